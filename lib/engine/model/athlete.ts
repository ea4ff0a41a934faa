import type { PlainDate } from "../plain-date";
import type {
  AthleteLevel,
  Gear,
  Illness,
  InjuryKind,
  Priority,
  RaceKind,
  RedFlag,
  RehabStage,
  RestrictionKind,
  Role,
  SessionAftermath,
  Sex,
  Side,
  Sport,
  Spread,
  TreatmentKind,
  Trigger,
  Weekday,
} from "./lists";

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
  /** Key of the planned session of that day, in another sport, that it was done instead of. */
  readonly insteadOf?: string | null;
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
  /** Groin pain that stops a run, or pain standing on that leg. */
  readonly groinPain?: boolean;
  /** A deep ache at the sit bone that is there at rest. */
  readonly sitBonePain?: boolean;
  /** Pain deep in a bone at night. */
  readonly boneNightPain?: boolean;
  readonly longStridePain?: boolean;
  readonly easesThroughDay?: boolean;
  /** Pain that builds through the day and is worst in the evening. */
  readonly worseByEvening?: boolean;
  readonly stretched?: boolean;
  /** Hours sat the day before, at a desk, in a car or on a train. */
  readonly sittingHours?: number;
  /** The longest of it without getting up, min. Told beside a limit on sitting; it decides nothing. */
  readonly sittingStretchMin?: number;
  /** Late answers about earlier sessions (an ache that went on). They act from today forward. */
  readonly responses?: readonly (Response & { readonly sessionDate: PlainDate })[];
};

/** How the day's training was answered by its evening, before the morning's check-in. */
export type Evening = Pick<Response, "duringPain" | "afterPain"> & { readonly date: PlainDate };

/** An appointment or treatment; may lie in the future. Never unlocks load (law 14). */
export type Treatment = { readonly date: PlainDate; readonly kind: TreatmentKind };

export type Restriction = {
  readonly kind: RestrictionKind;
  readonly from: PlainDate;
  /** Last day, inclusive; null until somebody lifts it. */
  readonly to: PlainDate | null;
  /** minutes, metres, NPRS points, kg, sets, repeats, s or degrees, by kind; null where it needs none. */
  readonly value: number | null;
  /** Of a limit on one exercise its id, as `routineOf` names it; absent or null for the others. */
  readonly exercise?: string | null;
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
