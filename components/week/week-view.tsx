import type { ChangeDto } from "@/lib/contracts/changes";
import type { WeekDto } from "@/lib/contracts/weeks";
import type { PlainDate } from "@/lib/engine/plain-date";
import { DayCell } from "./day-cell";
import { daysOfWeek } from "./week-days";
import { WeekHead } from "./week-head";
import type { WeekMay } from "./week-may";
import { WeekTotals } from "./week-totals";
import "./week.css";

type Props = {
  athleteId: string;
  week: WeekDto;
  changes: readonly ChangeDto[];
  today: PlainDate;
  /** Address of a week without its Monday: `/week` or `/coach/athletes/{id}/week`. */
  base: string;
  may: WeekMay;
  /** Whose week it is, where the viewer is not the athlete. */
  name?: string;
};

/** A week as one ruled sheet: why first, then seven days, then what it adds up to. */
export function WeekView({ athleteId, week, changes, today, base, may, name }: Props) {
  const days = daysOfWeek(week, today);
  return (
    <div className="week-page flex flex-col gap-6">
      <WeekHead week={week} today={today} base={base} name={name ?? null} />
      <div className="week-sheet grid gap-px border border-line bg-line lg:grid-cols-7 xl:grid-cols-[repeat(7,minmax(0,1fr))_11.5rem]">
        {days.map((day) => (
          <DayCell
            key={day.date}
            day={day}
            activities={week.activities}
            changes={changes}
            today={today}
            athleteId={athleteId}
            base={base}
            may={may}
          />
        ))}
        <WeekTotals totals={week.totals} />
      </div>
    </div>
  );
}
