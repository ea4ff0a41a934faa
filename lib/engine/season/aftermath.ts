import { BRICK_1, CLUSTER_1 } from "../rules/season-shape";
import { rides, strength, swims } from "./aftermath-cross";
import type { AftermathInput } from "./aftermath-input";
import { type Period, periodsOf } from "./aftermath-periods";
import type { Draft } from "./draft";
import { isTriathlon } from "./outline";
import { floorTo } from "./rounding";
import { brickRun, easyRun, fastRun } from "./slots";

const c = CLUSTER_1.numbers;

/** Day by day after a main race, to the next one or until the season goes on. */
export function aftermathDrafts(input: AftermathInput): Draft[] {
  return periodsOf(input.after).flatMap((period) => [
    ...runs(period, input),
    ...rides(period, input),
    ...swims(period, input),
    ...strength(period, input),
  ]);
}

/** Runs of a period, easy but for a few short touches in race week. */
function runs(period: Period, input: AftermathInput): Draft[] {
  const { after, mean, paces, pick, level } = input;
  if (period.part === "rest" || period.run === 0 || level < 2) return [];
  const totalM = mean.runM * period.run;
  const drafts: Draft[] = [];
  const place = (offset: number, wishM: number, make: (distanceM: number) => Draft): number => {
    const distanceM = runAllowed(offset, wishM, input);
    if (distanceM < 1000) return 0;
    const draft = make(distanceM);
    input.progress.add(offset, distanceM);
    input.room.use(offset, draft.durationS);
    drafts.push(draft);
    return distanceM;
  };
  let leftM = totalM;
  const taken = new Set<number>();
  const brickDay = brickDayOf(period, input);
  const opener = after.nextDay !== null && period.part === "race-week" ? after.nextDay - 1 : null;
  for (const [offset, seconds] of [
    [brickDay, brickDay === null ? 0 : Math.min(c.brickRunS.value, input.brickMostS(brickDay))],
    [opener, c.openerRunS.value],
  ] as const) {
    if (offset === null || offset < period.from || !runnable(offset, input)) continue;
    taken.add(offset);
    const wishM = Math.min(leftM, floorTo(seconds * paces.easyMps, 100));
    leftM -= place(offset, wishM, (distanceM) =>
      offset === brickDay
        ? brickRun(pick, { offset, distanceM })
        : easyRun(pick, "opener", { offset, distanceM }, 3),
    );
  }
  const days = runDaysIn(period, input, taken);
  const mostM = floorTo(c.longestRunS.value * paces.easyMps, 100);
  const eachM = days.length === 0 ? 0 : floorTo(Math.min(leftM / days.length, mostM), 100);
  days.forEach((offset, i) => {
    const touch = period.part === "race-week" && i === days.length - 1 && level >= 5;
    place(offset, eachM, (distanceM) => {
      const strides = touch ? fastRun(pick, "strides", { offset, distanceM }, 0) : null;
      return strides ?? easyRun(pick, "easy", { offset, distanceM }, 3);
    });
  });
  return drafts;
}

function runnable(offset: number, { calendar, raceDays, room }: AftermathInput): boolean {
  const day = calendar.days[offset];
  return (
    day !== undefined &&
    !day.past &&
    !day.limits.noRun &&
    !raceDays.has(offset) &&
    room.leftS(offset) >= 600
  );
}

function runAllowed(
  offset: number,
  wishM: number,
  { calendar, progress, room, paces }: AftermathInput,
): number {
  const day = calendar.days[offset];
  if (!day) return 0;
  const week = Math.floor(offset / 7);
  const seconds = Math.min(room.leftS(offset), floorTo(day.limits.maxRunS, 60));
  const most = Math.min(
    wishM,
    seconds * paces.easyMps,
    day.limits.maxRunM,
    progress.runCapM(offset),
    progress.weekRoomM(week),
    progress.recoveryRoomM(week),
  );
  return floorTo(most, 100);
}

/** The week's usual run days, none of them next to another; the latest one when only one fits. */
function runDaysIn(period: Period, input: AftermathInput, taken: ReadonlySet<number>): number[] {
  const { template, after } = input;
  const usual = new Set([
    ...template.runDays,
    ...(template.longDay === null ? [] : [template.longDay]),
  ]);
  const offDay = after.nextDay === null ? Number.POSITIVE_INFINITY : after.nextDay - 3;
  const candidates: number[] = [];
  for (let d = period.from; d <= period.to; d++) {
    const free = usual.has(d % 7) && runnable(d, input) && !taken.has(d) && d < offDay;
    if (free) candidates.push(d);
  }
  if (period.part === "soft") return candidates.slice(-1);
  const kept: number[] = [];
  for (const d of candidates) if (d - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) > 1) kept.push(d);
  return kept;
}

/** Late in the sharpening days, on the long ride's day, when a triathlon follows. */
function brickDayOf(period: Period, input: AftermathInput): number | null {
  const { after, template, level, mean, room } = input;
  if (period.part !== "sharpen" || level < 4 || after.next === null) return null;
  if (!isTriathlon(after.next.kind) || template.longRideDay === null) return null;
  const leastRideS = BRICK_1.numbers.leastRideS.value;
  if (mean.bikeS * period.bike * 0.8 < leastRideS) return null;
  for (let d = period.to; d >= period.from; d--)
    if (d % 7 === template.longRideDay)
      return room.leftS(d) >= c.brickRunS.value + leastRideS ? d : null;
  return null;
}
