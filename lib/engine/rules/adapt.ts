import { choice, cited, defineRule, type Rule } from "./rule";

/*
 * What a state, a timer or a restriction does to planned sessions: section 6 of the rehab
 * reference, cell by cell. State and timers themselves stand in rules/symptoms.ts.
 */

export const CELL_REFER = defineRule({
  id: "CELL-REFER",
  title: "See someone: nothing is prescribed",
  says: "After a red-flag answer or a counting rule no training is prescribed until a person lifts it.",
  numbers: {},
  grade: "C",
  mark: "choice",
  source: "Expert practice for red flags; that a person has to lift it is our choice",
  lastReviewed: "2026-11-25",
});

export const CELL_RED_RUN = defineRule({
  id: "CELL-RED-RUN",
  title: "Flare: running pauses, then half",
  says: "In a flare running pauses for two or three days, then half of the usual distance, flat and easy, for the rest of the week.",
  numbers: {
    share: choice(0.5, "x"),
    longShare: choice(0.6, "x"),
  },
  grade: "I",
  mark: "choice",
  source: "Our choice; that longer rest does not help is from Silbernagel 2007 (Achilles, grade A)",
  lastReviewed: "2026-11-25",
});

export const CELL_RED_BIKE = defineRule({
  id: "CELL-RED-BIKE",
  title: "Flare: short and easy on the bike",
  says: "In a flare rides are very easy, at most an hour, shorter when the tendon is irritable, and only while riding hurts little. With a high hamstring tendon they are upright.",
  numbers: {
    maxMin: choice(60, "min"),
    irritableMaxMin: choice(45, "min"),
    painMax: choice(2, "0-10"),
  },
  grade: "I",
  mark: "choice",
  source: "Our choice",
  lastReviewed: "2026-11-25",
});

export const RIDE_ASK = defineRule({
  id: "RIDE-ASK",
  title: "Flare: riding nobody answered for",
  says: "In a flare with a tendon that the saddle presses, and for its week where riding, the saddle or sitting is what hurt, a ride is 20 minutes at most until pain while riding is answered at 2 or less. An answer above that rests the rides for a week, or until a lower one.",
  numbers: {
    maxMin: choice(20, "min"),
    painMax: CELL_RED_BIKE.numbers.painMax,
    answerDays: choice(7, "days"),
  },
  grade: "I",
  mark: "choice",
  source: "Our choice",
  lastReviewed: "2026-11-27",
});

export const CELL_RED_SWIM = defineRule({
  id: "CELL-RED-SWIM",
  title: "Flare: swim easy, pull, open turns",
  says: "In a flare swimming goes on, easy, with a pull buoy and open turns.",
  numbers: {},
  grade: "I",
  mark: "choice",
  source: "Our choice; no study of swimming with this injury is known",
  lastReviewed: "2026-11-25",
});

export const CELL_RED_STRENGTH = defineRule({
  id: "CELL-RED-STRENGTH",
  title: "Flare: holds only",
  says: "In a flare strength work is short isometric holds, at pain of 3 or less.",
  numbers: { minutes: choice(15, "min"), painMax: cited(3, "0-10", "C", "second-hand") },
  grade: "C",
  mark: "second-hand",
  source: "Goom, Malliaras, Reiman & Purdam 2016, JOSPT 46:483-93",
  lastReviewed: "2026-11-25",
});

export const CELL_AMBER_RUN = defineRule({
  id: "CELL-AMBER-RUN",
  title: "Watch: runs a quarter shorter",
  says: "On Watch the next runs are a quarter shorter, easy and flat, never on two days in a row.",
  numbers: { share: choice(0.75, "x"), longShare: choice(0.8, "x") },
  grade: "I",
  mark: "choice",
  source: "Our choice",
  lastReviewed: "2026-11-25",
});

export const CELL_AMBER_BIKE = defineRule({
  id: "CELL-AMBER-BIKE",
  title: "Watch: easy on the bike",
  says: "On Watch rides stay easy, without climbing in a big gear. With a high hamstring tendon they are upright.",
  numbers: {},
  grade: "D",
  mark: "choice",
  source: "Our choice from muscle-activity studies of cycling posture",
  lastReviewed: "2026-11-25",
});

export const CELL_AMBER_SWIM = defineRule({
  id: "CELL-AMBER-SWIM",
  title: "Watch: no kick while it hurts",
  says: "For an injury that the kick loads, swimming stays easy freestyle on Watch while kicking hurts at more than 2.",
  numbers: { kickPainMax: choice(2, "0-10") },
  grade: "I",
  mark: "choice",
  source: "Our choice; no study of swimming with these injuries was found",
  lastReviewed: "2026-11-26",
});

export const CELL_AMBER_STRENGTH = defineRule({
  id: "CELL-AMBER-STRENGTH",
  title: "Watch: a fifth less strength work",
  says: "On Watch strength work stays at its stage with a fifth less of it.",
  numbers: { share: cited(0.8, "x", "C", "choice") },
  grade: "C",
  mark: "choice",
  source: "Our choice on expert advice",
  lastReviewed: "2026-11-25",
});

export const CELL_HOLD_RUN = defineRule({
  id: "CELL-HOLD-RUN",
  title: "Settled, hold: repeat, do not grow",
  says: "While on hold runs repeat what was last accepted and do not grow.",
  numbers: {},
  grade: "A",
  mark: "choice",
  source: "Derived from the pain-monitoring trial of Silbernagel 2007 (Achilles)",
  lastReviewed: "2026-11-25",
});

export const CELL_SPEED_FREEZE = defineRule({
  id: "CELL-SPEED-FREEZE",
  title: "Speed work is frozen",
  says: "While speed is frozen, intervals, tempo and hills become a ride or swim, and strides or steady runs become easy runs.",
  numbers: {},
  grade: "C",
  mark: "choice",
  source: "Expert practice; hamstring load rises with speed (Schache 2012)",
  lastReviewed: "2026-11-25",
});

export const CELL_HILL_FREEZE = defineRule({
  id: "CELL-HILL-FREEZE",
  title: "Hills are frozen",
  says: "While hills are frozen, running stays flat.",
  numbers: {},
  grade: "C",
  mark: "choice",
  source: "Expert practice; hamstring load rises uphill (Vernillo 2017)",
  lastReviewed: "2026-11-25",
});

export const CELL_NO_LONG_RUN = defineRule({
  id: "CELL-NO-LONG-RUN",
  title: "No long run yet",
  says: "In the first days after a flare the long run becomes a ride or swim.",
  numbers: {},
  grade: "I",
  mark: "choice",
  source: "Our choice",
  lastReviewed: "2026-11-25",
});

export const RAMP_BACK = defineRule({
  id: "RAMP-BACK",
  title: "The way back, step by step",
  says: "After a cut running comes back in shares of the last settled week, one step for each accepted week.",
  numbers: {},
  grade: "I",
  mark: "choice",
  source: "Our choice (law 2)",
  lastReviewed: "2026-11-25",
});

export const RAMP_LONG = defineRule({
  id: "RAMP-LONG",
  title: "First step back: no long run yet",
  says: "In the first step of the way back after a flare or a gap no run is longer than 60 % of the longest of the 30 days before, or than the step’s share of what was planned where that is more. What rest days left of the week’s share is not run at once.",
  numbers: { longShare: choice(0.6, "x") },
  grade: "I",
  mark: "choice",
  source: "Our choice, as of the long run in a flare",
  lastReviewed: "2026-11-27",
});

export const RETURN_1 = defineRule({
  id: "RETURN-1",
  title: "The session returns as planned",
  says: "When what had cut a session no longer applies, it stands again as it was planned, never with more.",
  numbers: {},
  grade: "I",
  mark: "choice",
  source: "Our choice (laws 9 and 13)",
  lastReviewed: "2026-11-25",
});

export const TELL_1 = defineRule({
  id: "TELL-1",
  title: "Two hundred metres are no news",
  says: "Where a run stays the same run and only its size moves by less than 5 %, 0.3 km and 3 minutes, it is made shorter without a word, and not made longer. That is asked of the plan, and of what was last told for the same reason. What a person set or limited is always told.",
  numbers: {
    share: choice(0.05, "x"),
    lessThanM: choice(300, "m"),
    lessThanMin: choice(3, "min"),
  },
  grade: "I",
  mark: "choice",
  source: "Our choice",
  lastReviewed: "2026-11-27",
});

export const LEVEL_AHEAD = defineRule({
  id: "LEVEL-AHEAD",
  title: "Content waits for the run ladder",
  says: "Faster running waits until the run ladder reaches it, and so do runs off the bike and, with an injury, running without walking breaks. Looking ahead, a level takes about two weeks.",
  numbers: { daysPerLevel: choice(14, "days") },
  grade: "I",
  mark: "choice",
  source: "Our choice from the ladder’s own conditions (two accepted sessions seven days apart)",
  lastReviewed: "2026-11-25",
});

export const STAND_IN = defineRule({
  id: "STAND-IN",
  title: "A cut run becomes a ride or swim",
  says: "A cut run is replaced by bike or swim of the same training load, within the time the day has. A swim stands in only for somebody who swims: in the plan ahead, or lately.",
  numbers: {
    swamWeeks: choice(8, "weeks"),
    bikeEasyPerRunMin: choice(1.4, "x"),
    bikeQualityPerRunMin: choice(1.2, "x"),
    swimPerRunMin: choice(1, "x"),
    minMin: choice(20, "min"),
  },
  grade: "B",
  mark: "choice",
  source: "Our choice on cross-training trials (Eyestone 1993, Flynn 1998); minutes by load parity",
  lastReviewed: "2026-11-25",
});

export const RESTRICTION = defineRule({
  id: "RESTRICTION",
  title: "A limit set by your physio",
  says: "A limit that a physio or doctor set holds in every plan until they lift it.",
  numbers: {},
  grade: "C",
  mark: "choice",
  source: "The person who set it",
  lastReviewed: "2026-11-25",
});

export const AFTER_ILLNESS = defineRule({
  id: "AFTER-ILLNESS",
  title: "After illness: half and easy",
  says: "After days lost to illness, the first days back are easy and half as long.",
  numbers: { share: choice(0.5, "x"), days: choice(3, "days") },
  grade: "C",
  mark: "choice",
  source: "IOC 2022 consensus on acute respiratory illness; the share is our choice",
  lastReviewed: "2026-11-25",
});

export const MINIMUM_DOSE = defineRule({
  id: "MINIMUM-DOSE",
  title: "The least that keeps fitness",
  says: "Endurance held for weeks with about a third of the usual volume where some intensity stayed. Used as the lower edge of the range shown.",
  numbers: { share: cited(0.34, "x", "B", "seen") },
  grade: "B",
  mark: "seen",
  source: "Spiering 2021, J Strength Cond Res 35:1449-58",
  lastReviewed: "2026-11-25",
});

export const adaptRules: readonly Rule[] = [
  CELL_REFER,
  CELL_RED_RUN,
  CELL_RED_BIKE,
  RIDE_ASK,
  CELL_RED_SWIM,
  CELL_RED_STRENGTH,
  CELL_AMBER_RUN,
  CELL_AMBER_BIKE,
  CELL_AMBER_SWIM,
  CELL_AMBER_STRENGTH,
  CELL_HOLD_RUN,
  CELL_SPEED_FREEZE,
  CELL_HILL_FREEZE,
  CELL_NO_LONG_RUN,
  RAMP_BACK,
  RAMP_LONG,
  RETURN_1,
  TELL_1,
  LEVEL_AHEAD,
  STAND_IN,
  RESTRICTION,
  AFTER_ILLNESS,
  MINIMUM_DOSE,
];
