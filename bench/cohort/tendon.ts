import type { Hidden } from "./athlete";
import type { Numbers } from "./parameters";

/** The hidden tendon between two days. Loads in tissue units, pain in points of 0..10. */
export type Tendon = {
  /** What a settled tendon carries within its repair time. */
  readonly capacity: number;
  /** Strain that has not been repaired yet. */
  readonly strain: number;
  /** Irritation: pain above the long-standing one. */
  readonly irritation: number;
  readonly longPain: number;
  /** Irritation that earlier days still bring: next morning's, and the one's after. */
  readonly coming: readonly [number, number];
  /** Loads that have not built capacity yet, oldest first. */
  readonly building: readonly number[];
};

/** Top of the pain scale. */
const WORST = 10;

export type DayAfter = {
  readonly tendon: Tendon;
  /** By how much of its capacity the day overloaded the tendon, 0 = not at all. */
  readonly overload: number;
  /** Share of the capacity in use at the end of the day's load. */
  readonly use: number;
};

/**
 * The tendon at the start, in balance with what was done: `recentLoads` are the days before, oldest
 * first. Irritation is left out, for those weeks were accepted.
 */
export function settledTendon(
  hidden: Hidden,
  numbers: Numbers,
  recentLoads: readonly number[],
): Tendon {
  const keep = Math.exp(-1 / hidden.repairDays);
  return {
    capacity: hidden.startCapacity,
    strain: recentLoads.reduce((strain, load) => strain * keep + load, 0),
    irritation: 0,
    longPain: hidden.usualPain,
    coming: [0, 0],
    building: recentLoads.slice(-delayDays(numbers)),
  };
}

/** Capacity that today's irritation leaves; today's load cannot raise it. */
export function tolerance({ capacity, irritation }: Tendon, { irritatedLoss }: Hidden): number {
  return capacity / (1 + irritatedLoss * irritation);
}

/** Overload and use if `load` were done today. */
export function loaded(tendon: Tendon, hidden: Hidden, load: number) {
  const carries = tolerance(tendon, hidden);
  const left = tendon.strain * Math.exp(-1 / hidden.repairDays);
  const over = (strain: number) => Math.max(0, strain / carries - 1);
  return {
    overload: over(left + load) - over(left),
    use: (left + load) / carries,
    strain: left + load,
  };
}

/**
 * One day: `load` tissue units, and `provocation` points of irritation from outside training.
 * `meanLoad` is what the starting capacity was in balance with, units a day.
 */
export function dayAfter(
  tendon: Tendon,
  hidden: Hidden,
  numbers: Numbers,
  day: { readonly load: number; readonly provocation: number; readonly meanLoad: number },
): DayAfter {
  const { overload, use, strain } = loaded(tendon, hidden, day.load);
  const pain = hidden.painPerOverload * overload;
  const [next, afterNext] = tendon.coming;
  const later = pain * (1 - numbers.firstMorningShare);
  const first = pain * numbers.firstMorningShare + day.provocation;
  const building = [...tendon.building, Math.min(day.load, tolerance(tendon, hidden))];
  const built = building.length > delayDays(numbers) ? (building.shift() ?? 0) : 0;
  const floor = numbers.capacityFloor * hidden.startCapacity;
  const gain = (hidden.startCapacity - floor) / (hidden.adaptationDays * day.meanLoad);
  return {
    overload,
    use,
    tendon: {
      capacity: tendon.capacity + gain * built - (tendon.capacity - floor) / hidden.adaptationDays,
      strain,
      irritation: Math.min(
        WORST,
        tendon.irritation * Math.exp(-1 / hidden.settleDays) + next + first,
      ),
      longPain:
        tendon.longPain * Math.exp(-1 / hidden.longPainDays) +
        numbers.longPainPerOverload * overload,
      coming: [afterNext + (later * 2) / 3, later / 3],
      building,
    },
  };
}

/** True pain on waking, before the day's own wobble. */
export function wakingPain({ irritation, longPain }: Tendon): number {
  return irritation + longPain;
}

const delayDays = (numbers: Numbers) => Math.round(numbers.synthesisDelayDays);
