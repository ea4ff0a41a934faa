"use client";

import { type ReactNode, useId, useState } from "react";
import { FormFrame } from "@/components/settings/form-frame";
import { useSaving } from "@/components/settings/use-saving";
import { useUnits } from "@/components/shell/units";
import { useLanguage, useWords } from "@/components/shell/words";
import { ChoiceRow } from "@/components/ui/choice-row";
import { GroupFault } from "@/components/ui/group-fault";
import { TextField } from "@/components/ui/text-field";
import type { RecentTrainingDto, recentTrainingDto } from "@/lib/contracts/profile";
import type { Language } from "@/lib/engine/model";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { daySpan } from "@/lib/format/day";
import { api, newKey } from "@/lib/http/api";
import { bodyOf, draftOf, inUnits, type TrainingDraft, withWeek } from "./training-draft";

type Props = {
  athleteId: string;
  today: PlainDate;
  training: RecentTrainingDto;
  label: string;
  onSaved: () => void;
  /** The way on for somebody whose log knows more than a summary would. */
  past: ReactNode;
};

const runChoices = ["1", "2", "3", "4", "5", "6", "7"].map((value) => ({ value, label: value }));

/** Four remembered weeks, typed in half a minute. The first one fills the others until they differ. */
export function TrainingForm({ athleteId, today, training, label, onSaved, past }: Props) {
  const id = useId();
  const at = (field: string) => `${id}-${field}`;
  const units = useUnits();
  const t = useWords("welcome");
  const language = useLanguage();
  const [typed, setTyped] = useState(() => ({ draft: draftOf(training.summary, units), units }));
  const { draft } = typed;
  const setDraft = (next: TrainingDraft) => setTyped({ draft: next, units });
  if (typed.units.distanceUnit !== units.distanceUnit || typed.units.swimUnit !== units.swimUnit)
    setTyped({ draft: inUnits(draft, typed.units, units), units });
  const [key] = useState(newKey);
  const { busy, problem, save, refuse, faultAt } = useSaving(at);

  const weeksFault = faultAt("runM");
  const runsFault = faultAt("runsPerWeek");

  if (training.logged > 0) {
    return (
      <div className="flex flex-col items-start gap-4">
        <p>{t("logged", { count: training.logged })}</p>
        {past}
      </div>
    );
  }

  function submit() {
    const body = bodyOf(draft, units);
    if ("faults" in body) {
      return refuse(
        body.faults.map(({ field, message }) => ({
          fieldId: at(field),
          message: t(`training.faults.${message}`),
        })),
      );
    }
    save(async () => {
      const path = `/athletes/${athleteId}/recent-training`;
      const sameAgain = JSON.stringify(body);
      await api<typeof recentTrainingDto>({
        method: "POST",
        path,
        body,
        key: `${key}-${hash(sameAgain)}`,
      });
      onSaved();
    });
  }

  return (
    <FormFrame label={label} busy={busy} problem={problem} onSubmit={submit}>
      <fieldset
        id={at("runM")}
        aria-describedby={weeksFault ? at("runM-error") : undefined}
        className="min-w-0"
      >
        <legend className="text-md font-semibold">
          {t("training.run", { unit: units.distanceUnit })}
        </legend>
        {weeksFault && (
          <p id={at("runM-error")} className="mt-0.5 text-sm">
            <GroupFault error={weeksFault} />
          </p>
        )}
        <div className="mt-2 grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-4">
          {draft.weeks.map((text, back) => (
            <TextField
              key={weekName(today, back, language)}
              label={weekName(today, back, language)}
              inputMode="decimal"
              autoComplete="off"
              value={text}
              onChange={(event) => setDraft(withWeek(draft, back, event.target.value))}
            />
          ))}
        </div>
      </fieldset>
      <div id={at("runsPerWeek")}>
        <ChoiceRow
          legend={t("training.runs")}
          {...(runsFault && { hint: <GroupFault error={runsFault} /> })}
          name="runsPerWeek"
          size="tap"
          choices={runChoices}
          value={draft.runsPerWeek}
          onChange={(runsPerWeek) => setDraft({ ...draft, runsPerWeek })}
        />
      </div>
      <div className="grid grid-cols-2 items-end gap-x-4 gap-y-5 sm:grid-cols-3">
        <TextField
          id={at("longestRunM")}
          label={t("training.longest", { unit: units.distanceUnit })}
          inputMode="decimal"
          autoComplete="off"
          value={draft.longest}
          error={faultAt("longestRunM")}
          onChange={(event) => setDraft({ ...draft, longest: event.target.value })}
          className="col-span-2 sm:col-span-1"
        />
        <TextField
          id={at("weeklyBikeS")}
          label={t("training.bike")}
          inputMode="decimal"
          autoComplete="off"
          placeholder="0"
          value={draft.bikeHours}
          error={faultAt("weeklyBikeS")}
          onChange={(event) => setDraft({ ...draft, bikeHours: event.target.value })}
        />
        <TextField
          id={at("weeklySwimM")}
          label={t("training.swim", { unit: units.swimUnit })}
          inputMode="decimal"
          autoComplete="off"
          placeholder="0"
          value={draft.swim}
          error={faultAt("weeklySwimM")}
          onChange={(event) => setDraft({ ...draft, swim: event.target.value })}
        />
      </div>
      <p className="measure text-sm text-ink-2">{t("training.what")}</p>
    </FormFrame>
  );
}

function weekName(today: PlainDate, back: number, language: Language): string {
  return daySpan(addDays(today, -7 * (back + 1)), addDays(today, -7 * back - 1), language);
}

/** One key for one set of answers: sent twice it is saved once, changed it is another request. */
function hash(text: string): string {
  let value = 0;
  for (let i = 0; i < text.length; i++) value = (value * 31 + text.charCodeAt(i)) | 0;
  return (value >>> 0).toString(36);
}
