import type { ReactNode } from "react";
import { TrendFigure } from "@/components/symptoms/trend-figure";
import { TypesTable } from "@/components/symptoms/types-table";
import { dayMonthYear } from "@/components/week/day-words";
import type { ReportDto } from "@/lib/contracts/report";
import { maxDate } from "@/lib/engine/plain-date";
import { injuryNames } from "@/lib/format/injury";
import type { StiffnessClass } from "@/lib/format/stiffness";
import type { Units } from "@/lib/format/units";
import { ReportCare } from "./report-care";
import "./report.css";
import { ReportWeeks } from "./report-weeks";

type Props = {
  report: ReportDto;
  stiffness: readonly StiffnessClass[];
  units: Units;
  /** What can be done with it, beside the heading; never on paper. */
  actions?: ReactNode;
  /** `h2` where the page has a heading of its own. */
  heading?: "h1" | "h2";
};

/** For a clinician, on screen and on two sheets: what was answered, trained and done. No verdict. */
export function ReportView({ report, stiffness, units, actions, heading: Heading = "h1" }: Props) {
  const { athlete, from, to, injury, stages, types, findings, planChanges } = report;
  const ahead = report.treatments.reduce((end, one) => maxDate(end, one.date), to);
  const stage = stages.at(-1);
  const changed = planChanges ?? [];
  return (
    <div className="report flex flex-col gap-8">
      <header className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <p className="figures text-sm text-ink-2">
            {dayMonthYear(from)} to {dayMonthYear(to)}
          </p>
          <Heading className="voice mt-1 text-xl lg:text-2xl">{athlete.name}: report</Heading>
          {injury && (
            <p className="measure mt-1 text-sm">
              Entered as {injuryNames[injury.kind].toLowerCase()}, {injury.side}, since{" "}
              {dayMonthYear(injury.since)}. Rehab stage {injury.rehabStage} of 4
              {stage ? `, confirmed by ${stage.by} on ${dayMonthYear(stage.date)}` : ""}.
            </p>
          )}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2 print:hidden">{actions}</div>}
      </header>
      <p className="measure border-l-2 border-ink pl-3 text-sm text-ink-2">
        Put together from the athlete’s own answers and log. It is not a diagnosis and gives no
        advice. A day without an answer is left open; it is not counted as zero.
      </p>
      <section className="flex flex-col gap-3">
        <h2 className="text-lg font-bold">Pain, 0 to 10, and morning stiffness</h2>
        {report.days.some((day) => day.answered) || report.treatments.length > 0 ? (
          <TrendFigure
            symptoms={{ ...report, today: to, to: ahead }}
            stiffness={stiffness}
            printTable={false}
          />
        ) : (
          <p className="voice measure text-md">{findings.trend}</p>
        )}
        {changed.length > 0 && (
          <p className="measure text-sm text-ink-2">
            The plan was changed on {changed.length} {changed.length === 1 ? "day" : "days"},{" "}
            {changed.reduce((sum, day) => sum + day.sessions, 0)} sessions in all.
          </p>
        )}
      </section>
      {types && types.length > 0 && (
        <section className="flex flex-col gap-3">
          <h2 className="text-lg font-bold">After each kind of session</h2>
          <TypesTable types={types} finding={findings.types} />
        </section>
      )}
      <ReportWeeks weeks={report.weeks} sitting={report.sitting} units={units} />
      <ReportCare report={report} units={units} />
    </div>
  );
}
