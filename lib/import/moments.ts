import { isPlainDate, type PlainDate } from "@/lib/engine/plain-date";

/** When something began. */
export type Moment = {
  readonly date: PlainDate;
  /** For telling two entries of one file apart, ms; null where only the day is known. */
  readonly atMs: number | null;
  /** The instant, where the file tells it. */
  readonly startedAt: Date | null;
};

const months = [
  ...["jan", "feb", "mar", "apr", "may", "jun"],
  ...["jul", "aug", "sep", "oct", "nov", "dec"],
];

const TIME = String.raw`(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?([AP]M))?`;
const MONTH_FIRST = new RegExp(String.raw`^([a-z]{3,9})\.? (\d{1,2}), (\d{4}),? ${TIME}$`, "i");
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2}) ([a-z]{3,9})\.?,? (\d{4}),? ${TIME}$`, "i");

/** `Mar 3, 2024, 6:05:00 PM` or `3 Mar 2024, 18:05:00`: UTC, told as the day in the athlete's zone. */
export function momentInWords(cell: string, dayOf: (at: Date) => PlainDate): Moment | null {
  const text = cell.trim().replace(/\s+/g, " ");
  const monthFirst = MONTH_FIRST.exec(text);
  const found = monthFirst ?? DAY_FIRST.exec(text);
  if (!found) return null;
  const [, one = "", two = "", year = "", hour, minute, second = "0", half] = found;
  const [month, day] = monthFirst ? [one, two] : [two, one];
  const at = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const date = `${year}-${twoDigits(at)}-${twoDigits(Number(day))}`;
  const hours = hoursOf(Number(hour), half);
  if (!isPlainDate(date) || hours === null || Number(minute) > 59 || Number(second) > 59) {
    return null;
  }
  const atMs = Date.parse(`${date}T${twoDigits(hours)}:${minute}:${second.padStart(2, "0")}Z`);
  const startedAt = new Date(atMs);
  return { date: dayOf(startedAt), atMs, startedAt };
}

/** `2024-03-03 18:05:00`, as the watch showed it where the person was. */
export function momentLocal(cell: string): Moment | null {
  const found = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/.exec(
    cell.trim(),
  );
  const [, date = "", minute, second = "00"] = found ?? [];
  if (!isPlainDate(date)) return null;
  if (minute === undefined) return { date, atMs: null, startedAt: null };
  const atMs = Date.parse(`${date}T${minute}:${second}Z`);
  return Number.isNaN(atMs) ? null : { date, atMs, startedAt: null };
}

function hoursOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toUpperCase() === "PM" ? 12 : 0);
}

const twoDigits = (n: number) => String(n).padStart(2, "0");
