import { WordsOf } from "@/app/room-words";
import { NumbersHead } from "@/components/coach/numbers-head";
import { ThresholdsEditor } from "@/components/thresholds/thresholds-editor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import { asActor } from "@/lib/auth/context";
import { thresholdsResponse } from "@/lib/contracts/thresholds";
import { orNotFound } from "@/lib/http/or-not-found";
import { listThresholds } from "@/lib/services/thresholds/list-thresholds";
import { inWords } from "@/lib/words/said/in-words";
import { knownAthlete } from "../../known-athlete";
import { tabTitle } from "../../tab-title";

export const generateMetadata = tabTitle("numbers");

type Props = { params: Promise<{ athleteId: string }> };

export default async function NumbersPage({ params }: Props) {
  const { athleteId } = await params;
  const { name, today, thresholds } = await orNotFound(
    asActor(async (ctx) => ({
      name: (await knownAthlete(ctx, athleteId)).name,
      today: (await authoriseAthlete(ctx, athleteId, { access: "read" })).today,
      thresholds: await inWords(thresholdsResponse, await listThresholds(ctx, { athleteId })),
    })),
  );
  const sourced = thresholds.numbers.some((one) => !one.maySet);
  return (
    <div className="flex flex-col gap-6">
      <NumbersHead name={name} sourced={sourced} />
      <WordsOf rooms={["numbers"]}>
        <ThresholdsEditor athleteId={athleteId} today={today} {...thresholds} />
      </WordsOf>
    </div>
  );
}
