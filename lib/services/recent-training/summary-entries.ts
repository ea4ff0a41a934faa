import type { RecentTraining } from "@/lib/contracts/profile";
import type { Role, Sport, Weekday } from "@/lib/engine/model";
import { weekdays } from "@/lib/engine/model";
import { addDays, type PlainDate, weekdayIndex } from "@/lib/engine/plain-date";

export type SummaryEntry = {
  readonly localDate: PlainDate;
  readonly sport: Sport;
  readonly role: Role;
  readonly durationS: number;
  readonly distanceM: number | null;
};

type Given = {
  readonly training: RecentTraining;
  readonly today: PlainDate;
  readonly availabilityMin: Readonly<Record<Weekday, number>>;
  readonly easyPaceSPerKm: number;
  readonly swimPaceSPer100m: number;
};

const WEEK = 7;
/** The longest run of a usual week is taken as this share of it at least. Our choice. */
const LONG_SHARE = 0.4;
/** From here on a week's riding is two rides, a longer and a shorter. Our choice. */
const TWO_RIDES_S = 7200;
const LONG_RIDE_SHARE = 0.6;
/** From here on a week's swimming is two swims. Our choice. */
const TWO_SWIMS_M = 2000;

/**
 * Four remembered weeks as log entries: each week's kilometres over its runs, the longest run once,
 * in the fullest week. Rebound starts from what was done, and this is what was said to be done; the
 * entries carry a mark that says so.
 */
export function summaryEntries(given: Given): SummaryEntry[] {
  const { runM } = given.training;
  const fullest = runM.indexOf(Math.max(...runM));
  return runM.flatMap((weekM, back) => [
    ...runsOf(given, { weekM, back, isFullest: back === fullest }),
    ...ridesOf(given, back),
    ...swimsOf(given, back),
  ]);
}

/** What does not add up, as a sentence for one field; null when it does. */
export function trainingFault(training: RecentTraining): FaultOfTraining | null {
  const { runM, longestRunM, runsPerWeek } = training;
  const most = Math.max(...runM);
  if (longestRunM > most) {
    return { field: "longestRunM", message: "The longest run is longer than any of the weeks." };
  }
  if (most > longestRunM * runsPerWeek) {
    return {
      field: "longestRunM",
      message: `That many runs of this length do not make up the fullest week. Check the longest run or the runs a week.`,
    };
  }
  return null;
}
export type FaultOfTraining = { readonly field: "longestRunM"; readonly message: string };

type OneWeek = { readonly weekM: number; readonly back: number; readonly isFullest: boolean };

function runsOf(given: Given, { weekM, back, isFullest }: OneWeek): SummaryEntry[] {
  if (weekM <= 0) return [];
  const { longestRunM, runsPerWeek } = given.training;
  const usual = Math.max(weekM / runsPerWeek, weekM * LONG_SHARE);
  const longM = runsPerWeek === 1 ? weekM : isFullest ? longestRunM : Math.min(longestRunM, usual);
  const others = runsPerWeek - 1;
  const otherM = others === 0 ? 0 : (weekM - longM) / others;
  return spread(given, back, runsPerWeek).flatMap((localDate, i) => {
    const distanceM = Math.round(i === 0 ? longM : otherM);
    if (distanceM === 0) return [];
    const durationS = Math.max(1, Math.round((distanceM / 1000) * given.easyPaceSPerKm));
    return [{ localDate, sport: "run", role: i === 0 ? "long" : "easy", durationS, distanceM }];
  });
}

function ridesOf(given: Given, back: number): SummaryEntry[] {
  const { weeklyBikeS } = given.training;
  const parts =
    weeklyBikeS >= TWO_RIDES_S
      ? [LONG_RIDE_SHARE, 1 - LONG_RIDE_SHARE]
      : weeklyBikeS > 0
        ? [1]
        : [];
  const days = between(given, back, parts.length);
  return parts.map((share, i) => ({
    localDate: days[i] ?? weekDays(given, back)[0] ?? given.today,
    sport: "bike",
    role: parts.length > 1 && i === 0 ? "long" : "easy",
    durationS: Math.round(weeklyBikeS * share),
    distanceM: null,
  }));
}

function swimsOf(given: Given, back: number): SummaryEntry[] {
  const { weeklySwimM } = given.training;
  const count = weeklySwimM >= TWO_SWIMS_M ? 2 : weeklySwimM > 0 ? 1 : 0;
  return between(given, back, count).map((localDate) => ({
    localDate,
    sport: "swim",
    role: "easy",
    durationS: Math.max(1, Math.round((weeklySwimM / count / 100) * given.swimPaceSPer100m)),
    distanceM: Math.round(weeklySwimM / count),
  }));
}

/** The seven days of a week that ends `back` weeks before yesterday, first to last. */
function weekDays({ today }: Given, back: number): PlainDate[] {
  return Array.from({ length: WEEK }, (_, i) => addDays(today, i - WEEK * (back + 1)));
}

/** Days of the runs, the long one first: on the day with most time, the others evenly around it. */
function spread(given: Given, back: number, count: number): PlainDate[] {
  const days = weekDays(given, back);
  const minutes = (day: PlainDate) => given.availabilityMin[weekdays[weekdayIndex(day)] ?? "sun"];
  const longAt = days.reduce(
    (best, day, i) => (minutes(day) >= minutes(days[best] ?? day) ? i : best),
    0,
  );
  return Array.from(
    { length: count },
    (_, i) => days[(longAt + Math.round((i * WEEK) / count)) % WEEK] ?? given.today,
  );
}

/** Days beside the long run, for what is not running. */
function between(given: Given, back: number, count: number): PlainDate[] {
  const [long] = spread(given, back, 1);
  const free = weekDays(given, back).filter((day) => day !== long);
  return Array.from({ length: count }, (_, i) => free[1 + i * 3] ?? given.today);
}
