import type { SessionDto } from "@/lib/contracts/sessions";
import type { WeekDto } from "@/lib/contracts/weeks";
import { addDays, mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import type { Planned } from "./draft";

/** Days back for which a planned session is offered. */
const OFFER_DAYS = 3;
/** Days of entries on one page. */
const PAGE_DAYS = 28;

export function logSince(day: PlainDate): PlainDate {
  return addDays(day, -PAGE_DAYS);
}

/** The weeks that hold the days offered: this one, early in the week the one before too. */
export function offeredMondays(today: PlainDate): readonly PlainDate[] {
  return [...new Set([mondayOf(today), mondayOf(addDays(today, -OFFER_DAYS))])];
}

/** Planned sessions of the last days that nothing answers yet, newest first. */
export function loggable(week: WeekDto, today: PlainDate): readonly Planned[] {
  const logged = new Set(week.activities.map((one) => one.sessionId));
  return week.sessions
    .filter((session) => isOpen(session) && !logged.has(session.id))
    .filter(({ date }) => date <= today && date >= addDays(today, -OFFER_DAYS))
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1))
    .map(({ id, date, sport, role, title, durationS, distanceM, aeroS, ...loads }) => ({
      fitnessLoad: loads.fitnessLoad,
      tissueLoad: loads.tissueLoad,
      id,
      date,
      sport,
      role,
      title,
      durationS,
      distanceM,
      aeroS,
    }));
}

function isOpen({ status, held }: SessionDto): boolean {
  return !held && (status === "planned" || status === "missed");
}
