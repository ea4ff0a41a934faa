import "server-only";
import { findRace, type RaceFields, updateRace } from "@/db/repositories/races";
import { lockPlan } from "@/db/repositories/seasons";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { OwnRaceDto, RacePatch } from "@/lib/contracts/races";
import { notFound } from "@/lib/errors";
import { type IfMatch, requireVersion, stale } from "../precondition";
import { requireAhead } from "./add-race";
import { toOwnRaceDto } from "./list-races";

type Input = RacePatch & {
  readonly athleteId: string;
  readonly raceId: string;
  readonly ifMatch: IfMatch;
};

export async function editRace(
  ctx: Context,
  { athleteId, raceId, ifMatch, date, ...fields }: Input,
): Promise<OwnRaceDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "plan", scopes: ["load"] });
  await lockPlan(ctx.db, scope);
  const before = await findRace(ctx.db, scope, raceId);
  if (!before) throw notFound();
  requireVersion(before.version, ifMatch);
  if (date !== undefined && date !== before.localDate) requireAhead(date, scope);
  const given = Object.entries({ ...fields, localDate: date }).filter(([, v]) => v !== undefined);
  const row = await updateRace(ctx.db, scope, {
    id: raceId,
    version: before.version,
    patch: Object.fromEntries(given) as Partial<RaceFields>,
  });
  if (!row) throw stale();
  return toOwnRaceDto(row);
}
