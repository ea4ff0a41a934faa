import { addDays, mondayOf, type PlainDate } from "@/lib/engine/plain-date";

/** Sundays from this week's (the first) to the marathon's. */
const SUNDAYS_TO_MARATHON = 17;
/** The half-distance triathlon follows three weeks after the marathon. */
const WEEKS_TO_TRIATHLON = 3;
/** The season was built on a Monday five weeks back: 35 to 41 days of decisions. */
const SEASON_WEEKS_BACK = 5;
/** Mornings with answers before today. */
export const CHECK_IN_DAYS = 40;

/** All days of the demo hang on the one day it is seeded. Weeks start on Monday. */
export type Anchor = {
  readonly today: PlainDate;
  /** Monday of the week `weeks` from this one; negative is past. */
  readonly monday: (weeks: number) => PlainDate;
  /** A day of such a week: 0 Monday ... 6 Sunday. */
  readonly day: (weeks: number, weekday: number) => PlainDate;
  readonly marathon: PlainDate;
  readonly triathlon: PlainDate;
  readonly seasonStart: PlainDate;
  readonly firstCheckIn: PlainDate;
};

export function anchorOn(today: PlainDate): Anchor {
  const monday = (weeks: number) => addDays(mondayOf(today), 7 * weeks);
  const day = (weeks: number, weekday: number) => addDays(monday(weeks), weekday);
  const marathon = day(SUNDAYS_TO_MARATHON - 1, 6);
  return {
    today,
    monday,
    day,
    marathon,
    triathlon: addDays(marathon, 7 * WEEKS_TO_TRIATHLON),
    seasonStart: monday(-SEASON_WEEKS_BACK),
    firstCheckIn: addDays(today, -CHECK_IN_DAYS),
  };
}
