import { WordsOf } from "@/app/room-words";
import { isRange } from "@/components/symptoms/range-links";
import { SymptomsView } from "@/components/symptoms/symptoms-view";
import { asActor } from "@/lib/auth/context";
import { symptomsDto } from "@/lib/contracts/symptoms";
import { stiffnessClasses } from "@/lib/format/stiffness";
import { orNotFound } from "@/lib/http/or-not-found";
import { listDeletedTreatments } from "@/lib/services/case-file/list-deleted-treatments";
import { listTreatments } from "@/lib/services/case-file/list-treatments";
import { talkedMornings } from "@/lib/services/conversation/talk-of";
import { getSymptoms } from "@/lib/services/symptoms/get-symptoms";
import { requestLanguage } from "@/lib/words/request";
import { inWords } from "@/lib/words/said/in-words";
import { knownAthlete } from "../../known-athlete";
import { tabTitle } from "../../tab-title";

export const generateMetadata = tabTitle("symptoms");

type Props = {
  params: Promise<{ athleteId: string }>;
  searchParams: Promise<{ range?: string }>;
};

/** How an athlete's mornings and sessions went, for those with whom she shares it. */
export default async function SymptomsPage({ params, searchParams }: Props) {
  const { athleteId } = await params;
  const wanted = (await searchParams).range;
  const range = isRange(wanted) ? wanted : "12w";
  const view = await orNotFound(
    asActor(async (ctx) => {
      const { scopes, access } = await knownAthlete(ctx, athleteId);
      const treats = scopes.includes("injury") && access.includes("care");
      const symptoms = await inWords(symptomsDto, await getSymptoms(ctx, { athleteId, range }));
      return {
        treats,
        symptoms,
        mornings: await talkedMornings(ctx, { athleteId, days: symptoms.days }),
        treatments: treats ? (await listTreatments(ctx, { athleteId })).treatments : [],
        deleted: treats ? await listDeletedTreatments(ctx, { athleteId }) : [],
      };
    }),
  );
  return (
    <WordsOf rooms={["treatments"]}>
      <SymptomsView
        {...view}
        athleteId={athleteId}
        path={`/coach/athletes/${athleteId}/symptoms`}
        self={false}
        range={range}
        stiffness={stiffnessClasses(view.symptoms.stiffnessCuts, await requestLanguage())}
      />
    </WordsOf>
  );
}
