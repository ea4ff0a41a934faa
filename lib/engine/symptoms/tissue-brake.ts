import { tissueLoad } from "../load/tissue";
import type { AthleteRecord } from "../model";
import { dayNumber } from "../plain-date";
import { protocolOf } from "../protocol/in-force";
import { TISSUE_2 } from "../rules/guards";
import type { Today } from "./today";

const { hours, share, days, above } = TISSUE_2.numbers;
const SPAN = hours.value / 24;

/** Load on the tendon in three days beside the upper end of the four weeks before (`TISSUE-2`). */
export function tissueBrake(record: AthleteRecord) {
  const protocol = protocolOf(record);
  const onDay = new Map<number, number>();
  let first = Infinity;
  for (const a of record.activities) {
    const day = dayNumber(a.date);
    first = Math.min(first, day);
    onDay.set(day, (onDay.get(day) ?? 0) + tissueLoad(a, record.athlete, protocol));
  }
  /** Of the three days up to each, by days since the first. */
  const sums: (number | undefined)[] = [];
  for (const [day, load] of onDay)
    for (let later = day - first; later < day - first + SPAN; later++)
      sums[later] = (sums[later] ?? 0) + load;
  return {
    /**
     * True when the three days before the day (its own are still ahead) were more than 1.1 times
     * all but two of the 28 three-day sums that ended before them; false where four weeks are not
     * known or held nothing.
     */
    hadALot({ day }: Pick<Today, "day">): boolean {
      const yesterday = day - 1 - first;
      if (!(yesterday >= SPAN + days.value)) return false;
      const sum = sums[yesterday];
      if (sum === undefined) return false;
      let higher = 0;
      let known = false;
      for (let back = SPAN; back < SPAN + days.value && higher <= above.value; back++) {
        const before = sums[yesterday - back];
        if (before === undefined) continue;
        known = true;
        if (before * share.value >= sum) higher += 1;
      }
      return known && higher <= above.value;
    },
  };
}
