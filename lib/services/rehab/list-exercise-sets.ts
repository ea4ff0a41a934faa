import "server-only";
import { listRestrictions } from "@/db/repositories/care";
import { listExerciseSets as readSets } from "@/db/repositories/exercise-sets";
import type { RestrictionRow } from "@/db/schema/care";
import type { ExerciseSetRow } from "@/db/schema/exercise-sets";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ExerciseSetDto, ExerciseSetsQuery } from "@/lib/contracts/exercise-sets";
import {
  exerciseLimitWords,
  exerciseRestrictions,
  limitBroken,
} from "@/lib/engine/rehab/exercise-limits";

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
  const restrictions = await listRestrictions(ctx.db, scope);
  return { sets: rows.map((row) => toExerciseSetDto(row, restrictions)) };
}

export function toExerciseSetDto(
  row: ExerciseSetRow,
  restrictions: readonly RestrictionRow[],
): ExerciseSetDto {
  const { id, sessionId, exercise, side, reps, holdS, distanceM, loadKg, pain, note } = row;
  return {
    ...{ id, date: row.localDate, sessionId, exercise, side, set: row.setNumber },
    ...{ reps, holdS, distanceM, loadKg, pain, note },
    beyond: beyondWords(row, restrictions),
    version: row.version,
    recordedAt: row.recordedAt.toISOString(),
  };
}

/** The limit it went beyond, of those that were set by then; what was done stays a fact. */
function beyondWords(
  row: ExerciseSetRow,
  restrictions: readonly RestrictionRow[],
): ExerciseSetDto["beyond"] {
  const known = restrictions.filter((limit) => limit.recordedAt <= row.recordedAt);
  const standing = exerciseRestrictions(known, row.localDate);
  const broken = limitBroken({ ...row, set: row.setNumber }, standing);
  return broken ? { limit: exerciseLimitWords(broken), by: broken.authorName } : null;
}
