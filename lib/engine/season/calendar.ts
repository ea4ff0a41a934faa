import { type AthleteRecord, type Restriction, weekdays } from "../model";
import { addDays, daysBetween, eachDay, type PlainDate } from "../plain-date";

/** What a physio or doctor allows on one day; `Infinity` where nothing limits. */
export type DayLimits = {
  readonly noRun: boolean;
  readonly noSpeed: boolean;
  readonly noHills: boolean;
  readonly maxRunS: number;
  readonly maxRunM: number;
  readonly maxRideS: number;
  readonly maxAeroS: number;
};

export type Day = {
  /** Days after the season's first Monday. */
  readonly offset: number;
  readonly date: PlainDate;
  /** Time the athlete gave to the day, what was already done on it taken off, s. */
  readonly openS: number;
  readonly limits: DayLimits;
  /** Before the day the season is built from: shown in the week, no longer planned. */
  readonly past: boolean;
};

export type Calendar = {
  readonly start: PlainDate;
  readonly weeks: number;
  readonly days: readonly Day[];
};

/** Whole weeks from `start` (a Monday), with the time and the limits of each day. */
export function calendarOf(
  record: AthleteRecord,
  start: PlainDate,
  from: PlainDate,
  weeks: number,
): Calendar {
  const doneS = record.activities.reduce((s, a) => s + (a.date === from ? a.durationS : 0), 0);
  const limits = limitsByDay(record.restrictions, start, weeks * 7);
  const days = eachDay(start, addDays(start, weeks * 7 - 1)).map((date, offset): Day => {
    const away = (record.away ?? []).some((a) => a.from <= date && date <= a.to);
    const minutes = away ? 0 : record.athlete.availabilityMin[weekdays[offset % 7] ?? "mon"];
    return {
      offset,
      date,
      openS: Math.max(0, minutes * 60 - (date === from ? doneS : 0)),
      limits: limits[offset] ?? FREE,
      past: date < from,
    };
  });
  return { start, weeks, days };
}

const FREE: DayLimits = {
  noRun: false,
  noSpeed: false,
  noHills: false,
  maxRunS: Number.POSITIVE_INFINITY,
  maxRunM: Number.POSITIVE_INFINITY,
  maxRideS: Number.POSITIVE_INFINITY,
  maxAeroS: Number.POSITIVE_INFINITY,
};

function limitsByDay(restrictions: readonly Restriction[], start: PlainDate, count: number) {
  const days = new Array<DayLimits>(count).fill(FREE);
  for (const r of restrictions) {
    const first = Math.max(0, daysBetween(start, r.from));
    const last = r.to === null ? count - 1 : Math.min(count - 1, daysBetween(start, r.to));
    for (let i = first; i <= last; i++) days[i] = withLimit(days[i] ?? FREE, r);
  }
  return days;
}

function withLimit(day: DayLimits, { kind, value }: Restriction): DayLimits {
  const most = value ?? Number.POSITIVE_INFINITY;
  switch (kind) {
    case "no-run":
      return { ...day, noRun: true };
    case "no-speed":
      return { ...day, noSpeed: true };
    case "no-hills":
      return { ...day, noHills: true };
    case "max-run-minutes":
      return { ...day, maxRunS: Math.min(day.maxRunS, most * 60) };
    case "max-long-run-m":
      return { ...day, maxRunM: Math.min(day.maxRunM, most) };
    case "max-ride-minutes":
      return { ...day, maxRideS: Math.min(day.maxRideS, most * 60) };
    case "max-aero-minutes":
      return { ...day, maxAeroS: Math.min(day.maxAeroS, most * 60) };
    default:
      return day;
  }
}
