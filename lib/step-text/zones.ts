import type { Sport, Target } from "@/lib/engine/model";

/** One named effort of a sport, as it reads for one athlete. */
export type ZoneEffort = {
  readonly name: string;
  /** What a step aims at: heart rate follows late, so short steps may aim at something else. */
  readonly short: Target;
  readonly long: Target;
  /** Speed of the step, m/s; 0 where distance has no meaning. */
  readonly mps: number;
};

/**
 * What an athlete's own thresholds make of a step's words, as plain data: it crosses to the browser.
 * Null where the threshold is not known.
 */
export type Zones = {
  readonly sport: Sport;
  readonly ftpW: number | null;
  readonly thresholdMps: number | null;
  readonly cssMps: number | null;
  readonly thresholdHrBpm: number | null;
  /** Steps of this many seconds and more take `long`. */
  readonly longFromS: number;
  readonly efforts: readonly ZoneEffort[];
};

export function effortTarget(
  { short, long }: ZoneEffort,
  durationS: number | null,
  { longFromS }: Zones,
): Target {
  return durationS !== null && durationS < longFromS ? short : long;
}

export function sameTarget(a: Target | null, b: Target | null): boolean {
  if (a === null || b === null) return a === b;
  return a.metric === b.metric && a.low === b.low && a.high === b.high;
}

/** Speeds are kept to the millimetre a second, as the library keeps them. */
export const thousandths = (v: number) => Math.round(v * 1000) / 1000;
