import { choice, cited, defineRule, type Rule } from "./rule";

/* What a season is made of: tapers, recovery, rides, bricks, strength, paces. */

const lastReviewed = "2026-11-25";
const ours = { grade: "I", mark: "choice", source: "Our choice", lastReviewed } as const;

const taperShares = {
  ...ours,
  source:
    "Our choice inside the range of Bosquet 2007 (41 to 60 % less, frequency and intensity kept) and Smyth & Lawlor 2021 (three steady weeks before a marathon)",
} as const;

export const TAPER_MARATHON = defineRule({
  id: "TAPER-MARATHON",
  title: "Taper before a marathon",
  says: "Three weeks of at most 80, 60 and 40 % of the peak week, the race not counted. The last longer run stands three weeks out.",
  numbers: {
    week3: choice(0.8, "x"),
    week2: choice(0.6, "x"),
    week1: choice(0.4, "x"),
    longPeakOut: choice(0.85, "x"),
    long3: choice(0.65, "x"),
    long2: choice(0.42, "x"),
    raceWeekRun: choice(0.6, "x"),
  },
  ...taperShares,
});

export const TAPER_70_3 = defineRule({
  id: "TAPER-70.3",
  title: "Taper before a half-distance triathlon",
  says: "Two weeks of at most 65 and 45 % of the last full week.",
  numbers: {
    week2: choice(0.65, "x"),
    week1: choice(0.45, "x"),
    long2: choice(0.6, "x"),
    raceWeekRun: choice(0.6, "x"),
  },
  ...taperShares,
});

export const TAPER_HALF = defineRule({
  id: "TAPER-HALF",
  title: "Taper before a half marathon or olympic triathlon",
  says: "Two weeks of at most 70 and 50 % of the last full week.",
  numbers: {
    week2: choice(0.7, "x"),
    week1: choice(0.5, "x"),
    long2: choice(0.6, "x"),
    raceWeekRun: choice(0.7, "x"),
  },
  ...taperShares,
});

export const TAPER_SHORT = defineRule({
  id: "TAPER-SHORT",
  title: "Taper before a short race",
  says: "One week of at most 60 % of the last full week before a 5 km, 10 km or sprint triathlon.",
  numbers: { week1: choice(0.6, "x"), raceWeekRun: choice(0.8, "x") },
  ...taperShares,
});

export const TAPER_CROSS = defineRule({
  id: "TAPER-CROSS",
  title: "Rides, swims and the number of runs in a taper",
  says: "Before a marathon rides go to 70, 55 and 35 % and swims keep their number; before a triathlon both follow the run. On the day before a main race a ride is 25 minutes at most. Race week keeps four of five runs, the race counted.",
  numbers: {
    bike3: choice(0.7, "x"),
    bike2: choice(0.55, "x"),
    bike1: choice(0.35, "x"),
    swim: choice(0.8, "x"),
    swimRaceWeek: choice(0.6, "x"),
    noStrengthDays: choice(7, "days"),
    dayBeforeS: choice(1_500, "s"),
    keptRuns: choice(0.8, "x"),
  },
  ...taperShares,
});

export const CLUSTER_1 = defineRule({
  id: "CLUSTER-1",
  title: "Two main races close together",
  says: "Between two main races up to 28 days apart: recover, sharpen, taper again. Of two within two days the plan peaks for the first, and says so. Days are planned as shares of the mean of the three peak weeks before the first race.",
  numbers: {
    gapMaxDays: choice(28, "days"),
    weekendDays: choice(2, "days"),
    restDays: choice(3, "days"),
    softDays: choice(7, "days"),
    raceWeekDays: choice(7, "days"),
    spinS: choice(1_200, "s"),
    earlySwimS: choice(1_500, "s"),
    softRun: choice(0.077, "x"),
    softBike: choice(0.45, "x"),
    softSwim: choice(0.65, "x"),
    sharpenRun: choice(0.367, "x"),
    sharpenBike: choice(0.87, "x"),
    sharpenSwim: choice(0.95, "x"),
    raceWeekRun: choice(0.275, "x"),
    raceWeekBike: choice(0.45, "x"),
    raceWeekSwim: choice(0.6, "x"),
    longestRunS: choice(4_500, "s"),
    longestRideS: choice(10_800, "s"),
    rideS: choice(9_000, "s"),
    brickRunS: choice(1_440, "s"),
    openerRunS: choice(900, "s"),
    openerRideS: choice(1_500, "s"),
  },
  ...ours,
  source: "Our choice from coaches’ accounts; no trial of two races three weeks apart is known",
});

export const RECOVERY_2 = defineRule({
  id: "RECOVERY-2",
  title: "After a main race",
  says: "Two weeks of recovery. After a marathon or longer there is no running for three days and none that is fast for two weeks; after shorter races half, then three quarters.",
  numbers: {
    weeks: choice(2, "weeks"),
    shortRestDays: choice(1, "days"),
    shortFirst: choice(0.5, "x"),
    shortSecond: choice(0.75, "x"),
    longRun: choice(0.367, "x"),
    longBike: choice(0.6, "x"),
    longSwim: choice(0.7, "x"),
  },
  grade: "I",
  mark: "choice",
  source:
    "Our choice; muscle changes after a marathon last about a week (Higashihara 2020, grade B)",
  lastReviewed,
});

export const RACE_B = defineRule({
  id: "RACE-B",
  title: "A second-rank race gets a light week",
  says: "A B race makes its week lighter and stands in for the long run. A C race takes the place of a session.",
  numbers: { share: choice(0.8, "x"), keepClearDays: choice(1, "days") },
  ...ours,
});

export const RACE_LENGTH = defineRule({
  id: "RACE-LENGTH",
  title: "How long a race is expected to take",
  says: "For load and the calendar a race is taken at easy pace, a little quicker when short.",
  numbers: {
    marathon: choice(1, "x"),
    ironman: choice(1.05, "x"),
    "70.3": choice(0.98, "x"),
    "half-marathon": choice(0.93, "x"),
    "olympic-tri": choice(0.93, "x"),
    "10k": choice(0.88, "x"),
    "sprint-tri": choice(0.9, "x"),
    "5k": choice(0.85, "x"),
    bikeMps: choice(7.5, "m/s"),
    swimPerCss: choice(1.1, "x"),
  },
  ...ours,
});

export const RIDE_1 = defineRule({
  id: "RIDE-1",
  title: "How the long ride grows",
  says: "The long ride grows evenly to what the race asks for. Before a marathon with a triathlon after it, the longest rides stand four to nine weeks out, because there is no room afterwards.",
  numbers: {
    startS: choice(3_600, "s"),
    stepS: choice(900, "s"),
    none: choice(5_400, "s"),
    "sprint-tri": choice(5_400, "s"),
    "olympic-tri": choice(7_200, "s"),
    "70.3": choice(12_600, "s"),
    ironman: choice(18_000, "s"),
    windowFrom: choice(9, "weeks"),
    windowTo: choice(4, "weeks"),
    midweekS: choice(3_600, "s"),
  },
  ...ours,
});

export const TRI_1 = defineRule({
  id: "TRI-1",
  title: "Two rides and two swims a week",
  says: "Toward a triathlon every loaded week has at least two rides and two swims.",
  numbers: {
    rides: choice(2, "sessions"),
    swims: choice(2, "sessions"),
    plentyMin: choice(780, "min"),
    rideMin: choice(45, "min"),
    swimMin: choice(30, "min"),
    swimGrowS: choice(3_600, "s"),
    leastMin: choice(20, "min"),
  },
  ...ours,
});

export const AERO_1 = defineRule({
  id: "AERO-1",
  title: "The aero position in small steps",
  says: "Time in the aero position starts with two blocks of five minutes and grows by ten minutes a week in loaded weeks, so that two hours with 45 minutes of it stand before the decision six weeks out.",
  numbers: {
    firstS: choice(600, "s"),
    stepS: choice(600, "s"),
    shareMax: choice(0.75, "x"),
    weeksBefore: choice(12, "weeks"),
    olympicMaxS: choice(3_600, "s"),
  },
  ...ours,
});

export const BRICK_1 = defineRule({
  id: "BRICK-1",
  title: "Runs off the bike are easy, and the first ones short",
  says: "From ladder level 4 a ride may end with easy flat running: 12 minutes at first, then up to 3 more than the longest of the last six weeks, up to 30. After one that did not go well it begins again at 12. That day has a ride of at least 30 minutes. It stands off the day before the long run where another day with a ride is free. It counts as a run day, and another run that week is shorter by as much. It stands in a week in which the long run does not grow.",
  numbers: {
    level: choice(4, "level"),
    runS: choice(720, "s"),
    runStepS: choice(180, "s"),
    runMaxS: cited(1_800, "s", "C", "seen"),
    recentDays: choice(42, "days"),
    leastRideS: choice(1_800, "s"),
    everyWeeks: choice(2, "weeks"),
    shareOfFtpLow: choice(0.72, "x"),
    shareOfFtpHigh: choice(0.77, "x"),
  },
  ...ours,
});

export const STRENGTH_1 = defineRule({
  id: "STRENGTH-1",
  title: "Strength by rehab stage",
  says: "Stage 1 is short holds on most days. From stage 2 strength stands twice a week, at least 48 hours apart, and not in the last week before a main race. In a lighter week a session is shorter. Without an injury it is slow and small in range for first-timers and from zero, and for four weeks where none was done of late.",
  numbers: {
    holdsS: choice(600, "s"),
    holdsDays: choice(5, "days"),
    sessions: choice(2, "sessions"),
    sessionS: choice(1_800, "s"),
    lighterS: choice(1_200, "s"),
    leastS: choice(1_200, "s"),
    apartDays: choice(2, "days"),
    newWeeks: choice(4, "weeks"),
    recentDays: choice(28, "days"),
    recentSessions: choice(2, "sessions"),
  },
  grade: "C",
  mark: "choice",
  source: "Stages after Goom, Malliaras, Reiman & Purdam 2016, JOSPT 46:483-93; lengths are ours",
  lastReviewed,
});

export const SEASON_1 = defineRule({
  id: "SEASON-1",
  title: "How a season is divided",
  says: "Backwards from each main race: taper, two peak weeks, four specific weeks, four build weeks, base before them. Without a race twelve weeks of base.",
  numbers: {
    baseWeeks: choice(12, "weeks"),
    rehabWeeks: choice(4, "weeks"),
    specificWeeks: choice(4, "weeks"),
    buildWeeks: choice(4, "weeks"),
  },
  ...ours,
});

export const PACES = defineRule({
  id: "PACES",
  title: "Paces in sessions",
  says: "Targets come from the athlete’s easy pace, threshold pace, power and swim pace. Without them, from effort.",
  numbers: {
    thresholdPerEasy: choice(1.25, "x"),
    strides: choice(1.1, "x"),
    steady: choice(0.9, "x"),
    tempo: choice(0.98, "x"),
    easyRpe: choice(2, "0-10"),
    stridesRpe: choice(6, "0-10"),
    steadyRpe: choice(4, "0-10"),
    tempoRpe: choice(6, "0-10"),
    runBand: choice(0.04, "x"),
    swimBand: choice(0.02, "x"),
    swimMps: choice(0.75, "m/s"),
    walkMps: choice(1.5, "m/s"),
  },
  ...ours,
});

export const seasonShapeRules: readonly Rule[] = [
  TAPER_MARATHON,
  TAPER_70_3,
  TAPER_HALF,
  TAPER_SHORT,
  TAPER_CROSS,
  CLUSTER_1,
  RECOVERY_2,
  RACE_B,
  RACE_LENGTH,
  RIDE_1,
  TRI_1,
  AERO_1,
  BRICK_1,
  STRENGTH_1,
  SEASON_1,
  PACES,
];
