"use client";

import { useWords } from "@/components/shell/words";
import { ChoiceRow } from "@/components/ui/choice-row";
import { sessionAftermaths } from "@/lib/engine/model";
import type { StiffnessClass } from "@/lib/format/stiffness";
import { stiffnessClassOf } from "@/lib/format/stiffness";
import type { Answers } from "./answers";
import { PainScale } from "./pain-scale";

type Props = {
  answers: Answers;
  /** The changed answer alone. */
  onAnswer: (part: Answers) => void;
  stiffness: readonly StiffnessClass[];
  /** "yesterday's run", "yesterday". */
  since: string;
  /** "this morning" or "yesterday morning". */
  when: string;
};

/** Pain, stiffness, what yesterday left: three taps. */
export function ThreeAnswers({ answers, onAnswer, stiffness, since, when }: Props) {
  const t = useWords("checkIn");
  const stiff = stiffnessClassOf(answers.stiffnessMin, stiffness);
  return (
    <>
      <PainScale
        legend={t("pain", { when })}
        hint={t("painHint")}
        name="morningPain"
        value={answers.morningPain}
        onChange={(morningPain) => onAnswer({ morningPain })}
      />
      <ChoiceRow
        legend={t("stiff", { when })}
        name="stiffnessMin"
        columns={5}
        size="words"
        value={stiff === null ? null : String(stiff.storedMin)}
        onChange={(minutes) => onAnswer({ stiffnessMin: Number(minutes) })}
        choices={stiffness.map(({ storedMin, label }) => ({ value: String(storedMin), label }))}
      />
      <ChoiceRow
        legend={t("after", { since })}
        name="aftermath"
        columns={3}
        value={answers.aftermath ?? null}
        onChange={(aftermath) => onAnswer({ aftermath })}
        choices={sessionAftermaths.map((value) => ({ value, label: t(`aftermath.${value}`) }))}
      />
    </>
  );
}
