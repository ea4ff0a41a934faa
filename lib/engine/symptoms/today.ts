import { addDays, dayNumber, eachDay, type PlainDate, weekdayIndex } from "../plain-date";

/** A day of a walk, with the days before it at hand. */
export class Today {
  /** `dates` from some days before the walk on, `at` the place of this one among them. */
  constructor(
    readonly date: PlainDate,
    /** `dayNumber` of the date: a walk compares and counts days by it. */
    readonly day: number,
    /** 0 = Monday ... 6 = Sunday. */
    readonly weekday: number,
    private readonly dates: readonly PlainDate[],
    private readonly at: number,
  ) {}

  /** The day so many days before. */
  ago(days: number): PlainDate {
    return this.dates[this.at - days] ?? addDays(this.date, -days);
  }
}

/** Days of `from` to `to` in order; looking back costs a lookup, not date arithmetic. */
export function daysFrom(from: PlainDate, to: PlainDate, lookBack: number): Today[] {
  const dates = eachDay(addDays(from, -lookBack), to);
  const firstDay = dayNumber(from);
  const firstWeekday = weekdayIndex(from);
  return dates
    .slice(lookBack)
    .map((date, i) => new Today(date, firstDay + i, (firstWeekday + i) % 7, dates, lookBack + i));
}
