import "server-only";
import { listExerciseSets as readSets } from "@/db/repositories/exercise-sets";
import type { ExerciseSetRow } from "@/db/schema/exercise-sets";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ExerciseSetDto, ExerciseSetsQuery } from "@/lib/contracts/exercise-sets";

type Input = ExerciseSetsQuery & { readonly athleteId: string };

/** Sets of exercises that were done, in the order of doing; both ends inclusive. */
export async function listExerciseSets(
  ctx: Context,
  { athleteId, from, to }: Input,
): Promise<{ sets: ExerciseSetDto[] }> {
  const scope = await authoriseAthlete(ctx, athleteId, {
    access: "read",
    scopes: ["injury", "symptoms"],
  });
  const rows = await readSets(ctx.db, scope, { ...(from && { from }), ...(to && { to }) });
  return { sets: rows.map(toExerciseSetDto) };
}

export function toExerciseSetDto(row: ExerciseSetRow): ExerciseSetDto {
  const { id, sessionId, exercise, side, reps, holdS, distanceM, loadKg, pain, note } = row;
  return {
    ...{ id, date: row.localDate, sessionId, exercise, side, set: row.setNumber },
    ...{ reps, holdS, distanceM, loadKg, pain, note },
    version: row.version,
    recordedAt: row.recordedAt.toISOString(),
  };
}
