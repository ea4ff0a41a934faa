import type { CheckIn } from "@/lib/engine/model";
import { daysBetween, type PlainDate } from "@/lib/engine/plain-date";
import type { Diary, Policy } from "../diary";
import { isTrainingRun, plannedToday, withRunningUpTo } from "./cut";

/** Pain that starts a rest: two above the usual morning, or more than 3 in or after training. */
const MORNING_FROM = 3;
const SESSION_ABOVE = 3;
/** Painless means no more than the season began with: at 0 she would never have run again. */
const PAINLESS_MAX = 1;
const PAINLESS_MORNINGS = 2;
const WAY_BACK = [0.5, 0.75] as const;
const WAY_BACK_DAYS = 7;

export const restUntilPainless: Policy = {
  id: "rest",
  name: "Rest until painless",
  says: "Stops running when a morning is at 3 or more, or training hurts above 3, until two answered mornings in a row are at the usual 1 or less; then a week at 50 %, a week at 75 %, then the plan.",
  decide(diary) {
    const share = shareToday(diary);
    const wholeM = plannedToday(diary)
      .filter(isTrainingRun)
      .reduce((sum, s) => sum + (s.distanceM ?? 0), 0);
    return {
      sessions: withRunningUpTo(diary, share * wholeM),
      race: share === 0 ? "defer" : "start",
    };
  },
};

function shareToday({ today, start, record }: Diary): number {
  let resting = false;
  let calm = 0;
  let backOn: PlainDate | null = null;
  const answered = record.checkIns
    .filter((c) => c.date >= start)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  for (const checkIn of answered) {
    if (hurts(checkIn)) {
      resting = true;
      calm = 0;
    } else if (resting) {
      calm = (checkIn.morningPain ?? 0) <= PAINLESS_MAX ? calm + 1 : 0;
      if (calm < PAINLESS_MORNINGS) continue;
      resting = false;
      backOn = checkIn.date;
    }
  }
  if (resting) return 0;
  if (backOn === null) return 1;
  return WAY_BACK[Math.floor(daysBetween(backOn, today) / WAY_BACK_DAYS)] ?? 1;
}

function hurts({ morningPain = 0, duringPain = 0, afterPain = 0 }: CheckIn): boolean {
  return morningPain >= MORNING_FROM || Math.max(duringPain, afterPain) > SESSION_ABOVE;
}
