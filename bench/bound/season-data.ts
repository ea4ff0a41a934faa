import { fitnessLoad } from "@/lib/engine/load/fitness";
import { easyPaceSPerKm } from "@/lib/engine/load/work";
import {
  type Assessment,
  type AthleteRecord,
  type Season,
  type Session,
  weekdays,
} from "@/lib/engine/model";
import { addDays, daysBetween, type PlainDate, weekdayIndex } from "@/lib/engine/plain-date";
import { LOAD_TSS } from "@/lib/engine/rules/load";
import { AVAIL_1 } from "@/lib/engine/rules/season";
import { PACES, RACE_LENGTH } from "@/lib/engine/rules/season-shape";
import { setUp } from "@/lib/engine/season/season-setup";
import { type AfterRace, afterRaces, type WeekLimits, weekLimits } from "./season-limits";

export const endurance = ["run", "bike", "swim"] as const;
export type Endurance = (typeof endurance)[number];

/** Load of one unit (km of running, hour of riding or swimming), easy and at threshold. */
export type Rates = {
  readonly easy: number;
  readonly fast: number;
  /** Hours one unit takes. */
  readonly easyH: number;
  readonly fastH: number;
  /** No threshold is known: load comes from effort and minutes, not from pace. */
  readonly byEffort: boolean;
};

/** A season as the linear programme sees it: plain numbers, days and weeks counted from 0. */
export type SeasonData = {
  /** Days that are chosen: up to the day before the last main race. */
  readonly days: number;
  readonly mainRaces: readonly number[];
  readonly raceDays: ReadonlySet<number>;
  readonly sports: Partial<Readonly<Record<Endurance, Rates>>>;
  /** Mean load a day of the 28 days before, which is where both averages start. */
  readonly seed: { readonly all: number; readonly run: number };
  /** Hours left of each day beside what stays as planned. */
  readonly hours: readonly number[];
  /** Strength, walks and rehab: the same in our plan and in the best one. */
  readonly fixedLoad: readonly number[];
  readonly weeks: readonly WeekLimits[];
  readonly afterRaces: readonly AfterRace[];
  /** A weekday that stays without running; null where our plan has none. */
  readonly runFreeWeekday: number | null;
  readonly injured: boolean;
};

const SEED_DAYS = 28;
/** Share of threshold of a Z2 ride, squared, times 100: periodisation reference, section 12.3. */
const EASY_RIDE = 49;
const threshold = LOAD_TSS.numbers.perThresholdHour.value;

export function seasonData(
  record: AthleteRecord,
  start: PlainDate,
  assessment: Assessment,
  season: Season,
): SeasonData {
  const setup = setUp(record, start, assessment);
  const at = (date: PlainDate) => daysBetween(start, date);
  const mainRaces = record.races
    .filter((r) => r.priority === "A")
    .map((r) => at(r.date))
    .sort((a, b) => a - b);
  const days = Math.max(...mainRaces);
  const sessions = season.sessions.filter((s) => at(s.date) < days && s.role !== "race");
  const fixed = sessions.filter((s) => sportOf(s) === null);
  const weeks = weekLimits(setup);
  return {
    days,
    mainRaces,
    raceDays: new Set(record.races.map((r) => at(r.date))),
    sports: Object.fromEntries(
      endurance
        .filter((sport) => sessions.some((s) => s.sport === sport))
        .map((sport) => [sport, ratesOf(sport, record)]),
    ),
    seed: seedOf(record, start),
    hours: Array.from({ length: days }, (_, day) => hoursLeft(record, addDays(start, day), fixed)),
    fixedLoad: Array.from({ length: days }, (_, day) =>
      sum(fixed.filter((s) => at(s.date) === day).map((s) => s.fitnessLoad)),
    ),
    weeks,
    afterRaces: afterRaces(setup),
    runFreeWeekday: freeWeekday(
      record,
      sessions.filter((s) => s.sport === "run").map((s) => at(s.date) % 7),
    ),
    injured: record.injury !== null,
  };
}

/** Null for what the programme leaves as it is. */
export function sportOf({ sport }: Session): Endurance | null {
  return endurance.find((s) => s === sport) ?? null;
}

function ratesOf(sport: Endurance, { athlete }: AthleteRecord): Rates {
  /** Without a threshold an hour counts by effort: that of a long session. */
  const byEffort = fitnessLoad(
    { sport, role: "long", durationS: 3600, distanceM: null },
    { ...athlete, ftpW: null },
  );
  if (sport === "run") {
    const easyH = easyPaceSPerKm(athlete) / 3600;
    const pace = athlete.runThresholdPaceSPerKm;
    const fastH = pace === null ? easyH / PACES.numbers.thresholdPerEasy.value : pace / 3600;
    const easyAnHour =
      pace === null ? byEffort : threshold * (fastH / easyH) ** LOAD_TSS.numbers.exponent.value;
    /** Counted by effort a kilometre's load has no pace: at most threshold for an easy one's time. */
    const fast = threshold * (pace === null ? easyH : fastH);
    return { easy: easyAnHour * easyH, fast, easyH, fastH, byEffort: pace === null };
  }
  const known = sport === "bike" ? athlete.ftpW : athlete.cssSPer100m;
  const easySwim =
    threshold / RACE_LENGTH.numbers.swimPerCss.value ** LOAD_TSS.numbers.swimExponent.value;
  const easy = known === null ? byEffort : sport === "bike" ? EASY_RIDE : easySwim;
  return { easy, fast: threshold, easyH: 1, fastH: 1, byEffort: known === null };
}

function seedOf({ activities, athlete }: AthleteRecord, start: PlainDate): SeasonData["seed"] {
  const recent = activities.filter(
    (a) => a.date < start && daysBetween(a.date, start) <= SEED_DAYS,
  );
  const mean = (of: typeof recent) => sum(of.map((a) => fitnessLoad(a, athlete))) / SEED_DAYS;
  return { all: mean(recent), run: mean(recent.filter((a) => a.sport === "run")) };
}

function hoursLeft({ athlete }: AthleteRecord, date: PlainDate, fixed: readonly Session[]): number {
  const weekday = weekdays[weekdayIndex(date)] ?? "mon";
  const ofDay = fixed.filter((s) => s.date === date);
  const rehabS = sum(ofDay.filter((s) => s.role === "rehab").map((s) => s.durationS));
  const usedS = sum(ofDay.map((s) => s.durationS)) - Math.min(rehabS, AVAIL_1.numbers.rehabS.value);
  return Math.max(0, athlete.availabilityMin[weekday] / 60 - usedS / 3600);
}

/** Of the weekdays on which our plan never runs, the one with the least time: it costs the least. */
function freeWeekday({ athlete }: AthleteRecord, runDays: readonly number[]): number | null {
  const minutes = (day: number) => athlete.availabilityMin[weekdays[day] ?? "mon"];
  const free = [0, 1, 2, 3, 4, 5, 6].filter((d) => !runDays.includes(d));
  return free.toSorted((a, b) => minutes(a) - minutes(b))[0] ?? null;
}

const sum = (values: readonly number[]) => values.reduce((total, v) => total + v, 0);
