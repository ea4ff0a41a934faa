import type { Activity, AthleteRecord, CheckIn, Race, Weekday } from "../model";
import { addDays, type PlainDate, plainDate } from "../plain-date";

/* Bare athletes for the kept cases: nothing but what a case names. */

export const TODAY = plainDate("2025-09-01");
export const ago = (days: number) => addDays(TODAY, -days);

const never: Readonly<Record<Weekday, number>> = {
  mon: 0,
  tue: 0,
  wed: 0,
  thu: 0,
  fri: 0,
  sat: 0,
  sun: 0,
};

export function race(days: number, kind: Race["kind"] = "5k"): Race {
  return { id: "r", name: "Race", date: addDays(TODAY, days), kind, priority: "A" };
}

export function calm(date: PlainDate, part: Partial<CheckIn> = {}): CheckIn {
  return {
    date,
    morningPain: 1,
    stiffnessMin: 5,
    loadTest: 2,
    duringPain: 0,
    afterPain: 1,
    acheHours: 2,
    sleepHours: 8,
    trigger: null,
    ...part,
  };
}
export const amber = (date: PlainDate) =>
  calm(date, { duringPain: 4, afterPain: 4, acheHours: 14, trigger: "long-run" });

export function weekly(distanceM: number, weeks: number, lastAgo: number): Activity[] {
  return Array.from({ length: weeks }, (_, i) => ({
    ...activityOf(distanceM),
    date: ago(lastAgo + 7 * i),
  }));
}

/** An easy run of today, six minutes to the kilometre. */
export function activityOf(distanceM: number): Activity {
  return {
    date: TODAY,
    sport: "run",
    role: "easy",
    durationS: distanceM * 0.36,
    distanceM,
    rpe: 3,
    ascentM: null,
    aeroS: null,
  };
}

type Parts = Partial<AthleteRecord> & { readonly minutes?: Partial<Record<Weekday, number>> };

export function recordOf({ minutes = {}, ...parts }: Parts): AthleteRecord {
  return {
    athlete: {
      birthYear: null,
      sex: null,
      timeZone: "Europe/London",
      level: "first-timer",
      availabilityMin: { ...never, ...minutes },
      runThresholdPaceSPerKm: null,
      easyPaceSPerKm: null,
      cssSPer100m: null,
      ftpW: null,
    },
    injury: null,
    races: [race(84)],
    activities: [],
    checkIns: [],
    treatments: [],
    restrictions: [],
    blocks: [],
    clearances: [],
    ...parts,
  };
}
