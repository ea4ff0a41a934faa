/**
 * A calendar day, `YYYY-MM-DD`, without a time zone. A string so that it crosses JSON, Postgres
 * `date` and React props unchanged and sorts as text.
 */
export type PlainDate = string & { readonly __brand: "PlainDate" };

const MS_PER_DAY = 86_400_000;

/** @throws RangeError when the text is not an existing calendar day. */
export function plainDate(text: string): PlainDate {
  const day = toEpochDay(text);
  if (fromEpochDay(day) !== text) throw new RangeError(`not a calendar day: ${text}`);
  return text as PlainDate;
}

export function isPlainDate(text: string): text is PlainDate {
  return fromEpochDay(toEpochDay(text)) === text;
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromEpochDay(toEpochDay(date) + days) as PlainDate;
}

/** Signed whole days from `from` to `to`. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** The Monday on or before the day: weeks start on Monday (ISO 8601). */
export function mondayOf(date: PlainDate): PlainDate {
  return addDays(date, -weekdayIndex(date));
}

/** 0 = Monday ... 6 = Sunday. */
export function weekdayIndex(date: PlainDate): number {
  return (((toEpochDay(date) + 3) % 7) + 7) % 7;
}

/** Every day from `from` to `to`, both included; empty when `to` is before `from`. */
export function eachDay(from: PlainDate, to: PlainDate): PlainDate[] {
  const count = daysBetween(from, to) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => addDays(from, i));
}

export function minDate(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}

export function maxDate(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}

function toEpochDay(text: string): number {
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return Date.UTC(Number(y), Number(m) - 1, Number(d)) / MS_PER_DAY;
}

function fromEpochDay(day: number): string {
  return Number.isFinite(day) ? new Date(day * MS_PER_DAY).toISOString().slice(0, 10) : "";
}
