import "server-only";
import { markRead } from "@/db/repositories/comments";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";

type Input = { readonly athleteId: string; readonly ids: readonly string[] };

/** Marks them as read for whoever asks, for nobody else. What may not be seen is passed over. */
export async function readComments(
  ctx: Context,
  { athleteId, ids }: Input,
): Promise<{ read: number }> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["notes"] });
  return { read: await markRead(ctx.db, scope, ids) };
}
