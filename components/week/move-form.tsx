"use client";

import { useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useLanguage, useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { MOVE_DAYS } from "@/lib/contracts/move-days";
import { addDays, eachDay, maxDate, mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import { weekdayDayMonth } from "@/lib/format/day";
import { DayChoice } from "./day-choice";
import { EditOutcome, OverrideReason, violationsOf } from "./edit-outcome";
import { usePlanEdits } from "./plan-edits";
import { type Known, previewSession, saveSession } from "./session-api";
import { useHeld, useJudgedDays } from "./use-days";
import { useOverride } from "./use-override";
import { usePreview } from "./use-preview";

type Props = {
  athleteId: string;
  session: Known & { title: string; date: PlainDate };
  today: PlainDate;
  /** A day already asked for, by key. */
  wanted: PlainDate | null;
  onDone: () => void;
};

/** Fourteen days as buttons, each with what it holds; the chosen one tells what it would mean. */
export function MoveForm({ athleteId, session, today, wanted, onDone }: Props) {
  const t = useWords("week");
  const language = useLanguage();
  const problemText = useProblemText();
  const first = maxDate(today, mondayOf(session.date));
  const days = eachDay(first, addDays(first, MOVE_DAYS - 1));
  const held = useHeld(athleteId, first, session.id);
  const says = useJudgedDays(athleteId, first, session.id);
  const [to, setTo] = useState<PlainDate | null>(wanted);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const edits = usePlanEdits();
  const { id, version } = session;

  const preview = usePreview(
    to,
    (signal) => previewSession(athleteId, { id, version }, { date: to ?? session.date }, signal),
    0,
  );
  const looked = preview.edit !== null || violationsOf(preview).length > 0;
  const { verdict, reason, ready, override } = useOverride(preview, to !== null && looked);

  async function move() {
    if (to === null) return;
    setBusy(true);
    try {
      const done = await saveSession(athleteId, { id, version }, { date: to, ...override });
      const day = weekdayDayMonth(to, language);
      edits.saved(done.editId, t("moved", { title: session.title, day }), id);
      onDone();
    } catch (error) {
      setProblem(problemText(error));
      setBusy(false);
    }
  }

  return (
    <div className="flex flex-col gap-4">
      <fieldset>
        <legend className="text-sm font-semibold">{t("moveTo")}</legend>
        <div className="mt-2 grid gap-1 sm:grid-cols-2">
          {days.map((day) => (
            <DayChoice
              key={day}
              day={day}
              today={today}
              own={day === session.date}
              chosen={day === to}
              holds={held.get(day) ?? null}
              says={says.get(day) ?? null}
              onChoose={() => setTo(day)}
            />
          ))}
        </div>
      </fieldset>
      <EditOutcome preview={preview} problem={problem} />
      {verdict === "reason" && <OverrideReason {...reason} />}
      {to !== null && verdict !== "never" && (
        <Button kind="solid" disabled={!ready || busy} onClick={move}>
          {t("moveToDay", { day: weekdayDayMonth(to, language) })}
        </Button>
      )}
    </div>
  );
}
