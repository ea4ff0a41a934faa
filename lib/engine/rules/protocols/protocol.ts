import type { InjuryKind } from "../../model";
import type { NumbersSet } from "../adjustable";
import type { Grade, Mark, Rule } from "../rule";

/** What can load an injured tendon in training and in a day. */
export const provocationIds = [
  "fast-running",
  "sprints-and-surges",
  "uphill",
  "downhill",
  "long-run",
  "long-stride",
  "camber",
  "jumping",
  "stairs",
  "standing",
  "first-steps",
  "barefoot",
  "sitting",
  "crossed-legs",
  "side-lying",
  "saddle",
  "aero-position",
  "big-gear",
  "kick",
  "wall-push-off",
  "deep-bend",
  "stretching",
] as const;
export type ProvocationId = (typeof provocationIds)[number];

/** One thing that loads the tendon: how much, why, and on what ground we say so. */
export type Provocation = {
  readonly id: ProvocationId;
  readonly loads: "much" | "some" | "little";
  readonly why: string;
  readonly grade: Grade;
  readonly mark: Mark;
  readonly source: string;
};

/** Multipliers of the tissue ledger that differ from tendon to tendon (`TISSUE-1`). */
export type TissueNumber =
  | "uphillPerPercent"
  | "uphillFromPercent"
  | "steepDownhillPercent"
  | "steepDownhill"
  | "surge"
  | "bikeUpright"
  | "bikeAero"
  | "swim"
  | "aquaJog"
  | "elliptical"
  | "hike"
  | "walk"
  | "strength";

/** One strength session of a rehab stage: what is done, in words an athlete can follow. */
export type Routine = {
  readonly title: string;
  readonly intent: string;
  readonly exercises: readonly string[];
};

/** Routines by stage: holds (1), slow in a small range (2), deeper or heavier (3), springy (4). */
export type Routines = {
  readonly holds: readonly Routine[];
  readonly slow: readonly Routine[];
  readonly deeper: readonly Routine[];
  readonly spring: readonly Routine[];
};

/** Where the engine itself acts differently from tendon to tendon. */
export type Acts = {
  /** What rests after riding hurt: the aero position, or every ride that is not easy. */
  readonly rideClamp: "aero" | "hard-rides";
  /** The saddle presses where this tendon begins (`RIDE-ASK`). */
  readonly saddlePresses: boolean;
  /** Easy rides are ridden upright: a low position presses it. */
  readonly sitsUp: boolean;
  /** Intensity of a cut fast run may move to the bike. */
  readonly hardRideStandsIn: boolean;
  /** Speed alone is what hurt: easy volume may stay (`CLAMP-INTERVALS`). */
  readonly sparesEasyVolume: boolean;
  /** Sitting presses this tendon, so pain from sitting alone cuts nothing (`CLAMP-SITTING`). */
  readonly sittingIsUsual: boolean;
  /** Own stretching presses or strains this tendon: it holds progress while it hurts. */
  readonly stretchingHolds: boolean;
  /** Pain with long strides asks for a clinician's look (`ISCHIO-1`). */
  readonly longStrideAsks: boolean;
  /** The kick of breaststroke loads it: pull and freestyle on Watch too. */
  readonly kickLoads: boolean;
};

/** Sentences of explanations that name what this tendon feels. */
export type Words = {
  readonly redRide: string;
  readonly redSwim: string;
  readonly rideClamp: string;
  readonly rideReturns: string;
  readonly easyRide: string;
  readonly easySwim: string;
  /** Short holds in a flare. */
  readonly holdsIntent: string;
  readonly holdsStep: string;
  /** Strength in a small range after strength work hurt. */
  readonly smallRangeIntent: string;
  readonly smallRangeStep: string;
};

/**
 * What Rebound knows of one injury, as data with a version. A version never changes once it was
 * used: what is learnt later becomes the next one, and old decisions go on replaying by theirs.
 */
export type Protocol = {
  readonly id: string;
  readonly version: number;
  readonly kind: InjuryKind;
  readonly title: string;
  /** When this protocol stands, where an injury has several. */
  readonly when: string;
  readonly provocations: readonly Provocation[];
  readonly tissue: Rule<TissueNumber>;
  readonly loadTest: Rule;
  /** What each trigger pauses; also in `sets` where it differs from the shared rules. */
  readonly clamps: readonly Rule[];
  /** Numbers this injury sets over the shared rules. */
  readonly sets: NumbersSet;
  readonly acts: Acts;
  readonly words: Words;
  /** Start and end of each rehab stage, as rules. */
  readonly stages: readonly Rule[];
  readonly routines: Routines;
  /** Bike and swim, and life outside training: said, not computed. */
  readonly cautions: readonly Rule[];
  /** What nobody has studied, plainly. */
  readonly gaps: readonly string[];
};

/** `loads` much, some or little, because `why`, as far as `source` carries it. */
export function provocation(
  id: ProvocationId,
  loads: Provocation["loads"],
  why: string,
  grade: Grade,
  mark: Mark,
  source: string,
): Provocation {
  return { id, loads, why, grade, mark, source };
}

/** A provocation that is our own reading of how the body moves, without a study behind it. */
export function ours(id: ProvocationId, loads: Provocation["loads"], why: string): Provocation {
  return provocation(id, loads, why, "I", "choice", "Our choice");
}

export function routine(title: string, intent: string, ...exercises: string[]): Routine {
  return { title, intent, exercises };
}
