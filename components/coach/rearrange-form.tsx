"use client";

import { useState } from "react";
import { useLanguage, useWords } from "@/components/shell/words";
import { ChoiceRow } from "@/components/ui/choice-row";
import { SelectField } from "@/components/ui/select-field";
import type { Rearrange } from "@/lib/contracts/library";
import { addDays, eachDay, maxDate, type PlainDate } from "@/lib/engine/plain-date";
import { daySpan, weekdayDayMonth, weekdayName } from "@/lib/format/day";
import { useCoached, usePeople } from "./athlete-choice";
import { ManyOutcome } from "./many-outcome";

type Props = { athleteId: string; monday: PlainDate; today: PlainDate; onDone: () => void };

const alone = new Set<string>();

/** One rule for many sessions, shown day by day before it is saved. */
export function RearrangeForm({ athleteId, monday, today, onDone }: Props) {
  const t = useWords("coachWeek.move");
  const language = useLanguage();
  const named = (day: PlainDate) => weekdayDayMonth(day, language);
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
  const people = usePeople(coached, athleteId, alone);
  const start = maxDate(today, monday);
  const how: Rearrange =
    by === "weekdays"
      ? { by, a: Number(a), b: Number(b), from: start }
      : by === "day"
        ? { by, from, to }
        : { by, from: monday, weeks: Number(weeks), ...(follow === "all" ? {} : { alone: true }) };
  const names = week.map((day) => weekdayName(day, language));
  const weekdays = names.map((label, at) => ({ value: String(at), label }));
  const dayOption = (day: PlainDate) => ({ value: day, label: named(day) });
  const sentence =
    by === "weekdays"
      ? t("doneWeekdays", { one: names[Number(a)] ?? "", other: names[Number(b)] ?? "" })
      : by === "day"
        ? t("doneDay", { from: named(from), to: named(to) })
        : t("doneWeeks");
  const target = eachDay(maxDate(today, addDays(monday, -7)), addDays(monday, 20));
  return (
    <ManyOutcome
      people={people}
      here={athleteId}
      asked={{ path: "plan/rearrange", body: how }}
      action={t("action")}
      sentence={sentence}
      onDone={onDone}
    >
      <ChoiceRow
        legend={t("legend")}
        name="rearrange-by"
        size="tap"
        value={by}
        onChange={setBy}
        choices={[
          { value: "weekdays", label: t("by.weekdays") },
          { value: "day", label: t("by.day") },
          { value: "weeks", label: t("by.weeks") },
        ]}
      />
      {by === "weekdays" && (
        <div className="flex flex-wrap items-end gap-3">
          <SelectField label={t("every")} value={a} options={weekdays} onChange={setA} />
          <SelectField label={t("with")} value={b} options={weekdays} onChange={setB} />
          <p className="pb-2.5 text-sm text-ink-2">{t("from", { day: named(start) })}</p>
        </div>
      )}
      {by === "day" && (
        <div className="flex flex-wrap gap-3">
          <SelectField
            label={t("everything")}
            value={from}
            options={ahead.map(dayOption)}
            onChange={setFrom}
          />
          <SelectField
            label={t("goesTo")}
            value={to}
            options={target.map(dayOption)}
            onChange={setTo}
          />
        </div>
      )}
      {by === "weeks" && (
        <div className="flex flex-wrap items-end gap-3">
          <SelectField
            label={t("week", { days: daySpan(monday, addDays(monday, 6), language) })}
            value={follow}
            options={[
              { value: "all", label: t("all") },
              { value: "alone", label: t("alone") },
            ]}
            onChange={setFollow}
          />
          <SelectField
            label={follow === "all" ? t("allBy") : t("withWeek")}
            value={weeks}
            options={[-2, -1, 1, 2, 3, 4].map((n) => ({
              value: String(n),
              label: t(n < 0 ? "earlier" : "later", { count: Math.abs(n) }),
            }))}
            onChange={setWeeks}
          />
        </div>
      )}
    </ManyOutcome>
  );
}
