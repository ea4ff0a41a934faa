import type { ActivityDto } from "@/lib/contracts/activities";
import type { WeekDto } from "@/lib/contracts/weeks";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";

/** From this hour a day's training is looked back on; until noon yesterday's still is. Our choice. */
export const EVENING_FROM_H = 16;
const MORNING_UNTIL_H = 12;
/** More at once is a form. */
const ASKED_MAX = 2;

export type Unsaid = Pick<ActivityDto, "id" | "date" | "sport" | "durationS" | "distanceM">;

/** What was logged without an effort, at the hour at which one still knows how hard it was. */
export function unsaidEfforts(week: WeekDto | null, date: PlainDate, hour: number): Unsaid[] {
  const asked = hour >= EVENING_FROM_H ? date : hour < MORNING_UNTIL_H ? addDays(date, -1) : null;
  return (week?.activities ?? [])
    .filter((one) => one.date === asked && one.rpe === null && !one.summary)
    .slice(0, ASKED_MAX)
    .map(({ id, sport, durationS, distanceM, ...one }) => ({
      ...{ id, date: one.date, sport, durationS, distanceM },
    }));
}
