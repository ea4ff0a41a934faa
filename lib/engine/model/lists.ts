/*
 * The engine's vocabulary. Quantities are SI and their names end with the unit: `durationS`
 * seconds, `distanceM` metres, `ftpW` watts. Pain is a numeric rating scale, whole numbers 0..10.
 * Closed lists live here once; zod enums and Postgres enums derive from them.
 */

export const sports = [
  "run",
  "bike",
  "swim",
  "strength",
  "hike",
  "aqua-jog",
  "elliptical",
  "walk",
  "mobility",
] as const;
export type Sport = (typeof sports)[number];

export const roles = [
  "easy",
  "long",
  "steady",
  "tempo",
  "intervals",
  "hills",
  "strides",
  "brick",
  "technique",
  "recovery",
  "test",
  "race",
  "strength",
  "rehab",
  "mobility",
] as const;
export type Role = (typeof roles)[number];

export const phases = [
  "rehab-base",
  "base",
  "build",
  "specific",
  "peak",
  "taper",
  "race",
  "recovery",
  "bridge",
] as const;
export type Phase = (typeof phases)[number];

/** Shown to people as Settled (or Settled, hold), Watch, Flare, See someone. Mildest first. */
export const states = ["green", "amber", "red", "refer"] as const;
export type State = (typeof states)[number];

export const triggers = [
  "intervals",
  "hills",
  "long-run",
  "bike",
  "saddle",
  "strength",
  "sitting",
  "stretching",
  "unknown",
] as const;
export type Trigger = (typeof triggers)[number];

export const spreads = ["focal", "wider", "below-knee"] as const;
export type Spread = (typeof spreads)[number];

/** Where it is felt, as codes: never coordinates, so that a new drawing changes no answer. */
export const bodyZones = [
  "glute",
  "outer-hip",
  "sit-bone",
  "mid-thigh",
  "behind-knee",
  "front-knee",
  "calf",
  "achilles",
  "heel",
  "sole",
] as const;
export type BodyZone = (typeof bodyZones)[number];
export const bodySides = ["left", "right"] as const;
export type BodySide = (typeof bodySides)[number];
export type BodyPlace = `${BodySide}-${BodyZone}`;
/** Top to bottom, left before right. */
export const bodyPlaces: readonly BodyPlace[] = bodyZones.flatMap((zone) =>
  bodySides.map((side): BodyPlace => `${side}-${zone}`),
);

export const illnesses = ["above-neck", "below-neck", "fever"] as const;
export type Illness = (typeof illnesses)[number];

export const redFlags = [
  "saddle-numbness",
  "bilateral-leg",
  "sudden-pop",
  "chest-pain",
  "hot-swollen-calf",
  "bone-pain",
  "nerve-signs",
  "fever-weight-loss",
  "fluoroquinolone",
  "young-ischial",
  "constant-rest-pain",
] as const;
export type RedFlag = (typeof redFlags)[number];

/**
 * Limits on one exercise: left out, or no more than so many kilograms, sets, repeats, seconds held
 * or degrees of movement.
 */
export const exerciseLimitKinds = [
  "no-exercise",
  "max-exercise-kg",
  "max-exercise-sets",
  "max-exercise-reps",
  "max-exercise-hold-s",
  "max-exercise-range-deg",
] as const;
export type ExerciseLimitKind = (typeof exerciseLimitKinds)[number];

export const restrictionKinds = [
  "no-hills",
  "no-speed",
  "no-run",
  "max-run-minutes",
  "max-long-run-m",
  "max-ride-minutes",
  "max-aero-minutes",
  "no-breaststroke",
  "pain-ceiling",
  "max-sitting-minutes",
  ...exerciseLimitKinds,
] as const;
export type RestrictionKind = (typeof restrictionKinds)[number];

/**
 * Questionnaires whose total a clinician enters, 0 to 100, higher is better. Their item texts are
 * not ours to show.
 */
export const questionnaires = ["VISA-H", "VISA-A", "VISA-P", "VISA-G", "other"] as const;
export type Questionnaire = (typeof questionnaires)[number];

/** Tests of one leg at a time; what each of them is stands in `rehab/load-tests`. */
export const loadTestKinds = [
  "single-leg-bridge-reps",
  "single-leg-bridge-hold",
  "hamstring-hold",
  "prone-curl-10rm",
  "single-leg-calf-raise-reps",
  "single-leg-squat-reps",
  "single-leg-stance-hold",
  "side-lying-lift-hold",
] as const;
export type LoadTestKind = (typeof loadTestKinds)[number];

export const raceKinds = [
  "5k",
  "10k",
  "half-marathon",
  "marathon",
  "sprint-tri",
  "olympic-tri",
  "70.3",
  "ironman",
] as const;
export type RaceKind = (typeof raceKinds)[number];

export const priorities = ["A", "B", "C"] as const;
export type Priority = (typeof priorities)[number];

export const athleteLevels = ["first-timer", "intermediate", "advanced"] as const;
export type AthleteLevel = (typeof athleteLevels)[number];

export const sexes = ["female", "male", "other"] as const;
export type Sex = (typeof sexes)[number];

export const injuryKinds = [
  "proximal-hamstring-tendinopathy",
  "achilles-tendinopathy",
  "patellar-tendinopathy",
  "gluteal-tendinopathy",
  "plantar-heel-pain",
] as const;
export type InjuryKind = (typeof injuryKinds)[number];

export const sides = ["left", "right", "both"] as const;
export type Side = (typeof sides)[number];

export const treatmentKinds = [
  "shockwave",
  "physio",
  "injection",
  "imaging",
  "massage",
  "other",
] as const;
export const treatmentStatuses = ["planned", "done"] as const;
export type TreatmentStatus = (typeof treatmentStatuses)[number];
export type TreatmentKind = (typeof treatmentKinds)[number];

/** `swapped`: something else was done instead of it. */
export const sessionStatuses = ["planned", "done", "swapped", "missed", "cancelled"] as const;
export type SessionStatus = (typeof sessionStatuses)[number];

export const origins = ["engine", "coach", "library", "athlete"] as const;
export type Origin = (typeof origins)[number];

/** `unknown`: a decision day has come without the answers it reads. */
export const feasibilities = ["feasible", "stretch", "unlikely", "unknown"] as const;
export type Feasibility = (typeof feasibilities)[number];

export const raceOptions = ["start", "run-walk", "defer"] as const;
export type RaceOption = (typeof raceOptions)[number];

/**
 * How far the engine may act by itself. `propose` (the default): cuts at once, increases proposed.
 * `auto`: both at once. `off`: only what red, refer or a restriction demands.
 */
export const adaptationPolicies = ["propose", "auto", "off"] as const;
export type AdaptationPolicy = (typeof adaptationPolicies)[number];

/** "better, same, worse": what yesterday's session left, the check-in's third tap. */
export const sessionAftermaths = ["better", "same", "worse"] as const;
export type SessionAftermath = (typeof sessionAftermaths)[number];

/** How pain went through a day: one question to people, two answers in the record. */
export const throughDays = ["eased", "same", "worse"] as const;
export type ThroughDay = (typeof throughDays)[number];

export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof weekdays)[number];

/** Run ladder (`rules/ladder.ts`): 0 no running ... 9 short fast reps and steep hills. */
export type RunLevel = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
/** Rehab stages after Goom 2016: 1 isometric ... 4 energy storage. */
export type RehabStage = 1 | 2 | 3 | 4;

export const gear = ["gym", "pool", "bike"] as const;
export type Gear = (typeof gear)[number];

/** Services whose list of activities, exported as a file, can be read into the log. */
export const fileSources = ["strava", "garmin", "trainingpeaks", "intervals"] as const;
export type FileSource = (typeof fileSources)[number];

export const irritabilities = ["low", "moderate", "high"] as const;
export type Irritability = (typeof irritabilities)[number];

export const weekKinds = ["load", "recovery", "taper", "race", "bridge", "return"] as const;
export type WeekKind = (typeof weekKinds)[number];

/** Less than stood there, or more of what was intended. */
export const changeDirections = ["cut", "return"] as const;
export type ChangeDirection = (typeof changeDirections)[number];

/** What became of a change. */
export const changeStatuses = [
  "applied",
  "proposed",
  "accepted",
  "declined",
  "undone",
  "superseded",
  "withdrawn",
] as const;
export type ChangeStatus = (typeof changeStatuses)[number];
