import "server-only";
import { firstActivityDay } from "@/db/repositories/activities";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { PlainDate } from "@/lib/engine/plain-date";

/** Where the training log begins; null for an empty one. */
export async function firstLoggedDay(
  ctx: Context,
  { athleteId }: { readonly athleteId: string },
): Promise<PlainDate | null> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["load"] });
  return await firstActivityDay(ctx.db, scope);
}
