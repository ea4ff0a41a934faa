"use client";

import type { ReactNode } from "react";
import { BodyPicker } from "@/components/body/body-picker";
import { Button } from "@/components/ui/button";
import { ChoiceRow } from "@/components/ui/choice-row";
import { inputClass } from "@/components/ui/text-field";
import { type Illness, type Spread, spreads, type Trigger, triggers } from "@/lib/engine/model";
import type { Answers } from "./answers";
import { PainScale } from "./pain-scale";

type Props = {
  answers: Answers;
  onAnswer: (part: Answers) => void;
  since: string;
  /** The worst pain noted in yesterday's exercises: offered, never filled in. */
  noted: number | null;
};

/** The second part: everything optional, everything a tap except the note. */
export function MoreAnswers({ answers, onAnswer, since, noted }: Props) {
  return (
    <div className="space-y-8">
      <Part title={`About ${since}`}>
        <PainScale
          legend="Pain during"
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
        <ChoiceRow
          legend="Ill"
          name="illness"
          size="tap"
          value={noneOr(answers.illness)}
          onChange={(value) => onAnswer({ illness: value === "none" ? null : value })}
          choices={illnessChoices}
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

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="space-y-5">
      <h3 className="border-b border-line pb-1 text-sm text-ink-2 first-letter:uppercase">
        {title}
      </h3>
      {children}
    </section>
  );
}

type YesNoProps = {
  legend: string;
  name: string;
  value: boolean | null | undefined;
  onChange: (yes: boolean) => void;
};

function YesNo({ legend, name, value, onChange }: YesNoProps) {
  return (
    <ChoiceRow
      legend={legend}
      name={name}
      size="tap"
      value={value === null || value === undefined ? null : value ? "yes" : "no"}
      onChange={(text) => onChange(text === "yes")}
      choices={[
        { value: "no", label: "no" },
        { value: "yes", label: "yes" },
      ]}
    />
  );
}

type NumberOption = { readonly label: string; readonly stored: number; readonly to: number };
type NumberChoiceProps = {
  legend: string;
  name: string;
  options: readonly NumberOption[];
  value: number | null | undefined;
  onChange: (value: number) => void;
};

/** Words for a number: what is stored is the middle of what the words mean. */
function NumberChoice({ legend, name, options, value, onChange }: NumberChoiceProps) {
  const chosen =
    value === null || value === undefined ? undefined : options.find((one) => value <= one.to);
  return (
    <ChoiceRow
      legend={legend}
      name={name}
      size="tap"
      value={chosen === undefined ? null : String(chosen.stored)}
      onChange={(stored) => onChange(Number(stored))}
      choices={options.map(({ label, stored }) => ({ value: String(stored), label }))}
    />
  );
}

const acheOptions: readonly NumberOption[] = [
  { label: "not at all", stored: 0, to: 0 },
  { label: "1 to 2 h", stored: 2, to: 2 },
  { label: "3 to 11 h", stored: 6, to: 11 },
  { label: "12 to 24 h", stored: 18, to: 24 },
  { label: "over a day", stored: 30, to: 168 },
];
const sleepOptions: readonly NumberOption[] = [
  { label: "under 5", stored: 4, to: 4.9 },
  { label: "5", stored: 5, to: 5.9 },
  { label: "6", stored: 6, to: 6.9 },
  { label: "7", stored: 7, to: 7.9 },
  { label: "8", stored: 8, to: 8.9 },
  { label: "9 or more", stored: 9, to: 24 },
];

const triggerWords: Readonly<Record<Trigger, string>> = {
  intervals: "fast running",
  hills: "hills",
  "long-run": "long run",
  bike: "riding",
  saddle: "saddle",
  strength: "strength work",
  sitting: "sitting",
  unknown: "not sure",
};
const spreadWords: Readonly<Record<Spread, string>> = {
  focal: "one spot",
  wider: "wider, above the knee",
  "below-knee": "below the knee",
};
const illnessChoices: readonly { value: Illness | "none"; label: string }[] = [
  { value: "none", label: "no" },
  { value: "above-neck", label: "a cold" },
  { value: "below-neck", label: "chest or stomach" },
  { value: "fever", label: "fever" },
];

/** Null is an answer here ("nothing", "not ill"); absent is none. */
function noneOr<V extends string>(value: V | null | undefined): V | "none" | null {
  return value === null ? "none" : (value ?? null);
}
