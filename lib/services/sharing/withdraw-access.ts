import "server-only";
import { listGrants, withdrawGrant } from "@/db/repositories/grants";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { GrantDto } from "@/lib/contracts/sharing";
import { notFound } from "@/lib/errors";
import { traceGrant } from "./give-access";
import { toGrantDto } from "./list-grants";

/** Acts with the other person's next request. */
export async function withdrawAccess(
  ctx: Context,
  { athleteId, grantId }: { athleteId: string; grantId: string },
): Promise<GrantDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "log" });
  const row = await withdrawGrant(ctx.db, scope, grantId);
  if (!row) throw notFound();
  await traceGrant(ctx, scope, { verb: "deny", grant: row });
  const named = (await listGrants(ctx.db, scope)).find((grant) => grant.id === grantId);
  return toGrantDto({ ...row, granteeName: named?.granteeName ?? null }, scope, ctx.now);
}
