import { choice, cited, defineRule, type Rule } from "./rule";

/* How hard a step is, as shares of the athlete's own thresholds. */

const lastReviewed = "2026-11-25";
const ours = { grade: "I", mark: "choice", source: "Our choice", lastReviewed } as const;

export const EFFORT_RUN = defineRule({
  id: "EFFORT-RUN",
  title: "How fast a step of a run is",
  says: "Easy steps are shares of easy pace, faster ones of threshold pace. Uphill running goes by feel. Beside the paces of the planner: slower than easy, longer and shorter fast repeats.",
  numbers: {
    gentle: choice(0.95, "x"),
    interval: choice(1.05, "x"),
    quick: choice(1.12, "x"),
    gentleRpe: choice(1, "0-10"),
    intervalRpe: choice(7, "0-10"),
    quickRpe: choice(8, "0-10"),
    climbRpe: choice(3, "0-10"),
    hardClimbRpe: choice(7, "0-10"),
    walkRpe: choice(1, "0-10"),
  },
  ...ours,
});

export const EFFORT_BIKE = defineRule({
  id: "EFFORT-BIKE",
  title: "How hard a step of a ride is",
  says: "Shares of the power you could hold for an hour; without a power, from heart rate or effort.",
  numbers: {
    spinLow: choice(0.5, "x"),
    spinHigh: choice(0.6, "x"),
    enduranceLow: choice(0.6, "x"),
    enduranceHigh: choice(0.72, "x"),
    firmLow: choice(0.7, "x"),
    firmHigh: choice(0.78, "x"),
    steadyLow: choice(0.76, "x"),
    steadyHigh: choice(0.82, "x"),
    tempoLow: choice(0.8, "x"),
    tempoHigh: choice(0.86, "x"),
    thresholdLow: choice(0.88, "x"),
    thresholdHigh: choice(0.94, "x"),
    hardLow: choice(0.98, "x"),
    hardHigh: choice(1.05, "x"),
    briskLow: choice(1.05, "x"),
    briskHigh: choice(1.15, "x"),
    spinRpe: choice(2, "0-10"),
    enduranceRpe: choice(3, "0-10"),
    firmRpe: choice(4, "0-10"),
    steadyRpe: choice(4, "0-10"),
    raceRpe: choice(5, "0-10"),
    tempoRpe: choice(5, "0-10"),
    thresholdRpe: choice(6, "0-10"),
    hardRpe: choice(7, "0-10"),
    briskRpe: choice(8, "0-10"),
  },
  ...ours,
});

export const EFFORT_SWIM = defineRule({
  id: "EFFORT-SWIM",
  title: "How fast a step of a swim is",
  says: "Shares of critical swim speed; without it, from effort.",
  numbers: {
    easy: choice(0.85, "x"),
    relaxed: choice(0.88, "x"),
    aerobic: choice(0.91, "x"),
    steady: choice(0.94, "x"),
    threshold: choice(0.98, "x"),
    css: choice(1, "x"),
    fast: choice(1.04, "x"),
    easyRpe: choice(2, "0-10"),
    relaxedRpe: choice(3, "0-10"),
    aerobicRpe: choice(4, "0-10"),
    steadyRpe: choice(5, "0-10"),
    thresholdRpe: choice(6, "0-10"),
    cssRpe: choice(6, "0-10"),
    fastRpe: choice(7, "0-10"),
    sendOffS: choice(5, "s"),
  },
  ...ours,
});

export const EFFORT_HR = defineRule({
  id: "EFFORT-HR",
  title: "Heart rate where nothing better is known",
  says: "Where only a heart rate is known, longer steps get a range around it; short ones go by feel, because the heart follows late. Threshold heart rate is taken as nine tenths of the highest when only that is known.",
  numbers: {
    leastS: choice(180, "s"),
    thresholdPerMax: choice(0.9, "x"),
    runGentleLow: choice(0.7, "x"),
    runGentleHigh: choice(0.82, "x"),
    runEasyLow: choice(0.78, "x"),
    runEasyHigh: choice(0.88, "x"),
    runSteadyLow: cited(0.9, "x", "C", "second-hand"),
    runSteadyHigh: cited(0.94, "x", "C", "second-hand"),
    runTempoLow: cited(0.95, "x", "C", "second-hand"),
    runTempoHigh: cited(0.99, "x", "C", "second-hand"),
    runIntervalLow: cited(1, "x", "C", "second-hand"),
    runIntervalHigh: cited(1.06, "x", "C", "second-hand"),
    bikeSpinLow: choice(0.55, "x"),
    bikeSpinHigh: cited(0.68, "x", "C", "seen"),
    bikeEnduranceLow: cited(0.69, "x", "C", "seen"),
    bikeEnduranceHigh: cited(0.83, "x", "C", "seen"),
    bikeTempoLow: cited(0.84, "x", "C", "seen"),
    bikeTempoHigh: cited(0.94, "x", "C", "seen"),
    bikeThresholdLow: cited(0.95, "x", "C", "seen"),
    bikeThresholdHigh: cited(1.05, "x", "C", "seen"),
  },
  grade: "C",
  mark: "second-hand",
  source:
    "Bike: Coggan’s zones of threshold heart rate; running: Friel’s; what is below them and the share of the highest are our choice",
  lastReviewed,
});

export const EFFORT_BODY = defineRule({
  id: "EFFORT-BODY",
  title: "Effort of strength and other sports",
  says: "Holds are a firm effort, about seven tenths; slow strength ends with two or three repeats left; springs are quick, not hard.",
  numbers: {
    restfulRpe: choice(1, "0-10"),
    lightRpe: choice(2, "0-10"),
    moderateRpe: choice(4, "0-10"),
    briskRpe: choice(6, "0-10"),
    holdRpe: choice(6, "0-10"),
    liftRpe: choice(6, "0-10"),
    springRpe: choice(5, "0-10"),
  },
  grade: "C",
  mark: "choice",
  source:
    "Holds at about 70 % after Goom, Malliaras, Reiman & Purdam 2016 (sets from memory, not confirmed); the rest is our choice",
  lastReviewed,
});

export const effortRules: readonly Rule[] = [
  EFFORT_RUN,
  EFFORT_BIKE,
  EFFORT_SWIM,
  EFFORT_HR,
  EFFORT_BODY,
];
