"use client";

import { memo } from "react";
import { BodyPicker } from "@/components/body/body-picker";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { ChoiceRow } from "@/components/ui/choice-row";
import { inputClass, TextField } from "@/components/ui/text-field";
import type { EveningDto } from "@/lib/contracts/evenings";
import { spreads, throughDays, triggers } from "@/lib/engine/model";
import { throughDayOf } from "@/lib/format/through-day";
import { NumberChoice, Part, YesNo } from "./answer-fields";
import {
  acheSizes,
  answersOfDay,
  illnessChoices,
  mensesChoices,
  noneOr,
  sittingSizes,
  sleepSizes,
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
};

/** The second part: everything optional, everything a tap except the note. Drawn again only for news. */
export const MoreAnswers = memo(function MoreAnswers(props: Props) {
  const { answers, onAnswer, since, noted, evening } = props;
  const t = useWords("checkIn");
  const said = (pain: number | null | undefined) =>
    pain === null || pain === undefined ? undefined : t("evening", { said: String(pain) });
  return (
    <div className="space-y-8">
      <Part title={t("about", { since })}>
        <PainScale
          legend={t("during")}
          hint={said(evening?.duringPain)}
          name="duringPain"
          size="tap"
          value={answers.duringPain}
          onChange={(duringPain) => onAnswer({ duringPain })}
        />
        {noted === null || answers.duringPain != null ? null : (
          <Button onClick={() => onAnswer({ duringPain: noted })}>
            {t("takeNoted", { noted: String(noted) })}
          </Button>
        )}
        <PainScale
          legend={t("afterPain")}
          hint={said(evening?.afterPain)}
          name="afterPain"
          size="tap"
          value={answers.afterPain}
          onChange={(afterPain) => onAnswer({ afterPain })}
        />
        <NumberChoice
          legend={t("ached")}
          name="acheHours"
          options={acheSizes.map((one) => ({ ...one, label: t(`ache.${one.name}`) }))}
          value={answers.acheHours}
          onChange={(acheHours) => onAnswer({ acheHours })}
        />
        <ChoiceRow
          legend={t("trigger")}
          name="trigger"
          size="tap"
          value={noneOr(answers.trigger)}
          onChange={(value) => onAnswer({ trigger: value === "none" ? null : value })}
          choices={[
            { value: "none" as const, label: t("nothing") },
            ...triggers.map((value) => ({ value, label: t(`triggers.${value}`) })),
          ]}
        />
        <ChoiceRow
          legend={t("day")}
          name="throughDay"
          size="tap"
          value={throughDayOf(answers)}
          onChange={(value) => onAnswer(answersOfDay(value))}
          choices={throughDays.map((value) => ({ value, label: t(`throughDay.${value}`) }))}
        />
        <PainScale
          legend={t("riding")}
          hint={t("ridingHint")}
          name="bikePain"
          size="tap"
          value={answers.bikePain}
          onChange={(bikePain) => onAnswer({ bikePain })}
        />
        <PainScale
          legend={t("kicking")}
          name="kickPain"
          size="tap"
          value={answers.kickPain}
          onChange={(kickPain) => onAnswer({ kickPain })}
        />
        <YesNo
          legend={t("stretched")}
          name="stretched"
          value={answers.stretched}
          onChange={(stretched) => onAnswer({ stretched })}
        />
        <YesNo
          legend={t("longStride")}
          name="longStridePain"
          value={answers.longStridePain}
          onChange={(longStridePain) => onAnswer({ longStridePain })}
        />
        <YesNo
          legend={t("limp")}
          name="limp"
          value={answers.limp}
          onChange={(limp) => onAnswer({ limp })}
        />
      </Part>
      <Part title={t("now")}>
        <PainScale
          legend={t("loadTest")}
          hint={t("loadTestHint")}
          name="loadTest"
          size="tap"
          value={answers.loadTest}
          onChange={(loadTest) => onAnswer({ loadTest })}
        />
        <PainScale
          legend={t("dropLunge")}
          hint={t("dropLungeHint")}
          name="dropLunge"
          size="tap"
          value={answers.dropLunge}
          onChange={(dropLunge) => onAnswer({ dropLunge })}
        />
        <PainScale
          legend={t("sittingPain")}
          name="sittingPain"
          size="tap"
          value={answers.sittingPain}
          onChange={(sittingPain) => onAnswer({ sittingPain })}
        />
        <ChoiceRow
          legend={t("where")}
          name="spread"
          size="tap"
          value={answers.spread ?? null}
          onChange={(spread) => onAnswer({ spread })}
          choices={spreads.map((value) => ({ value, label: t(`spread.${value}`) }))}
        />
        <BodyPicker
          legend={t("exactly")}
          name="places"
          value={answers.places ?? []}
          onChange={(places) => onAnswer({ places })}
        />
        <YesNo
          legend={t("night")}
          name="nightWaking"
          value={answers.nightWaking}
          onChange={(nightWaking) => onAnswer({ nightWaking })}
        />
        <YesNo
          legend={t("painkiller")}
          name="painkiller"
          value={answers.painkiller}
          onChange={(painkiller) => onAnswer({ painkiller })}
        />
      </Part>
      <Part title={t("you")}>
        <NumberChoice
          legend={t("sleepHours")}
          name="sleepHours"
          options={sleepSizes.map((one) => ({ ...one, label: t(`sleep.${one.name}`) }))}
          value={answers.sleepHours}
          onChange={(sleepHours) => onAnswer({ sleepHours })}
        />
        <PainScale
          legend={t("stress")}
          hint={t("stressHint")}
          name="stress"
          size="tap"
          value={answers.stress}
          onChange={(stress) => onAnswer({ stress })}
        />
        <NumberChoice
          legend={t("sat")}
          name="sittingHours"
          options={sittingSizes.map((one) => ({ ...one, label: t(`sitting.${one.name}`) }))}
          value={answers.sittingHours}
          onChange={(sittingHours) => onAnswer({ sittingHours })}
        />
        <TextField
          label={t("pulse")}
          hint={t("pulseHint")}
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
          legend={t("ill")}
          name="illness"
          size="tap"
          value={noneOr(answers.illness)}
          onChange={(value) => onAnswer({ illness: value === "none" ? null : value })}
          choices={illnessChoices.map((value) => ({ value, label: t(`illness.${value}`) }))}
        />
        <ChoiceRow
          legend={t("periods")}
          hint={t("periodsHint")}
          name="menses"
          size="tap"
          value={answers.menses ?? null}
          onChange={(menses) => onAnswer({ menses })}
          choices={mensesChoices.map((value) => ({ value, label: t(`menses.${value}`) }))}
        />
        <YesNo
          legend={t("bone")}
          name="boneStressHistory"
          value={answers.boneStressHistory}
          onChange={(boneStressHistory) => onAnswer({ boneStressHistory })}
        />
        <YesNo
          legend={t("groin")}
          name="groinPain"
          value={answers.groinPain}
          onChange={(groinPain) => onAnswer({ groinPain })}
        />
        <YesNo
          legend={t("sitBone")}
          name="sitBonePain"
          value={answers.sitBonePain}
          onChange={(sitBonePain) => onAnswer({ sitBonePain })}
        />
        <YesNo
          legend={t("boneNight")}
          name="boneNightPain"
          value={answers.boneNightPain}
          onChange={(boneNightPain) => onAnswer({ boneNightPain })}
        />
        <div>
          <label htmlFor="check-in-note" className="text-md font-semibold">
            {t("note")}
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
});
