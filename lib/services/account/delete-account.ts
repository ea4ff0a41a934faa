import "server-only";
import { deleteOwnAthletes } from "@/db/repositories/athletes";
import { forgetOwnAnswers } from "@/db/repositories/idempotency";
import type { Context } from "@/lib/auth/actor";
import { endAccount } from "@/lib/auth/end-account";

/**
 * The person's record, with everything in it and every stored answer that speaks of it, then the
 * account. What stays: that somebody opened the record and when, never what it held; and what this
 * person wrote into the records of others, which is theirs.
 */
export async function deleteAccount(ctx: Context): Promise<{ deleted: true }> {
  await deleteOwnAthletes(ctx.db);
  await forgetOwnAnswers(ctx.db);
  await endAccount(ctx);
  return { deleted: true };
}
