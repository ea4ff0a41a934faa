import { choice, defineRule, type Rule } from "./rule";

/** The run ladder, section 8 of the rehab reference. All promote numbers are our choice. */
export const LADDER_STEP = defineRule({
  id: "LADDER-STEP",
  title: "Steps of the run ladder",
  says: "One step at a time, at least seven days apart, only after the step's own sessions were accepted.",
  numbers: {
    minDays: choice(7, "days"),
    level0Mornings: choice(3, "mornings"),
    level1Sessions: choice(3, "sessions"),
    level2Sessions: choice(3, "sessions"),
    level3Days: choice(14, "days"),
    level3TestMax: choice(2, "0-10"),
    sessions: choice(2, "sessions"),
    apartDays: choice(7, "days"),
    lungeMax: choice(2, "0-10"),
    cap: choice(7, "level"),
  },
  grade: "I",
  mark: "choice",
  source: "Our choice; volume before speed is expert advice",
  lastReviewed: "2026-11-25",
});

export const LADDER_ENTRY = defineRule({
  id: "LADDER-ENTRY",
  title: "Where the ladder is entered",
  says: "Who never stopped running enters at step 3, or 4 when the last two long runs were accepted. After four weeks without running it starts below.",
  numbers: {
    running: choice(3, "level"),
    longRunsAccepted: choice(4, "level"),
    longRuns: choice(2, "runs"),
    pausedDays: choice(28, "days"),
  },
  grade: "C",
  mark: "choice",
  source: "Goom's entry list; the numbers are our choice",
  lastReviewed: "2026-11-25",
});

export const LADDER_RED = defineRule({
  id: "LADDER-RED",
  title: "A flare takes two steps",
  says: "A flare takes the ladder two steps down, not below step 3 for who never stopped running. A second flare in two weeks takes two more.",
  numbers: {
    steps: choice(2, "levels"),
    plusSteps: choice(2, "levels"),
    floor: choice(3, "level"),
  },
  grade: "I",
  mark: "choice",
  source: "Our choice",
  lastReviewed: "2026-11-25",
});

export const ladderRules: readonly Rule[] = [LADDER_STEP, LADDER_ENTRY, LADDER_RED];
