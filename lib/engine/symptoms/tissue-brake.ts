import { tissueLoad } from "../load/tissue";
import type { Activity, AthleteRecord } from "../model";
import { dayNumber } from "../plain-date";
import { protocolOf } from "../protocol/in-force";
import { TISSUE_2 } from "../rules/guards";
import type { Today } from "./today";

const { hours, share, days, above } = TISSUE_2.numbers;
const SPAN = hours.value / 24;

/**
 * Load on the tendon in three days beside the upper end of the four weeks before (`TISSUE-2`). What
 * a day loaded is worked out when it is asked about: most mornings nobody asks.
 */
export function tissueBrake(record: AthleteRecord) {
  const protocol = protocolOf(record);
  const onDay = new Map<number, Activity[]>();
  let first = Infinity;
  for (const a of record.activities) {
    const day = dayNumber(a.date);
    first = Math.min(first, day);
    const others = onDay.get(day);
    if (others) others.push(a);
    else onDay.set(day, [a]);
  }
  const loads = new Map<number, number | null>();
  const loadOn = (day: number) => {
    const known = loads.get(day);
    if (known !== undefined) return known;
    const done = onDay.get(day);
    const load = done
      ? done.reduce((sum, a) => sum + tissueLoad(a, record.athlete, protocol), 0)
      : null;
    loads.set(day, load);
    return load;
  };
  const sums = new Map<number, number | null>();
  /** Of the three days up to the day; null without a session in them. */
  const sumTo = (day: number) => {
    const known = sums.get(day);
    if (known !== undefined) return known;
    let sum: number | null = null;
    for (let d = day - SPAN + 1; d <= day; d++) {
      const load = loadOn(d);
      if (load !== null) sum = (sum ?? 0) + load;
    }
    sums.set(day, sum);
    return sum;
  };
  return {
    /**
     * True when the three days before the day (its own are still ahead) were more than 1.1 times
     * all but two of the 28 three-day sums that ended before them; false where four weeks are not
     * known or held nothing.
     */
    hadALot({ day }: Pick<Today, "day">): boolean {
      const yesterday = day - 1;
      if (!(yesterday - first >= SPAN + days.value)) return false;
      const sum = sumTo(yesterday);
      if (sum === null) return false;
      let higher = 0;
      let known = false;
      for (let back = SPAN; back < SPAN + days.value && higher <= above.value; back++) {
        const before = sumTo(yesterday - back);
        if (before === null) continue;
        known = true;
        if (before * share.value >= sum) higher += 1;
      }
      return known && higher <= above.value;
    },
  };
}
