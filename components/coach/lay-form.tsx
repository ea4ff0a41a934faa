"use client";

import { useId, useMemo, useState } from "react";
import { inputClass } from "@/components/ui/text-field";
import type { LibraryEntry } from "@/lib/contracts/library";
import { addDays, mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import { dayMonthYear } from "@/lib/format/day";
import { AthleteChoice, peopleOf, useCoached } from "./athlete-choice";
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
  const [from, setFrom] = useState(monday);
  const [also, setAlso] = useState<ReadonlySet<string>>(new Set());
  const coached = useCoached();
  const people = useMemo(() => peopleOf(coached, athleteId, also), [coached, athleteId, also]);
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
      action={`Lay it from ${dayMonthYear(from)}`}
      sentence={`${entry.title} laid from ${dayMonthYear(from)}.`}
      onDone={onDone}
    >
      <div>
        <label htmlFor={id} className="block text-sm font-semibold">
          {entry.weeks === 1 ? "The week of" : `${entry.weeks} weeks from`}
        </label>
        <p className="text-xs text-ink-2">
          What stands there gives way. Races, rehab, done and locked sessions stay.
        </p>
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
              {dayMonthYear(one)}
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
