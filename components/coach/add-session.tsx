"use client";

import { type FormEvent, useId, useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useUnits } from "@/components/shell/units";
import { useLanguage, useWords } from "@/components/shell/words";
import { stepsTyped, type TypedSteps } from "@/components/steps/typed-steps";
import { useZones } from "@/components/steps/use-zones";
import { Button } from "@/components/ui/button";
import { later } from "@/components/ui/later";
import { Modal } from "@/components/ui/modal";
import { SelectField } from "@/components/ui/select-field";
import { TextArea, TextField } from "@/components/ui/text-field";
import { EditOutcome, OverrideReason } from "@/components/week/edit-outcome";
import { Opening } from "@/components/week/opening";
import { usePlanEdits } from "@/components/week/plan-edits";
import { addSession, previewNewSession } from "@/components/week/session-api";
import { rolesOf } from "@/components/week/sport-roles";
import { useOverride } from "@/components/week/use-override";
import { usePreview } from "@/components/week/use-preview";
import type { SessionCreate } from "@/lib/contracts/sessions";
import { type Role, type Sport, sports } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { dayFrom } from "@/lib/format/day";
import { distanceNameOf, metresTyped } from "@/lib/format/typed";
import type { Units } from "@/lib/format/units";
import { newKey } from "@/lib/http/api";

const StepBuilder = later(
  () => import("@/components/steps/step-builder").then((part) => part.StepBuilder),
  <Opening />,
);

type Props = {
  athleteId: string;
  /** Days of the week that are not past. */
  days: readonly PlainDate[];
  today: PlainDate;
};

/** A coach's own session in the week; what it does to the rest stands below while it is typed. */
export function AddSession(props: Props) {
  const t = useWords("coachWeek.form");
  const [open, setOpen] = useState(false);
  if (props.days.length === 0) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("title")}</Button>
      <Modal open={open} title={t("title")} wide onClose={() => setOpen(false)}>
        <AddForm {...props} onDone={() => setOpen(false)} />
      </Modal>
    </>
  );
}

function AddForm({ athleteId, days, today, onDone }: Props & { onDone: () => void }) {
  const t = useWords("coachWeek.form");
  const sportName = useWords("session.sports");
  const roleName = useWords("roles");
  const language = useLanguage();
  const problemText = useProblemText();
  const [date, setDate] = useState(days[0] ?? today);
  const [sport, setSport] = useState<Sport>("run");
  const [role, setRole] = useState<Role>("intervals");
  const [minutes, setMinutes] = useState("45");
  const [distance, setDistance] = useState("");
  const [title, setTitle] = useState("");
  const [notes, setNotes] = useState("");
  const [stepsText, setStepsText] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [key] = useState(newKey);
  const edits = usePlanEdits();
  const units = { ...useUnits(), language };
  const id = useId();

  const zones = useZones(athleteId, sport);
  const written = stepsText.trim() !== "";
  const steps = written && zones ? stepsTyped(stepsText, zones) : null;

  const body =
    written && !steps
      ? null
      : bodyOf({ date, sport, role, minutes, distance, title, notes, steps }, units);
  const preview = usePreview(body && JSON.stringify(body), () =>
    previewNewSession(athleteId, body ?? { date, sport, role, durationS: 60 }),
  );
  const { verdict, reason, ready, override } = useOverride(preview, body !== null);

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (!ready || body === null) return;
    setBusy(true);
    try {
      const saved = await addSession(athleteId, { ...body, ...override }, key);
      edits.saved(
        saved.editId,
        saved.session ? t("added", { title: saved.session.title }) : t("addedAny"),
      );
      onDone();
    } catch (error) {
      setProblem(problemText(error));
      setBusy(false);
    }
  }

  return (
    <form method="post" onSubmit={onSubmit} className="flex flex-col gap-4">
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        <SelectField
          id={`${id}-day`}
          label={t("day")}
          value={date}
          options={days.map((day) => ({ value: day, label: dayFrom(day, today, language) }))}
          onChange={setDate}
        />
        <SelectField
          id={`${id}-sport`}
          label={t("sport")}
          value={sport}
          options={sports.map((one) => ({ value: one, label: sportName(one) }))}
          onChange={(next) => {
            setSport(next);
            setRole(rolesOf(next)[0] ?? role);
          }}
        />
        <SelectField
          id={`${id}-role`}
          label={t("role")}
          value={role}
          options={rolesOf(sport).map((one) => ({ value: one, label: roleName(one) }))}
          onChange={setRole}
        />
        {!written && (
          <TextField
            label={t("minutes")}
            inputMode="numeric"
            value={minutes}
            onChange={(event) => setMinutes(event.target.value)}
          />
        )}
        {!written && (sport === "run" || sport === "swim") && (
          <TextField
            label={distanceNameOf(sport, units)}
            inputMode="decimal"
            value={distance}
            placeholder={t("distanceOpen")}
            onChange={(event) => setDistance(event.target.value)}
          />
        )}
        <TextField
          label={t("name")}
          maxLength={120}
          value={title}
          placeholder={t("nameUsual")}
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
      {zones && (
        <StepBuilder
          zones={zones}
          text={stepsText}
          onChange={setStepsText}
          load={preview.edit?.session?.fitnessLoad ?? null}
        />
      )}
      <TextArea
        label={t("note")}
        rows={2}
        maxLength={4000}
        value={notes}
        onChange={(event) => setNotes(event.target.value)}
      />
      <EditOutcome preview={preview} problem={problem} />
      {verdict === "reason" && <OverrideReason {...reason} />}
      <Button type="submit" kind="solid" disabled={!ready || busy} className="self-start">
        {t("submit")}
      </Button>
    </form>
  );
}

type Typed = {
  date: PlainDate;
  sport: Sport;
  role: Role;
  minutes: string;
  distance: string;
  title: string;
  notes: string;
  steps: TypedSteps | null;
};

/** Null while the time is missing. */
function bodyOf(typed: Typed, units: Units) {
  const { date, sport, role, title, notes, steps } = typed;
  const durationS = steps?.durationS ?? Number(typed.minutes) * 60;
  if (!(durationS > 0)) return null;
  const distanceM = steps?.distanceM ?? metresTyped(sport, typed.distance, units);
  const body: SessionCreate = {
    date,
    sport,
    role,
    durationS,
    ...(distanceM > 0 ? { distanceM } : {}),
    ...(steps ? { steps: steps.steps } : {}),
    ...(title.trim() === "" ? {} : { title: title.trim() }),
    ...(notes.trim() === "" ? {} : { notes: notes.trim() }),
  };
  return body;
}
