import type { ExerciseSetRow } from "@/db/schema/exercise-sets";
import type { Guide, LastTime, PlayItem } from "@/lib/contracts/rehab-play";
import type { RehabStage } from "@/lib/engine/model";
import type { RoutineItem } from "@/lib/engine/rehab/routine";
import type { Dose, Exercise } from "@/lib/engine/rules/exercises/exercise";
import { exerciseById } from "@/lib/engine/rules/exercises/registry";

export type LastTimes = ReadonlyMap<string, LastTime>;

/** Rows of the last day of each exercise, as one line each. */
export function lastTimes(rows: readonly ExerciseSetRow[]): LastTimes {
  const found = new Map<string, LastTime>();
  for (const { exercise, localDate, loadKg, pain } of rows) {
    const before = found.get(exercise);
    found.set(exercise, {
      date: localDate,
      sets: (before?.sets ?? 0) + 1,
      loadKg: highest(before?.loadKg, loadKg),
      pain: highest(before?.pain, pain),
    });
  }
  return found;
}

/** An exercise of a planned session. */
export function itemOfRoutine(
  item: RoutineItem,
  { stage, last }: { stage: RehabStage; last: LastTimes },
): PlayItem {
  const { id, name, text, sets, amount, perSide, restS, exercise } = item;
  return {
    ...{ id, name, text, sets, mostSets: sets, amount, perSide, restS },
    sided: perSide || exercise?.sides === "alternate" || /per side/i.test(text),
    takesLoad: exercise?.takesLoad ?? true,
    last: last.get(id) ?? null,
    guide: exercise && guideOf(exercise),
    easier: easierOf(exercise, { stage, last }),
  };
}

/** An exercise outside a plan, with the dose of a stage; its nearest where it has none there. */
export function itemOfExercise(
  exercise: Exercise,
  { stage, last }: { stage: RehabStage; last: LastTimes },
): PlayItem {
  const { id, name, sides, takesLoad } = exercise;
  const { sets, amount, restS } = doseOf(exercise, stage);
  return {
    ...{ id, name, text: "", sets: sets[0], mostSets: sets[1], amount, restS, takesLoad },
    perSide: sides === "each",
    sided: sides !== "together",
    last: last.get(id) ?? null,
    guide: guideOf(exercise),
    easier: easierOf(exercise, { stage, last }),
  };
}

function easierOf(
  exercise: Exercise | null,
  at: { stage: RehabStage; last: LastTimes },
): PlayItem | null {
  const easier = exercise?.easier ? exerciseById(exercise.easier) : undefined;
  return easier ? itemOfExercise(easier, at) : null;
}

function doseOf(exercise: Exercise, stage: RehabStage): Dose {
  const reached = exercise.doses.filter((dose) => dose.stage <= stage).at(-1);
  const dose = reached ?? exercise.doses[0];
  if (!dose) throw new RangeError(`${exercise.id} has no dose`);
  return dose;
}

function guideOf({ movement, setUp, cues, stopFor, grade, mark, source }: Exercise): Guide {
  return { movement, setUp, cues, stopFor, grade, mark, source };
}

function highest(a: number | null | undefined, b: number | null): number | null {
  if (a === null || a === undefined) return b;
  return b === null ? a : Math.max(a, b);
}
