import type { RehabStage } from "../../model";
import { besideExercises } from "./beside";
import { deepExercises } from "./deep";
import type { Exercise } from "./exercise";
import { holdExercises } from "./holds";
import { slowExercises } from "./slow";
import { springExercises } from "./spring";

/**
 * Exercises written out for the high hamstring tendon. Where a plan's words fit two of them the
 * earlier one is meant: quick ones stand before the slow ones they grew from.
 */
export const exercises: readonly Exercise[] = [
  ...holdExercises,
  ...springExercises,
  ...slowExercises,
  ...deepExercises,
  ...besideExercises,
];

const byId: ReadonlyMap<string, Exercise> = new Map(exercises.map((one) => [one.id, one]));

export function exerciseById(id: string): Exercise | undefined {
  return byId.get(id);
}

/** The exercise a line of a plan names; undefined for one that is not written out here. */
export function exerciseNamed(text: string): Exercise | undefined {
  return exercises.find((one) => one.written.test(text));
}

/** Those with a dose in a rehab stage, in the order of that stage's work. */
export function exercisesOf(stage: RehabStage): readonly Exercise[] {
  return exercises.filter((one) => one.doses.some((dose) => dose.stage === stage));
}
