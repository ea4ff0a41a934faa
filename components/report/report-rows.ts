import type { InjuryTextDto } from "@/lib/contracts/case-record";
import type { ReportDto } from "@/lib/contracts/report";
import type { Language } from "@/lib/engine/model";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { dayMonth, daySpan } from "@/lib/format/day";
import type { wordsIn } from "@/lib/words/catalogue";

export type ReportWords = ReturnType<typeof wordsIn<"report">>;
type KindWords = ReturnType<typeof wordsIn<"treatments.kind">>;

/** Of the page, or of the sheet that is printed. */
export type Told = {
  readonly t: ReportWords;
  readonly kinds: KindWords;
  readonly language: Language;
};

/* What has to be short for a long history to fit two sheets. Sums stay the sums of the weeks. */

type Week = ReportDto["weeks"][number];
export type WeekRow = Omit<Week, "monday"> & { readonly name: string };

/** Single weeks up to here, four weeks to a row beyond. */
const ROWS_MAX = 16;
const BUNDLE = 4;

/** Before the first entry ever nothing is known: such weeks are no weeks without training. */
export function weeksLogged({ weeks, logFrom }: Pick<ReportDto, "weeks" | "logFrom">) {
  return weeks.filter(({ monday }) => logFrom !== null && addDays(monday, 6) >= logFrom);
}

export function weekRows(weeks: readonly Week[], language: Language): WeekRow[] {
  const size = weeks.length > ROWS_MAX ? BUNDLE : 1;
  const rows: WeekRow[] = [];
  for (let i = 0; i < weeks.length; i += size) {
    const [first, ...rest] = weeks.slice(i, i + size);
    if (first) rows.push(rest.reduce(added, { ...first, name: nameOf(first, rest, language) }));
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

function nameOf({ monday }: Week, rest: readonly Week[], language: Language): string {
  const last = rest.at(-1);
  return last ? daySpan(monday, addDays(last.monday, 6), language) : dayMonth(monday, language);
}

export type TreatmentLine = { readonly name: string; readonly words: string };

/** One line a kind: how often, from when to when, and what is booked. */
export function treatmentLines(
  treatments: ReportDto["treatments"],
  to: PlainDate,
  { t, kinds: names, language }: Told,
): TreatmentLine[] {
  const day = (date: PlainDate) => dayMonth(date, language);
  const kinds = [...new Set(treatments.map((one) => one.kind))];
  return kinds.map((kind) => {
    const own = treatments.filter((one) => one.kind === kind);
    const done = own.filter((one) => one.status === "done").map((one) => one.date);
    const booked = own.filter((one) => one.status === "planned" && one.date >= to);
    const [first, last] = [done[0], done.at(-1)];
    const days =
      first && last && first !== last ? t("care.span", { from: day(first), to: day(last) }) : null;
    const words = [
      first ? t("care.done", { count: done.length, days: days ?? day(first) }) : null,
      booked.length > 0
        ? t("care.booked", { days: booked.map((one) => day(one.date)).join(", ") })
        : null,
    ].filter((part) => part !== null);
    return { name: names(kind), words: words.join("; ") || t("care.unconfirmed") };
  });
}

/** Characters of a letter and of a factor that the sheet has room for. */
export const LETTER_MAX = 320;
export const FACTOR_MAX = 110;
const FACTORS = 3;

export function shortened(text: string, max: number, t: ReportWords): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max);
  return t("care.shortened", { text: cut.slice(0, cut.lastIndexOf(" ")) });
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
