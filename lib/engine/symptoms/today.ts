import {
  addDays,
  dayNumber,
  daysBetween,
  eachDay,
  type PlainDate,
  weekdayIndex,
} from "../plain-date";

/** A day of a walk, with the days before it at hand. */
export type Today = {
  readonly date: PlainDate;
  /** `dayNumber` of the date: a walk compares and counts days by it. */
  readonly day: number;
  /** 0 = Monday ... 6 = Sunday. */
  readonly weekday: number;
  /** The day so many days before. */
  readonly ago: (days: number) => PlainDate;
};

/** Days of `from` to `to` in order; looking back costs a lookup, not date arithmetic. */
export function daysFrom(from: PlainDate, to: PlainDate, lookBack: number): Today[] {
  const dates = eachDay(addDays(from, -lookBack), to);
  const firstDay = dayNumber(from);
  const firstWeekday = weekdayIndex(from);
  const days: Today[] = [];
  for (let i = 0; lookBack + i < dates.length; i++) {
    const date = dates[lookBack + i] ?? from;
    days.push({
      date,
      day: firstDay + i,
      weekday: (firstWeekday + i) % 7,
      ago: (back) => dates[lookBack + i - back] ?? addDays(date, -back),
    });
  }
  return days;
}

/** Days since an earlier day; 0 when there is no later one. */
export function since(earlier: PlainDate, { date }: Today): number {
  return earlier === date ? 0 : daysBetween(earlier, date);
}
