import type { RehabStage } from "../../model";
import { REHAB_HIP_FLEXION, REHAB_ISOMETRIC, REHAB_ISOTONIC } from "../rehab";
import type { Grade, Mark } from "../rule";

/** The position an exercise is done in; there is one drawing of each. */
export const movements = [
  "bridge",
  "bridge-one-leg",
  "bridge-march",
  "heel-press",
  "prone-curl",
  "curl-hold",
  "trunk-hold",
  "ball-curl",
  "slider",
  "side-plank",
  "dead-bug",
  "thrust",
  "leg-press",
  "press-up",
  "standing-curl",
  "heel-to-wall",
  "nordic",
  "assisted-nordic",
  "calf-raise",
  "pallof",
  "deadlift",
  "one-leg-deadlift",
  "step-up",
  "lunge",
  "skip",
  "swing",
  "bound",
  "hop",
  "sled",
  "row",
] as const;
export type Movement = (typeof movements)[number];

/** What one set is counted in: seconds held, repeats, or metres covered. `to` >= `from` >= 1. */
export type Amount = {
  readonly kind: "hold" | "reps" | "length";
  readonly from: number;
  readonly to: number;
};

/** Sets of one stage, and the rest between two of them, s. */
export type Dose = {
  readonly stage: RehabStage;
  readonly sets: readonly [least: number, most: number];
  readonly amount: Amount;
  readonly restS: number;
};

export type Exercise = {
  readonly id: string;
  readonly name: string;
  readonly movement: Movement;
  /** `each`: a set for either leg. `alternate`: the sides take turns inside one set. */
  readonly sides: "each" | "together" | "alternate";
  /** Whether a weight, a band or a machine may be added. */
  readonly takesLoad: boolean;
  readonly doses: readonly Dose[];
  readonly setUp: string;
  readonly cues: readonly string[];
  /** What ends the set at once, besides pain above the ceiling. */
  readonly stopFor: string;
  /** The one to do instead when it hurts too much; null where leaving it out is the easier one. */
  readonly easier: string | null;
  /** How plans write it. */
  readonly written: RegExp;
  readonly grade: Grade;
  readonly mark: Mark;
  readonly source: string;
};

/** Exercise lists of the four stages are the published programme's, as quoted by clinics. */
const GOOM = {
  grade: "C",
  mark: "second-hand",
  source:
    "Goom 2016, JOSPT 46:483-93, as quoted by its author’s site and clinics; instructions ours",
} as const;
const OURS = { grade: "I", mark: "choice", source: "Our choice" } as const;

type Words = Omit<Exercise, "grade" | "mark" | "source">;

export function exercise(words: Words): Exercise {
  return { ...words, ...GOOM };
}

/** One that the programme does not name. */
export function ourExercise(words: Words): Exercise {
  return { ...words, ...OURS };
}

const S_PER_MIN = 60;
/** Rest after a slow set and after a springy one, s. Our choice, at the short end of the trials' 2 to 3 min. */
const SLOW_REST_S = 90;
const QUICK_REST_S = 75;
/** Sets of stages 2 and 3 (second-hand and recalled) and of stage 4 (our choice). */
const SLOW_SETS = [3, 4] as const;
const QUICK_SETS = [3, 4] as const;

const isometric = REHAB_ISOMETRIC.numbers;
const isotonic = REHAB_ISOTONIC.numbers;
const flexion = REHAB_HIP_FLEXION.numbers;

/** Stage 1, `REHAB-1`. */
export const holds: Dose = {
  stage: 1,
  sets: [isometric.sets.value, isometric.sets.value],
  amount: { kind: "hold", from: isometric.holdMinS.value, to: isometric.holdMaxS.value },
  restS: isometric.restMin.value * S_PER_MIN,
};

/** Stage 2, `REHAB-2`: from many repeats to few, and heavier, over weeks. */
export const slow: Dose = {
  stage: 2,
  sets: SLOW_SETS,
  amount: { kind: "reps", from: isotonic.repsTo.value, to: isotonic.repsFrom.value },
  restS: SLOW_REST_S,
};

/** Stage 3, `REHAB-3`. */
export const deep: Dose = {
  stage: 3,
  sets: SLOW_SETS,
  amount: { kind: "reps", from: flexion.repsMin.value, to: flexion.repsMax.value },
  restS: SLOW_REST_S,
};

/** Stage 4, `REHAB-4`, which names no repeats: few and fresh is our choice. */
export function quick(kind: "reps" | "length", from: number, to = from): Dose {
  return { stage: 4, sets: QUICK_SETS, amount: { kind, from, to }, restS: QUICK_REST_S };
}

/** Trunk and calf: a dose of our own for any stage. */
export function beside(stage: RehabStage, kind: Amount["kind"], from: number, to = from): Dose {
  return { stage, sets: [2, 3], amount: { kind, from, to }, restS: 45 };
}
