import "server-only";
import { listAway as readAway } from "@/db/repositories/away";
import type { AwayRow } from "@/db/schema/away";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { AwayDto } from "@/lib/contracts/away";

export async function listAway(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<{ away: AwayDto[] }> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["load"] });
  const rows = await readAway(ctx.db, scope);
  return { away: rows.map(toAwayDto) };
}

export function toAwayDto({ id, from, to, version }: AwayRow): AwayDto {
  return { id, from, to, version };
}
