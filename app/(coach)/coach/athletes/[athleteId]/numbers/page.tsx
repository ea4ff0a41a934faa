import type { Metadata } from "next";
import { WordsOf } from "@/app/room-words";
import { ThresholdsEditor } from "@/components/thresholds/thresholds-editor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import { asActor } from "@/lib/auth/context";
import { thresholdsResponse } from "@/lib/contracts/thresholds";
import { orNotFound } from "@/lib/http/or-not-found";
import { listThresholds } from "@/lib/services/thresholds/list-thresholds";
import { inWords } from "@/lib/words/said/in-words";
import { knownAthlete } from "../../known-athlete";

export const metadata: Metadata = { title: "Numbers" };

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
      <header>
        <h1 className="voice text-xl lg:text-2xl">Numbers set for {name}</h1>
        <p className="measure mt-2 text-sm text-ink-2">
          A number set here decides from its first day, inside fixed bounds, and {name} sees who set
          it.
          {sourced ? " Numbers that come from a source are for a physio to set." : ""}
        </p>
      </header>
      <WordsOf rooms={["numbers"]}>
        <ThresholdsEditor athleteId={athleteId} today={today} {...thresholds} />
      </WordsOf>
    </div>
  );
}
