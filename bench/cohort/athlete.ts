import type { Numbers, PARAMETERS } from "./parameters";
import { normal, type Stream, uniform } from "./random";

/** What no policy, coach or athlete knows: one simulated tendon and its owner's habits. */
export type Hidden = {
  readonly seed: number;
  /** Tissue units that a settled tendon carries within its repair time. */
  readonly startCapacity: number;
  readonly repairDays: number;
  readonly adaptationDays: number;
  readonly irritatedLoss: number;
  readonly painPerOverload: number;
  readonly settleDays: number;
  readonly longPainDays: number;
  readonly usualPain: number;
  /** True weight over the tissue ledger's. */
  readonly fastRunWeight: number;
  readonly crossWeight: number;
  /** Part of the pain left untold, 0..0.6. */
  readonly untold: number;
};

const MOST_UNTOLD = 0.6;
/** The last long runs were accepted, so they and what was left of the days before fit in. */
const LEAST_MARGIN = 1.1;

/** Athlete number `index` of a cohort; the same for every policy. */
export function hiddenAthlete(seed: number, numbers: Numbers, lastLongRunUnits: number): Hidden {
  const personal = (name: keyof typeof traitNumber) =>
    numbers[name] * Math.exp(numbers.traitSpread * normal(seed, "trait", traitNumber[name]));
  return {
    seed,
    startCapacity: lastLongRunUnits * margin(seed, numbers),
    repairDays: personal("repairDays"),
    adaptationDays: personal("adaptationDays"),
    irritatedLoss: personal("irritatedLoss"),
    painPerOverload: personal("painPerOverload"),
    settleDays: personal("settleDays"),
    longPainDays: personal("longPainDays"),
    usualPain: personal("usualPain"),
    fastRunWeight: Math.exp(numbers.fastRunSpread * normal(seed, "trait", 8)),
    crossWeight: Math.exp(numbers.crossSpread * normal(seed, "trait", 9)),
    untold: Math.min(MOST_UNTOLD, exponential(seed, "trait", 10, numbers.underReport)),
  };
}

/** Streams of one trait each: an added trait must not move the others. */
const traitNumber = {
  repairDays: 1,
  adaptationDays: 2,
  irritatedLoss: 3,
  painPerOverload: 4,
  settleDays: 5,
  longPainDays: 6,
  usualPain: 7,
} as const satisfies Partial<Record<keyof typeof PARAMETERS, number>>;

function margin(seed: number, { capacityMargin, capacitySpread }: Numbers): number {
  for (let tries = 0; tries < 50; tries++) {
    const drawn = capacityMargin * Math.exp(capacitySpread * normal(seed, "resample", tries));
    if (drawn >= LEAST_MARGIN) return drawn;
  }
  return LEAST_MARGIN;
}

export function exponential(seed: number, stream: Stream, index: number, mean: number): number {
  return -mean * Math.log(1 - uniform(seed, stream, index));
}
