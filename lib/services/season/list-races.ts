import "server-only";
import { listRaces as readRaces } from "@/db/repositories/races";
import type { RaceRow } from "@/db/schema/races";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { OwnRaceDto } from "@/lib/contracts/races";

export async function listRaces(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<{ races: OwnRaceDto[] }> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["load"] });
  const rows = await readRaces(ctx.db, scope);
  return { races: rows.map(toOwnRaceDto) };
}

export function toOwnRaceDto(row: RaceRow): OwnRaceDto {
  const { id, name, localDate, kind, priority, goal, version } = row;
  return { id, name, date: localDate, kind, priority, goal, version };
}
