import type { Said } from "@/lib/words/said/match";
import { saidExercisesHow } from "./how";
import { saidExercisesHow2 } from "./how-2";
import { saidExercisesLoadTests } from "./load-tests";
import { saidExercisesNames } from "./names";
import { saidExercisesSets } from "./sets";

/** Exercises: names, how they are done, sets, load tests. */
export const saidExercises: readonly Said[] = [
  ...saidExercisesNames,
  ...saidExercisesHow,
  ...saidExercisesHow2,
  ...saidExercisesSets,
  ...saidExercisesLoadTests,
];
