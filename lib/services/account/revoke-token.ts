import "server-only";
import { revokeToken as revokeOwnToken } from "@/db/repositories/tokens";
import type { Context } from "@/lib/auth/actor";
import { notFound } from "@/lib/errors";

/** Stops working with the next request. */
export async function revokeToken(
  ctx: Context,
  { tokenId }: { tokenId: string },
): Promise<{ revoked: true }> {
  if (!(await revokeOwnToken(ctx.db, tokenId))) throw notFound();
  return { revoked: true };
}
