import { tissueLoad } from "../load/tissue";
import type { AthleteRecord } from "../model";
import { daysBetween, type PlainDate, plainDate } from "../plain-date";
import { protocolOf } from "../protocol/in-force";
import { TISSUE_2 } from "../rules/guards";

const { hours, share, days, above } = TISSUE_2.numbers;
const SPAN = hours.value / 24;
/** Any day before all others: days are counted from it. */
const FIRST = plainDate("1970-01-01");

/** Load on the tendon in three days beside the upper end of the four weeks before (`TISSUE-2`). */
export function tissueBrake(record: AthleteRecord) {
  const protocol = protocolOf(record);
  const onDay = new Map<number, number>();
  const sums = new Map<number, number>();
  let first = Infinity;
  for (const a of record.activities) {
    const day = daysBetween(FIRST, a.date);
    first = Math.min(first, day);
    onDay.set(day, (onDay.get(day) ?? 0) + tissueLoad(a, record.athlete, protocol));
  }
  for (const [day, load] of onDay)
    for (let later = day; later < day + SPAN; later++)
      sums.set(later, (sums.get(later) ?? 0) + load);
  return {
    /**
     * True when the three days before `date` (its own are still ahead) were more than 1.1 times
     * all but two of the 28 three-day sums that ended before them; false where four weeks are not
     * known or held nothing.
     */
    hadALot(date: PlainDate): boolean {
      const yesterday = daysBetween(FIRST, date) - 1;
      const sum = sums.get(yesterday);
      if (sum === undefined || yesterday - first < SPAN + days.value) return false;
      let higher = 0;
      let known = false;
      for (let back = SPAN; back < SPAN + days.value && higher <= above.value; back++) {
        const before = sums.get(yesterday - back);
        if (before === undefined) continue;
        known = true;
        if (before * share.value >= sum) higher += 1;
      }
      return known && higher <= above.value;
    },
  };
}
