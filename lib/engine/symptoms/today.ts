import { addDays, daysBetween, eachDay, type PlainDate } from "../plain-date";

/** A day of a walk, with the days before it at hand. */
export type Today = {
  readonly date: PlainDate;
  /** The day so many days before. */
  readonly ago: (days: number) => PlainDate;
};

/** Days of `from` to `to` in order; looking back costs a lookup, not date arithmetic. */
export function daysFrom(from: PlainDate, to: PlainDate, lookBack: number): Today[] {
  const first = addDays(from, -lookBack);
  const dates = eachDay(first, to);
  return dates.slice(lookBack).map((date, i) => ({
    date,
    ago: (days) => dates[lookBack + i - days] ?? addDays(date, -days),
  }));
}

/** Days since an earlier day; 0 when there is no later one. */
export function since(earlier: PlainDate, { date }: Today): number {
  return earlier === date ? 0 : daysBetween(earlier, date);
}
