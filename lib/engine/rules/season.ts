import { choice, cited, defineRule, only, type Rule } from "./rule";
import { seasonShapeRules } from "./season-shape";

/* What limits a run, a week and the days between: the caps every plan keeps. */

const lastReviewed = "2026-11-25";
const ours = { grade: "I", mark: "choice", source: "Our choice", lastReviewed } as const;

export const LOAD_0 = defineRule({
  id: "LOAD-0",
  title: "No gate on acute-to-chronic ratios",
  says: "The ratio of this week’s load to the last four weeks’ decides nothing here.",
  numbers: {},
  grade: "B",
  mark: "seen",
  source: "Impellizzeri 2020, Sports Med, 10.1007/s40279-020-01378-6",
  lastReviewed,
});

export const LOAD_1 = defineRule({
  id: "LOAD-1",
  title: "No run much longer than the longest of a month",
  says: "A planned run is at most a tenth longer than the longest run of the 30 days before it. Races neither limit nor count. From nothing, or after a gap, 3 km or 20 minutes of run-walk is the floor.",
  numbers: {
    share: cited(1.1, "x", "B", "seen"),
    days: cited(30, "days", "B", "seen"),
    grainM: choice(100, "m"),
    floorM: choice(3_000, "m"),
    floorS: choice(1_200, "s"),
  },
  grade: "B",
  mark: "seen",
  source:
    "Schuster Brandt Frandsen 2025, BJSM, 10.1136/bjsports-2024-109380; the floor is our choice",
  lastReviewed,
});

export const LOAD_2 = defineRule({
  id: "LOAD-2",
  title: "A spike stands out",
  says: "Runners hurt themselves more often after a run far above their longest of a month. The link is an observation, not a cause, and was not studied in this injury.",
  numbers: {
    small: cited(0.1, "x", "B", "seen"),
    moderate: cited(0.3, "x", "B", "seen"),
    large: cited(1, "x", "B", "seen"),
    smallRate: cited(1.64, "x", "B", "seen"),
    moderateRate: cited(1.52, "x", "B", "seen"),
    largeRate: cited(2.28, "x", "B", "seen"),
  },
  grade: "B",
  mark: "seen",
  source: "Schuster Brandt Frandsen 2025, BJSM, 10.1136/bjsports-2024-109380",
  acts: "advice",
  lastReviewed,
});

export const LOAD_3 = defineRule({
  id: "LOAD-3",
  title: "How fast a week may grow with an injury",
  says: "With an injury a week’s running grows by at most a tenth of the highest accepted week of the last 28 days, and never by more than 15 %; where Watch or a flare cut running, weeks before the cut count for 56, but for no more than the plan without the cut would lead to. The one trial of a ten percent rule found no protection; it is a brake of ours.",
  numbers: {
    softGrowth: choice(0.1, "x"),
    hardGrowth: choice(0.15, "x"),
    weeks: choice(4, "weeks"),
    weeksPastCut: choice(8, "weeks"),
  },
  ...ours,
});

export const LOAD_4 = defineRule({
  id: "LOAD-4",
  title: "After a gap, start at 60 %",
  says: "After ten days or more without running the first week is 60 % of the last usual one.",
  numbers: { gapDays: choice(10, "days"), share: choice(0.6, "x") },
  ...ours,
});

export const LOAD_5 = defineRule({
  id: "LOAD-5",
  title: "How fast a week may grow without an injury",
  says: "Without an injury a week’s running grows by at most 20 % of the highest week of the last 28 days. A rise of more than 30 % in two weeks is worth a warning.",
  numbers: {
    hardGrowth: cited(0.2, "x", "B", "seen"),
    softGrowth: choice(0.1, "x"),
    warnTwoWeeks: only("advice", cited(0.3, "x", "B", "seen")),
  },
  grade: "B",
  mark: "seen",
  source: "Damsted 2019, JOSPT 49(4); Nielsen 2014, JOSPT (not significant)",
  lastReviewed,
});

export const START_1 = defineRule({
  id: "START-1",
  title: "The first week holds what was accepted",
  says: "A season starts from the mean of the last four accepted weeks and holds it for a week. The long run does not pass the longest of the last two weeks by more than a tenth.",
  numbers: {
    weeks: choice(4, "weeks"),
    recentDays: choice(14, "days"),
    runsMin: choice(3, "runs"),
    runsMax: choice(6, "runs"),
    flatGrowth: choice(0.03, "x"),
  },
  ...ours,
});

export const LONG_RUN_1 = defineRule({
  id: "LONG-RUN-1",
  title: "How long the long run gets",
  says: "The long run stops growing at three hours of easy running, or earlier where the race asks for less. More than 18 weeks before the race it stops at two hours. These limits are rounded down to half a kilometre.",
  numbers: {
    marathon: choice(10_800, "s"),
    ironman: choice(10_800, "s"),
    "70.3": choice(7_200, "s"),
    "half-marathon": choice(7_200, "s"),
    "olympic-tri": choice(5_400, "s"),
    "10k": choice(5_400, "s"),
    "sprint-tri": choice(4_500, "s"),
    "5k": choice(4_500, "s"),
    none: choice(5_400, "s"),
    farS: choice(7_200, "s"),
    farWeeks: choice(18, "weeks"),
    maxM: choice(32_000, "m"),
    advancedMaxM: choice(35_000, "m"),
    grainM: choice(500, "m"),
  },
  ...ours,
});

export const MIDWEEK_1 = defineRule({
  id: "MIDWEEK-1",
  title: "Other runs grow a fifth as fast",
  says: "Runs in the week grow a fifth as fast as the long run, each rounded down to 100 m. Below half an hour they grow as fast as the long run.",
  numbers: { share: choice(0.2, "x"), grainM: choice(100, "m"), shortS: choice(1_800, "s") },
  ...ours,
});

export const CHANGE_1 = defineRule({
  id: "CHANGE-1",
  title: "One change a week",
  says: "In the week in which a new kind of running begins, the long run repeats. Where a decision day needs the distance, the long run grows and the new kind waits.",
  numbers: { rememberDays: choice(42, "days") },
  ...ours,
});

export const LADDER_1 = defineRule({
  id: "LADDER-1",
  title: "When faster running may first stand in the plan",
  says: "With an injury strides wait until week 5. Each kind of running stands twice, a week apart, before the next one begins. Nothing faster than threshold is planned by the engine.",
  numbers: {
    stridesWeek: choice(5, "weeks"),
    sessionsPerLevel: choice(2, "sessions"),
    highest: choice(7, "level"),
  },
  ...ours,
});

export const RECOVERY_1 = defineRule({
  id: "RECOVERY-1",
  title: "Every fourth week is lighter",
  says: "After at most three loaded weeks comes one at 70 %. The long run is rounded down to half a kilometre.",
  numbers: {
    loadedMax: choice(3, "weeks"),
    share: choice(0.7, "x"),
    seenAs: choice(0.8, "x"),
    longGrainM: choice(500, "m"),
  },
  ...ours,
});

export const SPACE_1 = defineRule({
  id: "SPACE-1",
  title: "Two days between hard days for the tendon",
  says: "Fast runs, hills, long runs and strength of stage 3 or 4 stand on days at least two apart, three when the tendon is irritable or from fifty on.",
  numbers: {
    days: choice(2, "days"),
    irritableDays: choice(3, "days"),
    loadTest: choice(3, "0-10"),
    heavyStage: choice(3, "stage"),
  },
  grade: "D",
  mark: "choice",
  source: "Our choice; collagen turnover up to 72 h after loading (Langberg 1999, Magnusson 2010)",
  lastReviewed,
});

export const SPACE_2 = defineRule({
  id: "SPACE-2",
  title: "Heavy strength after the fast run",
  says: "Heavy strength stands on the day of the fast run, six hours or more after it, rather than on the day before.",
  numbers: { hours: only("advice", choice(6, "h")) },
  grade: "D",
  mark: "choice",
  source: "Our choice",
  lastReviewed,
});

export const SPACE_3 = defineRule({
  id: "SPACE-3",
  title: "A day without running every week",
  says: "One day a week has no run and no aero position. On Watch there are never two run days in a row.",
  numbers: { freeDays: choice(1, "days") },
  grade: "D",
  mark: "choice",
  source: "Our choice",
  lastReviewed,
});

export const AVAIL_1 = defineRule({
  id: "AVAIL-1",
  title: "Never more than the time you have",
  says: "A day never holds more minutes than you gave it. Races and up to ten minutes of rehab stand aside.",
  numbers: { rehabS: choice(600, "s"), usefulMin: choice(20, "min") },
  ...ours,
});

export const seasonRules: readonly Rule[] = [
  LOAD_0,
  LOAD_1,
  LOAD_2,
  LOAD_3,
  LOAD_4,
  LOAD_5,
  START_1,
  LONG_RUN_1,
  MIDWEEK_1,
  CHANGE_1,
  LADDER_1,
  RECOVERY_1,
  SPACE_1,
  SPACE_2,
  SPACE_3,
  AVAIL_1,
  ...seasonShapeRules,
];
