import type { Metadata } from "next";
import { RehabView } from "@/components/rehab/rehab-view";
import { asActor } from "@/lib/auth/context";
import { orNotFound } from "@/lib/http/or-not-found";
import { getRehabPage } from "@/lib/services/rehab/get-rehab-page";
import { ownAthleteId } from "../own-athlete";

export const metadata: Metadata = { title: "Exercises" };

export default async function RehabExercisesPage() {
  const view = await orNotFound(
    asActor(async (ctx) => {
      const athleteId = await ownAthleteId(ctx);
      return { athleteId, page: await getRehabPage(ctx, { athleteId }) };
    }),
  );
  return (
    <div className="flex flex-col gap-8">
      <h1 className="voice measure-headline text-xl lg:text-2xl">
        {view.page.plans.some((plan) => !plan.session.logged)
          ? "Strength for the tendon is planned today."
          : "Strength for the tendon, step by step."}
      </h1>
      <RehabView {...view} />
    </div>
  );
}
