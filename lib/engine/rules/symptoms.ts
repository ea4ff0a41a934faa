import { clampRules } from "./clamps";
import { referRules } from "./refer";
import { choice, cited, defineRule, type Rule } from "./rule";

/* The state function of the rehab reference, section 5: each row a rule, strongest first. */

const lastReviewed = "2026-11-25";
const SILBERNAGEL = "Silbernagel 2007, Am J Sports Med 35:897-906 (Achilles)";
const OURS = "Our choice";

const row = <const N extends string>(
  id: string,
  title: string,
  says: string,
  numbers: Rule<N>["numbers"],
  basis: Pick<Rule, "grade" | "mark" | "source"> = { grade: "I", mark: "choice", source: OURS },
): Rule<N> => defineRule({ id, title, says, numbers, ...basis, lastReviewed });

export const RED_PLUS = row(
  "RED-PLUS",
  "Two flares in two weeks",
  "A second flare within 14 days takes the run ladder two more steps down and the rehab stage one.",
  { flares: choice(2, "flares"), days: choice(14, "days") },
);

export const RED_DURING = row(
  "STATE-RED-DURING",
  "Pain during a session above 5",
  "Pain above 5 during a session is a flare.",
  { above: cited(5, "0-10", "A", "seen") },
  { grade: "A", mark: "seen", source: SILBERNAGEL },
);
export const RED_AFTER = row(
  "STATE-RED-AFTER",
  "Pain after a session above 5",
  "Pain above 5 after a session is a flare.",
  { above: cited(5, "0-10", "A", "seen") },
  { grade: "A", mark: "seen", source: SILBERNAGEL },
);
export const RED_MORNING = row(
  "STATE-RED-MORNING",
  "A bad morning",
  "Morning pain of 5 or more, or 3 above your usual (at least 4), is a flare.",
  { from: choice(5, "0-10"), overBaseline: choice(3, "points"), atLeast: choice(4, "0-10") },
);
export const RED_LOAD_TEST = row(
  "STATE-RED-LOAD-TEST",
  "Load test of 5 or more",
  "A load test of 5 or more is a flare.",
  { from: choice(5, "0-10") },
);
export const RED_ACHE = row(
  "STATE-RED-ACHE",
  "An ache beyond a day",
  "An ache that goes on for more than 24 hours is a flare.",
  { aboveHours: cited(24, "h", "C", "second-hand") },
  { grade: "C", mark: "second-hand", source: "Goom 2016, as quoted by clinics" },
);
export const RED_STIFF = row(
  "STATE-RED-STIFF",
  "Stiff for more than an hour",
  "Morning stiffness of more than 60 minutes is a flare.",
  { aboveMin: choice(60, "min") },
);
export const RED_LIMP = row("STATE-RED-LIMP", "Limping", "Limping is a flare.", {});
export const RED_SITTING = row(
  "STATE-RED-SITTING",
  "Sitting hurts at 5 or more",
  "Pain of 5 or more from sitting is a flare.",
  { from: choice(5, "0-10") },
);
export const RED_NIGHT = row(
  "STATE-RED-NIGHT",
  "Woken once",
  "Pain that wakes you once is a flare.",
  {},
);

export const AMBER_DURING = row(
  "STATE-AMBER-DURING",
  "Pain of 4 or 5 during",
  "Pain of 4 or 5 during a session calls for Watch.",
  { from: cited(4, "0-10", "C", "second-hand") },
  { grade: "C", mark: "second-hand", source: "Goom 2016, as quoted by clinics" },
);
export const AMBER_AFTER = row(
  "STATE-AMBER-AFTER",
  "Pain of 4 or 5 after",
  "Pain of 4 or 5 after a session calls for Watch.",
  { from: cited(4, "0-10", "C", "second-hand") },
  { grade: "C", mark: "second-hand", source: "Goom 2016, as quoted by clinics" },
);
export const AMBER_LOAD_TEST = row(
  "STATE-AMBER-LOAD-TEST",
  "Load test of 4",
  "A load test of 4 calls for Watch.",
  { from: cited(4, "0-10", "C", "second-hand") },
  { grade: "C", mark: "second-hand", source: "Goom 2016, as quoted by clinics" },
);
export const AMBER_MORNING = row(
  "STATE-AMBER-MORNING",
  "A worse morning than usual",
  "Morning pain of 4 or more, or 2 above your usual, calls for Watch.",
  { from: choice(4, "0-10"), overBaseline: choice(2, "points") },
);
export const PAIN_2 = row(
  "PAIN-2",
  "Two mornings one point up",
  "One morning a point above your usual changes nothing; two in a row call for Watch.",
  { overBaseline: choice(1, "points"), mornings: choice(2, "mornings") },
  { grade: "I", mark: "choice", source: "Our choice; noise of the 0-10 scale from Salaffi 2004" },
);
export const AMBER_STIFF = row(
  "STATE-AMBER-STIFF",
  "Stiff for more than half an hour",
  "Morning stiffness of 31 to 60 minutes calls for Watch.",
  { aboveMin: choice(30, "min") },
);
export const AMBER_ACHE = row(
  "STATE-AMBER-ACHE",
  "A long ache",
  "An ache of 12 to 24 hours with pain of 3 or more after calls for Watch.",
  { fromHours: choice(12, "h"), afterFrom: choice(3, "0-10") },
);
export const AMBER_SITTING = row(
  "STATE-AMBER-SITTING",
  "Sitting hurts at 3 or 4",
  "Pain of 3 or 4 from sitting calls for Watch.",
  { from: choice(3, "0-10") },
);
export const AMBER_SPREAD = row(
  "STATE-AMBER-SPREAD",
  "A wider place",
  "Pain that spreads beyond its usual place, above the knee, calls for Watch.",
  {},
);
export const AMBER_TREND = row(
  "STATE-AMBER-TREND",
  "The load test is rising",
  "A weekly mean of the load test one point up on the week before calls for Watch.",
  { rise: choice(1, "points"), valuesMin: choice(4, "values"), days: choice(7, "days") },
  {
    grade: "A",
    mark: "choice",
    source: `${SILBERNAGEL}: no rise from week to week; the size is our choice`,
  },
);
export const AMBER_HOLDS = row(
  "STATE-AMBER-HOLDS",
  "The same trigger again",
  "Two hold days from the same trigger in seven days call for Watch.",
  { holds: choice(2, "days"), days: choice(7, "days") },
);

export const STEP_DOWN = row(
  "STEP-DOWN",
  "Two settled mornings",
  "A flare becomes Watch after two settled mornings in a row, and Watch becomes Settled after two more. A morning without an answer is not a settled one.",
  { mornings: choice(2, "mornings") },
);
export const SETTLED = row("SETTLED", "Settled", "Nothing in the answers calls for less.", {});

export const BASELINE_1 = row(
  "BASELINE-1",
  "Your usual morning",
  "The usual morning pain is the middle of the last 14 days, flare days left out; your first answer until there are seven. It never rises above where you began by itself. Mornings are measured against it, and against 1 where it is lower: a single morning of 2 is within what pain scales can tell apart.",
  { days: choice(14, "days"), valuesMin: choice(7, "values"), measuredFrom: choice(1, "0-10") },
);
export const RESPONSE_1 = row(
  "RESPONSE-1",
  "Accepted, tolerated, not accepted",
  "A session is accepted when pain during and after stayed at 3 or less, the ache ended within a day and the next morning was within a point of usual; up to 5 is tolerated.",
  {
    acceptedMax: cited(3, "0-10", "C", "second-hand"),
    toleratedMax: cited(5, "0-10", "A", "seen"),
    toleratedTestMax: choice(4, "0-10"),
    acheHours: cited(24, "h", "C", "second-hand"),
    morningOver: choice(1, "points"),
    lateDays: choice(7, "days"),
  },
  { grade: "C", mark: "second-hand", source: `Goom 2016, as quoted by clinics; ${SILBERNAGEL}` },
);
export const IRRITABILITY_1 = row(
  "IRRITABILITY-1",
  "How long it stays cross",
  "How long the last aches lasted: within 12 hours low, within 24 moderate, longer or a load test of 5 high.",
  {
    lowHours: choice(12, "h"),
    moderateHours: choice(24, "h"),
    highTest: choice(5, "0-10"),
    days: choice(14, "days"),
  },
  {
    grade: "C",
    mark: "recalled",
    source: "Malliaras, Cook, Purdam & Rio 2015 (patellar); the split is our choice",
  },
);

export const WINDOW_1 = row(
  "WINDOW-1",
  "How long each limit runs",
  "Every limit runs to its own end, also when the state steps down before.",
  {
    holdDays: choice(3, "days"),
    amberDays: choice(3, "days"),
    redDays: choice(7, "days"),
    redNoRunDays: choice(2, "days"),
    redNoRunLongDays: choice(3, "days"),
    redNoLongRunDays: choice(5, "days"),
    redSpeedDays: choice(10, "days"),
    redHillDays: choice(14, "days"),
    redPromotionDays: choice(14, "days"),
    amberFreezeDays: choice(7, "days"),
  },
);
export const RAMP_1 = row(
  "RAMP-1",
  "Shares of the way back",
  "After a flare running comes back at half, three quarters, all of the last settled week; after Watch at three quarters, all. Each step needs an accepted week; the week of a flare is not one, nor is a week that ends on Watch.",
  {
    redFirst: choice(0.5, "x"),
    second: choice(0.75, "x"),
    amberFirst: choice(0.75, "x"),
    gapSecond: choice(0.8, "x"),
    weeksSeen: choice(8, "weeks"),
    nearWeeks: choice(4, "weeks"),
    recoverySeenAs: choice(0.8, "x"),
  },
);

export const PHT_T1 = row(
  "PHT-T1",
  "The daily load test",
  "Three slow single-leg bridges on the affected side, the same time each morning, 0 to 10. Keep to the same test: answers to another one are not measured against it.",
  {
    bridges: cited(3, "repeats", "C", "second-hand"),
  },
  {
    grade: "C",
    mark: "second-hand",
    source: "Load-test idea: Goom, as quoted by clinics; the numbers are our choice",
  },
);

export const symptomRules: readonly Rule[] = [
  ...referRules,
  RED_PLUS,
  RED_DURING,
  RED_AFTER,
  RED_MORNING,
  RED_LOAD_TEST,
  RED_ACHE,
  RED_STIFF,
  RED_LIMP,
  RED_SITTING,
  RED_NIGHT,
  AMBER_DURING,
  AMBER_AFTER,
  AMBER_LOAD_TEST,
  AMBER_MORNING,
  PAIN_2,
  AMBER_STIFF,
  AMBER_ACHE,
  AMBER_SITTING,
  AMBER_SPREAD,
  AMBER_TREND,
  AMBER_HOLDS,
  STEP_DOWN,
  SETTLED,
  BASELINE_1,
  RESPONSE_1,
  IRRITABILITY_1,
  WINDOW_1,
  ...clampRules,
  RAMP_1,
  PHT_T1,
];
