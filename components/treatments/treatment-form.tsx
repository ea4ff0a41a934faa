"use client";

import { type FormEvent, useRef, useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { ChoiceRow } from "@/components/ui/choice-row";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextArea, TextField } from "@/components/ui/text-field";
import type { TreatmentBody } from "@/lib/contracts/care";
import { type TreatmentKind, treatmentKinds } from "@/lib/engine/model";
import { isPlainDate, type PlainDate } from "@/lib/engine/plain-date";
import { newKey } from "@/lib/http/api";

type Props = {
  initial: { readonly kind: TreatmentKind | null; readonly date: PlainDate; readonly note: string };
  today: PlainDate;
  /** A course is booked when it is entered, not when one of it is changed. */
  withCourse: boolean;
  send: (body: TreatmentBody, key: string) => Promise<void>;
};

/** What, when, and a note; a day ahead is a booking. */
export function TreatmentForm({ initial, today, withCourse, send }: Props) {
  const t = useWords("treatments.form");
  const kinds = useWords("treatments.kind");
  const ui = useWords("ui");
  const problemText = useProblemText();
  const [kind, setKind] = useState(initial.kind);
  const [date, setDate] = useState<string>(initial.date);
  const [note, setNote] = useState(initial.note);
  const [sessions, setSessions] = useState("1");
  const [everyDays, setEveryDays] = useState("7");
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const key = useRef(newKey());
  const ahead = date > today;
  const course = withCourse && Number(sessions) > 1;

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (kind === null) return setProblem(t("chooseKind"));
    if (!isPlainDate(date)) return setProblem(t("chooseDay"));
    setProblem(null);
    setBusy(true);
    try {
      const more = course
        ? { course: { sessions: Number(sessions), everyDays: Number(everyDays) } }
        : {};
      await send({ kind, date, note, ...more }, key.current);
    } catch (error) {
      key.current = newKey();
      setProblem(problemText(error));
    }
    setBusy(false);
  }

  return (
    <form method="post" noValidate onSubmit={onSubmit} className="flex flex-col gap-5">
      {problem && <ErrorSummary title={t("notSaved")} detail={problem} />}
      <ChoiceRow
        legend={t("what")}
        name="kind"
        size="tap"
        choices={treatmentKinds.map((value) => ({ value, label: kinds(value) }))}
        value={kind}
        onChange={setKind}
      />
      <TextField
        label={t(course ? "first" : "day")}
        hint={t(ahead ? "isAhead" : "ahead")}
        type="date"
        name="date"
        value={date}
        onChange={(event) => setDate(event.target.value)}
      />
      {withCourse && (
        <fieldset className="grid grid-cols-2 gap-4">
          <legend className="col-span-2 text-sm font-semibold">{t("course")}</legend>
          <TextField
            label={t("count")}
            type="number"
            inputMode="numeric"
            min={1}
            max={12}
            value={sessions}
            onChange={(event) => setSessions(event.target.value)}
          />
          <TextField
            label={t("apart")}
            type="number"
            inputMode="numeric"
            min={1}
            max={28}
            disabled={!course}
            value={everyDays}
            onChange={(event) => setEveryDays(event.target.value)}
          />
        </fieldset>
      )}
      <TextArea
        label={t("note")}
        rows={3}
        maxLength={4000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <Button kind="solid" type="submit" disabled={busy}>
        {busy ? ui("saving") : t("save")}
      </Button>
    </form>
  );
}
