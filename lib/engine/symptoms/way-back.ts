import type { Ramp, State } from "../model";
import { addDays, daysBetween, minDate, mondayOf, type PlainDate } from "../plain-date";
import { LOAD_4 } from "../rules/season";
import { RAMP_1 } from "../rules/symptoms";
import type { Answered } from "./responses";

export type WeekSeen = {
  readonly monday: PlainDate;
  /** Running of the week that was not rejected, m; races left out. */
  readonly runM: number;
  readonly runs: number;
  readonly rejected: number;
  /** No day of it was amber, red or refer. */
  readonly green: boolean;
};

const n = RAMP_1.numbers;

/**
 * The way back that a red or amber morning starts. Its first share stands in the calendar week in
 * which running resumes; where one runs already the lower share of each week holds, and shares are
 * always of the last settled week before the whole episode.
 */
export function rampAfter(
  kind: Ramp["kind"],
  resumes: PlainDate,
  before: Ramp | null,
  weeks: readonly WeekSeen[],
): Ramp | null {
  const fromWeekM = before?.fromWeekM ?? lastGreenWeekM(weeks);
  if (fromWeekM === 0) return null;
  const shares =
    kind === "red"
      ? [n.redFirst.value, n.second.value, 1]
      : kind === "amber"
        ? [n.amberFirst.value, 1]
        : [LOAD_4.numbers.share.value, 0.8, 1];
  const next = { kind, fromWeekM, shares, firstMonday: mondayOf(resumes) };
  return before ? lower(before, next) : next;
}

/** Week by week the smaller share of two; a week that one of them does not reach is the other's. */
function lower(a: Ramp, b: Ramp): Ramp {
  const firstMonday = minDate(a.firstMonday, b.firstMonday);
  const offset = (ramp: Ramp) => daysBetween(firstMonday, ramp.firstMonday) / 7;
  const share = (ramp: Ramp, week: number) =>
    ramp.shares[Math.max(0, week - offset(ramp))] ?? Number.POSITIVE_INFINITY;
  const weeks = Math.max(offset(a) + a.shares.length, offset(b) + b.shares.length);
  return {
    kind: a.kind === "red" ? "red" : b.kind,
    fromWeekM: b.fromWeekM,
    shares: Array.from({ length: weeks }, (_, week) => Math.min(share(a, week), share(b, week))),
    firstMonday,
  };
}

/** On a Monday: a week that was not accepted is done again; after the last share it is over. */
export function rampOn(
  monday: PlainDate,
  ramp: Ramp | null,
  lastWeek: WeekSeen | undefined,
): Ramp | null {
  if (ramp === null || ramp.firstMonday >= monday) return ramp;
  const accepted =
    lastWeek !== undefined && lastWeek.runs > 0 && lastWeek.rejected === 0 && lastWeek.green;
  const shares =
    accepted || (lastWeek !== undefined && lastWeek.runs > 0 && lastWeek.rejected === 0)
      ? ramp.shares.slice(1)
      : ramp.shares;
  return shares.length === 0 ? null : { ...ramp, shares, firstMonday: monday };
}

/** The latest settled week; of two near each other the fuller, so that a rest week is no yardstick. */
function lastGreenWeekM(weeks: readonly WeekSeen[]): number {
  const green = weeks.filter((w) => w.green && w.runM > 0);
  const latest = green.at(-1);
  if (!latest) return Math.max(0, ...weeks.slice(-4).map((w) => w.runM));
  const near = green.filter((w) => w.monday >= addDays(latest.monday, -21));
  const fullest = Math.max(...near.map((w) => w.runM));
  return latest.runM >= n.recoverySeenAs.value * fullest ? latest.runM : fullest;
}

/** Calendar weeks fully before `date`, oldest first. */
export function weeksBefore(
  date: PlainDate,
  count: number,
  on: (date: PlainDate) => readonly Answered[],
  stateOn: (date: PlainDate) => State | null,
  rejected: (entry: Answered) => boolean,
): WeekSeen[] {
  const thisMonday = mondayOf(date);
  return Array.from({ length: count }, (_, i) => {
    const monday = addDays(thisMonday, -7 * (count - i));
    let runM = 0;
    let runs = 0;
    let bad = 0;
    let green = true;
    for (let d = 0; d < 7; d++) {
      const day = addDays(monday, d);
      const state = stateOn(day);
      if (state !== null && state !== "green") green = false;
      for (const entry of on(day)) {
        const { sport, role, distanceM } = entry.activity;
        if (sport !== "run" || role === "race") continue;
        runs += 1;
        if (rejected(entry)) bad += 1;
        else runM += distanceM ?? 0;
      }
    }
    return { monday, runM, runs, rejected: bad, green };
  });
}
