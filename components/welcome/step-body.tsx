"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { FileDisclosure } from "@/components/import/file-disclosure";
import { DaysForm } from "@/components/settings/days-form";
import { InjuryForm } from "@/components/settings/injury-form";
import { RacesEditor } from "@/components/settings/races-editor";
import { ThresholdsForm } from "@/components/settings/thresholds-form";
import { useWords } from "@/components/shell/words";
import { buttonClass } from "@/components/ui/button";
import type { InjuryDto } from "@/lib/contracts/care";
import type { ProfileDto, RecentTrainingDto } from "@/lib/contracts/profile";
import type { OwnRaceDto } from "@/lib/contracts/races";
import type { WeekStart } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { OwnUnits } from "./own-units";
import { after, type WelcomeStep } from "./steps";
import { TrainingForm } from "./training-form";

export type StepData = {
  readonly athleteId: string;
  readonly today: PlainDate;
  readonly weekStart: WeekStart;
  readonly profile: ProfileDto;
  readonly races: readonly OwnRaceDto[];
  readonly injury: InjuryDto | null;
  readonly training: RecentTrainingDto;
};

type Props = StepData & { readonly step: Exclude<WelcomeStep, "plan"> };

/** One question; its answer is saved before the next one is asked. */
export function StepBody(props: Props) {
  const { step, athleteId, today, weekStart, profile, injury, training } = props;
  const [races, setRaces] = useState(props.races);
  const router = useRouter();
  const t = useWords("welcome");
  const next = after(step);
  const goOn = () => {
    router.push(next);
    // What the browser kept of the earlier steps is older than what was just saved.
    router.refresh();
  };
  const past = (words: string) => (
    <Link href={next} prefetch={false} className={buttonClass("quiet")}>
      {words}
    </Link>
  );
  const shared = { athleteId, label: t("saveAndGoOn"), onSaved: goOn };

  switch (step) {
    case "injury":
      return <InjuryForm {...shared} injury={injury} today={today} beside={past(t("noInjury"))} />;
    case "races":
      return (
        <div className="flex flex-col gap-6">
          <h2 className="sr-only">{t("races")}</h2>
          <RacesEditor athleteId={athleteId} races={races} today={today} onChanged={setRaces} />
          {races.length > 0 && (
            <Link
              href={next}
              prefetch={false}
              className={`${buttonClass("solid")} self-start sm:px-8`}
            >
              {t("goOn")}
            </Link>
          )}
        </div>
      );
    case "days":
      return <DaysForm {...shared} profile={profile} weekStart={weekStart} withGear />;
    case "training":
      return (
        <OwnUnits>
          <FileDisclosure athleteId={athleteId} />
          <TrainingForm {...shared} today={today} training={training} past={past(t("goOn"))} />
        </OwnUnits>
      );
    case "thresholds":
      return <ThresholdsForm {...shared} profile={profile} beside={past(t("skip"))} />;
  }
}
