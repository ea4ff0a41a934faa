import { dateOf, dayNumber, type PlainDate, weekdayIndex } from "../plain-date";

/** A day of a walk. Most are compared and counted by number alone, and never asked for their date. */
export class Today {
  constructor(
    /** `dayNumber` of the date. */
    readonly day: number,
    /** 0 = Monday ... 6 = Sunday. */
    readonly weekday: number,
  ) {}

  get date(): PlainDate {
    return dateOf(this.day);
  }

  /** The day so many days before. */
  ago(days: number): PlainDate {
    return dateOf(this.day - days);
  }

  /** The day so many days later. */
  ahead(days: number): PlainDate {
    return dateOf(this.day + days);
  }
}

/** Days of `from` to `to` in order. */
export function daysFrom(from: PlainDate, to: PlainDate): Today[] {
  const firstDay = dayNumber(from);
  const firstWeekday = weekdayIndex(from);
  const days: Today[] = [];
  for (let i = 0; i <= dayNumber(to) - firstDay; i++)
    days.push(new Today(firstDay + i, (firstWeekday + i) % 7));
  return days;
}
