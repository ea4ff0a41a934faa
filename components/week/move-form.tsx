"use client";

import { useEffect, useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useLanguage, useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import type { judgedDaysDto } from "@/lib/contracts/blocks";
import type { SessionDto } from "@/lib/contracts/sessions";
import type { weekDto } from "@/lib/contracts/weeks";
import { addDays, eachDay, maxDate, mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import { dayFrom, weekdayDayMonth } from "@/lib/format/day";
import { MOVE_DAYS } from "@/lib/format/move-days";
import { api } from "@/lib/http/api";
import { type DaySays, daySays } from "./day-says";
import { EditOutcome, OverrideReason, violationsOf } from "./edit-outcome";
import { usePlanEdits } from "./plan-edits";
import { type Known, previewSession, saveSession } from "./session-api";
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

type ChoiceProps = {
  day: PlainDate;
  today: PlainDate;
  own: boolean;
  chosen: boolean;
  /** Titles of what is there already; null while unknown. */
  holds: readonly string[] | null;
  /** What the rules say to it; null while unknown. */
  says: DaySays | null;
  onChoose: () => void;
};

function DayChoice({ day, today, own, chosen, holds, says, onChoose }: ChoiceProps) {
  const t = useWords("week");
  const language = useLanguage();
  const what = own
    ? t("here")
    : holds === null
      ? ""
      : holds.length === 0
        ? t("rest")
        : holds.join(", ");
  return (
    <label className="press relative grid min-h-(--tap) grid-cols-[6.5rem_1fr] items-center gap-2 rounded-control border border-line-strong bg-surface px-3 py-1.5 text-sm hover:border-ink has-checked:border-ink has-checked:bg-ink has-checked:text-on-ink has-disabled:border-line has-disabled:text-ink-3 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink">
      <input
        type="radio"
        name="move-to"
        value={day}
        checked={chosen}
        disabled={own}
        onChange={onChoose}
        className="absolute inset-0 size-full cursor-pointer appearance-none rounded-control outline-none"
      />
      <span className="figures pointer-events-none relative font-semibold first-letter:uppercase">
        {dayFrom(day, today, language)}
      </span>
      <span className="pointer-events-none relative flex min-w-0 flex-col text-xs">
        <span>{what}</span>
        {own || says === null ? null : <Says says={says} />}
      </span>
    </label>
  );
}

/** Words, with a mark beside them: nothing here is told by colour. */
function Says({ says: { verdict, says } }: { says: DaySays }) {
  const t = useWords("edits.day");
  return (
    <span
      data-says={verdict}
      className={
        verdict === "free" ? "opacity-80" : "border-l-2 border-current pl-1.5 font-semibold"
      }
    >
      {t(says)}
    </span>
  );
}

/** Asked once for all the days; without it they stay usable, and the chosen one is judged anyway. */
function useJudgedDays(
  athleteId: string,
  first: PlainDate,
  sessionId: string,
): ReadonlyMap<PlainDate, DaySays> {
  const [says, setSays] = useState<ReadonlyMap<PlainDate, DaySays>>(new Map());
  useEffect(() => {
    const stop = new AbortController();
    api<typeof judgedDaysDto>({
      method: "GET",
      path: `/athletes/${athleteId}/sessions/${sessionId}/days?from=${first}`,
      signal: stop.signal,
    }).then(
      ({ days }) =>
        setSays(new Map(days.map(({ date, violations }) => [date, daySays(violations)]))),
      () => {},
    );
    return () => stop.abort();
  }, [athleteId, first, sessionId]);
  return says;
}

/** What each day holds besides the session itself, read when the form opens. */
function useHeld(
  athleteId: string,
  first: PlainDate,
  sessionId: string,
): ReadonlyMap<PlainDate, readonly string[]> {
  const [held, setHeld] = useState<ReadonlyMap<PlainDate, readonly string[]>>(new Map());
  useEffect(() => {
    const stop = new AbortController();
    const mondays = [...new Set(eachDay(first, addDays(first, MOVE_DAYS - 1)).map(mondayOf))];
    Promise.all(
      mondays.map((monday) =>
        api<typeof weekDto>({
          method: "GET",
          path: `/athletes/${athleteId}/weeks/${monday}`,
          signal: stop.signal,
        }),
      ),
    ).then(
      (weeks) => setHeld(titlesByDay(weeks, sessionId)),
      () => {
        // Without it the days stay usable; they only do not say what they hold.
      },
    );
    return () => stop.abort();
  }, [athleteId, first, sessionId]);
  return held;
}

function titlesByDay(
  weeks: readonly { monday: PlainDate; sessions: readonly SessionDto[] }[],
  sessionId: string,
): ReadonlyMap<PlainDate, readonly string[]> {
  const held = new Map<PlainDate, readonly string[]>();
  for (const { monday, sessions } of weeks) {
    for (const day of eachDay(monday, addDays(monday, 6))) {
      const there = sessions.filter(
        (one) => one.date === day && one.id !== sessionId && one.status !== "cancelled",
      );
      held.set(
        day,
        there.map((one) => one.title),
      );
    }
  }
  return held;
}
