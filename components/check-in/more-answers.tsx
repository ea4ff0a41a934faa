"use client";

import { BodyPicker } from "@/components/body/body-picker";
import { Button } from "@/components/ui/button";
import { ChoiceRow } from "@/components/ui/choice-row";
import { inputClass, TextField } from "@/components/ui/text-field";
import type { EveningDto } from "@/lib/contracts/evenings";
import { spreads, triggers } from "@/lib/engine/model";
import { throughDayOf } from "@/lib/format/through-day";
import { triggerWords } from "@/lib/format/trigger";
import { NumberChoice, Part, YesNo } from "./answer-fields";
import {
  acheOptions,
  answersOfDay,
  illnessChoices,
  mensesChoices,
  noneOr,
  sittingOptions,
  sleepOptions,
  spreadWords,
  throughDayChoices,
} from "./answer-words";
import type { Answers } from "./answers";
import { PainScale } from "./pain-scale";

type Props = {
  answers: Answers;
  onAnswer: (part: Answers) => void;
  since: string;
  /** The worst pain noted in yesterday's exercises: offered, never filled in. */
  noted: number | null;
  /** What the evening said; counts where the same question is left open here. */
  evening: EveningDto | null;
  /** Unfolded. */
  open: boolean;
};

/** The second part: everything optional, everything a tap except the note. */
export function MoreAnswers({ answers, onAnswer, since, noted, evening, open }: Props) {
  return (
    <div className="space-y-8">
      <Part title={`About ${since}`}>
        <PainScale
          legend="Pain during"
          hint={eveningHint(evening?.duringPain)}
          name="duringPain"
          size="tap"
          value={answers.duringPain}
          onChange={(duringPain) => onAnswer({ duringPain })}
        />
        {noted === null || answers.duringPain != null ? null : (
          <Button onClick={() => onAnswer({ duringPain: noted })}>
            Take {noted}, the worst you noted in the exercises
          </Button>
        )}
        <PainScale
          legend="Pain after"
          hint={eveningHint(evening?.afterPain)}
          name="afterPain"
          size="tap"
          value={answers.afterPain}
          onChange={(afterPain) => onAnswer({ afterPain })}
        />
        <NumberChoice
          legend="How long it ached"
          name="acheHours"
          options={acheOptions}
          value={answers.acheHours}
          onChange={(acheHours) => onAnswer({ acheHours })}
        />
        <ChoiceRow
          legend="What set it off"
          name="trigger"
          size="tap"
          value={noneOr(answers.trigger)}
          onChange={(value) => onAnswer({ trigger: value === "none" ? null : value })}
          choices={[
            { value: "none" as const, label: "nothing" },
            ...triggers.map((value) => ({ value, label: triggerWords[value] })),
          ]}
        />
        <ChoiceRow
          legend="Through the day it"
          name="throughDay"
          size="tap"
          value={throughDayOf(answers)}
          onChange={(value) => onAnswer(answersOfDay(value))}
          choices={throughDayChoices}
        />
        <PainScale
          legend="Pain while riding"
          hint="Leave it open if you did not ride."
          name="bikePain"
          size="tap"
          value={answers.bikePain}
          onChange={(bikePain) => onAnswer({ bikePain })}
        />
        <PainScale
          legend="Pain while kicking in the water"
          name="kickPain"
          size="tap"
          value={answers.kickPain}
          onChange={(kickPain) => onAnswer({ kickPain })}
        />
        <YesNo
          legend="Stretched it, or touched my toes"
          name="stretched"
          value={answers.stretched}
          onChange={(stretched) => onAnswer({ stretched })}
        />
        <YesNo
          legend="A long stride hurt"
          name="longStridePain"
          value={answers.longStridePain}
          onChange={(longStridePain) => onAnswer({ longStridePain })}
        />
        <YesNo
          legend="Limping"
          name="limp"
          value={answers.limp}
          onChange={(limp) => onAnswer({ limp })}
        />
      </Part>
      <Part title="The tendon now">
        <PainScale
          legend="Load test"
          hint="Your usual one, for example a single-leg bridge held for 10 seconds."
          name="loadTest"
          size="tap"
          value={answers.loadTest}
          onChange={(loadTest) => onAnswer({ loadTest })}
        />
        <PainScale
          legend="Sitting for half an hour"
          name="sittingPain"
          size="tap"
          value={answers.sittingPain}
          onChange={(sittingPain) => onAnswer({ sittingPain })}
        />
        <ChoiceRow
          legend="Where you feel it"
          name="spread"
          size="tap"
          value={answers.spread ?? null}
          onChange={(spread) => onAnswer({ spread })}
          choices={spreads.map((value) => ({ value, label: spreadWords[value] }))}
        />
        <BodyPicker
          legend="Exactly where"
          name="places"
          value={answers.places ?? []}
          onChange={(places) => onAnswer({ places })}
          seen={open}
        />
        <YesNo
          legend="Pain woke me last night"
          name="nightWaking"
          value={answers.nightWaking}
          onChange={(nightWaking) => onAnswer({ nightWaking })}
        />
        <YesNo
          legend="Took a painkiller since yesterday"
          name="painkiller"
          value={answers.painkiller}
          onChange={(painkiller) => onAnswer({ painkiller })}
        />
      </Part>
      <Part title="You">
        <NumberChoice
          legend="Hours of sleep"
          name="sleepHours"
          options={sleepOptions}
          value={answers.sleepHours}
          onChange={(sleepHours) => onAnswer({ sleepHours })}
        />
        <PainScale
          legend="Stress"
          hint="0 is none, 10 the most you know."
          name="stress"
          size="tap"
          value={answers.stress}
          onChange={(stress) => onAnswer({ stress })}
        />
        <NumberChoice
          legend="Sat yesterday, work and travel together"
          name="sittingHours"
          options={sittingOptions}
          value={answers.sittingHours}
          onChange={(sittingHours) => onAnswer({ sittingHours })}
        />
        <TextField
          label="Resting pulse"
          hint="Beats a minute on waking, if you measure it."
          id="check-in-resting-pulse"
          name="restingHr"
          type="number"
          inputMode="numeric"
          min={20}
          max={250}
          value={answers.restingHr ?? ""}
          onChange={(event) => {
            const beats = event.target.valueAsNumber;
            onAnswer({ restingHr: Number.isNaN(beats) ? null : beats });
          }}
        />
        <ChoiceRow
          legend="Ill"
          name="illness"
          size="tap"
          value={noneOr(answers.illness)}
          onChange={(value) => onAnswer({ illness: value === "none" ? null : value })}
          choices={illnessChoices}
        />
        <ChoiceRow
          legend="Periods"
          hint="Ask yourself now and then: three missed in a row can mean too little energy."
          name="menses"
          size="tap"
          value={answers.menses ?? null}
          onChange={(menses) => onAnswer({ menses })}
          choices={mensesChoices}
        />
        <YesNo
          legend="Ever had a stress injury of a bone"
          name="boneStressHistory"
          value={answers.boneStressHistory}
          onChange={(boneStressHistory) => onAnswer({ boneStressHistory })}
        />
        <div>
          <label htmlFor="check-in-note" className="text-md font-semibold">
            Note
          </label>
          <textarea
            id="check-in-note"
            name="note"
            rows={3}
            maxLength={4000}
            value={answers.note ?? ""}
            onChange={(event) => onAnswer({ note: event.target.value })}
            className={`${inputClass} mt-2`}
          />
        </div>
      </Part>
    </div>
  );
}

function eveningHint(said: number | null | undefined): string | undefined {
  if (said === null || said === undefined) return undefined;
  return `You said ${said} in the evening. Left open, that counts.`;
}
