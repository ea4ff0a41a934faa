import "server-only";
import { listEvenings as readEvenings } from "@/db/repositories/evenings";
import type { EveningRow } from "@/db/schema/evenings";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { EveningDto, EveningsQuery } from "@/lib/contracts/evenings";

type Input = EveningsQuery & { readonly athleteId: string };

/** Oldest first. */
export async function listEvenings(
  ctx: Context,
  { athleteId, from, to }: Input,
): Promise<{ evenings: EveningDto[] }> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["symptoms"] });
  const rows = await readEvenings(ctx.db, scope, { ...(from && { from }), ...(to && { to }) });
  return { evenings: rows.map(toEveningDto) };
}

export function toEveningDto(row: EveningRow): EveningDto {
  const { localDate: date, duringPain, afterPain, version } = row;
  return { date, duringPain, afterPain, version, recordedAt: row.recordedAt.toISOString() };
}
