import type { Language } from "@/lib/engine/model";
import { weekdayDayMonthYear } from "./day";
import { clockIn, timeOn } from "./zone-clock";

/** `Fri 27 Nov 2026, 08:15`, `Fr, 27. Nov. 2026, 08:15`, on the clock of a zone. */
export function formatMoment(instant: string, timeZone: string, language: Language = "en"): string {
  const clock = clockIn(timeZone, new Date(instant));
  return `${weekdayDayMonthYear(clock.date, language)}, ${timeOn(clock)}`;
}
