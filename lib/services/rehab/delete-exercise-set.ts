import "server-only";
import { listRestrictions } from "@/db/repositories/care";
import { findExerciseSet, deleteExerciseSet as removeSet } from "@/db/repositories/exercise-sets";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ExerciseSetDto } from "@/lib/contracts/exercise-sets";
import { notFound } from "@/lib/errors";
import { checkVersion, type IfMatch, stale } from "../precondition";
import { toExerciseSetDto } from "./list-exercise-sets";

type Input = { readonly athleteId: string; readonly setId: string; readonly ifMatch: IfMatch };

/** Takes a set away and answers what it was, so that it can be entered again. */
export async function deleteExerciseSet(
  ctx: Context,
  { athleteId, setId, ifMatch }: Input,
): Promise<ExerciseSetDto> {
  const scope = await authoriseAthlete(ctx, athleteId, {
    access: "log",
    scopes: ["injury", "symptoms"],
  });
  const row = await findExerciseSet(ctx.db, scope, setId);
  if (!row) throw notFound();
  checkVersion(row.version, ifMatch);
  const gone = await removeSet(ctx.db, scope, { id: setId, version: row.version });
  if (!gone) throw stale();
  return toExerciseSetDto(gone, await listRestrictions(ctx.db, scope));
}
