import type { PlainDate } from "./plain-date";

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

export const restrictionKinds = [
  "no-hills",
  "no-speed",
  "no-run",
  "max-run-minutes",
  "max-long-run-m",
  "max-aero-minutes",
  "no-breaststroke",
  "pain-ceiling",
] as const;
export type RestrictionKind = (typeof restrictionKinds)[number];

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

export const sessionStatuses = ["planned", "done", "missed", "cancelled"] as const;
export type SessionStatus = (typeof sessionStatuses)[number];

export const origins = ["engine", "coach", "library", "athlete"] as const;
export type Origin = (typeof origins)[number];

export const feasibilities = ["feasible", "stretch", "unlikely"] as const;
export type Feasibility = (typeof feasibilities)[number];

export const raceOptions = ["start", "run-walk", "defer"] as const;
export type RaceOption = (typeof raceOptions)[number];

/** What a person is in Rebound; one may be several. */
export const accountRoles = ["athlete", "coach", "physio"] as const;
export type AccountRole = (typeof accountRoles)[number];

/*
 * How a person reads quantities. Shown and typed only: everything inside stays SI, and the plan's
 * weeks run Monday to Sunday whatever day a person's own week begins on.
 */
export const distanceUnits = ["km", "mi"] as const;
export type DistanceUnit = (typeof distanceUnits)[number];
export const swimUnits = ["m", "yd"] as const;
export type SwimUnit = (typeof swimUnits)[number];
export const weekStarts = ["mon", "sun"] as const;
export type WeekStart = (typeof weekStarts)[number];
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/**
 * What an athlete shares with one person, scope by scope. `load`: plan and training log.
 * Editing the plan comes with the grant's role (coach), limits with the role physio.
 */
export const consentScopes = ["load", "symptoms", "injury", "imaging", "notes"] as const;
export type ConsentScope = (typeof consentScopes)[number];

/**
 * How far the engine may act by itself. `propose` (the default): cuts at once, increases proposed.
 * `auto`: both at once. `off`: only what red, refer or a restriction demands.
 */
export const adaptationPolicies = ["propose", "auto", "off"] as const;
export type AdaptationPolicy = (typeof adaptationPolicies)[number];

/** "better, same, worse": what yesterday's session left, the check-in's third tap. */
export const sessionAftermaths = ["better", "same", "worse"] as const;
export type SessionAftermath = (typeof sessionAftermaths)[number];

export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type Weekday = (typeof weekdays)[number];

/** Run ladder, `domain/rehab.md` section 8: 0 no running ... 9 short fast reps and steep hills. */
export type RunLevel = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
/** Rehab stages after Goom 2016: 1 isometric ... 4 energy storage. */
export type RehabStage = 1 | 2 | 3 | 4;

export type Athlete = {
  readonly birthYear: number | null;
  readonly sex: Sex | null;
  /** IANA zone; the athlete's local day is the day of a check-in. */
  readonly timeZone: string;
  readonly level: AthleteLevel;
  /** Minutes available for training per weekday, 0..1440; 0 is a day off. */
  readonly availabilityMin: Readonly<Record<Weekday, number>>;
  readonly runThresholdPaceSPerKm: number | null;
  readonly easyPaceSPerKm: number | null;
  readonly cssSPer100m: number | null;
  readonly ftpW: number | null;
  /** Heart rate at threshold and the highest known, beats per minute; targets without pace or power. */
  readonly thresholdHrBpm?: number | null;
  readonly maxHrBpm?: number | null;
  /** What the athlete has not, now: nothing that needs it is planned. Absent or empty: has both. */
  readonly lacks?: readonly Gear[];
};

export const gear = ["gym", "pool"] as const;
export type Gear = (typeof gear)[number];

export type Injury = {
  readonly kind: InjuryKind;
  readonly side: Side;
  readonly since: PlainDate;
  readonly rehabStage: RehabStage;
  /** The spread recorded at intake; "widened" means beyond this. */
  readonly spread: Spread;
};

export type Race = {
  readonly id: string;
  readonly name: string;
  readonly date: PlainDate;
  readonly kind: RaceKind;
  readonly priority: Priority;
};

/** Something that was done. Load uses moving time. `distanceM` null where distance has no meaning. */
export type Activity = {
  readonly id?: string;
  readonly date: PlainDate;
  readonly sport: Sport;
  readonly role: Role | null;
  readonly durationS: number;
  readonly distanceM: number | null;
  /** Session rating of perceived exertion, CR10: 0..10. */
  readonly rpe: number | null;
  /** Metres climbed; null unknown. */
  readonly ascentM: number | null;
  readonly aeroS: number | null;
};

/** How a session was answered by the tendon. Absent (undefined) is "not answered", never zero. */
export type Response = {
  readonly duringPain?: number;
  readonly afterPain?: number;
  readonly acheOnsetHours?: number;
  readonly acheHours?: number;
};

export type CheckIn = Response & {
  readonly date: PlainDate;
  readonly morningPain?: number;
  readonly stiffnessMin?: number;
  readonly loadTest?: number;
  readonly aftermath?: SessionAftermath;
  readonly limp?: boolean;
  readonly sittingPain?: number;
  readonly nightWaking?: boolean;
  readonly spread?: Spread;
  readonly trigger?: Trigger | null;
  readonly painkiller?: boolean;
  readonly sleepHours?: number;
  readonly illness?: Illness | null;
  readonly redFlags?: readonly RedFlag[];
  /** 0..10, 7 and more counts as high. */
  readonly stress?: number;
  readonly restingHr?: number;
  readonly kickPain?: number;
  readonly bikePain?: number;
  readonly dropLunge?: number;
  /** True: three or more cycles missed. */
  readonly menses?: "regular" | "missed-3" | null;
  readonly boneStressHistory?: boolean;
  readonly longStridePain?: boolean;
  readonly easesThroughDay?: boolean;
  /** Pain that builds through the day and is worst in the evening. */
  readonly worseByEvening?: boolean;
  readonly stretched?: boolean;
  /** Hours sat the day before, at a desk, in a car or on a train. */
  readonly sittingHours?: number;
  /** Late answers about earlier sessions (an ache that went on). They act from today forward. */
  readonly responses?: readonly (Response & { readonly sessionDate: PlainDate })[];
};

/** An appointment or treatment; may lie in the future. Never unlocks load (law 14). */
export type Treatment = { readonly date: PlainDate; readonly kind: TreatmentKind };

export type Restriction = {
  readonly kind: RestrictionKind;
  readonly from: PlainDate;
  /** Last day, inclusive; null until somebody lifts it. */
  readonly to: PlainDate | null;
  /** minutes, metres or NPRS points, by kind; null where the kind needs none. */
  readonly value: number | null;
};

/** One number of one rule, set for this athlete by a named coach or physio inside safe bounds. */
export type ThresholdEdit = {
  /** Rule id and number as the registry names them: `STATE-AMBER-MORNING`, `from`. */
  readonly rule: string;
  readonly number: string;
  readonly value: number;
  /** Who set it, as people read it: "Jo Brackley, physio". */
  readonly by: string;
  readonly from: PlainDate;
  /** Last day, inclusive; null until somebody takes it back. */
  readonly to: PlainDate | null;
};

/** A stretch of days on which nothing can be trained: travel, work, family. */
export type Away = { readonly from: PlainDate; readonly to: PlainDate };

/** The protocol a decision is made by. Versions stay: an old decision replays on its own. */
export type ProtocolRef = {
  readonly id: string;
  readonly version: number;
  readonly edits: readonly ThresholdEdit[];
};

/** Weekly targets of a block or week. Every part is per week. */
export type Targets = {
  readonly run: { readonly distanceM: number; readonly durationS: number };
  readonly bike: { readonly durationS: number };
  readonly swim: { readonly distanceM: number; readonly durationS: number };
  readonly strength: { readonly sessions: number };
};
/** A coach's targets may leave parts open: the builder fills what is open. */
export type PartialTargets = {
  readonly run?: { readonly distanceM?: number; readonly durationS?: number };
  readonly bike?: { readonly durationS?: number };
  readonly swim?: { readonly distanceM?: number; readonly durationS?: number };
  readonly strength?: { readonly sessions?: number };
};

/** A dated stretch of the season; `start` and `end` are inclusive. */
export type Block = {
  readonly id: string;
  readonly phase: Phase;
  readonly start: PlainDate;
  readonly end: PlainDate;
  /** What the coach fixed; null where the builder decides. */
  readonly targets: PartialTargets | null;
  readonly locked: boolean;
  readonly notes: string;
};

/** Absolute target of a step. pace: m/s; power: W; hr: bpm; rpe: CR10; cadence: per minute. */
export type Target = {
  readonly metric: "power" | "hr" | "pace" | "rpe" | "cadence";
  readonly low: number;
  readonly high: number;
};
export type SimpleStep = {
  readonly kind: "step";
  readonly role: "warmup" | "work" | "recovery" | "rest" | "cooldown";
  readonly durationS: number | null;
  readonly distanceM: number | null;
  readonly target: Target | null;
  readonly text: string;
};
export type Step =
  | SimpleStep
  | { readonly kind: "repeat"; readonly times: number; readonly steps: readonly SimpleStep[] };

/** One planned training session. */
export type Session = {
  /** Stable name inside a season, `2026-12-06.run.1`: same input, same key. */
  readonly key: string;
  readonly date: PlainDate;
  readonly sport: Sport;
  readonly role: Role;
  readonly title: string;
  readonly intent: string;
  readonly durationS: number;
  readonly distanceM: number | null;
  readonly steps: readonly Step[];
  /** Time in the aero position, s (bike only, else 0). */
  readonly aeroS: number;
  /** The library's session it was made from; null or absent where a person or a cut made it. */
  readonly templateId?: string | null;
  /** Ladder level the content needs; 0 for sessions off the run ladder. */
  readonly needsLevel: RunLevel;
  /** TSS-like units. */
  readonly fitnessLoad: number;
  /** Tissue units: 1 = one easy flat kilometre of running. A brake, never a target. */
  readonly tissueLoad: number;
  readonly locked: boolean;
  readonly origin: Origin;
  readonly status: SessionStatus;
  /** A locked session inside a red window: counts no load, the coach is told. */
  readonly held: boolean;
};

export type WeekKind = "load" | "recovery" | "taper" | "race" | "bridge" | "return";

export type Week = {
  readonly monday: PlainDate;
  readonly phase: Phase;
  readonly kind: WeekKind;
  /** Race id when a race falls into the week. */
  readonly race: string | null;
  readonly targets: Targets;
  readonly fitnessLoad: number;
  readonly tissueLoad: number;
};

/** A wish or need that cannot be met, with what would make it feasible. */
export type Infeasible = {
  readonly what: string;
  readonly rule: string;
  readonly wouldNeed: string;
};

export type Season = {
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly blocks: readonly Block[];
  readonly weeks: readonly Week[];
  readonly sessions: readonly Session[];
  readonly infeasible: readonly Infeasible[];
};

/** A whole athlete: what a case file holds and what services load from the database. */
export type AthleteRecord = {
  readonly athlete: Athlete;
  readonly injury: Injury | null;
  readonly races: readonly Race[];
  readonly activities: readonly Activity[];
  readonly checkIns: readonly CheckIn[];
  readonly treatments: readonly Treatment[];
  readonly restrictions: readonly Restriction[];
  readonly blocks: readonly Block[];
  /** A person's "cleared" after a refer state: the day from which the engine may plan again. */
  readonly clearances: readonly { readonly date: PlainDate }[];
  /** Null or absent: the injury's usual protocol in its first version, unedited. */
  readonly protocol?: ProtocolRef | null;
  /** Days away from training, both ends included (`TRAVEL-1`). */
  readonly away?: readonly Away[];
};

export type ResponseClass = "accepted" | "tolerated" | "rejected" | "unanswered";

/** A fact a person can check: what, when, how much. */
export type Fact = { readonly date: PlainDate; readonly what: string; readonly value: string };

/**
 * Limits that run on their own clocks; each date is the LAST day the limit holds, inclusive,
 * null when it is not running. A label may step down while a timer still runs.
 */
export type Timers = {
  readonly noRunUntil: PlainDate | null;
  readonly noLongRunUntil: PlainDate | null;
  /** No strides, steady, tempo, intervals. */
  readonly speedFreezeUntil: PlainDate | null;
  readonly hillFreezeUntil: PlainDate | null;
  /** No aero position on the bike. */
  readonly aeroFreezeUntil: PlainDate | null;
  /** Strength stays in a small range, stage 2 (`CLAMP-STRENGTH`). */
  readonly smallRangeUntil: PlainDate | null;
  /** No ladder promotion. */
  readonly promotionFreezeUntil: PlainDate | null;
  /** The current state's own window (section 6 of the rehab reference). */
  readonly windowUntil: PlainDate | null;
  /** Illness: no training at all. Stays in sight for the easy days after it. */
  readonly noTrainingUntil: PlainDate | null;
};

/** The way back after a cut, one step per accepted week (law 2). */
export type Ramp = {
  readonly kind: "red" | "amber" | "gap";
  /** Weekly run distance of the last green week before the cut, m. */
  readonly fromWeekM: number;
  /** Shares of `fromWeekM` for coming calendar weeks, first entry for the week of `firstMonday`. */
  readonly shares: readonly number[];
  readonly firstMonday: PlainDate;
};

/** Running of one calendar week that was not rejected, m. */
export type WeekRan = { readonly monday: PlainDate; readonly runM: number };

/** What is true on the morning of `date`, after that day's check-in if there is one. */
export type Assessment = {
  readonly date: PlainDate;
  readonly state: State;
  /** False in green means "hold". */
  readonly mayProgress: boolean;
  /** Ids of the rules that fired, most decisive first, each once. */
  readonly rules: readonly string[];
  /** What the decisive rule saw, at most three. */
  readonly facts: readonly Fact[];
  readonly trigger: Trigger | null;
  /** True: trigger clamp keeps easy volume (fixture 2 of the rehab reference). */
  readonly keepsEasyVolume: boolean;
  readonly irritability: "low" | "moderate" | "high";
  /** Median morning pain of the last 14 days without red days. */
  readonly baseline: number;
  readonly level: RunLevel;
  readonly rehabStage: RehabStage;
  readonly timers: Timers;
  readonly ramp: Ramp | null;
  /**
   * The fullest of the four weeks before the last Watch or flare began to cut: weekly growth is
   * measured against it too, so that the way back is not a new climb (`LOAD-3`).
   */
  readonly beforeCut?: WeekRan | null;
  /** Days since the last check-in; 0 today, null never. */
  readonly daysSilent: number | null;
  /** CLAMP-LONG: most a long run may be while it is what hurt, m; null or absent without a cap. */
  readonly longRunCapM?: number | null;
};

/** The prescription of a session as a change shows it. */
export type Prescription = {
  readonly sport: Sport;
  readonly role: Role;
  readonly title: string;
  readonly durationS: number;
  readonly distanceM: number | null;
};

export type Change = {
  readonly sessionKey: string;
  readonly sessionDate: PlainDate;
  readonly sport: Sport;
  readonly before: Prescription;
  /** Null when the session is cancelled without a replacement. */
  readonly after: Prescription | null;
  readonly rule: string;
  readonly reason: string;
  readonly facts: readonly Fact[];
  readonly returns: string;
  /** True where red, refer or a restriction demands it: no policy delays it, undo needs a name. */
  readonly demanded: boolean;
};

/** Range a week's symptoms allow, per discipline. */
export type Allowed = {
  readonly run: { readonly min: Amount; readonly max: Amount };
  readonly bike: { readonly min: Amount; readonly max: Amount };
  readonly swim: { readonly min: Amount; readonly max: Amount };
  readonly strength: { readonly min: number; readonly max: number };
};
export type Amount = { readonly distanceM: number; readonly durationS: number };

export type RaceForecast = {
  readonly race: string;
  readonly feasibility: Feasibility;
  /** Rule id of what limits it. */
  readonly driver: string;
  readonly because: string;
  readonly options: readonly RaceOption[];
  /** Days on which to decide, earliest first. */
  readonly decideOn: readonly PlainDate[];
  readonly predictedS: { readonly low: number; readonly mid: number; readonly high: number } | null;
};
