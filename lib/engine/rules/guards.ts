import { choice, cited, defineRule, type Rule } from "./rule";

/* What holds progress whatever the tendon says: section 13 and 11 of the rehab reference. */

const lastReviewed = "2026-11-25";

export const MASK_1 = defineRule({
  id: "MASK-1",
  title: "A painkiller hides the morning",
  says: "A painkiller in the last 24 hours makes a settled morning a hold.",
  numbers: { hours: choice(24, "h") },
  grade: "I",
  mark: "choice",
  source: "Our choice",
  lastReviewed,
});
export const SLEEP_1 = defineRule({
  id: "SLEEP-1",
  title: "Two weeks of short sleep",
  says: "A mean below 7 hours over 14 days holds progress.",
  numbers: {
    hours: cited(7, "h", "B", "seen"),
    days: cited(14, "days", "B", "seen"),
    nightsMin: choice(7, "nights"),
  },
  grade: "B",
  mark: "seen",
  source: "Johnston 2020, J Sci Med Sport 23:252-7; Huang & Ihm 2021",
  lastReviewed,
});
export const SLEEP_2 = defineRule({
  id: "SLEEP-2",
  title: "One very short night",
  says: "After a night below 5 hours fast work becomes easy.",
  numbers: { hours: choice(5, "h") },
  grade: "I",
  mark: "choice",
  source: "Our choice",
  lastReviewed,
});
export const STRESS_1 = defineRule({
  id: "STRESS-1",
  title: "Days of high stress",
  says: "High stress on three days of the last seven holds progress.",
  numbers: { from: choice(7, "0-10"), days: choice(3, "days"), within: choice(7, "days") },
  grade: "B",
  mark: "choice",
  source: "Link from Johnston 2020; the rule is our choice",
  lastReviewed,
});
export const ILL_1 = defineRule({
  id: "ILL-1",
  title: "Fever or illness below the neck",
  says: "With fever, chest, stomach or body symptoms, or a resting pulse 10 above usual, no training until a full day without them and without medicine.",
  numbers: {
    clearDays: choice(1, "days"),
    hrRise: choice(10, "bpm"),
    hrDays: choice(28, "days"),
    hrValuesMin: choice(7, "values"),
    silentDays: choice(7, "days"),
  },
  grade: "C",
  mark: "seen",
  source: "IOC 2022, 10.1136/bjsports-2022-105759",
  lastReviewed,
});
export const ILL_2 = defineRule({
  id: "ILL-2",
  title: "A cold above the neck",
  says: "With a mild cold training is easy, 45 minutes at most, and optional.",
  numbers: { maxMin: choice(45, "min") },
  grade: "C",
  mark: "choice",
  source: "Careful reading of IOC 2022",
  lastReviewed,
});
export const ILL_3 = defineRule({
  id: "ILL-3",
  title: "Chest pain, palpitations or fainting",
  says: "Chest pain, palpitations or fainting need urgent care, and training stops.",
  numbers: {},
  grade: "C",
  mark: "recalled",
  source: "Expert practice",
  lastReviewed,
});
export const REDS_1 = defineRule({
  id: "REDS-1",
  title: "Signs of too little energy",
  says: "Three missed cycles or a bone stress injury before hold progress; talk to a clinician.",
  numbers: { cycles: cited(3, "cycles", "C", "seen") },
  grade: "C",
  mark: "seen",
  source: "IOC 2023, 10.1136/bjsports-2023-106994",
  lastReviewed,
});
export const ESWT_1 = defineRule({
  id: "ESWT-1",
  title: "The day of a shockwave treatment",
  says: "On the day no fast running, hills, long run or heavy strength work.",
  numbers: { stageFrom: choice(3, "stage") },
  grade: "I",
  mark: "choice",
  source: "Our choice; clinic handouts differ",
  lastReviewed,
});
export const ESWT_2 = defineRule({
  id: "ESWT-2",
  title: "Two days around a shockwave treatment",
  says: "For 48 hours runs are easy, flat and 45 minutes at most, and only if usual pain is 2 or less. Until a week of mornings is known, the highest of them counts as usual.",
  numbers: { hours: choice(48, "h"), maxMin: choice(45, "min"), usualPainMax: choice(2, "0-10") },
  grade: "I",
  mark: "choice",
  source: "Our choice",
  lastReviewed,
});
export const ESWT_3 = defineRule({
  id: "ESWT-3",
  title: "Soreness after shockwave",
  says: "For three days after a treatment mornings do not count for your usual and no step is taken; above 5 and red flags count as ever.",
  numbers: { days: choice(3, "days") },
  grade: "I",
  mark: "choice",
  source: "Our choice",
  lastReviewed,
});
export const ESWT_4 = defineRule({
  id: "ESWT-4",
  title: "Your clinician’s word comes first",
  says: "What your clinician says about training around shockwave overrides these rules: it is entered as a limit.",
  numbers: {},
  grade: "I",
  mark: "choice",
  source: "Our choice",
  lastReviewed,
});
export const ESWT_5 = defineRule({
  id: "ESWT-5",
  title: "Painkillers around shockwave",
  says: "Ask your clinician about anti-inflammatory medicine around shockwave. Rebound never advises on it.",
  numbers: {},
  grade: "I",
  mark: "choice",
  source: "Our choice",
  lastReviewed,
});
export const ESWT_6 = defineRule({
  id: "ESWT-6",
  title: "When to judge shockwave",
  says: "Whether shockwave helped is judged twelve weeks after it began, not before.",
  numbers: { weeks: cited(12, "weeks", "A", "seen") },
  grade: "I",
  mark: "choice",
  source: "Our choice; three months is the main point of Cacchio 2011, Am J Sports Med 39:146-53",
  acts: "advice",
  lastReviewed,
});
export const ESWT_7 = defineRule({
  id: "ESWT-7",
  title: "No shockwave just before a race",
  says: "Do not book shockwave within the seven days before a race.",
  numbers: { days: choice(7, "days") },
  grade: "I",
  mark: "choice",
  source: "Our choice",
  lastReviewed,
});
export const DATA_1 = defineRule({
  id: "DATA-1",
  title: "No check-in",
  says: "After two days without a check-in progress holds; after five the run ladder stands at step 3 until you answer again.",
  numbers: {
    holdDays: choice(2, "days"),
    capDays: choice(5, "days"),
    capLevel: choice(3, "level"),
  },
  grade: "I",
  mark: "choice",
  source: "Our choice; missing is never zero",
  lastReviewed,
});
export const AGE_1 = defineRule({
  id: "AGE-1",
  title: "From fifty on",
  says: "From 50 weekly running grows by at most 7 %, and hard days lie three days apart.",
  numbers: {
    fromAge: choice(50, "years"),
    weeklyGrowth: choice(0.07, "x"),
    spacingDays: choice(3, "days"),
  },
  grade: "I",
  mark: "choice",
  source: "Our choice",
  lastReviewed,
});
export const ISCHIO_1 = defineRule({
  id: "ISCHIO-1",
  title: "Worse with long strides",
  says: "Two yes answers in 14 days: ask your clinician about it, and keep your steps short.",
  numbers: { answers: choice(2, "answers"), days: choice(14, "days") },
  grade: "I",
  mark: "choice",
  source: "Our choice",
  lastReviewed,
});
export const STRETCH_1 = defineRule({
  id: "STRETCH-1",
  title: "Stretching while it hurts",
  says: "Stretching the hamstring, or touching the toes, presses the tendon on the bone. While there are symptoms it holds progress.",
  numbers: { painFrom: choice(2, "0-10") },
  grade: "C",
  mark: "seen",
  source: "Beatty 2017, Curr Sports Med Rep 16",
  lastReviewed,
});
export const PAIN_1 = defineRule({
  id: "PAIN-1",
  title: "When to stop a session",
  says: "Stop when pain passes 5, rises two points above the start, or you limp. At 4 or 5 finish easy and short.",
  numbers: {
    above: cited(5, "0-10", "A", "seen"),
    easyFrom: choice(4, "0-10"),
    rise: choice(2, "points"),
  },
  grade: "A",
  mark: "seen",
  source: "Silbernagel 2007 (Achilles); the rise is our choice",
  lastReviewed,
});
export const EASES_1 = defineRule({
  id: "EASES-1",
  title: "Pain that eases through the day",
  says: "Pain that eases as the day goes on is usual with a tendon. It is no reason to do more: the next morning decides.",
  numbers: {},
  grade: "C",
  mark: "choice",
  source: "Our choice on expert advice; the 24-hour response is the main signal",
  lastReviewed,
});
export const EVENING_1 = defineRule({
  id: "EVENING-1",
  title: "Worse by the evening",
  says: "Pain that builds through the day and is worst in the evening holds progress: what the day held was enough.",
  numbers: {},
  grade: "I",
  mark: "choice",
  source: "Our choice: a tendon that eases with use is usual, one that builds up is not",
  lastReviewed,
});
export const LAST_RUN_1 = defineRule({
  id: "LAST-RUN-1",
  title: "The last run decides",
  says: "Running may grow only after the last run was accepted.",
  numbers: {},
  grade: "C",
  mark: "choice",
  source: "Expert practice; our choice",
  lastReviewed,
});

export const TISSUE_2 = defineRule({
  id: "TISSUE-2",
  title: "Three days that were a lot for the tendon",
  says: "When the last 72 hours loaded the tendon more than 1.1 times the upper end of its last four weeks (nine in ten three-day sums are lower), nothing grows for now. It is a brake, never a target and no measure of risk.",
  numbers: {
    hours: choice(72, "h"),
    share: choice(1.1, "x"),
    days: choice(28, "days"),
    /** Three-day sums of the 28 that may lie above the upper end: the 90th percentile. */
    above: choice(2, "sums"),
  },
  grade: "I",
  mark: "choice",
  source: "Our choice",
  lastReviewed,
});

export const TRAVEL_1 = defineRule({
  id: "TRAVEL-1",
  title: "Days away",
  says: "On days away nothing is planned. What falls away is not made up for: no session moves to another day or grows, and after ten days without a run the way back begins at 60 %.",
  numbers: {},
  grade: "I",
  mark: "choice",
  source: "Our choice: a spike after days off is what the longest-run rule is there to stop",
  lastReviewed,
});

export const guardRules: readonly Rule[] = [
  MASK_1,
  SLEEP_1,
  SLEEP_2,
  STRESS_1,
  ILL_1,
  ILL_2,
  ILL_3,
  REDS_1,
  ESWT_1,
  ESWT_2,
  ESWT_3,
  ESWT_4,
  ESWT_5,
  ESWT_6,
  ESWT_7,
  DATA_1,
  AGE_1,
  ISCHIO_1,
  STRETCH_1,
  PAIN_1,
  EASES_1,
  EVENING_1,
  LAST_RUN_1,
  TISSUE_2,
  TRAVEL_1,
];
