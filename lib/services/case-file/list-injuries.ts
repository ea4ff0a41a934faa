import "server-only";
import { listInjuries as readInjuries } from "@/db/repositories/injuries";
import type { InjuryRow } from "@/db/schema/injuries";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { InjuryDto } from "@/lib/contracts/care";
import { currentProtocols } from "@/lib/engine/rules/protocols/registry";

export async function listInjuries(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<{ injuries: InjuryDto[] }> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["injury"] });
  const rows = await readInjuries(ctx.db, scope);
  return { injuries: rows.map(toInjuryDto) };
}

export function toInjuryDto(row: InjuryRow): InjuryDto {
  const { id, kind, side, since, rehabStage, spread, resolvedOn, version } = row;
  const protocol =
    row.protocol !== null && row.protocolVersion !== null
      ? { id: row.protocol, version: row.protocolVersion }
      : null;
  const protocols = currentProtocols(kind).map((p) => ({
    id: p.id,
    version: p.version,
    title: p.title,
    when: p.when,
  }));
  return { id, kind, side, since, rehabStage, spread, resolvedOn, protocol, protocols, version };
}
