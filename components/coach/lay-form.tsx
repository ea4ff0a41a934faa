"use client";

import { useId, useState } from "react";
import { useLanguage, useWords } from "@/components/shell/words";
import { inputClass } from "@/components/ui/text-field";
import type { LibraryEntry } from "@/lib/contracts/library";
import { addDays, mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import { dayMonthYear } from "@/lib/format/day";
import { AthleteChoice, useCoached, usePeople } from "./athlete-choice";
import { ManyOutcome } from "./many-outcome";

type Props = {
  athleteId: string;
  monday: PlainDate;
  today: PlainDate;
  entry: LibraryEntry;
  onDone: () => void;
};

/** Mondays on offer. */
const WEEKS = 26;

/** A block or season over the plan from a Monday: every day that would change, before it is saved. */
export function LayForm({ athleteId, monday, today, entry, onDone }: Props) {
  const t = useWords("coachWeek.lay");
  const language = useLanguage();
  const [from, setFrom] = useState(monday);
  const [also, setAlso] = useState<ReadonlySet<string>>(new Set());
  const coached = useCoached();
  const people = usePeople(coached, athleteId, also);
  const id = useId();
  const first = mondayOf(today);
  const mondays = Array.from({ length: WEEKS }, (_, week) => addDays(first, week * 7));
  const offered = mondays.includes(monday) ? mondays : [...mondays, monday];
  const asked = {
    path: "plan/lay",
    body: { itemId: entry.id, version: entry.version, from },
  } as const;
  return (
    <ManyOutcome
      people={people}
      here={athleteId}
      asked={asked}
      action={t("action", { day: dayMonthYear(from, language) })}
      sentence={t("done", { title: entry.title, day: dayMonthYear(from, language) })}
      onDone={onDone}
    >
      <div>
        <label htmlFor={id} className="block text-sm font-semibold">
          {t("from", { count: entry.weeks ?? 1 })}
        </label>
        <p className="text-xs text-ink-2">{t("what")}</p>
        <select
          id={id}
          value={from}
          onChange={(event) => {
            const next = offered.find((one) => one === event.target.value);
            if (next) setFrom(next);
          }}
          className={`${inputClass} mt-1 max-w-60`}
        >
          {offered.map((one) => (
            <option key={one} value={one}>
              {dayMonthYear(one, language)}
            </option>
          ))}
        </select>
      </div>
      {coached && (
        <AthleteChoice people={coached} here={athleteId} chosen={also} onChange={setAlso} />
      )}
    </ManyOutcome>
  );
}
