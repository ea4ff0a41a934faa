import { addDays, mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import type { Diary, Policy } from "../diary";
import { withRunningUpTo } from "./cut";

const GROWTH = 1.1;
/** The highest of these weeks counts, or an easy week would halve the month after it. */
const WEEKS_BACK = 4;

export const tenPercentRule: Policy = {
  id: "ten-percent",
  name: "Ten-percent rule",
  says: "Follows the plan, but a calendar week's running is at most 10 % above the highest of the four weeks before.",
  decide: (diary) => ({ sessions: withRunningUpTo(diary, leftThisWeekM(diary)) }),
};

function leftThisWeekM({ today, record }: Diary): number {
  const monday = mondayOf(today);
  const run = (from: PlainDate) =>
    record.activities
      .filter((a) => a.sport === "run" && a.role !== "race")
      .filter((a) => a.date >= from && a.date < addDays(from, 7))
      .reduce((sum, a) => sum + (a.distanceM ?? 0), 0);
  const before = Array.from({ length: WEEKS_BACK }, (_, i) => run(addDays(monday, -7 * (i + 1))));
  return GROWTH * Math.max(...before) - run(monday);
}
