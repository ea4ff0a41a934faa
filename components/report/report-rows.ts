import { dayMonth, daySpan } from "@/components/week/day-words";
import type { InjuryTextDto } from "@/lib/contracts/case-record";
import type { ReportDto } from "@/lib/contracts/report";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { treatmentNames } from "@/lib/format/treatment";

/* What has to be short for a long history to fit two sheets. Sums stay the sums of the weeks. */

type Week = ReportDto["weeks"][number];
export type WeekRow = Omit<Week, "monday"> & { readonly name: string };

/** Single weeks up to here, four weeks to a row beyond. */
const ROWS_MAX = 16;
const BUNDLE = 4;

export function weekRows(weeks: readonly Week[]): WeekRow[] {
  const size = weeks.length > ROWS_MAX ? BUNDLE : 1;
  const rows: WeekRow[] = [];
  for (let i = 0; i < weeks.length; i += size) {
    const [first, ...rest] = weeks.slice(i, i + size);
    if (first) rows.push(rest.reduce(added, { ...first, name: nameOf(first, rest) }));
  }
  return rows;
}

function added(row: WeekRow, week: Week): WeekRow {
  return {
    name: row.name,
    runM: row.runM + week.runM,
    longestRunM: Math.max(row.longestRunM, week.longestRunM),
    bikeS: row.bikeS + week.bikeS,
    swimM: row.swimM + week.swimM,
    strengthSessions: row.strengthSessions + week.strengthSessions,
    tissueLoad: row.tissueLoad + week.tissueLoad,
    tissueRange: {
      low: row.tissueRange.low + week.tissueRange.low,
      high: row.tissueRange.high + week.tissueRange.high,
    },
    fitnessLoad: row.fitnessLoad + week.fitnessLoad,
  };
}

function nameOf({ monday }: Week, rest: readonly Week[]): string {
  const last = rest.at(-1);
  return last ? daySpan(monday, addDays(last.monday, 6)) : dayMonth(monday);
}

export type TreatmentLine = { readonly name: string; readonly words: string };

/** One line a kind: how often, from when to when, and what is booked. */
export function treatmentLines(
  treatments: ReportDto["treatments"],
  to: PlainDate,
): TreatmentLine[] {
  const kinds = [...new Set(treatments.map((one) => one.kind))];
  return kinds.map((kind) => {
    const own = treatments.filter((one) => one.kind === kind);
    const done = own.filter((one) => one.status === "done").map((one) => one.date);
    const booked = own.filter((one) => one.status === "planned" && one.date >= to);
    const [first, last] = [done[0], done.at(-1)];
    const days = first && last && first !== last ? `${dayMonth(first)} to ${dayMonth(last)}` : null;
    const words = [
      first ? `${done.length} done (${days ?? dayMonth(first)})` : null,
      booked.length > 0 ? `booked ${booked.map((one) => dayMonth(one.date)).join(", ")}` : null,
    ].filter((part) => part !== null);
    return { name: treatmentNames[kind], words: words.join("; ") || "booked, not yet confirmed" };
  });
}

/** Characters of a letter and of a factor that the sheet has room for. */
export const LETTER_MAX = 320;
export const FACTOR_MAX = 110;
const FACTORS = 3;

export function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max);
  return `${cut.slice(0, cut.lastIndexOf(" "))} … (shortened)`;
}

/** The newest of each kind that is a letter, and the newest few factors. */
export function textsShown(texts: readonly InjuryTextDto[]) {
  const newest = (kind: InjuryTextDto["kind"]) => texts.find((text) => text.kind === kind);
  return {
    letters: [newest("diagnosis"), newest("imaging"), newest("referral")].filter(
      (text) => text !== undefined,
    ),
    factors: texts.filter((text) => text.kind === "factor").slice(0, FACTORS),
  };
}
