import { choice, cited, defineRule, type Rule } from "./rule";

export const STAGE_1 = defineRule({
  id: "STAGE-1",
  title: "Rehab stages move by a person",
  says: "A rehab stage is never advanced by Rebound or by time. With a physio the physio confirms it; without one the athlete confirms each criterion. Two flares in two weeks take one stage back.",
  numbers: { redPlusDown: choice(1, "stages"), painMax: cited(3, "0-10", "C", "second-hand") },
  grade: "C",
  mark: "second-hand",
  source: "Goom, Malliaras, Reiman & Purdam 2016, JOSPT 46:483-93",
  lastReviewed: "2026-11-25",
});

const GOOM = {
  grade: "C",
  mark: "recalled",
  source:
    "Goom, Malliaras, Reiman & Purdam 2016, JOSPT 46:483-93; sets and frequencies from memory, not confirmed",
  lastReviewed: "2026-11-25",
} as const;

export const REHAB_ISOMETRIC = defineRule({
  id: "REHAB-1",
  title: "Stage 1: holds near a straight hip",
  says: "Bridge and leg-curl holds: five of 30 to 45 seconds, two minutes between. Move on when a single-leg bridge is at 3 or less and settles within a day.",
  numbers: {
    sets: cited(5, "sets", "C", "recalled"),
    holdMinS: cited(30, "s", "C", "recalled"),
    holdMaxS: cited(45, "s", "C", "recalled"),
    restMin: cited(2, "min", "C", "recalled"),
    painMax: cited(3, "0-10", "C", "second-hand"),
  },
  ...GOOM,
});

export const REHAB_ISOTONIC = defineRule({
  id: "REHAB-2",
  title: "Stage 2: slow and heavy, little hip bend",
  says: "Single-leg bridges, curls and small hip thrusts, three seconds up and down, every other day, from about 15 repeats to 8 over weeks. Move on when a lunge is at 3 or less and the sides differ by a tenth at most.",
  numbers: {
    repsFrom: cited(15, "repeats", "C", "second-hand"),
    repsTo: cited(8, "repeats", "C", "second-hand"),
    apartH: cited(48, "h", "C", "recalled"),
    sideDifference: choice(10, "%"),
  },
  ...GOOM,
});

export const REHAB_HIP_FLEXION = defineRule({
  id: "REHAB-3",
  title: "Stage 3: slow and heavy, more hip bend",
  says: "Deadlifts, step-ups, lunges and hip thrusts, 6 to 10 repeats, every other day. Move on at 3 or less under load, two weeks without a flare beyond a day, and nearly even sides.",
  numbers: {
    repsMin: cited(6, "repeats", "C", "recalled"),
    repsMax: cited(10, "repeats", "C", "recalled"),
    weeks: cited(2, "weeks", "C", "recalled"),
  },
  ...GOOM,
});

export const REHAB_ENERGY_STORAGE = defineRule({
  id: "REHAB-4",
  title: "Stage 4: quick and springy",
  says: "Skips, fast step-ups and bounds about every third day, with stage 2 or 3 strength kept twice a week.",
  numbers: {
    everyDays: cited(3, "days", "C", "recalled"),
    strengthPerWeek: cited(2, "sessions", "C", "recalled"),
  },
  ...GOOM,
});

export const rehabRules: readonly Rule[] = [
  STAGE_1,
  REHAB_ISOMETRIC,
  REHAB_ISOTONIC,
  REHAB_HIP_FLEXION,
  REHAB_ENERGY_STORAGE,
];
