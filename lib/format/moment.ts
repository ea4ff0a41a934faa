import type { Language } from "@/lib/engine/model";
import { plainDate } from "@/lib/engine/plain-date";
import { weekdayDayMonthYear } from "./day";

/** `Fri 27 Nov 2026, 08:15`, `Fr, 27. Nov. 2026, 08:15`, on the clock of a zone. */
export function formatMoment(instant: string, timeZone: string, language: Language = "en"): string {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat("en-GB", {
      timeZone,
      day: "2-digit",
      month: "2-digit",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    })
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  const { day, month, year, hour, minute } = parts;
  const date = plainDate(`${year}-${month}-${day}`);
  return `${weekdayDayMonthYear(date, language)}, ${hour}:${minute}`;
}
