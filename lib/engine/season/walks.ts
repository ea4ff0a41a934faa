import type { Day } from "./calendar";
import type { DayRoom } from "./day-room";
import type { Draft } from "./draft";
import type { SessionPicker } from "./library/picker";
import { walk } from "./slots";

/** Level 0: no running yet, walking on the days that will be run days. */
export function walksIn(
  days: readonly Day[],
  runDays: readonly number[],
  longDay: number | null,
  room: DayRoom,
  pick: SessionPicker,
): Draft[] {
  const walkDays = [...runDays, ...(longDay === null ? [] : [longDay])].toSorted((a, b) => a - b);
  return walkDays.flatMap((d) => {
    const offset = days[d]?.offset;
    if (offset === undefined) return [];
    const durationS = Math.min(1800, room.leftS(offset));
    if (durationS < 600) return [];
    room.use(offset, durationS);
    return [walk(pick, { offset, durationS })];
  });
}
