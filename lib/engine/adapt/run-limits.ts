import type { Activity, AthleteRecord, BeforeCut, Session } from "../model";
import { addDays, daysBetween, daysSince, mondayOf, type PlainDate } from "../plain-date";
import type { RuleSet } from "../rules/adjustable";
import { AGE_1 } from "../rules/guards";
import { LOAD_5, RECOVERY_1 } from "../rules/season";
import { type BrickLengths, brickLengths } from "../season/brick-lengths";
import { acceptedRuns } from "../symptoms/accepted-runs";
import { floorTo } from "./prescription";

const WEEKS_COMPARED = 4;
/** Nothing looks further back, days. */
const DAYS_BACK = 63;
const { seenAs } = RECOVERY_1.numbers;

/** Laws 1 and 2 walked forward: each planned run becomes part of the past of the next. */
export type RunLimits = {
  /** Most a run on this day may be, m: 1.10 x the longest of the 30 days before it. */
  readonly longestOn: (date: PlainDate) => number;
  /** Share of the week's intended running that the weekly cap leaves, 0..1. */
  readonly weekShare: (date: PlainDate) => number;
  /** Share that a week meant to recover keeps beside the weeks before it, 0..1; else 1. */
  readonly recoveryShare: (date: PlainDate) => number;
  /** Share that the way back after a cut leaves, 0..1; 1 where none runs. */
  readonly rampShare: (date: PlainDate) => number;
  /** Most the calendar week may hold, m, what was already run in it included. */
  readonly weekCapM: (date: PlainDate) => number;
  readonly add: (date: PlainDate, distanceM: number) => void;
  /** How long a run off the bike may be, from those done and the planned ones that stay. */
  readonly bricks: BrickLengths;
  /** What `longestOn` is measured against; null without a run. */
  readonly longestBefore: (date: PlainDate) => Run | null;
  /** What the weekly cap is measured against: highest of four weeks, growth (0.1), the most, m. */
  readonly weekGrowth: (date: PlainDate) => WeekGrowth;
  /** Share of the last settled week that the week's step of the way back gives, 0..1. */
  readonly rampStep: (date: PlainDate) => number;
};

type Run = { readonly date: PlainDate; readonly distanceM: number };
/** `day` counted from today. */
type Ran = { readonly day: number; readonly distanceM: number };
type WeekGrowth = { readonly highestM: number; readonly growth: number; readonly mostM: number };

type Ramp = {
  readonly fromWeekM: number;
  readonly shares: readonly number[];
  readonly firstMonday: PlainDate;
  readonly cutOn?: PlainDate;
} | null;

type Input = {
  readonly record: AthleteRecord;
  readonly today: PlainDate;
  readonly ramp: Ramp;
  /** Fullest week before the last cut, see `Assessment`. */
  readonly beforeCut: BeforeCut | null;
  /** The same morning without any cut; asked where a week long ago may still count. */
  readonly asIfCalm?: (cut: BeforeCut) => RunLimits;
  /**
   * Weeks that this cut made small count as if they had not been, from the second after it on: until
   * then the week before it is still one of four, and nothing has to be presumed.
   */
  readonly uncut?: BeforeCut;
  readonly rules: RuleSet;
  /** Planned runs from today on as intended, races left out. */
  readonly intended: readonly Session[];
};

export function runLimits(input: Input): RunLimits {
  const { record, today, ramp, beforeCut, rules, intended, asIfCalm, uncut } = input;
  const { LOAD_1, LOAD_3 } = rules;
  const thisMonday = mondayOf(today);
  const dayOf = daysFrom(today);
  const daysGone = daysBetween(thisMonday, today);
  const weekIndex = (date: PlainDate) => Math.floor((dayOf(date) + daysGone) / 7);
  /** In order of days: the past first, then what `add` brings day by day. */
  const runs: Ran[] = [];
  const weekM = weekSums();
  const remember = (date: PlainDate, distanceM: number) => {
    const day = dayOf(date);
    runs.push({ day, distanceM });
    weekM.add(Math.floor((day + daysGone) / 7), distanceM);
  };
  for (const a of acceptedRuns(record, today, addDays(today, -DAYS_BACK))) {
    if (a.role !== "race") remember(a.date, a.distanceM ?? 0);
  }
  if (uncut) {
    for (let week = weekIndex(uncut.cutMonday) + 2; week < 0; week++)
      weekM.add(week, Math.max(0, uncut.runM - weekM.of(week)));
  }
  const doneThisWeekM = sum(
    record.activities.filter((a) => isRun(a) && a.date >= thisMonday && a.date <= today),
  );
  const intendedM = weekSums();
  for (const s of intended) intendedM.add(weekIndex(s.date), s.distanceM ?? 0);
  const growth = growthOf(record, today, rules);
  const rampFrom = ramp === null ? 0 : weekIndex(ramp.firstMonday);
  const cutAfter = beforeCut === null ? 0 : weekIndex(beforeCut.monday);
  /* A week's caps stand on the weeks before it, which are whole when its first run is asked about. */
  const caps = new Map<number, number>();
  const openShares = new Map<number, number>();
  const recoveryCaps = new Map<number, number>();
  const highestOfFour = (week: number) => {
    let highestM = 0;
    for (let back = 1; back <= WEEKS_COMPARED; back++)
      highestM = Math.max(highestM, weekM.of(week - back));
    return highestM;
  };
  const highestBefore = (week: number) => Math.max(highestOfFour(week), beforeCutM(week));
  /**
   * Weeks before a cut count for longer than four, so that the way back is no new climb, but never
   * for more than the plan would have led to without the cut: where it makes weeks small by itself,
   * as around a race, a worse answer must not leave more than a better one (law 9).
   */
  const beforeCutM = (week: number) => {
    if (beforeCut === null || !asIfCalm) return 0;
    const weeksAgo = week - cutAfter;
    if (weeksAgo <= WEEKS_COMPARED || weeksAgo > LOAD_3.numbers.weeksPastCut.value) return 0;
    return Math.min(
      beforeCut.runM,
      asIfCalm(beforeCut).weekGrowth(addDays(thisMonday, 7 * week)).highestM,
    );
  };
  const capOver = (highestM: number) => {
    const floorM = LOAD_1.numbers.floorM.value * 3;
    return Math.max(floorTo(highestM * (1 + growth), 100) + 100, floorM);
  };
  const capOf = (week: number) => {
    const known = caps.get(week);
    if (known !== undefined) return known;
    const cap = capOver(highestBefore(week));
    caps.set(week, cap);
    return cap;
  };
  /** A week as intended; what is past as it was done. */
  const meantM = (week: number) => {
    if (week < 0) return weekM.of(week);
    return intendedM.of(week) + (week === 0 ? doneThisWeekM : 0);
  };
  /**
   * A week meant to recover stays clearly below the weeks before it also where those were cut
   * (law 4). Told by the plan as intended, so that cuts never make one.
   */
  const recoveryCapOf = (week: number) => {
    const known = recoveryCaps.get(week);
    if (known !== undefined) return known;
    const cap = recoveryCap(week);
    recoveryCaps.set(week, cap);
    return cap;
  };
  const recoveryCap = (week: number) => {
    const wishM = intendedM.of(week);
    if (week < 1 || wishM === 0) return Infinity;
    const wishBeforeM = Math.max(meantM(week - 1), meantM(week - 2), meantM(week - 3));
    if (wishM > wishBeforeM * seenAs.value) return Infinity;
    const beforeM = Math.max(weekM.of(week - 1), weekM.of(week - 2), weekM.of(week - 3));
    return Math.max(floorTo(beforeM * seenAs.value, 100), LOAD_1.numbers.floorM.value);
  };
  const shareOf = (week: number, capM: number) => {
    const wishM = intendedM.of(week);
    if (wishM === 0) return 1;
    const doneM = week === 0 ? doneThisWeekM : 0;
    return Math.max(0, Math.min(1, (capM - doneM) / wishM));
  };
  /** Where the four weeks before leave the whole week, nothing older is asked about. */
  const openShareOf = (week: number) => {
    const known = openShares.get(week);
    if (known !== undefined) return known;
    const byFour = shareOf(week, capOver(highestOfFour(week)));
    const share = byFour < 1 ? shareOf(week, capOf(week)) : byFour;
    openShares.set(week, share);
    return share;
  };
  const rampStepOf = (week: number) => {
    const step = week - rampFrom;
    if (ramp === null || step >= ramp.shares.length) return null;
    return ramp.shares[Math.max(0, step)] ?? 1;
  };
  const rampCapOf = (week: number) => {
    const share = rampStepOf(week);
    if (ramp === null || share === null) return null;
    return share * ramp.fromWeekM + (week === 0 ? (1 - share) * beforeWatchM() : 0);
  };
  /** Run in this week before the day on which Watch began in it, m. */
  const beforeWatchM = () => {
    const cutOn = ramp?.cutOn;
    if (cutOn === undefined) return 0;
    return sum(record.activities.filter((a) => isRun(a) && a.date >= thisMonday && a.date < cutOn));
  };
  /* As of the caps: runs come in order of days, so what a day is measured against is whole. */
  const longests = new Map<number, Ran | null>();
  const longestBefore = (date: PlainDate) => {
    const day = dayOf(date);
    const known = longests.get(day);
    if (known !== undefined) return known;
    const longest = longestUntil(day);
    longests.set(day, longest);
    return longest;
  };
  const longestUntil = (day: number) => {
    let longest: Ran | null = null;
    for (let i = runs.length - 1; i >= 0; i--) {
      const run = runs[i];
      if (!run || run.day < day - 30) break;
      if (run.day < day && run.distanceM > (longest?.distanceM ?? 0)) longest = run;
    }
    return longest;
  };
  return {
    longestBefore(date) {
      const longest = longestBefore(date);
      return longest && { date: addDays(today, longest.day), distanceM: longest.distanceM };
    },
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
    weekShare(date) {
      return openShareOf(weekIndex(date));
    },
    recoveryShare(date) {
      const week = weekIndex(date);
      return shareOf(week, recoveryCapOf(week));
    },
    rampShare(date) {
      if (ramp === null) return 1;
      const week = weekIndex(date);
      const cap = rampCapOf(week);
      return cap === null ? 1 : shareOf(week, cap);
    },
    weekCapM(date) {
      const week = weekIndex(date);
      return Math.min(capOf(week), rampCapOf(week) ?? Infinity);
    },
    add: remember,
    bricks: brickLengths(record, today),
  };
}

/** Distances by week, m; this week is 0. */
function weekSums() {
  const sums: number[] = [];
  const place = (week: number) => week + DAYS_BACK / 7;
  return {
    of: (week: number) => sums[place(week)] ?? 0,
    add(week: number, distanceM: number) {
      while (sums.length <= place(week)) sums.push(0);
      sums[place(week)] = (sums[place(week)] ?? 0) + distanceM;
    },
  };
}

/** Days since `today`; of one day several things are asked in a row. */
function daysFrom(today: PlainDate): (date: PlainDate) => number {
  const dayOf = daysSince(today);
  let asked = today;
  let day = 0;
  return (date) => {
    if (date !== asked) {
      asked = date;
      day = dayOf(date);
    }
    return day;
  };
}

/** Weekly growth allowed, as a share: tighter with an injury, tightest from fifty on. */
function growthOf(
  { athlete, injury }: AthleteRecord,
  today: PlainDate,
  { LOAD_3 }: RuleSet,
): number {
  const age = athlete.birthYear === null ? 0 : Number(today.slice(0, 4)) - athlete.birthYear;
  const growth = injury ? LOAD_3.numbers.softGrowth.value : LOAD_5.numbers.hardGrowth.value;
  if (age < AGE_1.numbers.fromAge.value) return growth;
  return Math.min(growth, AGE_1.numbers.weeklyGrowth.value);
}

const isRun = (a: Activity) => a.sport === "run" && a.role !== "race";
const sum = (runs: readonly Activity[]) => runs.reduce((total, a) => total + (a.distanceM ?? 0), 0);
