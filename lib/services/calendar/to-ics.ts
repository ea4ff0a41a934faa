import ical, { ICalCalendarMethod, ICalEventClass, ICalEventTransparency } from "ical-generator";
import type { Language } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";

export type CalendarDay = {
  readonly id: string;
  readonly date: PlainDate;
  /** Neutral; nothing else of a session leaves. */
  readonly title: string;
  /** Grows with every change, also where an undo gives an older version back. */
  readonly sequence: number;
  readonly changedAt: Date;
};

/** How often a program should ask again, seconds. Our choice. */
const ASK_AGAIN_S = 4 * 3600;

/** Whole days (RFC 5545): at what hour somebody trains is theirs, and the plan does not know it. */
export function toIcs(days: readonly CalendarDay[], language: Language): string {
  const calendar = ical({
    name: "Rebound",
    prodId: { company: "Rebound", product: "Training", language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: ASK_AGAIN_S,
  });
  for (const day of days)
    calendar.createEvent({
      id: `${day.id}@rebound`,
      start: new Date(`${day.date}T00:00:00Z`),
      allDay: true,
      timezone: "UTC",
      summary: day.title,
      sequence: day.sequence,
      stamp: day.changedAt,
      lastModified: day.changedAt,
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  // Each line ends with one, the last too; the library leaves that out.
  return `${calendar.toString()}\r\n`;
}
