import type { PlainDate } from "../plain-date";
import type {
  Feasibility,
  Irritability,
  RaceOption,
  RehabStage,
  Role,
  RunLevel,
  Sport,
  State,
  Trigger,
} from "./lists";

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
  /**
   * Rides short, rides and swims easy after a flare, also when it has eased to Watch. Absent in
   * decisions of engines before version 8.
   */
  readonly easyCrossUntil?: PlainDate | null;
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
  /** Day on which Watch first cut; what was run earlier in its week counts as its share of it. */
  readonly cutOn?: PlainDate;
};

/** The fullest week before Watch or a flare cut running. */
export type BeforeCut = {
  readonly monday: PlainDate;
  /** Running of that week that was not rejected, m. */
  readonly runM: number;
  /** The week in which running was first cut. */
  readonly cutMonday: PlainDate;
};

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
  readonly irritability: Irritability;
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
  readonly beforeCut?: BeforeCut | null;
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

/** `gone`: it had been taken out or held, so nothing stood there; it keeps its size to come back. */
export type Stood = Prescription & { readonly gone?: true };

export type Change = {
  readonly sessionKey: string;
  readonly sessionDate: PlainDate;
  readonly sport: Sport;
  readonly before: Stood;
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
