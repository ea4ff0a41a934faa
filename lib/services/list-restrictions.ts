import "server-only";
import { listRestrictions as readRestrictions } from "@/db/repositories/care";
import type { RestrictionRow } from "@/db/schema/care";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { RestrictionDto } from "@/lib/contracts/care";

/** Everyone who sees the plan sees its limits; why they were set is for those who see the injury. */
export async function listRestrictions(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<{ restrictions: RestrictionDto[] }> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read" });
  const rows = await readRestrictions(ctx.db, scope);
  return { restrictions: rows.map((row) => toRestrictionDto(ctx, row, scope)) };
}

export function toRestrictionDto(
  { actor }: Context,
  row: RestrictionRow,
  scope: AthleteScope,
): RestrictionDto {
  const { id, kind, from, to, value, version, authorName: by } = row;
  const note = scope.scopes.has("injury") ? row.note : "";
  return { id, kind, from, to, value, note, by, own: row.authorId === actor.userId, version };
}
