import type { Metadata } from "next";
import { Limits } from "@/components/care/limits";
import { LoadTests } from "@/components/care/load-tests";
import { RehabView } from "@/components/rehab/rehab-view";
import { asActor } from "@/lib/auth/context";
import { restrictionsResponse } from "@/lib/contracts/care";
import { loadTestsResponse } from "@/lib/contracts/load-tests";
import { orNotFound } from "@/lib/http/or-not-found";
import { listRestrictions } from "@/lib/services/care/list-restrictions";
import { listLoadTests } from "@/lib/services/load-tests/list-load-tests";
import { getRehabPage } from "@/lib/services/rehab/get-rehab-page";
import { words } from "@/lib/words/request";
import { inWords, rehabInWords } from "@/lib/words/said/in-words";
import { WordsOf } from "../../room-words";
import { ownAthleteId } from "../own-athlete";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("rehab"))("name") };
}

export default async function RehabExercisesPage() {
  const view = await orNotFound(
    asActor(async (ctx) => {
      const athleteId = await ownAthleteId(ctx);
      const page = await rehabInWords(await getRehabPage(ctx, { athleteId }));
      return {
        athleteId,
        page,
        loadTests: await inWords(loadTestsResponse, await listLoadTests(ctx, { athleteId })),
        ...(await inWords(restrictionsResponse, await listRestrictions(ctx, { athleteId }))),
      };
    }),
  );
  const t = await words("rehab");
  return (
    <WordsOf rooms={["rehab", "log", "limits", "loadTests"]}>
      <div className="flex flex-col gap-8">
        <h1 className="voice measure-headline text-xl lg:text-2xl">
          {view.page.plans.some((plan) => !plan.session.logged) ? t("planned") : t("unplanned")}
        </h1>
        <RehabView athleteId={view.athleteId} page={view.page} />
        <div className="grid gap-x-12 gap-y-10 border-t border-line pt-8 lg:grid-cols-2">
          <Limits
            athleteId={view.athleteId}
            initial={view.restrictions}
            exercises={view.exercises}
            today={view.page.date}
            maySet
            self
          />
          <LoadTests
            athleteId={view.athleteId}
            initial={view.loadTests}
            today={view.page.date}
            mayEnter
          />
        </div>
      </div>
    </WordsOf>
  );
}
