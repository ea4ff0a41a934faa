import type { BeforeCut, Ramp } from "../model";
import { daysBetween, mondayOf, type PlainDate } from "../plain-date";
import { LOAD_3, LOAD_4 } from "../rules/season";
import { RAMP_1 } from "../rules/symptoms";
import { classOf } from "./responses";
import type { Today } from "./today";
import { placeOf, type TrainingLog } from "./training-log";

export type WeekSeen = {
  readonly monday: PlainDate;
  /** Running of the week that was not rejected, m; races left out. */
  readonly runM: number;
  /** All of its running, m, rejected or not: whether a week was one of rest no answer decides. */
  readonly ranM: number;
  readonly runs: number;
  readonly rejected: number;
  /** Every day of it was green, or lies before the first answer. */
  readonly green: boolean;
  /** A morning of it was read as red or refer, or it ended on Watch or in a flare. */
  readonly disturbed: boolean;
};

const n = RAMP_1.numbers;

/**
 * The way back that a worse morning or a gap starts. Its first share stands in the calendar week in
 * which running resumes. Shares are always of the last settled week before the whole episode, so
 * cuts never compound; of two ways back the lower share holds in each week. In the week in which Watch
 * begins its share is asked of the runs that are left: those before it count as if they had kept to it.
 */
export function rampAfter(
  kind: Ramp["kind"],
  resumes: PlainDate,
  before: Ramp | null,
  weeks: () => readonly WeekSeen[],
): Ramp | null {
  const fromWeekM = before?.fromWeekM ?? lastGreenWeekM(weeks());
  if (fromWeekM === 0) return null;
  const next = { kind, fromWeekM, shares: sharesOf(kind), firstMonday: mondayOf(resumes) };
  // Watch does not stop running, so what was run before it in its week was not too much.
  if (before === null) return kind === "amber" ? { ...next, cutOn: resumes } : next;
  const both = lower(before, next);
  // Before running resumes after a flare there is none to share out, nor a week to do again.
  if (kind === "red") return from(both, next.firstMonday);
  return before.kind === "red" && before.firstMonday > both.firstMonday
    ? from(both, before.firstMonday)
    : both;
}

/**
 * After the answers of a Monday: an accepted week takes the next share, any other is done again,
 * and after the last share the way back is over. A week counts as accepted with at least one run,
 * none of them rejected, no flare in it and a settled end: a Watch that came and went within it
 * does not hold the next step back.
 */
export function rampOn(
  monday: PlainDate,
  ramp: Ramp | null,
  lastWeek: WeekSeen | undefined,
): Ramp | null {
  if (ramp === null || ramp.firstMonday >= monday) return ramp;
  const accepted =
    lastWeek !== undefined && lastWeek.runs > 0 && lastWeek.rejected === 0 && !lastWeek.disturbed;
  const shares = accepted ? ramp.shares.slice(1) : ramp.shares;
  return shares.length === 0 ? null : { ...ramp, shares, firstMonday: monday };
}

/** As coming weeks will see it if all settles: a disturbed first week has to be done again. */
export function rampAhead(ramp: Ramp, today: PlainDate, disturbed: boolean): Ramp {
  const first = ramp.shares[0];
  if (first === undefined || !disturbed) return ramp;
  return ramp.firstMonday === mondayOf(today) ? { ...ramp, shares: [first, ...ramp.shares] } : ramp;
}

/** Calendar weeks fully before `today`, oldest first; `dayWas` is asked by `dayNumber`. */
export function weeksBefore(
  today: Today,
  count: number,
  { runDays }: TrainingLog,
  dayWas: (day: number) => { readonly green: boolean; readonly flared: boolean } | null,
): WeekSeen[] {
  const weeks: WeekSeen[] = [];
  let next = placeOf(runDays, today.day - today.weekday - 7 * count);
  for (let back = today.weekday + 7 * count; back > today.weekday; back -= 7) {
    const first = today.day - back;
    const monday = today.ago(back);
    const week = { monday, runM: 0, ranM: 0, runs: 0, rejected: 0, green: true, disturbed: false };
    for (let d = 0; d < 7; d++) {
      const was = dayWas(first + d);
      if (was === null) continue;
      if (!was.green) week.green = false;
      if (was.flared || (d === 6 && !was.green)) week.disturbed = true;
    }
    for (let ran = runDays[next]; ran && ran.day < first + 7; ran = runDays[next]) {
      next += 1;
      for (const answered of ran.sessions) {
        const { role, distanceM } = answered.activity;
        if (role === "race") continue;
        week.runs += 1;
        week.ranM += distanceM ?? 0;
        if (classOf(answered) === "rejected") week.rejected += 1;
        else week.runM += distanceM ?? 0;
      }
    }
    weeks.push(week);
  }
  return weeks;
}

/** The fullest of the four weeks before a cut, or what still counts from an earlier one. */
export function fullestBefore(
  date: PlainDate,
  weeks: readonly WeekSeen[],
  known: BeforeCut | null,
): BeforeCut | null {
  let fullest = countsOn(date, known) ? known : null;
  const cutMonday = mondayOf(date);
  for (const { monday, runM } of weeks.slice(-LOAD_3.numbers.weeks.value))
    if (runM > 0 && runM >= (fullest?.runM ?? 0)) fullest = { monday, runM, cutMonday };
  return fullest;
}

/** Weeks before a cut count for longer than others, but not for ever. */
export function countsOn(date: PlainDate, before: BeforeCut | null): boolean {
  if (before === null) return false;
  return daysBetween(before.monday, mondayOf(date)) <= 7 * LOAD_3.numbers.weeksPastCut.value;
}

function sharesOf(kind: Ramp["kind"]): number[] {
  if (kind === "red") return [n.redFirst.value, n.second.value, 1];
  if (kind === "amber") return [n.amberFirst.value, 1];
  return [LOAD_4.numbers.share.value, n.gapSecond.value, 1];
}

function lower(a: Ramp, b: Ramp): Ramp {
  const kind = a.kind === "red" || b.kind === "red" ? "red" : a.kind;
  const firstMonday = a.firstMonday < b.firstMonday ? a.firstMonday : b.firstMonday;
  const aFrom = daysBetween(firstMonday, a.firstMonday) / 7;
  const bFrom = daysBetween(firstMonday, b.firstMonday) / 7;
  const weeks = Math.max(aFrom + a.shares.length, bFrom + b.shares.length);
  const shares: number[] = [];
  for (let week = 0; week < weeks; week++)
    shares.push(Math.min(shareIn(a, week - aFrom), shareIn(b, week - bFrom)));
  const both: Ramp = { kind, fromWeekM: a.fromWeekM, shares, firstMonday };
  return kind === "amber" && a.cutOn !== undefined ? { ...both, cutOn: a.cutOn } : both;
}

function from(ramp: Ramp, monday: PlainDate): Ramp {
  const weeks = daysBetween(ramp.firstMonday, monday) / 7;
  return { ...ramp, shares: ramp.shares.slice(weeks), firstMonday: monday };
}

/** In a week counted from the ramp's first; before it the first share stands. */
function shareIn({ shares }: Ramp, week: number): number {
  return shares[Math.max(0, week)] ?? 1;
}

/**
 * The running that shares are of: the latest green week of the last eight, and where a run of it was
 * rejected no more than the green weeks before it, back to one without or to the first. So a run that
 * went badly makes the measure no larger, and does not shrink it to the easy days around it either. Without a green
 * week, the fullest of the last four.
 */
function lastGreenWeekM(weeks: readonly WeekSeen[]): number {
  const green = weeks.filter((w) => w.green && w.ranM > 0);
  const latest = green.at(-1);
  if (!latest) return Math.max(0, ...weeks.slice(-n.nearWeeks.value).map((w) => w.runM));
  const settled = green.findLastIndex((w) => w.rejected === 0);
  return Math.min(...green.slice(Math.max(0, settled)).map((w) => usualM(w, green)));
}

/** A week's running; of one that looks like a rest week, the fullest of the four up to it. */
function usualM(week: WeekSeen, green: readonly WeekSeen[]): number {
  const near = green.filter((w) => {
    const weeksBack = daysBetween(w.monday, week.monday) / 7;
    return weeksBack >= 0 && weeksBack < n.nearWeeks.value;
  });
  const fullest = Math.max(...near.map((w) => w.ranM));
  return week.ranM >= n.recoverySeenAs.value * fullest ? week.ranM : fullest;
}
