import type { Metadata } from "next";
import { WordsOf } from "@/app/room-words";
import { ThresholdsEditor } from "@/components/thresholds/thresholds-editor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import { asActor } from "@/lib/auth/context";
import { orNotFound } from "@/lib/http/or-not-found";
import { listThresholds } from "@/lib/services/thresholds/list-thresholds";
import { words } from "@/lib/words/request";
import { knownAthlete } from "../../known-athlete";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("coach.tabs"))("numbers") };
}

type Props = { params: Promise<{ athleteId: string }> };

export default async function NumbersPage({ params }: Props) {
  const { athleteId } = await params;
  const { name, today, thresholds } = await orNotFound(
    asActor(async (ctx) => ({
      name: (await knownAthlete(ctx, athleteId)).name,
      today: (await authoriseAthlete(ctx, athleteId, { access: "read" })).today,
      thresholds: await listThresholds(ctx, { athleteId }),
    })),
  );
  const sourced = thresholds.numbers.some((one) => !one.maySet);
  const t = await words("coach");
  return (
    <div className="flex flex-col gap-6">
      <header>
        <h1 className="voice text-xl lg:text-2xl">{t("numbersFor", { name })}</h1>
        <p className="measure mt-2 text-sm text-ink-2">
          {t("numbersWhat", { name })}
          {sourced ? ` ${t("numbersPhysio")}` : ""}
        </p>
      </header>
      <WordsOf rooms={["numbers"]}>
        <ThresholdsEditor athleteId={athleteId} today={today} {...thresholds} />
      </WordsOf>
    </div>
  );
}
