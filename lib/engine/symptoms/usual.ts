import type { CheckIn } from "../model";
import type { PlainDate } from "../plain-date";
import { REFER_WORSENING } from "../rules/refer";
import { AMBER_TREND, BASELINE_1, IRRITABILITY_1 } from "../rules/symptoms";
import type { Answer } from "./answers";
import type { Today } from "./today";

type Morning = { readonly day: number; readonly pain: number };

/**
 * The usual morning pain: median of the last 14 days, flare days left out; the first answer until
 * there are seven, and the last known value when answers grow sparse. It follows falling pain and
 * never rises above the value at intake by itself: only a person's word begins a new intake.
 */
export function usualMornings() {
  const { days, valuesMin } = BASELINE_1.numbers;
  const kept: Morning[] = [];
  /** Pains of the last days, lowest first, and where the first of them is kept. */
  const recent: number[] = [];
  let recentFrom = 0;
  let intakeFrom = 0;
  let ceiling: number | null = null;
  let known: number | null = null;
  return {
    /**
     * Pain to measure the day's morning against; null while nothing was ever answered. Asked for
     * days in order, each before its own morning is kept.
     */
    on({ day }: Today): number | null {
      for (let old = kept[recentFrom]; old && old.day < day - days.value; old = kept[recentFrom]) {
        takeOut(recent, old.pain);
        recentFrom += 1;
      }
      if (recent.length >= valuesMin.value) {
        const middle = middleOf(recent);
        known = ceiling === null ? middle : Math.min(middle, ceiling);
      }
      return known ?? kept[0]?.pain ?? null;
    },
    keep({ day }: Today, pain: number) {
      kept.push({ day, pain });
      putInOrder(recent, pain);
      if (ceiling !== null || kept.length - intakeFrom < valuesMin.value) return;
      ceiling = median(kept.slice(intakeFrom).map((m) => m.pain));
    },
    beginAgain() {
      intakeFrom = kept.length;
      ceiling = null;
    },
  };
}

/**
 * The usual as a brake reads it: until a week of mornings is known, the highest of them. A flare
 * keeps its morning out of the usual, so with few answers a worse one could leave it lower (law 9).
 */
export function usualAtMost(checkIns: readonly CheckIn[], today: PlainDate, usual: number): number {
  let answered = 0;
  let highest = usual;
  for (const { date, morningPain } of checkIns) {
    if (morningPain === undefined || date > today) continue;
    answered += 1;
    if (answered === BASELINE_1.numbers.valuesMin.value) return usual;
    highest = Math.max(highest, morningPain);
  }
  return highest;
}

/** What a morning is measured against: the usual pain, but no less than 1 of 10. */
export const measuredFrom = (baseline: number) =>
  Math.max(baseline, BASELINE_1.numbers.measuredFrom.value);

/** Mean load test of the last seven days less the seven before; null with too few values. */
export function weekTrend(today: Today, mornings: readonly Answer[]): number | null {
  return riseOf(today, mornings, (c) => c.loadTest);
}

/** The same for morning pain. */
export function painTrend(today: Today, mornings: readonly Answer[]): number | null {
  return riseOf(today, mornings, (c) => c.morningPain);
}

/** Mean morning pain of the last days less that of as many days at the start of a stretch. */
export function riseWithin(
  { day }: Today,
  days: number,
  mornings: readonly Answer[],
): number | null {
  const { meanDays, valuesMin } = REFER_WORSENING.numbers;
  const between = (from: number) => {
    const pains: number[] = [];
    for (let i = mornings.length - 1; i >= 0; i--) {
      const c = mornings[i];
      if (!c || c.day < from) break;
      if (c.day < from + meanDays.value && c.morningPain !== undefined) pains.push(c.morningPain);
    }
    return pains.length < valuesMin.value ? null : mean(pains);
  };
  const now = between(day - meanDays.value + 1);
  const then = now === null ? null : between(day - days);
  return now === null || then === null ? null : now - then;
}

function riseOf(
  { day }: Today,
  mornings: readonly Answer[],
  value: (c: CheckIn) => number | undefined,
): number | null {
  const { days, valuesMin } = AMBER_TREND.numbers;
  let sum = 0;
  let count = 0;
  let sumBefore = 0;
  let countBefore = 0;
  const thisWeek = day - days.value + 1;
  const lastWeek = thisWeek - days.value;
  for (let i = mornings.length - 1; i >= 0; i--) {
    const c = mornings[i];
    if (!c || c.day < lastWeek) break;
    const v = value(c);
    if (v === undefined) continue;
    if (c.day >= thisWeek) {
      sum += v;
      count += 1;
    } else {
      sumBefore += v;
      countBefore += 1;
    }
  }
  if (count < valuesMin.value || countBefore < valuesMin.value) return null;
  return sum / count - sumBefore / countBefore;
}

/** The longest ache and highest load test of the last two weeks decide how irritable it is. */
export function irritabilityOn({ day }: Today, mornings: readonly Answer[]) {
  const { lowHours, moderateHours, highTest, days } = IRRITABILITY_1.numbers;
  let hours = 0;
  let test = 0;
  const oldest = day - days.value;
  for (let i = mornings.length - 1; i >= 0; i--) {
    const c = mornings[i];
    if (!c || c.day < oldest) break;
    hours = Math.max(hours, c.acheHours ?? 0);
    if (c.responses) for (const late of c.responses) hours = Math.max(hours, late.acheHours ?? 0);
    test = Math.max(test, c.loadTest ?? 0);
  }
  if (hours > moderateHours.value || test >= highTest.value) return "high" as const;
  return hours > lowHours.value ? ("moderate" as const) : ("low" as const);
}

export function median(values: readonly number[]): number {
  const sorted: number[] = [];
  for (const value of values) putInOrder(sorted, value);
  return middleOf(sorted);
}

function middleOf(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? 0) + high) / 2;
}

/** By insertion: the windows hold four weeks at most, too few for a sort to pay. */
function putInOrder(sorted: number[], value: number): void {
  let at = sorted.length;
  for (let below = sorted[at - 1]; below !== undefined && below > value; below = sorted[at - 1]) {
    sorted[at] = below;
    at -= 1;
  }
  sorted[at] = value;
}

function takeOut(sorted: number[], value: number): void {
  for (let at = sorted.indexOf(value); at < sorted.length - 1; at++)
    sorted[at] = sorted[at + 1] ?? value;
  sorted.pop();
}

export const mean = (values: readonly number[]) =>
  values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
