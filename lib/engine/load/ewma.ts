/**
 * Running average of daily loads, first entry = end of the first day: `x += (load - x) / days`.
 * `seed` is the value before the first day. The one recurrence for every average of load.
 */
export function ewma(loads: readonly number[], days: number, seed: number): number[] {
  if (!(days >= 1)) throw new RangeError(`days must be >= 1: ${days}`);
  let x = seed;
  return loads.map((load) => {
    x += (load - x) / days;
    return x;
  });
}
