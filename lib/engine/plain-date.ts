/**
 * A calendar day, `YYYY-MM-DD`, without a time zone. A string so that it crosses JSON, Postgres
 * `date` and React props unchanged and sorts as text.
 */
export type PlainDate = string & { readonly __brand: "PlainDate" };

const MS_PER_DAY = 86_400_000;
const HYPHEN = 45;
/** From 0000-03-01 to 1970-01-01. */
const DAYS_TO_1970 = 719_468;

/** @throws RangeError when the text is not an existing calendar day. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`not a calendar day: ${text}`);
  return text;
}

export function isPlainDate(text: string): text is PlainDate {
  const day = toEpochDay(text);
  return Number.isFinite(day) && fromEpochDay(day) === text;
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromEpochDay(toEpochDay(date) + days) as PlainDate;
}

/** Days since 1970-01-01: for code that compares or counts the same days again and again. */
export function dayNumber(date: PlainDate): number {
  return toEpochDay(date);
}

/** The day of a `dayNumber`. */
export function dateOf(day: number): PlainDate {
  return fromEpochDay(day) as PlainDate;
}

/** Signed whole days from `from` to `to`. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** `daysBetween` for many days against one. */
export function daysSince(from: PlainDate): (to: PlainDate) => number {
  const start = toEpochDay(from);
  return (to) => toEpochDay(to) - start;
}

/** Whole years from `from` to `to`: an age, when `from` is a birthday. */
export function yearsBetween(from: PlainDate, to: PlainDate): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
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
  const days: PlainDate[] = [];
  const last = toEpochDay(to);
  for (let day = toEpochDay(from); day <= last; day++) days.push(fromEpochDay(day) as PlainDate);
  return days;
}

export function minDate(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}

export function maxDate(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar; NaN for text of another shape. */
function toEpochDay(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN)
    return Number.NaN;
  const year = 100 * twoDigits(text, 0) + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  // Years that begin in March put the leap day last, so that a month's start is a formula.
  const y = month <= 2 ? year - 1 : year;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1 - DAYS_TO_1970;
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? Number.NaN : 10 * tens + ones;
}

/** The same few thousand days are asked for again and again. */
const known = new Map<number, string>();
const KNOWN_MAX = 20_000;

function fromEpochDay(day: number): string {
  const found = known.get(day);
  if (found !== undefined) return found;
  if (!Number.isFinite(day)) return "";
  const text = new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
  if (known.size >= KNOWN_MAX) known.clear();
  known.set(day, text);
  return text;
}
