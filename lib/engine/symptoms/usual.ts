import type { CheckIn } from "../model";
import { daysBetween, type PlainDate } from "../plain-date";
import { AMBER_TREND, BASELINE_1, IRRITABILITY_1 } from "../rules/symptoms";

export type KeptMorning = {
  readonly checkIn: CheckIn;
  /** A flare or soreness after shockwave: not part of the usual. */
  readonly leftOut: boolean;
};

/** Median morning pain of the last 14 days before `date`; the first answer until there are seven. */
export function baselineOn(date: PlainDate, kept: readonly KeptMorning[]): number {
  const { days, valuesMin } = BASELINE_1.numbers;
  const pains = kept
    .filter((k) => !k.leftOut && k.checkIn.date < date)
    .flatMap(({ checkIn: c }) =>
      c.morningPain === undefined ? [] : [{ date: c.date, pain: c.morningPain }],
    );
  const recent = pains.filter((p) => daysBetween(p.date, date) <= days.value).map((p) => p.pain);
  if (recent.length >= valuesMin.value) return median(recent);
  const intake = pains[0]?.pain;
  return intake ?? 0;
}

/** Mean load test of the last seven days less the seven before; null with too few values. */
export function weekTrend(date: PlainDate, mornings: readonly CheckIn[]): number | null {
  const { days, valuesMin } = AMBER_TREND.numbers;
  const side = (from: number, to: number) =>
    mornings.flatMap((c) => {
      const back = daysBetween(c.date, date);
      return c.loadTest !== undefined && back >= from && back < to ? [c.loadTest] : [];
    });
  const now = side(0, days.value);
  const before = side(days.value, 2 * days.value);
  if (now.length < valuesMin.value || before.length < valuesMin.value) return null;
  return mean(now) - mean(before);
}

/** The longest ache and highest load test of the last two weeks decide how irritable it is. */
export function irritabilityOn(date: PlainDate, mornings: readonly CheckIn[]) {
  const { lowHours, moderateHours, highTest, days } = IRRITABILITY_1.numbers;
  let hours = 0;
  let test = 0;
  for (const c of mornings) {
    if (daysBetween(c.date, date) > days.value) continue;
    hours = Math.max(hours, c.acheHours ?? 0);
    test = Math.max(test, c.loadTest ?? 0);
  }
  if (hours > moderateHours.value || test >= highTest.value) return "high" as const;
  return hours > lowHours.value ? ("moderate" as const) : ("low" as const);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? 0) + high) / 2;
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
