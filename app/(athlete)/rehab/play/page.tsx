import { redirect } from "next/navigation";
import { asActor } from "@/lib/auth/context";
import { orNotFound } from "@/lib/http/or-not-found";
import { getRehabPlay } from "@/lib/services/rehab/get-rehab-play";
import { ownAthleteId } from "../../own-athlete";

/** Today's strength, whichever it is. */
export default async function PlayTodayPage() {
  const plans = await orNotFound(
    asActor(async (ctx) => getRehabPlay(ctx, { athleteId: await ownAthleteId(ctx) })),
  );
  const plan = plans.find(({ session }) => !session.logged) ?? plans[0];
  redirect(plan ? `/rehab/play/${plan.session.id}` : "/rehab");
}
