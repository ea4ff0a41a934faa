import "server-only";
import { insertRace } from "@/db/repositories/races";
import { lockPlan } from "@/db/repositories/seasons";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { OwnRaceDto, RaceBody } from "@/lib/contracts/races";
import type { PlainDate } from "@/lib/engine/plain-date";
import { AppError, invalidField } from "@/lib/errors";
import { toOwnRaceDto } from "./list-races";

type Input = RaceBody & { readonly athleteId: string; readonly id: string };

/** A race to build towards; the season meets it when it is built again. */
export async function addRace(
  ctx: Context,
  { athleteId, id, date, goal = "", ...fields }: Input,
): Promise<OwnRaceDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "plan", scopes: ["load"] });
  requireAhead(date, scope);
  await lockPlan(ctx.db, scope);
  const row = await insertRace(ctx.db, scope, { ...fields, id, localDate: date, goal });
  if (!row) throw new AppError("conflict", "This race was added a moment ago.");
  return toOwnRaceDto(row);
}

/** A race that is over is training that was done: it belongs in the log. */
export function requireAhead(date: PlainDate, { today }: AthleteScope): void {
  if (date < today) throw invalidField("date", "Choose today or a day ahead.");
}
