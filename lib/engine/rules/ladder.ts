import { choice, cited, defineRule, type Rule } from "./rule";

/** The run ladder, section 8 of the rehab reference. All promote numbers are our choice. */
export const LADDER_STEP = defineRule({
  id: "LADDER-STEP",
  title: "Steps of the run ladder",
  says: "One step at a time, at least seven days apart, only after the step’s own sessions were accepted. From walking to run-walk three settled mornings and a drop lunge decide; where none was answered, a load test of 2 or less.",
  numbers: {
    minDays: choice(7, "days"),
    level0Mornings: choice(3, "mornings"),
    level0TestMax: choice(2, "0-10"),
    level1Sessions: choice(3, "sessions"),
    level2Sessions: choice(3, "sessions"),
    level3Days: choice(14, "days"),
    level3TestMax: choice(2, "0-10"),
    sessions: choice(2, "sessions"),
    apartDays: choice(7, "days"),
    lungeMax: choice(2, "0-10"),
    lungeMaxPaused: cited(0, "0-10", "C", "seen"),
    level2MinS: choice(1200, "s"),
    testDays: choice(14, "days"),
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
  says: "Who never stopped running enters at step 3, or 4 when the last two long runs were accepted. After four weeks without running it starts at run-walk, or with walking while a drop lunge hurts.",
  numbers: {
    running: choice(3, "level"),
    longRunsAccepted: choice(4, "level"),
    longRuns: choice(2, "runs"),
    pausedDays: choice(28, "days"),
    pausedLunge: choice(1, "level"),
    paused: choice(0, "level"),
    intakeDays: choice(28, "days"),
    uninjured: choice(9, "level"),
  },
  grade: "C",
  mark: "choice",
  source: "Goom’s entry list; the numbers are our choice",
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

export const LADDER_LEVELS = defineRule({
  id: "LADDER-LEVELS",
  title: "What each step of the run ladder holds",
  says: "0 walking; 1 run-walk, ten times a minute each, every other day; 2 twenty to thirty minutes easy and flat; 3 easy and flat, three or four runs a week; 4 the long run grows; 5 relaxed strides; 6 steady running; 7 threshold, later gentle hills; 8 longer fast repeats; 9 short fast repeats and steep hills, which no marathon or 70.3 needs.",
  numbers: {
    runWalk: choice(1, "level"),
    continuous: choice(2, "level"),
    easy: choice(3, "level"),
    longRunGrows: choice(4, "level"),
    brick: choice(4, "level"),
    strides: choice(5, "level"),
    steady: choice(6, "level"),
    threshold: choice(7, "level"),
    gentleHills: choice(7, "level"),
    intervals: choice(8, "level"),
    steepHills: choice(9, "level"),
  },
  grade: "C",
  mark: "second-hand",
  source:
    "Volume before speed: expert advice; whether speed or hills come first is not settled, the order is our choice",
  lastReviewed: "2026-11-25",
});

export const ladderRules: readonly Rule[] = [LADDER_LEVELS, LADDER_STEP, LADDER_ENTRY, LADDER_RED];
