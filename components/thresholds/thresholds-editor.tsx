"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useWords } from "@/components/shell/words";
import { useToast } from "@/components/ui/toast";
import type { ThresholdDto, ThresholdsDto } from "@/lib/contracts/thresholds";
import type { PlainDate } from "@/lib/engine/plain-date";
import { ThresholdForm } from "./threshold-form";
import { ThresholdList } from "./threshold-list";

type Props = ThresholdsDto & { athleteId: string; today: PlainDate };

/** What is set for an athlete and, for who may, a form for one more. */
export function ThresholdsEditor({ athleteId, today, ...props }: Props) {
  const [thresholds, setThresholds] = useState(props.thresholds);
  const router = useRouter();
  const say = useToast();
  const t = useWords("numbers");
  const standing = thresholds.filter((one) => one.to === null || one.to >= today);
  const numbers = props.numbers.filter((one) => one.maySet);

  function changed(one: ThresholdDto, words: string) {
    setThresholds((now) => [...now.filter((other) => other.id !== one.id), one]);
    say(words);
    router.refresh();
  }

  return (
    <div className="flex flex-col gap-10">
      {standing.length === 0 ? (
        <p className="measure text-ink-2">{t("nothing")}</p>
      ) : (
        <ThresholdList
          athleteId={athleteId}
          thresholds={standing}
          today={today}
          onEnded={(ended) => changed(ended, t("ended"))}
        />
      )}
      {numbers.length > 0 && (
        <section className="flex max-w-3xl flex-col gap-4">
          <h2 className="text-lg font-bold">{t("setOne")}</h2>
          <ThresholdForm
            key={thresholds.length}
            athleteId={athleteId}
            numbers={numbers}
            today={today}
            onSet={(set) => changed(set, t("set"))}
          />
        </section>
      )}
    </div>
  );
}
