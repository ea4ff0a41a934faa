import { Dotted } from "@/components/session/dotted";
import { ScrollRegion } from "@/components/ui/scroll-region";
import type { ReportDto } from "@/lib/contracts/report";
import { dayMonth, daySpan } from "@/lib/format/day";
import { formatDistance, formatFarColumn, formatSwimNumber } from "@/lib/format/distance";
import { formatDuration } from "@/lib/format/duration";
import { decimal, type Units } from "@/lib/format/units";
import { requestLanguage, words } from "@/lib/words/request";
import { type ReportWords, type WeekRow, weekRows, weeksLogged } from "./report-rows";

type Told = Pick<ReportDto, "weeks" | "sitting" | "logFrom" | "remembered">;
type Props = { report: Told; units: Units };

/** What was done, week by week; the sums are those of the week pages. */
export async function ReportWeeks({ report, units: given }: Props) {
  const { sitting, logFrom, remembered } = report;
  const weeks = weeksLogged(report);
  const [t, language] = await Promise.all([words("report"), requestLanguage()]);
  const units = { ...given, language };
  const rows = weekRows(weeks, language);
  const head = [
    t("weeks.run", { unit: units.distanceUnit }),
    t("weeks.longest", { unit: units.distanceUnit }),
    t("weeks.ride"),
    t("weeks.swim", { unit: units.swimUnit }),
    t("weeks.strength"),
    t("weeks.tissue"),
    t("weeks.fitness"),
  ];
  const bundled = rows.length < weeks.length;
  if (!weeks.some(isTrained)) {
    return (
      <section className="flex flex-col gap-3">
        <h2 className="text-lg font-bold">{t("weeks.title")}</h2>
        <p className="text-sm">{t("weeks.none")}</p>
        {sitting && <p className="measure text-xs text-ink-2">{sittingWords(sitting, units, t)}</p>}
      </section>
    );
  }
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg font-bold">{t(bundled ? "weeks.titleBundled" : "weeks.title")}</h2>
      <ul className="figures divide-y divide-line border-y border-line text-xs text-ink-2 sm:hidden print:hidden">
        {rows.map((row) => (
          <li key={row.name} className="py-2">
            <p className="flex justify-between gap-3 text-sm text-ink">
              <span className="font-semibold">{row.name}</span>
              <span>{t("weeks.runIs", { amount: formatDistance(row.runM, "run", units) })}</span>
            </p>
            <p>
              <Dotted parts={otherWords(row, units, t)} />
            </p>
            <p>
              {t("weeks.loads", {
                tissue: withRange(row),
                fitness: Math.round(row.fitnessLoad),
              })}
            </p>
          </li>
        ))}
      </ul>
      <ScrollRegion label={t("weeks.label")} className="overflow-x-auto max-sm:hidden print:block">
        <table className="figures w-full border-collapse text-right text-xs">
          <thead>
            <tr className="align-bottom text-ink-2">
              <th scope="col" className="py-1.5 pr-2 text-left font-semibold">
                {t(bundled ? "weeks.weeks" : "weeks.week")}
              </th>
              {head.map((text) => (
                <th key={text} scope="col" className="px-2 py-1.5 font-semibold">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.name} className="border-t border-line">
                <th scope="row" className="py-1 pr-2 text-left font-normal whitespace-nowrap">
                  {row.name}
                </th>
                {[
                  formatFarColumn(row.runM, units),
                  formatFarColumn(row.longestRunM, units),
                  formatDuration(row.bikeS),
                  formatSwimNumber(row.swimM, units),
                  String(row.strengthSessions),
                  withRange(row),
                  String(Math.round(row.fitnessLoad)),
                ].map((text, i) => (
                  <td key={head[i]} className="px-2 py-1 whitespace-nowrap">
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="measure text-xs text-ink-2">
        {[
          logFrom && weeks.length < report.weeks.length
            ? t("weeks.begins", { day: dayMonth(logFrom, language) })
            : null,
          remembered &&
            t("weeks.remembered", { span: daySpan(remembered.from, remembered.to, language) }),
          t("weeks.foot"),
          sitting && sittingWords(sitting, units, t),
        ]
          .filter((sentence) => sentence !== null)
          .join(" ")}
      </p>
    </section>
  );
}

/** Rows of nothing but zeros would say less than a sentence does. */
function isTrained({
  runM,
  bikeS,
  swimM,
  strengthSessions,
  fitnessLoad,
}: ReportDto["weeks"][number]) {
  return runM + bikeS + swimM + strengthSessions + fitnessLoad > 0;
}

/** Saddle time is in the tissue load of a ride; sitting off the bike is told apart. */
function sittingWords(
  { days, hours, load }: NonNullable<ReportDto["sitting"]>,
  units: Units,
  t: ReportWords,
): string {
  const sat = { days, hours: decimal(hours.toFixed(1), units) };
  return load > 0
    ? t("weeks.satCounted", { ...sat, load: decimal(load.toFixed(1), units) })
    : t("weeks.sat", sat);
}

/** A row in words, where eight columns have no room: what was not done is left out. */
function otherWords(row: WeekRow, units: Units, t: ReportWords): string[] {
  const { longestRunM, bikeS, swimM, strengthSessions: strength } = row;
  const parts = [
    longestRunM > 0
      ? t("weeks.longestIs", { amount: formatDistance(longestRunM, "run", units) })
      : null,
    bikeS > 0 ? t("weeks.rideIs", { amount: formatDuration(bikeS) }) : null,
    swimM > 0 ? t("weeks.swimIs", { amount: formatDistance(swimM, "swim", units) }) : null,
    strength > 0 ? t("weeks.strengthIs", { count: strength }) : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts : [t("weeks.nothing")];
}

function withRange({ tissueLoad, tissueRange: { low, high } }: WeekRow): string {
  const [from, to] = [Math.round(low), Math.round(high)];
  return from === to ? `${Math.round(tissueLoad)}` : `${Math.round(tissueLoad)} (${from}–${to})`;
}
