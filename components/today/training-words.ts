import type { WeekDto } from "@/lib/contracts/weeks";
import type { Sport } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";

/**
 * The sport of the day's session that loaded the tendon most, to which the answers belong. Null:
 * nothing was done.
 */
export function heaviestOn(week: WeekDto | null, day: PlainDate): Sport | null {
  const done = (week?.activities ?? []).filter((one) => one.date === day && !one.summary);
  return done.toSorted((a, b) => b.tissueLoad - a.tissueLoad)[0]?.sport ?? null;
}
