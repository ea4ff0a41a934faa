import type { Term } from "./model";

/** Fitness that fades in `fitnessDays`, fatigue `fatigueShare` times as strong that fades sooner. */
export type PerformanceSet = {
  readonly name: string;
  readonly fitnessDays: number;
  readonly fatigueDays: number;
  readonly fatigueShare: number;
};

/** Both sets of the two-part impulse model (Banister 1975): quick and classic. */
export const performanceSets: readonly [PerformanceSet, PerformanceSet] = [
  { name: "42/7", fitnessDays: 42, fatigueDays: 7, fatigueShare: 2 },
  { name: "45/15", fitnessDays: 45, fatigueDays: 15, fatigueShare: 2 },
];

/** What one unit of load is worth on race day, `days` (at least 1) after it. */
export function worth(
  { fitnessDays, fatigueDays, fatigueShare }: PerformanceSet,
  days: number,
): number {
  return Math.exp(-days / fitnessDays) - fatigueShare * Math.exp(-days / fatigueDays);
}

/**
 * Performance on the race days, the state of the first day left out: what training adds. `loadOf`
 * names a day's load; days count from 0; with several races their performances are added.
 */
export function performance(
  set: PerformanceSet,
  raceDays: readonly number[],
  loadOf: (day: number) => readonly Term[],
): Term[] {
  return Array.from({ length: Math.max(...raceDays) }, (_, day) => {
    const factor = raceDays
      .filter((race) => race > day)
      .reduce((sum, race) => sum + worth(set, race - day), 0);
    return loadOf(day).map(([column, each]): Term => [column, each * factor]);
  }).flat();
}
