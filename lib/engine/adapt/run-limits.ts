import type { Activity, AthleteRecord, Session } from "../model";
import { addDays, daysBetween, mondayOf, type PlainDate } from "../plain-date";
import { AGE_1 } from "../rules/guards";
import { LOAD_1, LOAD_3, LOAD_5 } from "../rules/season";
import { acceptedRuns } from "../symptoms/accepted-runs";
import { floorTo } from "./prescription";

const WEEKS_COMPARED = 4;

/** Laws 1 and 2 walked forward: each planned run becomes part of the past of the next. */
export type RunLimits = {
  /** Most a run on this day may be, m: 1.10 x the longest of the 30 days before it. */
  readonly longestOn: (date: PlainDate) => number;
  /** Share of the week's intended running that the weekly cap leaves, 0..1. */
  readonly weekShare: (date: PlainDate) => number;
  /** Share that the way back after a cut leaves, 0..1; 1 where none runs. */
  readonly rampShare: (date: PlainDate) => number;
  /** Most the calendar week may hold, m, what was already run in it included. */
  readonly weekCapM: (date: PlainDate) => number;
  readonly add: (date: PlainDate, distanceM: number) => void;
  /** What `longestOn` is measured against; null without a run. */
  readonly longestBefore: (date: PlainDate) => Run | null;
  /** What the weekly cap is measured against: highest of four weeks, growth (0.1), the most, m. */
  readonly weekGrowth: (date: PlainDate) => WeekGrowth;
  /** Share of the last settled week that the week's step of the way back gives, 0..1. */
  readonly rampStep: (date: PlainDate) => number;
};

type Run = { readonly date: PlainDate; readonly distanceM: number };
type WeekGrowth = { readonly highestM: number; readonly growth: number; readonly mostM: number };

type Ramp = {
  readonly fromWeekM: number;
  readonly shares: readonly number[];
  readonly firstMonday: PlainDate;
} | null;

type Input = {
  readonly record: AthleteRecord;
  readonly today: PlainDate;
  readonly ramp: Ramp;
  /** Planned runs from today on as intended, races left out. */
  readonly intended: readonly Session[];
};

export function runLimits({ record, today, ramp, intended }: Input): RunLimits {
  const thisMonday = mondayOf(today);
  const weekIndex = (date: PlainDate) => Math.floor(daysBetween(thisMonday, date) / 7);
  const runs: { day: number; distanceM: number }[] = [];
  const weekM = new Map<number, number>();
  const remember = (date: PlainDate, distanceM: number) => {
    runs.push({ day: daysBetween(today, date), distanceM });
    const week = weekIndex(date);
    weekM.set(week, (weekM.get(week) ?? 0) + distanceM);
  };
  for (const a of acceptedRuns(record, today)) {
    if (a.role !== "race" && daysBetween(a.date, today) <= 63) remember(a.date, a.distanceM ?? 0);
  }
  const doneThisWeekM = sum(
    record.activities.filter((a) => isRun(a) && a.date >= thisMonday && a.date <= today),
  );
  const intendedM = new Map<number, number>();
  for (const s of intended) {
    const week = weekIndex(s.date);
    intendedM.set(week, (intendedM.get(week) ?? 0) + (s.distanceM ?? 0));
  }
  const growth = growthOf(record, today);
  const caps = new Map<number, number>();
  const highestBefore = (week: number) =>
    Math.max(...Array.from({ length: WEEKS_COMPARED }, (_, i) => weekM.get(week - 1 - i) ?? 0));
  const capOf = (week: number) => {
    const known = caps.get(week);
    if (known !== undefined) return known;
    const floorM = LOAD_1.numbers.floorM.value * 3;
    const cap = Math.max(floorTo(highestBefore(week) * (1 + growth), 100) + 100, floorM);
    caps.set(week, cap);
    return cap;
  };
  const shareOf = (week: number, capM: number) => {
    const wishM = intendedM.get(week) ?? 0;
    if (wishM === 0) return 1;
    const doneM = week === 0 ? doneThisWeekM : 0;
    return Math.max(0, Math.min(1, (capM - doneM) / wishM));
  };
  const rampStepOf = (week: number) => {
    const step = ramp === null ? 0 : week - weekIndex(ramp.firstMonday);
    if (ramp === null || step >= ramp.shares.length) return null;
    return ramp.shares[Math.max(0, step)] ?? 1;
  };
  const rampCapOf = (week: number) => {
    const share = rampStepOf(week);
    return ramp === null || share === null ? null : share * ramp.fromWeekM;
  };
  const longestBefore = (date: PlainDate) => {
    const day = daysBetween(today, date);
    let longest: Run | null = null;
    for (const run of runs) {
      if (run.day < day && run.day >= day - 30 && run.distanceM > (longest?.distanceM ?? 0))
        longest = { date: addDays(today, run.day), distanceM: run.distanceM };
    }
    return longest;
  };
  return {
    longestBefore,
    rampStep: (date) => rampStepOf(weekIndex(date)) ?? 1,
    weekGrowth(date) {
      const week = weekIndex(date);
      return { highestM: highestBefore(week), growth, mostM: capOf(week) };
    },
    longestOn(date) {
      const longestM = longestBefore(date)?.distanceM ?? 0;
      return Math.max(
        floorTo(longestM * LOAD_1.numbers.share.value, 100),
        LOAD_1.numbers.floorM.value,
      );
    },
    weekShare: (date) => shareOf(weekIndex(date), capOf(weekIndex(date))),
    rampShare(date) {
      const cap = rampCapOf(weekIndex(date));
      return cap === null ? 1 : shareOf(weekIndex(date), cap);
    },
    weekCapM(date) {
      const week = weekIndex(date);
      return Math.min(capOf(week), rampCapOf(week) ?? Infinity);
    },
    add: remember,
  };
}

/** Weekly growth allowed, as a share: tighter with an injury, tightest from fifty on. */
function growthOf({ athlete, injury }: AthleteRecord, today: PlainDate): number {
  const age = athlete.birthYear === null ? 0 : Number(today.slice(0, 4)) - athlete.birthYear;
  if (age >= AGE_1.numbers.fromAge.value) return AGE_1.numbers.weeklyGrowth.value;
  return (injury ? LOAD_3.numbers.softGrowth : LOAD_5.numbers.hardGrowth).value;
}

const isRun = (a: Activity) => a.sport === "run" && a.role !== "race";
const sum = (runs: readonly Activity[]) => runs.reduce((total, a) => total + (a.distanceM ?? 0), 0);
