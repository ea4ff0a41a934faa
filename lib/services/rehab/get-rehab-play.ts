import "server-only";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { PlayPlan } from "@/lib/contracts/rehab-play";
import { openRehab } from "./open-rehab";

/** Today's strength sessions as they are done, exercise by exercise; none while training is paused. */
export async function getRehabPlay(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<readonly PlayPlan[]> {
  const scope = await authoriseAthlete(ctx, athleteId, {
    access: "read",
    scopes: ["load", "injury", "symptoms"],
  });
  return (await openRehab(ctx, scope)).plans;
}
