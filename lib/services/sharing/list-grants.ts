import "server-only";
import { type GrantWithName, listGrants as readGrants } from "@/db/repositories/grants";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { GrantDto } from "@/lib/contracts/sharing";
import { dayIn } from "@/lib/format/zone-clock";

/** Who sees what, and who saw what until when; for the athlete alone. */
export async function listGrants(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<{ grants: GrantDto[] }> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "log" });
  const rows = await readGrants(ctx.db, scope);
  return { grants: rows.toReversed().map((row) => toGrantDto(row, scope, ctx.now)) };
}

export function toGrantDto(row: GrantWithName, { timeZone }: AthleteScope, now: Date): GrantDto {
  const { id, granteeName, role, scopes, validFrom, validUntil, withdrawnAt } = row;
  const left = withdrawnAt !== null && row.withdrawnBy === row.granteeId;
  return {
    id,
    name: granteeName,
    role,
    scopes: [...scopes],
    since: validFrom.toISOString(),
    until: validUntil && dayIn(timeZone, new Date(validUntil.getTime() - 1)),
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
    left,
    stands: withdrawnAt === null && (validUntil === null || validUntil > now),
  };
}
