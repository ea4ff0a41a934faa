import "server-only";
import type { Context } from "@/lib/auth/actor";
import { listGrants } from "./list-grants";

/** Whether a coach stands beside the athlete: somebody to ask, and to set a holding rule aside. */
export async function hasCoach(ctx: Context, asked: { athleteId: string }): Promise<boolean> {
  const { grants } = await listGrants(ctx, asked);
  return grants.some(({ role, stands }) => role === "coach" && stands);
}
