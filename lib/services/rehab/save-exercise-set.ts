import "server-only";
import { listRestrictions } from "@/db/repositories/care";
import { saveExerciseSet as storeSet } from "@/db/repositories/exercise-sets";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ExerciseSetBody, ExerciseSetDto } from "@/lib/contracts/exercise-sets";
import { requirePast } from "../log/log-activity";
import { toExerciseSetDto } from "./list-exercise-sets";

type Input = ExerciseSetBody & { readonly athleteId: string; readonly id: string };

/**
 * Notes one set of an exercise. It changes no plan by itself: what counts is the entry in the log
 * and what the athlete answers about it. Beyond a limit it is a fact all the same, and says so.
 */
export async function saveExerciseSet(
  ctx: Context,
  { athleteId, id, date, set, ...done }: Input,
): Promise<ExerciseSetDto & { created: boolean }> {
  const scope = await authoriseAthlete(ctx, athleteId, {
    access: "log",
    scopes: ["injury", "symptoms"],
  });
  const localDate = date ?? scope.today;
  requirePast(localDate, scope);
  const { row, created } = await storeSet(ctx.db, scope, {
    id,
    localDate,
    setNumber: set,
    exercise: done.exercise,
    side: done.side,
    sessionId: done.sessionId ?? null,
    reps: done.reps ?? null,
    holdS: done.holdS ?? null,
    distanceM: done.distanceM ?? null,
    loadKg: done.loadKg ?? null,
    pain: done.pain ?? null,
    note: done.note || null,
  });
  return { ...toExerciseSetDto(row, await listRestrictions(ctx.db, scope)), created };
}
