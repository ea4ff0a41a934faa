import type { PlainDate } from "../plain-date";
import type { Origin, Phase, Role, RunLevel, SessionStatus, Sport, WeekKind } from "./lists";

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
