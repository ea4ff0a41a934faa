import type { Sport } from "@/lib/engine/model";

/*
 * Metres a second that nobody keeps up over a whole entry: beyond it a digit is wrong, and a plan
 * would grow from it. The records are those of World Athletics, World Aquatics and the World Human
 * Powered Vehicle Association; the room above them is our choice.
 */

/** Up to three minutes on foot: 100 m in 9.58 s (2009) are 10.4 m/s. */
const SPRINT = 12;
const SPRINT_S = 180;
/** Longer: 1500 m in 3:26.00 (1998) are 7.3 m/s. Walks and hikes are often part run. */
const ON_FOOT = 8;
/** 50 m in 19.90 s (short course, 2024) are 2.5 m/s. */
const IN_WATER = 2.75;
/** An hour lying in a closed shell, 92.4 km (2016), is 25.7 m/s. */
const ON_WHEELS = 30;
/** Nothing is covered; what a machine shows is no record. Our choice. */
const ON_A_MACHINE = 12;

const fastest: Readonly<Record<Sport, number>> = {
  ...{ run: ON_FOOT, walk: ON_FOOT, hike: ON_FOOT },
  ...{ swim: IN_WATER, "aqua-jog": IN_WATER, bike: ON_WHEELS },
  ...{ elliptical: ON_A_MACHINE, strength: ON_A_MACHINE, mobility: ON_A_MACHINE },
};

type Done = {
  readonly sport: Sport;
  readonly durationS: number;
  readonly distanceM?: number | null | undefined;
};

/** Whether somebody could have gone that far in that time. */
export function isPossible({ sport, durationS, distanceM }: Done): boolean {
  const most = fastest[sport] === ON_FOOT && durationS <= SPRINT_S ? SPRINT : fastest[sport];
  return (distanceM ?? 0) <= durationS * most;
}
