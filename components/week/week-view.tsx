import type { ReactNode } from "react";
import type { ChangeDto } from "@/lib/contracts/changes";
import type { WeekDto } from "@/lib/contracts/weeks";
import { mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import type { Units } from "@/lib/format/units";
import { requestLanguage } from "@/lib/words/request";
import { DayCell } from "./day-cell";
import type { WeekKey } from "./key-lines";
import { UnplannedWeek } from "./unplanned-week";
import { daysOfWeek } from "./week-days";
import { WeekHead } from "./week-head";
import { WeekKeys } from "./week-keys";
import type { WeekMay } from "./week-may";
import { WeekTotals } from "./week-totals";
import "./week.css";

type Props = {
  athleteId: string;
  week: WeekDto;
  /** Whether a plan holds this week. Without one no day is a rest day. */
  plan: "here" | "elsewhere" | "none";
  /** Where the first plan is made. */
  firstPlan: ReactNode;
  units: Units;
  changes: readonly ChangeDto[];
  today: PlainDate;
  /** Address of a week without its Monday: `/week` or `/coach/athletes/{id}/week`. */
  base: string;
  may: WeekMay;
  /** What a coach adds with, beside the way to other weeks. */
  tools?: ReactNode;
  /** Keys of those tools. */
  toolKeys?: readonly WeekKey[];
  /** What was said about the week, below it. */
  talk?: ReactNode;
};

/** A week as one ruled sheet: why first, then seven days, then what it adds up to. */
export async function WeekView(props: Props) {
  const { athleteId, week, plan, firstPlan, changes, today, base, may, tools, toolKeys, talk } =
    props;
  const units = { ...props.units, language: await requestLanguage() };
  const days = daysOfWeek(week, today);
  const planned = plan === "here";
  return (
    <div
      className={`week-page flex flex-col gap-6 print:m-0 ${planned ? "min-[90rem]:-mx-14" : ""}`}
    >
      <WeekHead
        week={week}
        plan={plan}
        firstPlan={plan === "none" ? firstPlan : null}
        units={units}
        today={today}
        base={base}
        tools={tools ?? null}
        keys={
          <WeekKeys
            monday={week.monday}
            thisMonday={mondayOf(today)}
            base={base}
            may={may}
            tools={toolKeys ?? []}
          />
        }
      />
      {planned ? (
        <div className="week-sheet grid gap-px border border-line bg-line xl:grid-cols-7 min-[90rem]:grid-cols-[repeat(7,minmax(0,1fr))_11rem]">
          {days.map((day) => (
            <DayCell
              key={day.date}
              day={day}
              units={units}
              activities={week.activities}
              changes={changes}
              today={today}
              athleteId={athleteId}
              base={base}
              may={may}
            />
          ))}
          <WeekTotals week={week} units={units} />
        </div>
      ) : (
        <UnplannedWeek
          activities={week.activities}
          units={units}
          mayLog={may.log}
          first={plan === "none"}
        />
      )}
      {talk}
    </div>
  );
}
