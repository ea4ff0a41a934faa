import type { ReactNode } from "react";
import { InjuryLine } from "@/components/case/injury-line";
import { TrendFigure } from "@/components/symptoms/trend-figure";
import { TypesTable } from "@/components/symptoms/types-table";
import type { ReportDto } from "@/lib/contracts/report";
import { maxDate } from "@/lib/engine/plain-date";
import { dayMonthYear } from "@/lib/format/day";
import type { StiffnessClass } from "@/lib/format/stiffness";
import type { Units } from "@/lib/format/units";
import { requestLanguage, words } from "@/lib/words/request";
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
export async function ReportView(props: Props) {
  const { report, stiffness, units, actions, heading: Heading = "h1" } = props;
  const [t, language] = await Promise.all([words("report"), requestLanguage()]);
  const { athlete, from, to, injury, types, findings, planChanges } = report;
  const ahead = report.treatments.reduce((end, one) => maxDate(end, one.date), to);
  const changed = planChanges ?? [];
  return (
    <div className="report flex flex-col gap-8">
      <header className="flex flex-wrap items-end justify-between gap-4">
        <div>
          <p className="figures text-sm text-ink-2">
            {t("span", { from: dayMonthYear(from, language), to: dayMonthYear(to, language) })}
          </p>
          <Heading className="voice mt-1 text-xl lg:text-2xl">
            {t("title", { name: athlete.name })}
          </Heading>
          {injury && (
            <p className="measure mt-1 text-sm">
              <InjuryLine injury={injury} stage={report.stages.at(-1)} />
            </p>
          )}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2 print:hidden">{actions}</div>}
      </header>
      <p className="measure border-l-2 border-ink pl-3 text-sm text-ink-2">{t("what")}</p>
      <section className="flex flex-col gap-3">
        <h2 className="text-lg font-bold">{t("pain")}</h2>
        {report.days.some((day) => day.answered) || report.treatments.length > 0 ? (
          <TrendFigure
            symptoms={{ ...report, today: to, to: ahead }}
            stiffness={stiffness}
            printTable={false}
            language={language}
          />
        ) : (
          <p className="voice measure text-md">{findings.trend}</p>
        )}
        {changed.length > 0 && (
          <p className="measure text-sm text-ink-2">
            {t("changed", {
              days: changed.length,
              sessions: changed.reduce((sum, day) => sum + day.sessions, 0),
            })}
          </p>
        )}
      </section>
      {types && types.length > 0 && (
        <section className="flex flex-col gap-3">
          <h2 className="text-lg font-bold">{t("kinds")}</h2>
          <TypesTable types={types} finding={findings.types} language={language} />
        </section>
      )}
      <ReportWeeks report={report} units={units} />
      <ReportCare report={report} units={units} />
    </div>
  );
}
