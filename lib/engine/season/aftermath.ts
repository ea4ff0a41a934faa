import type { RehabStage } from "../model";
import { CLUSTER_1, RECOVERY_2, TAPER_CROSS } from "../rules/season";
import type { Calendar } from "./calendar";
import { longestRideAfterS } from "./cross-week";
import type { DayRoom } from "./day-room";
import type { Draft } from "./draft";
import { brickRide, easySpin, longRide, midweekRide } from "./library/bike";
import type { Paces } from "./library/paces";
import { brickRun, easyRun, fastRun } from "./library/run";
import { holds, lightStrength } from "./library/strength";
import { swimSession } from "./library/swim";
import { type Aftermath, isLongRace, isTriathlon } from "./outline";
import type { Progress } from "./progress";
import { floorTo } from "./rounding";
import type { Template } from "./template";

/** Mean of the three peak weeks before the race. */
export type PeakMean = { readonly runM: number; readonly bikeS: number; readonly swimS: number };

export type AftermathInput = {
  readonly after: Aftermath;
  readonly mean: PeakMean;
  readonly calendar: Calendar;
  readonly template: Template;
  readonly progress: Progress;
  readonly room: DayRoom;
  readonly paces: Paces;
  readonly stage: RehabStage;
  readonly level: number;
  /** Days with a race: nothing else stands there. */
  readonly raceDays: ReadonlySet<number>;
};

type Part = "rest" | "soft" | "sharpen" | "race-week" | "ease";
type Period = {
  readonly part: Part;
  /** Offsets, both inclusive. */
  readonly from: number;
  readonly to: number;
  readonly run: number;
  readonly bike: number;
  readonly swim: number;
};

const c = CLUSTER_1.numbers;
const r = RECOVERY_2.numbers;

/** Day by day after a main race, to the next one or until the season goes on. */
export function aftermathDrafts(input: AftermathInput): Draft[] {
  return periodsOf(input.after).flatMap((period) => [
    ...runs(period, input),
    ...rides(period, input),
    ...swims(period, input),
    ...strength(period, input),
  ]);
}

function periodsOf({ race, raceDay, lastDay, nextDay }: Aftermath): Period[] {
  const long = isLongRace(race.kind);
  const raceWeek =
    nextDay === null ? lastDay + 1 : Math.max(raceDay + 1, nextDay - c.raceWeekDays.value);
  const restDays = long ? c.restDays.value : r.shortRestDays.value;
  const softDays = c.softDays.value;
  const periods: Period[] = [];
  const add = (
    part: Part,
    from: number,
    to: number,
    whole: number,
    run: number,
    bike: number,
    swim: number,
  ) => {
    const end = Math.min(to, raceWeek - 1, lastDay);
    if (end < from) return;
    const scale = (end - from + 1) / whole;
    periods.push({ part, from, to: end, run: run * scale, bike: bike * scale, swim: swim * scale });
  };
  const at = (days: number) => raceDay + days;
  add("rest", at(1), at(restDays), restDays, 0, 0, 0);
  const softLength = softDays - restDays;
  if (long)
    add(
      "soft",
      at(restDays + 1),
      at(softDays),
      softLength,
      c.softRun.value,
      c.softBike.value,
      c.softSwim.value,
    );
  else
    add(
      "ease",
      at(restDays + 1),
      at(softDays),
      7,
      r.shortFirst.value,
      r.shortFirst.value,
      r.shortFirst.value,
    );
  if (nextDay !== null && long)
    add(
      "sharpen",
      at(softDays + 1),
      raceWeek - 1,
      6,
      c.sharpenRun.value,
      c.sharpenBike.value,
      c.sharpenSwim.value,
    );
  else if (long)
    add("ease", at(softDays + 1), lastDay, 7, r.longRun.value, r.longBike.value, r.longSwim.value);
  else
    add(
      "ease",
      at(softDays + 1),
      lastDay,
      7,
      r.shortSecond.value,
      r.shortSecond.value,
      r.shortSecond.value,
    );
  if (nextDay !== null) {
    const scale = (lastDay - raceWeek + 1) / c.raceWeekDays.value;
    periods.push({
      part: "race-week",
      from: raceWeek,
      to: lastDay,
      run: c.raceWeekRun.value * scale,
      bike: c.raceWeekBike.value * scale,
      swim: c.raceWeekSwim.value * scale,
    });
  }
  return periods;
}

/** Runs of a period, easy but for a few short touches in race week. */
function runs(period: Period, input: AftermathInput): Draft[] {
  const { after, mean, paces, level } = input;
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
    [brickDay, c.brickRunS.value],
    [opener, c.openerRunS.value],
  ] as const) {
    if (offset === null || offset < period.from || !runnable(offset, input)) continue;
    taken.add(offset);
    const wishM = Math.min(leftM, floorTo(seconds * paces.easyMps, 100));
    leftM -= place(offset, wishM, (m) =>
      offset === brickDay ? brickRun(offset, m, paces) : easyRun("easy", offset, m, paces, 0, 3),
    );
  }
  const days = runDaysIn(period, input, taken);
  const mostM = floorTo(c.longestRunS.value * paces.easyMps, 100);
  const eachM = days.length === 0 ? 0 : floorTo(Math.min(leftM / days.length, mostM), 100);
  days.forEach((offset, i) => {
    const touch = period.part === "race-week" && i === days.length - 1 && level >= 5;
    place(offset, eachM, (m) => {
      const strides = touch ? fastRun("strides", offset, m, paces, 0) : null;
      return strides ?? easyRun("easy", offset, m, paces, offset, 3);
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
  return candidates.filter((d, i) => i === 0 || d - (candidates[i - 1] ?? d) > 1);
}

/** Late in the sharpening days, on the long ride's day, when a triathlon follows. */
function brickDayOf(period: Period, { after, template, level }: AftermathInput): number | null {
  if (period.part !== "sharpen" || level < 4 || after.next === null) return null;
  if (!isTriathlon(after.next.kind) || template.longRideDay === null) return null;
  for (let d = period.to; d >= period.from; d--) if (d % 7 === template.longRideDay) return d;
  return null;
}

function rides(period: Period, input: AftermathInput): Draft[] {
  const { after, mean, template, room, paces, calendar, raceDays } = input;
  if (template.longRideDay === null) return [];
  const open = (d: number) =>
    !(calendar.days[d]?.past ?? true) && !raceDays.has(d) && room.leftS(d) >= 900;
  const usual = new Set([...template.rideDays, template.longRideDay]);
  let days = daysIn(period).filter((d) => usual.has(d % 7) && open(d));
  const drafts: Draft[] = [];
  const put = (d: Draft) => {
    room.use(d.offset, d.durationS);
    drafts.push(d);
  };
  const fitting = (d: number, seconds: number) => floorTo(Math.min(seconds, room.leftS(d)), 300);
  if (period.part === "rest") {
    const day = days.find((d) => d - after.raceDay >= 2);
    if (day !== undefined && fitting(day, c.spinS.value) >= 600)
      put(
        easySpin(
          day,
          fitting(day, c.spinS.value),
          paces,
          "Spin the legs",
          "A few very easy minutes, only if they feel good.",
        ),
      );
    return drafts;
  }
  if (days.length === 0) days = roomiest(period, input, open);
  let leftS = mean.bikeS * period.bike;
  const opener = period.part === "race-week" && after.nextDay !== null ? after.nextDay - 1 : null;
  if (opener !== null && days.includes(opener)) {
    days = days.filter((d) => d !== opener);
    const seconds = fitting(opener, Math.min(leftS, c.openerRideS.value));
    if (seconds >= 600)
      put(
        easySpin(
          opener,
          seconds,
          paces,
          "Opener spin",
          "A short spin to wake the legs before race day.",
        ),
      );
    leftS -= seconds;
  }
  const longDay =
    period.part === "sharpen"
      ? days.filter((d) => d % 7 === template.longRideDay).at(-1)
      : undefined;
  if (longDay !== undefined) {
    const seconds = fitting(longDay, Math.min(leftS * 0.8, c.rideS.value, longestRideAfterS));
    const tri = after.next !== null && isTriathlon(after.next.kind);
    if (seconds >= 1200)
      put(tri ? brickRide(longDay, seconds, 0, paces) : longRide(longDay, seconds, 0, paces, 0));
    leftS -= seconds;
    days = days.filter((d) => d !== longDay);
  }
  days.forEach((d, i) => {
    const seconds = fitting(d, Math.min(leftS / (days.length - i), longestRideAfterS));
    leftS -= seconds;
    if (seconds >= 900)
      put(
        period.part === "soft" || period.part === "ease"
          ? easySpin(d, seconds, paces, "Easy ride", "Easy spinning, upright, to help recovery.")
          : midweekRide(d, seconds, paces, d, period.part === "race-week"),
      );
  });
  return drafts;
}

function swims(period: Period, input: AftermathInput): Draft[] {
  const { after, mean, template, room, paces, calendar, raceDays } = input;
  if (template.swimDays.length === 0) return [];
  const open = (d: number) =>
    !(calendar.days[d]?.past ?? true) && !raceDays.has(d) && room.leftS(d) >= 1200;
  const drafts: Draft[] = [];
  const put = (d: number, seconds: number) => {
    const durationS = floorTo(Math.min(seconds, room.leftS(d)), 300);
    if (durationS < 1200) return;
    room.use(d, durationS);
    drafts.push(swimSession(d, durationS, paces, d, period.part !== "sharpen"));
  };
  const usual = daysIn(period).filter((d) => template.swimDays.includes(d % 7) && open(d));
  if (period.part === "rest") {
    const day = usual.find((d) => d - after.raceDay >= 2);
    if (day !== undefined) put(day, c.earlySwimS.value);
    return drafts;
  }
  const totalS = mean.swimS * period.swim;
  const wanted = Math.max(1, Math.min(template.swimDays.length, Math.round(totalS / 1500)));
  const spare =
    usual.length >= wanted ? [] : roomiest(period, input, (d) => open(d) && !usual.includes(d));
  const days = [...usual, ...spare].slice(0, wanted).sort((a, b) => a - b);
  for (const d of days) put(d, totalS / days.length);
  return drafts;
}

/** Light strength from the second week, none close to the next race; holds at stage 1. */
function strength(
  period: Period,
  { after, template, stage, room, calendar, raceDays }: AftermathInput,
): Draft[] {
  const drafts: Draft[] = [];
  for (const d of daysIn(period)) {
    const day = calendar.days[d];
    if (!day || day.past || day.openS === 0 || raceDays.has(d)) continue;
    if (stage === 1) {
      if (d % 7 === 4 || d % 7 === 6) continue;
      room.use(d, 600, true);
      drafts.push(holds(d, 600, d));
      continue;
    }
    const usual = template.strengthDays.includes(d % 7) || template.lightDays.includes(d % 7);
    const near =
      after.nextDay !== null && after.nextDay - d <= TAPER_CROSS.numbers.noStrengthDays.value;
    if (!usual || near || d - after.raceDay <= c.softDays.value || room.leftS(d) < 1200) continue;
    const durationS = Math.min(1800, floorTo(room.leftS(d), 300));
    room.use(d, durationS);
    drafts.push(lightStrength(d, durationS, d));
  }
  return drafts;
}

function roomiest(
  period: Period,
  { room }: AftermathInput,
  open: (d: number) => boolean,
): number[] {
  return daysIn(period)
    .filter(open)
    .sort((a, b) => room.leftS(b) - room.leftS(a) || b - a)
    .slice(0, 2);
}

function daysIn({ from, to }: Period): number[] {
  return Array.from(
    { length: Math.max(0, to - Math.max(0, from) + 1) },
    (_, i) => Math.max(0, from) + i,
  );
}
