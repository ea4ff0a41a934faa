import "server-only";
import { findGrant, listGrants, withdrawGrant } from "@/db/repositories/grants";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { GrantDto, GrantPatch } from "@/lib/contracts/sharing";
import { notFound } from "@/lib/errors";
import { stale } from "../precondition";
import { openGrant } from "./give-access";
import { toGrantDto } from "./list-grants";

type Input = GrantPatch & {
  readonly athleteId: string;
  readonly grantId: string;
  /** Of the grant that follows. */
  readonly id: string;
};

/** Closes a grant and opens another in its place, so that what was open when stays on record. */
export async function changeAccess(
  ctx: Context,
  { athleteId, grantId, id, scopes, until }: Input,
): Promise<GrantDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "log" });
  const before = await findGrant(ctx.db, scope, grantId);
  if (!before) throw notFound();
  if (!(await withdrawGrant(ctx.db, scope, grantId))) throw stale();
  const named = (await listGrants(ctx.db, scope)).find((grant) => grant.id === grantId);
  const row = await openGrant(ctx, scope, {
    id,
    granteeId: before.granteeId,
    role: before.role,
    scopes: scopes ?? before.scopes,
    until:
      until === undefined
        ? toGrantDto({ ...before, granteeName: null }, scope, ctx.now).until
        : until,
  });
  if (!row) throw stale();
  return toGrantDto({ ...row, granteeName: named?.granteeName ?? null }, scope, ctx.now);
}
