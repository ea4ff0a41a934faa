import { daysBetween, type PlainDate, weekdayIndex } from "@/lib/engine/plain-date";

const weekdayNames = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;
const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** `Wednesday` */
export function weekdayName(date: PlainDate): string {
  return weekdayNames[weekdayIndex(date)] ?? "";
}

/** `Wed` */
export function weekdayShort(date: PlainDate): string {
  return weekdayName(date).slice(0, 3);
}

/** `Nov` */
export function monthShort(date: PlainDate): string {
  return (monthNames[Number(date.slice(5, 7)) - 1] ?? "").slice(0, 3);
}

/** `25 Nov` */
export function dayMonth(date: PlainDate): string {
  return `${Number(date.slice(8))} ${monthShort(date)}`;
}

/** `Wed 25 Nov` */
export function weekdayDayMonth(date: PlainDate): string {
  return `${weekdayShort(date)} ${dayMonth(date)}`;
}

/** `25 Nov 2026` */
export function dayMonthYear(date: PlainDate): string {
  return `${dayMonth(date)} ${date.slice(0, 4)}`;
}

/** `23 to 29 Nov`, `30 Nov to 6 Dec`; both days included. */
export function daySpan(start: PlainDate, end: PlainDate): string {
  const sameMonth = start.slice(0, 7) === end.slice(0, 7);
  return `${sameMonth ? Number(start.slice(8)) : dayMonth(start)} to ${dayMonth(end)}`;
}

/** `today`, `yesterday`, `tomorrow`, else `Wed 25 Nov`. */
export function dayFrom(date: PlainDate, today: PlainDate): string {
  switch (daysBetween(today, date)) {
    case -1:
      return "yesterday";
    case 0:
      return "today";
    case 1:
      return "tomorrow";
    default:
      return weekdayDayMonth(date);
  }
}
