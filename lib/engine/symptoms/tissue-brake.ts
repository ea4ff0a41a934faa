import { TISSUE_2 } from "../rules/guards";
import type { Today } from "./today";
import type { TrainingLog } from "./training-log";

const { hours, share, days, above } = TISSUE_2.numbers;
const SPAN = hours.value / 24;

/**
 * Load on the tendon in three days beside the upper end of the four weeks before (`TISSUE-2`). What
 * a day loaded is worked out when it is asked about: most mornings nobody asks.
 */
export function tissueBrake(log: TrainingLog) {
  const first = log.days[0]?.day ?? Infinity;
  const loadOn = (day: number) => {
    const done = log.on(day);
    return done.length === 0 ? null : done.reduce((sum, entry) => sum + log.loadOf(entry), 0);
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
