import "server-only";
import { findSeason } from "@/db/repositories/seasons";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";

/** Whether a season was ever built: without one there is nothing to show but the way to the first. */
export async function hasSeason(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<boolean> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["load"] });
  return (await findSeason(ctx.db, scope)) !== undefined;
}
