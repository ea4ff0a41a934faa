import { addDays, eachDay } from "@/lib/engine/plain-date";
import type { Diary, Policy } from "../diary";
import { withRunningUpTo } from "./cut";

/** Williams 2017, BJSM 51:209: lambda = 2 / (N + 1) for 7 and 28 days. */
const ACUTE = 2 / 8;
const CHRONIC = 2 / 29;
/** Gabbett 2016: from 1.5 on "danger". At 1.3 the plan's own first long run would be cut. */
const MOST_RATIO = 1.5;
const SEED_DAYS = 28;

export const workloadRatio: Policy = {
  id: "workload-ratio",
  name: "Workload-ratio gate",
  says: "Follows the plan, but a run is shortened to keep the acute to chronic ratio of running distance (EWMA, 7 and 28 days) at 1.5 or less.",
  decide: (diary) => ({ sessions: withRunningUpTo(diary, roomM(diary)) }),
};

/** The longest run that leaves the ratio at the end of today at its limit. */
function roomM({ today, start, record }: Diary): number {
  const perDay = new Map<string, number>();
  for (const a of record.activities)
    if (a.sport === "run") perDay.set(a.date, (perDay.get(a.date) ?? 0) + (a.distanceM ?? 0));
  const first = addDays(start, -SEED_DAYS);
  let seed = 0;
  for (const [date, metres] of perDay)
    if (date >= first && date < start) seed += metres / SEED_DAYS;
  let acute = seed;
  let chronic = seed;
  for (const date of eachDay(first, addDays(today, -1))) {
    const metres = perDay.get(date) ?? 0;
    acute += ACUTE * (metres - acute);
    chronic += CHRONIC * (metres - chronic);
  }
  const room = MOST_RATIO * (1 - CHRONIC) * chronic - (1 - ACUTE) * acute;
  return Math.max(0, room / (ACUTE - MOST_RATIO * CHRONIC));
}
