import type { AthleteScope } from "@/db/scope";
import { addDays, maxDate, minDate, type PlainDate } from "@/lib/engine/plain-date";
import { dayIn } from "@/lib/format/zone-clock";

/** Days that answers may have waited on a device without a network. Our choice. */
const WAITED_DAYS = 14;

/**
 * The athlete's day on which answers were given: today, or an earlier one where a device kept them.
 * A clock that is ahead counts as today.
 */
export function answeredOn(
  answeredAt: string | null | undefined,
  { today, timeZone }: Pick<AthleteScope, "today" | "timeZone">,
): PlainDate {
  if (!answeredAt) return today;
  const given = dayIn(timeZone, new Date(answeredAt));
  return minDate(today, maxDate(given, addDays(today, -WAITED_DAYS)));
}
