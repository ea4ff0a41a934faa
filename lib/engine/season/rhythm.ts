import { RECOVERY_1 } from "../rules/season";

const MOST_LOADED = RECOVERY_1.numbers.loadedMax.value;

/**
 * Which of `weeks` weeks are recovery weeks: never more than three loaded ones in a row, as few
 * recovery weeks as that allows, and the last `tail` weeks loaded. `firstRun` is how many loaded
 * weeks may still come before the first recovery week (less than three mid-season).
 */
export function recoveryWeeks(weeks: number, firstRun: number, tail: number): boolean[] {
  let recoveries = 0;
  while (weeks - recoveries > firstRun + MOST_LOADED * recoveries) recoveries++;
  const loaded = weeks - recoveries;
  if (recoveries === 0) return new Array<boolean>(weeks).fill(false);
  const spare = loaded - firstRun - MOST_LOADED * (recoveries - 1);
  const last = Math.min(loaded, Math.max(tail, spare));
  const stretches = spread(loaded - last, recoveries, firstRun);
  return [
    ...stretches.flatMap((count) => [...new Array<boolean>(count).fill(false), true]),
    ...new Array<boolean>(last).fill(false),
  ];
}

/** Loaded weeks over stretches as evenly as the first stretch's limit allows, longer ones first. */
function spread(loaded: number, stretches: number, firstRun: number): number[] {
  const first = Math.min(firstRun, Math.ceil(loaded / stretches));
  const rest = loaded - first;
  const others = stretches - 1;
  if (others === 0) return [first];
  const base = Math.floor(rest / others);
  const extra = rest - base * others;
  return [first, ...Array.from({ length: others }, (_, i) => base + (i < extra ? 1 : 0))];
}
