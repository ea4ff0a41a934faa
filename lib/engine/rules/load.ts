import { choice, cited, defineRule, type Rule } from "./rule";

/* Both ledgers: how a session is counted as training stress and as load on the tendon. */

const lastReviewed = "2026-11-25";

export const LOAD_TSS = defineRule({
  id: "LOAD-TSS",
  title: "Training stress from pace and power",
  says: "Where a threshold is known, stress is hours times intensity squared times 100, so one hour at threshold is 100. In the water the intensity is cubed because of drag.",
  numbers: {
    perThresholdHour: cited(100, "points", "C", "seen"),
    exponent: cited(2, "power", "C", "seen"),
    swimExponent: cited(3, "power", "C", "seen"),
    powerMeanExponent: cited(4, "power", "C", "seen"),
  },
  grade: "C",
  mark: "seen",
  source: "TrainingPeaks (TSS, rTSS); Fitzgerald & McGregor 2008 (sTSS)",
  lastReviewed,
});

export const LOAD_SRPE = defineRule({
  id: "LOAD-SRPE",
  title: "Training stress from how hard it felt",
  says: "Where no threshold is known, stress is effort (0 to 10) times minutes, scaled so that an hour at effort 7, about threshold, is 100 as well.",
  numbers: {
    thresholdRpe: choice(7, "0-10"),
    thresholdMin: choice(60, "min"),
    points: choice(100, "points"),
  },
  grade: "B",
  mark: "seen",
  source: "Foster 2001, J Strength Cond Res 15:109-15; the scale to 100 is our choice",
  lastReviewed,
});

export const LOAD_RPE_GUESS = defineRule({
  id: "LOAD-RPE-GUESS",
  title: "Effort when nobody said",
  says: "A session without a stated effort is counted with the effort that its kind usually takes.",
  numbers: {
    easy: choice(3, "0-10"),
    long: choice(4, "0-10"),
    steady: choice(5, "0-10"),
    tempo: choice(6, "0-10"),
    intervals: choice(6, "0-10"),
    hills: choice(6, "0-10"),
    strides: choice(3.5, "0-10"),
    brick: choice(4, "0-10"),
    technique: choice(3, "0-10"),
    recovery: choice(2, "0-10"),
    test: choice(7, "0-10"),
    race: choice(7, "0-10"),
    strength: choice(3, "0-10"),
    rehab: choice(1, "0-10"),
    mobility: choice(1, "0-10"),
    walk: choice(1.5, "0-10"),
    hike: choice(2.5, "0-10"),
  },
  grade: "I",
  mark: "choice",
  source: "Our choice",
  lastReviewed,
});

export const TISSUE_1 = defineRule({
  id: "TISSUE-1",
  title: "Load on the tendon, in easy kilometres",
  says: "One unit is an easy flat kilometre of running. Faster kilometres count more, and so do climbs, steep descents and accelerations. How much more nobody has measured: the estimate stands between a steep and a shallow answer, and both are given as its range.",
  numbers: {
    forceExponent: choice(1.25, "power"),
    damageExponent: choice(3, "power"),
    damageLeast: choice(1, "power"),
    damageMost: choice(4, "power"),
    stepExponent: choice(0.85, "power"),
    relativeSpeedMin: choice(0.5, "x"),
    relativeSpeedMax: choice(2, "x"),
    uphillPerPercent: choice(0.08, "x"),
    uphillFromPercent: choice(2, "%"),
    steepDownhillPercent: choice(6, "%"),
    steepDownhill: choice(1.2, "x"),
    surge: choice(1.5, "x"),
    hillRolePercent: choice(4, "%"),
  },
  grade: "I",
  mark: "choice",
  source: "Our choice; direction from Schache 2012 and Chumanov 2011, surges from Gurchiek 2024",
  lastReviewed,
});

export const TISSUE_SURGE_SHARE = defineRule({
  id: "TISSUE-SURGE-SHARE",
  title: "How much of a fast session is fast",
  says: "Where a session’s steps are not known, this share of it is counted as fast work.",
  numbers: {
    strides: choice(0.05, "x"),
    intervals: choice(0.35, "x"),
    hills: choice(0.35, "x"),
  },
  grade: "I",
  mark: "choice",
  source: "Our choice",
  lastReviewed,
});

export const TISSUE_CROSS = defineRule({
  id: "TISSUE-CROSS",
  title: "What other sports ask of the tendon",
  says: "An hour of another sport counts as a share of an hour of easy running. On the bike it is the low share when upright and easy, the high one in the aero position or close to threshold. Holds and mobility count nothing.",
  numbers: {
    bikeUpright: choice(0.15, "x"),
    bikeAero: choice(0.3, "x"),
    bikeHardFtp: choice(0.85, "x"),
    swim: choice(0.05, "x"),
    aquaJog: choice(0.4, "x"),
    elliptical: choice(0.3, "x"),
    hike: choice(0.25, "x"),
    walk: choice(0.1, "x"),
    strength: choice(0.2, "x"),
  },
  grade: "I",
  mark: "choice",
  source: "Our choice; no source sets elliptical, hike, walk or strength",
  lastReviewed,
});

export const TISSUE_SITTING = defineRule({
  id: "TISSUE-SITTING",
  title: "What sitting asks of the tendon",
  says: "An hour of sitting counts as a small share of an hour of easy running where sitting presses or bends the tendon, and as nothing elsewhere. It stands beside the ledger of training and decides nothing; saddle time is in the share of a ride.",
  numbers: { perHour: choice(0.02, "x"), elsewhere: choice(0, "x") },
  grade: "I",
  mark: "choice",
  source: "Our choice; that long sitting presses this tendon: Beatty 2017, Nasser 2021",
  lastReviewed,
});

export const EASY_PACE = defineRule({
  id: "EASY-PACE",
  title: "Easy pace when it is not known",
  says: "Without an easy pace it is taken as threshold pace times 1.28, and without either as 6:30 per kilometre.",
  numbers: { perThresholdPace: choice(1.28, "x"), fallbackSPerKm: choice(390, "s/km") },
  grade: "I",
  mark: "choice",
  source: "Our choice (easy running at 0.78 of threshold speed)",
  lastReviewed,
});

export const LOAD_PMC = defineRule({
  id: "LOAD-PMC",
  title: "Fitness and fatigue averages",
  says: "Two running averages of daily stress, over 42 and 7 days. The morning’s balance is yesterday’s difference between them.",
  numbers: {
    fitnessDays: cited(42, "days", "C", "seen"),
    fatigueDays: cited(7, "days", "C", "seen"),
  },
  grade: "C",
  mark: "seen",
  source: "Performance management chart as described by TrainingPeaks; Banister 1975",
  lastReviewed,
});

export const LOAD_MONOTONY = defineRule({
  id: "LOAD-MONOTONY",
  title: "Sameness of a week",
  says: "Monotony is the mean of seven daily loads over their spread (population form); strain is the week’s load times monotony.",
  numbers: { days: cited(7, "days", "B", "second-hand") },
  grade: "B",
  mark: "second-hand",
  source: "Foster 1998, Med Sci Sports Exerc 30:1164-8; the population form is our choice",
  acts: "figure",
  lastReviewed,
});

export const MONO_1 = defineRule({
  id: "MONO-1",
  title: "A week of equal days",
  says: "Monotony above 2 is read by some as a week without enough light days. The number is from memory and no rule of yours: it forces no lighter day and holds no progress.",
  numbers: { above: cited(2, "x", "B", "recalled") },
  grade: "B",
  mark: "recalled",
  source: "Foster 1998, Med Sci Sports Exerc 30:1164-8; the limit of 2 is not universal",
  acts: "figure",
  lastReviewed,
});

export const loadRules: readonly Rule[] = [
  LOAD_TSS,
  LOAD_SRPE,
  LOAD_RPE_GUESS,
  TISSUE_1,
  TISSUE_SURGE_SHARE,
  TISSUE_CROSS,
  TISSUE_SITTING,
  EASY_PACE,
  LOAD_PMC,
  LOAD_MONOTONY,
  MONO_1,
];
