"use client";

import { useId, useMemo, useState } from "react";
import { ChoiceRow } from "@/components/ui/choice-row";
import { inputClass } from "@/components/ui/text-field";
import type { Rearrange } from "@/lib/contracts/library";
import { addDays, eachDay, maxDate, type PlainDate } from "@/lib/engine/plain-date";
import { daySpan, weekdayDayMonth, weekdayName } from "@/lib/format/day";
import { peopleOf, useCoached } from "./athlete-choice";
import { ManyOutcome } from "./many-outcome";

type Props = { athleteId: string; monday: PlainDate; today: PlainDate; onDone: () => void };

const alone = new Set<string>();

/** One rule for many sessions, shown day by day before it is saved. */
export function RearrangeForm({ athleteId, monday, today, onDone }: Props) {
  const week = eachDay(monday, addDays(monday, 6));
  const ahead = week.filter((day) => day >= today);
  const [by, setBy] = useState<Rearrange["by"]>("weekdays");
  const [a, setA] = useState("1");
  const [b, setB] = useState("3");
  const [from, setFrom] = useState<PlainDate>(ahead[0] ?? today);
  const [to, setTo] = useState<PlainDate>(addDays(ahead[0] ?? today, 1));
  const [weeks, setWeeks] = useState("1");
  const [follow, setFollow] = useState("all");
  const coached = useCoached();
  const people = useMemo(() => peopleOf(coached, athleteId, alone), [coached, athleteId]);
  const start = maxDate(today, monday);
  const how: Rearrange =
    by === "weekdays"
      ? { by, a: Number(a), b: Number(b), from: start }
      : by === "day"
        ? { by, from, to }
        : { by, from: monday, weeks: Number(weeks), ...(follow === "all" ? {} : { alone: true }) };
  const names = week.map((day) => weekdayName(day));
  const sentence =
    by === "weekdays"
      ? `${names[Number(a)]} and ${names[Number(b)]} changed places.`
      : by === "day"
        ? `${weekdayDayMonth(from)} moved to ${weekdayDayMonth(to)}.`
        : "The weeks were moved.";
  const target = eachDay(maxDate(today, addDays(monday, -7)), addDays(monday, 20));
  return (
    <ManyOutcome
      people={people}
      here={athleteId}
      asked={{ path: "plan/rearrange", body: how }}
      action="Save it"
      sentence={sentence}
      onDone={onDone}
    >
      <ChoiceRow
        legend="What to move"
        name="rearrange-by"
        size="tap"
        value={by}
        onChange={setBy}
        choices={[
          { value: "weekdays", label: "Two weekdays" },
          { value: "day", label: "One day" },
          { value: "weeks", label: "Weeks" },
        ]}
      />
      {by === "weekdays" && (
        <div className="flex flex-wrap items-end gap-3">
          <Pick label="Every" value={a} onChange={setA}>
            {names.map((name, at) => [String(at), name])}
          </Pick>
          <Pick label="with" value={b} onChange={setB}>
            {names.map((name, at) => [String(at), name])}
          </Pick>
          <p className="pb-2.5 text-sm text-ink-2">
            from {weekdayDayMonth(start)} to the end of the plan
          </p>
        </div>
      )}
      {by === "day" && (
        <div className="flex flex-wrap gap-3">
          <Pick label="Everything on" value={from} onChange={(v) => setFrom(v as PlainDate)}>
            {ahead.map((day) => [day, weekdayDayMonth(day)])}
          </Pick>
          <Pick label="goes to" value={to} onChange={(v) => setTo(v as PlainDate)}>
            {target.map((day) => [day, weekdayDayMonth(day)])}
          </Pick>
        </div>
      )}
      {by === "weeks" && (
        <div className="flex flex-wrap items-end gap-3">
          <Pick
            label={`The week ${daySpan(monday, addDays(monday, 6))}`}
            value={follow}
            onChange={setFollow}
          >
            {[
              ["all", "and all that follow move"],
              ["alone", "changes places"],
            ]}
          </Pick>
          <Pick label={follow === "all" ? "by" : "with the week"} value={weeks} onChange={setWeeks}>
            {[-2, -1, 1, 2, 3, 4].map((n) => [String(n), weeksWords(n)])}
          </Pick>
        </div>
      )}
    </ManyOutcome>
  );
}

function weeksWords(n: number): string {
  const count = Math.abs(n) === 1 ? "1 week" : `${Math.abs(n)} weeks`;
  return `${count} ${n < 0 ? "earlier" : "later"}`;
}

type PickProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: readonly (readonly string[])[];
};

function Pick({ label, value, onChange, children }: PickProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block text-sm font-semibold">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={`${inputClass} mt-1`}
      >
        {children.map(([key = "", words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
