import type { RaceKind } from "../model";
import { choice, cited, defineRule, type Rule } from "./rule";

/* Whether a race is wise to start, and a range for its time. No targets, no records. */

/* Which races have decisions of their own: by the run at their end, and by the hours on the bike. */
export const hasMarathon = (kind: RaceKind) => kind === "marathon" || kind === "ironman";
export const isLongTriathlon = (kind: RaceKind) => kind === "70.3" || kind === "ironman";

const lastReviewed = "2026-11-25";
const gate = { grade: "I", mark: "choice", source: "Our choice", lastReviewed } as const;

export const GATE_M8 = defineRule({
  id: "GATE-M8",
  title: "Eight weeks before a marathon",
  says: "Eight weeks out a run of 22 km should have been accepted, with no flare in the 21 days before. Otherwise run-walk or deferring is offered.",
  numbers: {
    daysBefore: choice(56, "days"),
    longRunM: choice(22_000, "m"),
    flareFreeDays: choice(21, "days"),
  },
  ...gate,
});

export const GATE_M4 = defineRule({
  id: "GATE-M4",
  title: "Four weeks before a marathon",
  says: "Four weeks out a run of 28 km should have been accepted. Otherwise a run-walk plan or deferring is the answer.",
  numbers: { daysBefore: choice(28, "days"), longRunM: choice(28_000, "m") },
  ...gate,
});

export const GATE_M2 = defineRule({
  id: "GATE-M2",
  title: "Two weeks before a marathon",
  says: "In the two weeks before this day there should have been no flare. Otherwise run-walk or deferring is offered.",
  numbers: { daysBefore: choice(14, "days"), flareFreeDays: choice(14, "days") },
  ...gate,
});

export const GATE_M1 = defineRule({
  id: "GATE-M1",
  title: "One week before a marathon",
  says: "One week out the load test should be 2 or less. Otherwise starting is not advised.",
  numbers: { daysBefore: choice(7, "days"), loadTestMax: choice(2, "0-10") },
  ...gate,
});

export const GATE_T6 = defineRule({
  id: "GATE-T6",
  title: "Six weeks before a long triathlon",
  says: "Six weeks out a ride of two hours with 45 minutes in the aero position should have been accepted. Otherwise run-walk or deferring is offered.",
  numbers: {
    daysBefore: choice(42, "days"),
    rideS: choice(7_200, "s"),
    aeroS: choice(2_700, "s"),
  },
  ...gate,
});

export const GATE_WINDOW = defineRule({
  id: "GATE-WINDOW",
  title: "How far back a gate looks",
  says: "A long run or ride counts for a decision when it was done in the six weeks before it, and for a race’s own needs in the twelve weeks before.",
  numbers: { days: choice(42, "days"), recentDays: choice(84, "days") },
  ...gate,
});

export const GATE_ANSWERS = defineRule({
  id: "GATE-ANSWERS",
  title: "A decision that has no answers is not known",
  says: "With an injury, a run or ride counts for a decision once it was answered, days without a flare once half of their mornings were, and the last week once the load test was. Until then the decision is not known yet, and never passed. Answers given later count: of the mornings since, and of a later run or ride of that length.",
  numbers: { morningsShare: choice(0.5, "x") },
  ...gate,
});

export const RACE_SPARE = defineRule({
  id: "RACE-SPARE",
  title: "Time to spare",
  says: "A race counts as feasible when what it needs is reached at least one week before it has to be. For a marathon through an injury it stays a stretch until the decisions are behind.",
  numbers: { feasibleWeeks: choice(1, "weeks") },
  ...gate,
});

export const RACE_READY = defineRule({
  id: "RACE-READY",
  title: "Longest run and swim a race asks for",
  says: "Two weeks before the race the longest run should have reached this distance, and for a triathlon the longest swim this share of the course.",
  numbers: {
    "5k": choice(4_000, "m"),
    "10k": choice(8_000, "m"),
    "half-marathon": choice(15_000, "m"),
    marathon: choice(28_000, "m"),
    "sprint-tri": choice(4_000, "m"),
    "olympic-tri": choice(8_000, "m"),
    "70.3": choice(15_000, "m"),
    ironman: choice(28_000, "m"),
    swimShare: choice(0.6, "x"),
    daysBefore: choice(14, "days"),
    shortShare: choice(0.75, "x"),
  },
  ...gate,
});

export const RACE_LEGS = defineRule({
  id: "RACE-LEGS",
  title: "Race distances",
  says: "The run of each race, and the swim and ride of each triathlon.",
  numbers: {
    run5k: cited(5_000, "m", "C", "recalled"),
    run10k: cited(10_000, "m", "C", "recalled"),
    runHalf: cited(21_097.5, "m", "C", "recalled"),
    runMarathon: cited(42_195, "m", "C", "recalled"),
    swimSprint: cited(750, "m", "C", "recalled"),
    bikeSprint: cited(20_000, "m", "C", "recalled"),
    swimOlympic: cited(1_500, "m", "C", "recalled"),
    bikeOlympic: cited(40_000, "m", "C", "recalled"),
    swim703: cited(1_900, "m", "C", "seen"),
    bike703: cited(90_000, "m", "C", "seen"),
    swimIronman: cited(3_800, "m", "C", "recalled"),
    bikeIronman: cited(180_000, "m", "C", "recalled"),
  },
  grade: "C",
  mark: "recalled",
  source: "Standard distances of the sport",
  lastReviewed,
});

export const RACE_1 = defineRule({
  id: "RACE-1",
  title: "Little running before a marathon",
  says: "A mean under 30 km a week in the six weeks before a marathon is worth a warning.",
  numbers: { weeks: cited(6, "weeks", "B", "seen"), weekRunM: cited(30_000, "m", "B", "seen") },
  grade: "B",
  mark: "seen",
  source: "Rasmussen 2013, Int J Sports Phys Ther (retrospective)",
  lastReviewed,
});

export const LONG_RUN_TIME = defineRule({
  id: "LONG-RUN-TIME",
  title: "A long run over two and a half hours",
  says: "A run over 150 minutes is worth a warning.",
  numbers: { warnS: choice(9_000, "s") },
  grade: "C",
  mark: "choice",
  source: "Our choice; coaches’ limits for marathon with a long triathlon",
  lastReviewed,
});

export const FORECAST_VDOT = defineRule({
  id: "FORECAST-VDOT",
  title: "Equal performances",
  says: "Race times that ask for the same fitness, from one known effort. It takes training for the longer race as given, so it is the fast end of the range and too fast for who runs little.",
  numbers: {
    vo2Constant: cited(-4.6, "ml/kg/min", "C", "seen"),
    vo2Linear: cited(0.182258, "x", "C", "seen"),
    vo2Square: cited(0.000104, "x", "C", "seen"),
    share: cited(0.8, "x", "C", "seen"),
    slow: cited(0.1894393, "x", "C", "seen"),
    slowRate: cited(0.012778, "1/min", "C", "seen"),
    fast: cited(0.2989558, "x", "C", "seen"),
    fastRate: cited(0.1932605, "1/min", "C", "seen"),
  },
  grade: "C",
  mark: "seen",
  source: "Daniels & Gilbert 1979, Oxygen Power",
  lastReviewed,
});

export const FORECAST_RIEGEL = defineRule({
  id: "FORECAST-RIEGEL",
  title: "Slowing with distance",
  says: "Time grows with distance to the power 1.06; for a marathon on little running, 1.08 to 1.15. Half of recreational marathon runners finish ten minutes or more behind the plain figure.",
  numbers: {
    exponent: cited(1.06, "power", "B", "seen"),
    marathonLow: choice(1.08, "power"),
    marathonHigh: choice(1.15, "power"),
    marathonFromM: cited(21_097.5, "m", "B", "seen"),
  },
  grade: "B",
  mark: "seen",
  source: "Riegel 1981, Am Sci 69:285; Vickers & Vertosick 2016; the marathon range is our choice",
  lastReviewed,
});

export const FORECAST_CRITICAL_SPEED = defineRule({
  id: "FORECAST-CRITICAL-SPEED",
  title: "Marathon speed from critical speed",
  says: "Recreational marathons are run at about 85 % of critical speed, from 93 % at two and a half hours to 79 % at six; from one runner to the next it differs by 14 points, so it is never shown as one time.",
  numbers: {
    marathonShare: cited(0.848, "x", "B", "seen"),
    effortMinM: choice(400, "m"),
    effortMaxM: choice(5_000, "m"),
    days: choice(180, "days"),
  },
  grade: "B",
  mark: "seen",
  source: "Smyth & Muniz-Pumares 2020, Med Sci Sports Exerc 52:2637",
  lastReviewed,
});

export const FORECAST_RANGE = defineRule({
  id: "FORECAST-RANGE",
  title: "A wide range, not a target",
  says: "Times are shown as a range from a race or test of the last year, else from threshold or easy pace. The slow end is easy running all the way, or run-walk where running is not advised.",
  numbers: {
    effortDays: choice(365, "days"),
    effortMinM: choice(3_000, "m"),
    thresholdEffortMin: choice(60, "min"),
    easyShareOfVdot: cited(0.67, "x", "C", "seen"),
    fromEasyWider: choice(0.05, "x"),
    runWalkMid: choice(1.12, "x"),
    runWalkHigh: choice(1.3, "x"),
    swimLow: choice(1.05, "x"),
    swimHigh: choice(1.25, "x"),
    rideDays: choice(90, "days"),
    rideMinM: choice(15_000, "m"),
    rideEither: choice(0.1, "x"),
    changesLowS: choice(360, "s"),
    changesHighS: choice(1_200, "s"),
    runOffBikeLow: choice(1.03, "x"),
    runOffBikeMid: choice(1.1, "x"),
  },
  grade: "I",
  mark: "choice",
  source: "Our choice; easy running at 59 to 74 % of the Daniels figure",
  lastReviewed,
});

export const raceRules: readonly Rule[] = [
  GATE_M8,
  GATE_M4,
  GATE_M2,
  GATE_M1,
  GATE_T6,
  GATE_WINDOW,
  GATE_ANSWERS,
  RACE_SPARE,
  RACE_READY,
  RACE_LEGS,
  RACE_1,
  LONG_RUN_TIME,
  FORECAST_VDOT,
  FORECAST_RIEGEL,
  FORECAST_CRITICAL_SPEED,
  FORECAST_RANGE,
];
