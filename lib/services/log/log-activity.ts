import "server-only";
import { insertActivity } from "@/db/repositories/activities";
import { lockPlan } from "@/db/repositories/seasons";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ActivityBody, ActivityDto } from "@/lib/contracts/activities";
import { toActivity } from "@/lib/contracts/common";
import type { PlainDate } from "@/lib/engine/plain-date";
import { AppError, invalidField } from "@/lib/errors";
import { adaptAgain } from "../plan/keep-current";
import { describeActivity } from "./get-activity";
import { requireInstead } from "./require-instead";

type Input = ActivityBody & { readonly athleteId: string; readonly id: string };

/**
 * Adds training to the log. A planned session of that day and sport counts as done by it; one of
 * another sport counts as swapped where the entry names it.
 */
export async function logActivity(
  ctx: Context,
  { athleteId, id, note, insteadOf = null, ...body }: Input,
): Promise<ActivityDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "log", scopes: ["load"] });
  requirePast(body.date, scope);
  const locked = await lockPlan(ctx.db, scope);
  const { date, id: _, ...fields } = toActivity(body);
  const entry = { id, date, sport: fields.sport };
  if (insteadOf !== null) await requireInstead(ctx, scope, { ...entry, insteadOf });
  const row = await insertActivity(ctx.db, scope, {
    ...fields,
    id,
    localDate: date,
    insteadOf,
    note: note ?? null,
  });
  if (!row) throw new AppError("conflict", "This was logged a moment ago.");
  await adaptAgain(ctx, scope, { touched: [date], locked });
  return describeActivity(ctx, scope, row);
}

/** Training is logged after it happened. */
export function requirePast(date: PlainDate, { today }: AthleteScope): void {
  if (date > today)
    throw invalidField("date", `Training is logged on its day or after: today is ${today}.`);
}
