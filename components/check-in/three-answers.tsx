"use client";

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
  const stiff = stiffnessClassOf(answers.stiffnessMin, stiffness);
  return (
    <>
      <PainScale
        legend={`Pain ${when}`}
        hint="0 is none, 10 the worst you can think of."
        name="morningPain"
        value={answers.morningPain}
        onChange={(morningPain) => onAnswer({ morningPain })}
      />
      <ChoiceRow
        legend={`Minutes stiff ${when}`}
        name="stiffnessMin"
        columns={5}
        size="words"
        value={stiff === null ? null : String(stiff.storedMin)}
        onChange={(minutes) => onAnswer({ stiffnessMin: Number(minutes) })}
        choices={stiffness.map(({ storedMin, label }) => ({ value: String(storedMin), label }))}
      />
      <ChoiceRow
        legend={`After ${since} it is`}
        name="aftermath"
        columns={3}
        value={answers.aftermath ?? null}
        onChange={(aftermath) => onAnswer({ aftermath })}
        choices={sessionAftermaths.map((value) => ({ value, label: aftermathWords[value] }))}
      />
    </>
  );
}

export const aftermathWords = { better: "better", same: "the same", worse: "worse" } as const;
