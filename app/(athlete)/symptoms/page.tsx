import type { Metadata } from "next";
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
import { requestLanguage, words } from "@/lib/words/request";
import { inWords } from "@/lib/words/said/in-words";
import { ownAthleteId } from "../own-athlete";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("symptoms"))("name") };
}

type Props = { searchParams: Promise<{ range?: string }> };

export default async function SymptomsPage({ searchParams }: Props) {
  const wanted = (await searchParams).range;
  const range = isRange(wanted) ? wanted : "12w";
  const view = await orNotFound(
    asActor(async (ctx) => {
      const athleteId = await ownAthleteId(ctx);
      const symptoms = await inWords(symptomsDto, await getSymptoms(ctx, { athleteId, range }));
      const mornings = await talkedMornings(ctx, { athleteId, days: symptoms.days });
      const deleted = await listDeletedTreatments(ctx, { athleteId });
      const { treatments } = await listTreatments(ctx, { athleteId });
      return { athleteId, symptoms, mornings, treatments, deleted };
    }),
  );
  return (
    <WordsOf rooms={["treatments", "conversation"]}>
      <SymptomsView
        {...view}
        path="/symptoms"
        self
        treats
        range={range}
        stiffness={stiffnessClasses(view.symptoms.stiffnessCuts, await requestLanguage())}
      />
    </WordsOf>
  );
}
