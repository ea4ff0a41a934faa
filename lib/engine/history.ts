import type { Activity, AthleteRecord } from "./model";
import { addDays, daysBetween, daysSince, mondayOf, type PlainDate } from "./plain-date";
import { acceptedRuns } from "./symptoms/accepted-runs";

/** One calendar week of what was done, Monday to Sunday. */
export type HistoryWeek = {
  readonly monday: PlainDate;
  readonly runM: number;
  readonly runS: number;
  readonly runs: number;
  /** Longest run of the week, races left out, m. */
  readonly longestRunM: number;
  readonly bikeS: number;
  readonly rides: number;
  readonly swimS: number;
  readonly swimM: number;
  readonly swims: number;
  readonly strength: number;
};

/** A rise of weekly running that stands out: what came before the injury. */
export type Jump = {
  readonly weekOf: PlainDate;
  readonly fromM: number;
  readonly toM: number;
  /** Growth over the mean of the four weeks before, 0.67 = 67 %. */
  readonly share: number;
};

export type History = {
  readonly weeks: readonly HistoryWeek[];
  /** Weekly run distance to start from, m: mean of the last four accepted weeks with running. */
  readonly startWeekRunM: number;
  /** Highest accepted week of the last 28 days, m (law 2 measures growth against it). */
  readonly highestWeekRunM: number;
  /** Longest accepted run of the last 30 days, m (law 1). */
  readonly longestRunM: number;
  readonly runsPerWeek: number;
  readonly weeklyBikeS: number;
  readonly longestRideS: number;
  readonly weeklySwimS: number;
  readonly strengthPerWeek: number;
  readonly easyPaceSPerKm: number;
  readonly daysSinceRun: number | null;
  readonly jump: Jump | null;
};

/** What of it a morning needs to adapt the plan to. */
export type Running = Pick<History, "longestRunM" | "easyPaceSPerKm">;

const WEEKS_BACK = 12;
const MONTH_DAYS = 30;
const START_WEEKS = 4;
/** Used when neither a pace nor a run is known, 6:30 /km. Our choice. */
export const EASY_PACE_FALLBACK_S_PER_KM = 390;

/** What the athlete did, seen from the morning of `today`: days from `today` on do not count. */
export function analyseHistory(record: AthleteRecord, today: PlainDate): History {
  const done = record.activities.filter((a) => a.date < today);
  const accepted = acceptedRuns(record, addDays(today, -1));
  const weeks = weeksBefore(mondayOf(today), done, accepted);
  const recent = weeks.slice(-START_WEEKS);
  const withRuns = recent.filter((w) => w.runM > 0);
  const monthAgo = addDays(today, -MONTH_DAYS);
  const month = accepted.filter((a) => a.date >= monthAgo);
  const { longestRunM, easyPaceSPerKm } = runningIn(month, record);
  const lastRun = done.filter((a) => a.sport === "run").reduce(latest, null);
  return {
    weeks,
    startWeekRunM: mean(withRuns.map((w) => w.runM)),
    highestWeekRunM: Math.max(0, ...recent.map((w) => w.runM)),
    longestRunM,
    runsPerWeek: Math.round(mean(withRuns.map((w) => w.runs))),
    weeklyBikeS: mean(recent.map((w) => w.bikeS)),
    longestRideS: Math.max(
      0,
      ...done.filter((a) => a.sport === "bike" && a.date >= monthAgo).map((a) => a.durationS),
    ),
    weeklySwimS: mean(recent.map((w) => w.swimS)),
    strengthPerWeek: mean(recent.map((w) => w.strength)),
    easyPaceSPerKm,
    daysSinceRun: lastRun ? daysBetween(lastRun, today) : null,
    jump: jumpBeforeInjury(record),
  };
}

/** Running of the last 30 days alone, as `analyseHistory` tells it. */
export function recentRunning(record: AthleteRecord, today: PlainDate): Running {
  return runningIn(acceptedRuns(record, addDays(today, -1), addDays(today, -MONTH_DAYS)), record);
}

function runningIn(month: readonly Activity[], { athlete }: AthleteRecord): Running {
  return {
    longestRunM: Math.max(0, ...month.map((a) => (a.role === "race" ? 0 : (a.distanceM ?? 0)))),
    easyPaceSPerKm: athlete.easyPaceSPerKm ?? paceOf(month) ?? EASY_PACE_FALLBACK_S_PER_KM,
  };
}

function latest(day: PlainDate | null, activity: Activity): PlainDate {
  return day !== null && day > activity.date ? day : activity.date;
}

function weeksBefore(
  monday: PlainDate,
  done: readonly Activity[],
  accepted: readonly Activity[],
): HistoryWeek[] {
  const first = addDays(monday, -7 * WEEKS_BACK);
  const weeks: ReturnType<typeof emptyWeek>[] = [];
  for (let i = 0; i < WEEKS_BACK; i++) weeks.push(emptyWeek(addDays(first, 7 * i)));
  const dayOf = daysSince(first);
  const weekOf = (a: Activity) =>
    a.date < first || a.date >= monday ? undefined : weeks[Math.floor(dayOf(a.date) / 7)];
  for (const a of accepted) {
    const week = weekOf(a);
    if (!week) continue;
    week.runM += a.distanceM ?? 0;
    week.runS += a.durationS;
    week.runs += 1;
    if (a.role !== "race") week.longestRunM = Math.max(week.longestRunM, a.distanceM ?? 0);
  }
  for (const a of done) {
    const week = weekOf(a);
    if (!week) continue;
    if (a.sport === "bike") {
      week.bikeS += a.durationS;
      week.rides += 1;
    } else if (a.sport === "swim") {
      week.swimS += a.durationS;
      week.swimM += a.distanceM ?? 0;
      week.swims += 1;
    } else if (a.sport === "strength") week.strength += 1;
  }
  return weeks;
}

function emptyWeek(monday: PlainDate) {
  return {
    monday,
    runM: 0,
    runS: 0,
    runs: 0,
    longestRunM: 0,
    bikeS: 0,
    rides: 0,
    swimS: 0,
    swimM: 0,
    swims: 0,
    strength: 0,
  };
}

/** The steepest rise over the mean of four weeks in the half year before the injury began. */
function jumpBeforeInjury({ injury, activities }: AthleteRecord): Jump | null {
  if (!injury) return null;
  const monday = mondayOf(injury.since);
  const first = addDays(monday, -7 * 26);
  const next = addDays(monday, 7);
  const dayOf = daysSince(first);
  const perWeek = new Array<number>(27).fill(0);
  for (const a of activities) {
    if (a.sport !== "run" || a.date < first || a.date >= next) continue;
    const week = Math.floor(dayOf(a.date) / 7);
    perWeek[week] = (perWeek[week] ?? 0) + (a.distanceM ?? 0);
  }
  let best: Jump | null = null;
  for (let i = 4; i < perWeek.length; i++) {
    const fromM = mean(perWeek.slice(i - 4, i));
    const toM = perWeek[i] ?? 0;
    if (fromM === 0) continue;
    const share = toM / fromM - 1;
    if (share > 0 && share > (best?.share ?? 0)) {
      best = { weekOf: addDays(first, 7 * i), fromM, toM, share };
    }
  }
  return best;
}

function paceOf(runs: readonly Activity[]): number | null {
  const known = runs.filter((a) => (a.distanceM ?? 0) >= 1000 && a.role !== "race");
  const distanceM = sum(known.map((a) => a.distanceM ?? 0));
  return distanceM === 0 ? null : (1000 * sum(known.map((a) => a.durationS))) / distanceM;
}

const sum = (values: readonly number[]) => values.reduce((total, v) => total + v, 0);
const mean = (values: readonly number[]) => (values.length === 0 ? 0 : sum(values) / values.length);
