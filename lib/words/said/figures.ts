import { addDays, isPlainDate, type PlainDate, plainDate } from "@/lib/engine/plain-date";
import { dayMonth, dayMonthYear, monthShort, weekdayName, weekdayShort } from "@/lib/format/day";

/* Numbers, units and days inside a sentence: what needs no words of its own. */

const monday = plainDate("2024-01-01");
const week = Array.from({ length: 7 }, (_, day) => addDays(monday, day));
const firsts = Array.from({ length: 12 }, (_, month) =>
  plainDate(`2024-${String(month + 1).padStart(2, "0")}-01`),
);

const weekdays: ReadonlyMap<string, PlainDate> = new Map(
  week.flatMap((date) => [
    [weekdayName(date), date],
    [weekdayShort(date), date],
  ]),
);
const months: ReadonlyMap<string, string> = new Map(
  firsts.map((date) => [monthShort(date), date.slice(5, 7)]),
);

const names = [...weekdays.keys()].toSorted((a, b) => b.length - a.length).join("|");
const DAY = `(?:\\b(?:${names}) )?\\b\\d{1,2}\\s(?:${[...months.keys()].join("|")})\\b(?: \\d{4})?`;
/** Days in a text: splitting by it leaves them at the odd places. */
const DAYS = new RegExp(`(\\b\\d{4}-\\d{2}-\\d{2}\\b|${DAY}|\\b(?:${names})\\b)`);
const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/g;
/** What stays as it is in German: units, and what stands between figures. */
const UNITS =
  /^(?:\d|[\s.,:;+\-−–±/%°×x()=<>]|\b(?:km|m|min|s|h|W|bpm|mi|yd|kg|ms|rpm|TSS|FTP)\b)+$/;

/** Longer than any number with its unit or any day. */
const LONGEST = 40;

/** Numbers with units, and days, in German; null where the text says anything more. */
export function figures(text: string): string | null {
  if (text.length > LONGEST) return null;
  const parts = text.split(DAYS);
  const rest = parts.filter((_, at) => at % 2 === 0).join("");
  if (rest.trim() !== "" && !UNITS.test(rest)) return null;
  return parts
    .map((part, at) => (at % 2 === 0 ? part.replace(NUMBER, german) : day(part)))
    .join("");
}

/**
 * `Mon 3 Aug`, `Monday`; what is no day of the calendar stays. So does `2026-08-03`, which the screen
 * puts into words where it knows what day it is.
 */
function day(text: string): string {
  if (isPlainDate(text)) return text;
  const [name = "", ...rest] = text.split(/\s/);
  if (!weekdays.has(name)) return dayOf([name, ...rest]);
  return rest.length === 0 ? nameOf(name) : `${nameOf(name)}, ${dayOf(rest)}`;
}

function dayOf(parts: readonly string[]): string {
  const [date = "", month = "", year] = parts;
  const iso = `${year ?? "2024"}-${months.get(month)}-${date.padStart(2, "0")}`;
  if (!isPlainDate(iso)) return parts.join(" ");
  return year === undefined ? dayMonth(iso, "de") : dayMonthYear(iso, "de");
}

function nameOf(english: string): string {
  const date = weekdays.get(english);
  if (date === undefined) return english;
  return english === weekdayName(date) ? weekdayName(date, "de") : weekdayShort(date, "de");
}

/** `1,600.5` as `1.600,5`. */
function german(number: string): string {
  return number.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."));
}
