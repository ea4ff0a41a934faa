import { CLUSTER_1, TAPER_CROSS } from "../rules/season-shape";
import type { AftermathInput } from "./aftermath-input";
import { daysIn, type Period } from "./aftermath-periods";
import { longestRideAfterS } from "./cross-week";
import type { Draft } from "./draft";
import { isTriathlon } from "./outline";
import { floorTo } from "./rounding";
import { brickRide, holds, lightStrength, longRide, midweekRide, ride, swim } from "./slots";

const c = CLUSTER_1.numbers;

export function rides(period: Period, input: AftermathInput): Draft[] {
  const { after, mean, template, room, pick, calendar, raceDays } = input;
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
  const fitting = (d: number, seconds: number) =>
    floorTo(Math.min(seconds, room.leftS(d), calendar.days[d]?.limits.maxRideS ?? Infinity), 300);
  if (period.part === "rest") {
    const day = days.find((d) => d - after.raceDay >= 2);
    if (day !== undefined && fitting(day, c.spinS.value) >= 600)
      put(ride(pick, "recovery", { offset: day, durationS: fitting(day, c.spinS.value) }));
    return drafts;
  }
  if (days.length === 0) days = roomiest(period, input, open);
  let leftS = mean.bikeS * period.bike;
  const opener = period.part === "race-week" && after.nextDay !== null ? after.nextDay - 1 : null;
  if (opener !== null && days.includes(opener)) {
    days = days.filter((d) => d !== opener);
    const seconds = fitting(opener, Math.min(leftS, c.openerRideS.value));
    if (seconds >= 600) put(ride(pick, "opener", { offset: opener, durationS: seconds }));
    leftS -= seconds;
  }
  const longDay =
    period.part === "sharpen"
      ? days.filter((d) => d % 7 === template.longRideDay).at(-1)
      : undefined;
  if (longDay !== undefined) {
    const seconds = fitting(longDay, Math.min(leftS * 0.8, c.rideS.value, longestRideAfterS));
    const tri = after.next !== null && isTriathlon(after.next.kind);
    const at = { offset: longDay, durationS: seconds };
    if (seconds >= 1200) put(tri ? brickRide(pick, at, 0) : longRide(pick, at, 0));
    leftS -= seconds;
    days = days.filter((d) => d !== longDay);
  }
  days.forEach((d, i) => {
    const seconds = fitting(d, Math.min(leftS / (days.length - i), longestRideAfterS));
    leftS -= seconds;
    const at = { offset: d, durationS: seconds };
    const soft = period.part === "soft" || period.part === "ease";
    if (seconds >= 900)
      put(
        soft
          ? ride(pick, "recovery", at)
          : midweekRide(pick, at, { turn: d, light: period.part === "race-week" }),
      );
  });
  return drafts;
}

export function swims(period: Period, input: AftermathInput): Draft[] {
  const { after, mean, template, room, pick, calendar, raceDays } = input;
  if (template.swimDays.length === 0) return [];
  const open = (d: number) =>
    !(calendar.days[d]?.past ?? true) && !raceDays.has(d) && room.leftS(d) >= 1200;
  const drafts: Draft[] = [];
  const put = (d: number, seconds: number) => {
    const durationS = floorTo(Math.min(seconds, room.leftS(d)), 300);
    if (durationS < 1200) return;
    room.use(d, durationS);
    const how = { turn: d, light: period.part !== "sharpen" };
    drafts.push(swim(pick, { offset: d, durationS }, how));
  };
  const usual = daysIn(period).filter((d) => template.swimDays.includes(d % 7) && open(d));
  if (period.part === "rest") {
    const day = usual.find((d) => d - after.raceDay >= 2);
    if (day !== undefined) put(day, c.earlySwimS.value);
    return drafts;
  }
  const totalS = mean.swimS * period.swim;
  const weeks = Math.ceil((period.to - period.from + 1) / 7);
  const most = template.swimDays.length * weeks;
  const wanted = Math.max(1, Math.min(most, Math.round(totalS / 1500)));
  const spare =
    usual.length >= wanted ? [] : roomiest(period, input, (d) => open(d) && !usual.includes(d));
  const days = [...usual, ...spare].slice(0, wanted).sort((a, b) => a - b);
  for (const d of days) put(d, totalS / days.length);
  return drafts;
}

/** Light strength from the second week, none close to the next race; holds at stage 1. */
export function strength(
  period: Period,
  { after, template, stage, room, pick, calendar, raceDays }: AftermathInput,
): Draft[] {
  const drafts: Draft[] = [];
  for (const d of daysIn(period)) {
    const day = calendar.days[d];
    if (!day || day.past || day.openS === 0 || raceDays.has(d)) continue;
    if (stage === 1) {
      if (d % 7 === 4 || d % 7 === 6) continue;
      room.use(d, 600, true);
      drafts.push(holds(pick, { offset: d, durationS: 600 }));
      continue;
    }
    const usual = template.strengthDays.includes(d % 7) || template.lightDays.includes(d % 7);
    const near =
      after.nextDay !== null && after.nextDay - d <= TAPER_CROSS.numbers.noStrengthDays.value;
    if (!usual || near || d - after.raceDay <= c.softDays.value || room.leftS(d) < 1200) continue;
    const durationS = Math.min(1800, floorTo(room.leftS(d), 300));
    room.use(d, durationS);
    drafts.push(lightStrength(pick, { offset: d, durationS }));
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
    .slice(0, 2)
    .sort((a, b) => a - b);
}
