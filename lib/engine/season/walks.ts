import type { Day } from "./calendar";
import type { DayRoom } from "./day-room";
import type { Draft } from "./draft";
import { step } from "./library/paces";

/** Level 0: no running yet, walking on the days that will be run days. */
export function walksIn(
  days: readonly Day[],
  runDays: readonly number[],
  longDay: number | null,
  room: DayRoom,
): Draft[] {
  return [...runDays, ...(longDay === null ? [] : [longDay])].flatMap((d) => {
    const offset = days[d]?.offset;
    if (offset === undefined) return [];
    const durationS = Math.min(1800, room.leftS(offset));
    if (durationS < 600) return [];
    room.use(offset, durationS);
    return [walk(offset, durationS)];
  });
}

function walk(offset: number, durationS: number): Draft {
  return {
    offset,
    sport: "walk",
    role: "easy",
    title: "Brisk walk",
    intent: "Walk at a good pace on flat ground. Running comes back after three settled mornings.",
    durationS,
    distanceM: null,
    steps: [step("work", durationS, null, "Walk briskly on flat ground")],
    aeroS: 0,
    needsLevel: 0,
  };
}
