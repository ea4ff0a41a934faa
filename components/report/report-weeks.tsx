import { ScrollRegion } from "@/components/ui/scroll-region";
import type { ReportDto } from "@/lib/contracts/report";
import { formatDistance, formatFarColumn, formatSwimNumber } from "@/lib/format/distance";
import { formatDuration } from "@/lib/format/duration";
import type { Units } from "@/lib/format/units";
import { type WeekRow, weekRows } from "./report-rows";

type Props = Pick<ReportDto, "weeks" | "sitting"> & { units: Units };

/** What was done, week by week; the sums are those of the week pages. */
export function ReportWeeks({ weeks, sitting, units }: Props) {
  const rows = weekRows(weeks);
  const head = [
    `Run, ${units.distanceUnit}`,
    `Longest run, ${units.distanceUnit}`,
    "Ride",
    `Swim, ${units.swimUnit}`,
    "Strength",
    "Tissue load (range)",
    "Fitness load",
  ];
  const bundled = rows.length < weeks.length;
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg font-bold">
        Training done, {bundled ? "four weeks to a row" : "by week"}
      </h2>
      <ul className="figures divide-y divide-line border-y border-line text-xs text-ink-2 sm:hidden print:hidden">
        {rows.map((row) => (
          <li key={row.name} className="py-2">
            <p className="flex justify-between gap-3 text-sm text-ink">
              <span className="font-semibold">{row.name}</span>
              <span>run {formatDistance(row.runM, "run", units)}</span>
            </p>
            <p>{otherWords(row, units).join(" · ")}</p>
            <p>
              tissue load {withRange(row)} · fitness load {Math.round(row.fitnessLoad)}
            </p>
          </li>
        ))}
      </ul>
      <ScrollRegion label="Training done" className="overflow-x-auto max-sm:hidden print:block">
        <table className="figures w-full border-collapse text-right text-xs">
          <thead>
            <tr className="align-bottom text-ink-2">
              <th scope="col" className="py-1.5 pr-2 text-left font-semibold">
                {bundled ? "Weeks" : "Week of"}
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
        Tissue load counts what a session asks of the tendon, fitness load its training stress. Both
        are sums by rule, not measurements. Nobody has measured what speed costs this tendon: the
        range in brackets holds the least and the most that fast running may have counted.
        {sitting ? ` ${sittingWords(sitting)}` : null}
      </p>
    </section>
  );
}

/** Saddle time is in the tissue load of a ride; sitting off the bike is told apart. */
function sittingWords({ days, hours, load }: NonNullable<ReportDto["sitting"]>): string {
  const sat = `Sitting, told on ${days} ${days === 1 ? "day" : "days"}, was ${hours.toFixed(1)} h a day on average`;
  return load > 0
    ? `${sat}; by our own estimate that adds ${load.toFixed(1)} a day, which is not in the table.`
    : `${sat}; it is not counted for this injury.`;
}

/** A row in words, where eight columns have no room: what was not done is left out. */
function otherWords(row: WeekRow, units: Units): string[] {
  const { longestRunM, bikeS, swimM, strengthSessions: strength } = row;
  const parts = [
    longestRunM > 0 ? `longest ${formatDistance(longestRunM, "run", units)}` : null,
    bikeS > 0 ? `ride ${formatDuration(bikeS)}` : null,
    swimM > 0 ? `swim ${formatDistance(swimM, "swim", units)}` : null,
    strength > 0 ? `strength ${strength}` : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts : ["nothing logged"];
}

function withRange({ tissueLoad, tissueRange: { low, high } }: WeekRow): string {
  return `${Math.round(tissueLoad)} (${Math.round(low)}–${Math.round(high)})`;
}
