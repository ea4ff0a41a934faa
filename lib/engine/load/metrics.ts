import { LOAD_PMC } from "../rules/load";
import { LOAD_EWMA } from "../rules/metrics";
import { ewma } from "./ewma";

/** Averages at the end of each day; `tsbMorning` is yesterday's fitness minus fatigue. */
export type LoadDay = {
  readonly ctl: number;
  readonly atl: number;
  readonly tsbMorning: number;
};

/** Fitness, fatigue and balance from daily loads (one entry per day, rest days 0). */
export function loadDays(
  loads: readonly number[],
  seed: { readonly ctl: number; readonly atl: number },
): LoadDay[] {
  const ctls = ewma(loads, LOAD_PMC.numbers.fitnessDays.value, seed.ctl);
  const atls = ewma(loads, LOAD_PMC.numbers.fatigueDays.value, seed.atl);
  return ctls.map((ctl, i) => ({
    ctl,
    atl: atls[i] ?? 0,
    tsbMorning: (ctls[i - 1] ?? seed.ctl) - (atls[i - 1] ?? seed.atl),
  }));
}

/** Mean over population standard deviation of daily loads; null when every day is the same. */
export function monotony(loads: readonly number[]): number | null {
  if (loads.length === 0) return null;
  const mean = sum(loads) / loads.length;
  const sd = Math.sqrt(sum(loads.map((load) => (load - mean) ** 2)) / loads.length);
  return sd === 0 ? null : mean / sd;
}

/** Summed load times monotony; null where monotony has no value. */
export function strain(loads: readonly number[]): number | null {
  const sameness = monotony(loads);
  return sameness === null ? null : sum(loads) * sameness;
}

/**
 * Fast over slow average of daily loads at the end of each day, both seeded with the first load.
 * For display alone (`LOAD-0`); null while the slow one is 0. Weights are 2 / (days + 1).
 */
export function shortOverLong(loads: readonly number[]): (number | null)[] {
  const { shortDays, longDays } = LOAD_EWMA.numbers;
  const seed = loads[0] ?? 0;
  // `ewma` weighs by 1 / span: a span of (days + 1) / 2 is this average's own weight.
  const short = ewma(loads, (shortDays.value + 1) / 2, seed);
  const long = ewma(loads, (longDays.value + 1) / 2, seed);
  return short.map((value, i) => {
    const under = long[i] ?? 0;
    return under === 0 ? null : value / under;
  });
}

const sum = (values: readonly number[]) => values.reduce((total, v) => total + v, 0);
