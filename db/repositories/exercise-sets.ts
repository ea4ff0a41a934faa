import "server-only";
import { and, asc, desc, eq, gte, lt, lte, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type ExerciseSetRow, exerciseSets } from "@/db/schema/exercise-sets";
import type { AthleteScope } from "@/db/scope";
import type { PlainDate } from "@/lib/engine/plain-date";

/** In the order of doing; both ends inclusive, an open end is open. */
export function listExerciseSets(
  db: Database,
  scope: AthleteScope,
  { from, to }: { from?: PlainDate; to?: PlainDate } = {},
): Promise<ExerciseSetRow[]> {
  return db
    .select()
    .from(exerciseSets)
    .where(
      and(
        eq(exerciseSets.athleteId, scope.athleteId),
        from && gte(exerciseSets.localDate, from),
        to && lte(exerciseSets.localDate, to),
      ),
    )
    .orderBy(asc(exerciseSets.localDate), asc(exerciseSets.recordedAt), asc(exerciseSets.id));
}

/** Of each exercise the sets of the last day before `before` on which it was done. */
export async function listLastSets(
  db: Database,
  scope: AthleteScope,
  before: PlainDate,
): Promise<ExerciseSetRow[]> {
  const lastDays = db
    .selectDistinctOn([exerciseSets.exercise], {
      exercise: exerciseSets.exercise,
      localDate: exerciseSets.localDate,
    })
    .from(exerciseSets)
    .where(and(eq(exerciseSets.athleteId, scope.athleteId), lt(exerciseSets.localDate, before)))
    .orderBy(asc(exerciseSets.exercise), desc(exerciseSets.localDate))
    .as("last_days");
  const rows = await db
    .select({ set: exerciseSets })
    .from(exerciseSets)
    .innerJoin(
      lastDays,
      and(
        eq(exerciseSets.exercise, lastDays.exercise),
        eq(exerciseSets.localDate, lastDays.localDate),
      ),
    )
    .where(eq(exerciseSets.athleteId, scope.athleteId))
    .orderBy(asc(exerciseSets.exercise), asc(exerciseSets.setNumber));
  return rows.map((row) => row.set);
}

export async function findExerciseSet(
  db: Database,
  scope: AthleteScope,
  id: string,
): Promise<ExerciseSetRow | undefined> {
  const [row] = await db
    .select()
    .from(exerciseSets)
    .where(and(eq(exerciseSets.athleteId, scope.athleteId), eq(exerciseSets.id, id)));
  return row;
}

type Identity = Pick<ExerciseSetRow, "localDate" | "exercise" | "side" | "setNumber">;
type Done = Pick<
  ExerciseSetRow,
  "sessionId" | "reps" | "holdS" | "distanceM" | "loadKg" | "pain" | "note"
>;
export type ExerciseSetFields = Identity & Done;

/**
 * One row for each set of an exercise on a day. The same answers change nothing; others are a new
 * version of that row. `created` is true for a first answer only.
 */
export async function saveExerciseSet(
  db: Database,
  scope: AthleteScope,
  { id, ...fields }: ExerciseSetFields & { readonly id: string },
): Promise<{ row: ExerciseSetRow; created: boolean }> {
  const [created] = await db
    .insert(exerciseSets)
    .values({ ...fields, id, athleteId: scope.athleteId })
    .onConflictDoNothing()
    .returning();
  if (created) return { row: created, created: true };
  const { localDate, exercise, side, setNumber, ...done } = fields;
  const where = and(
    eq(exerciseSets.athleteId, scope.athleteId),
    eq(exerciseSets.localDate, localDate),
    eq(exerciseSets.exercise, exercise),
    eq(exerciseSets.side, side),
    eq(exerciseSets.setNumber, setNumber),
  );
  const [standing] = await db.select().from(exerciseSets).where(where).for("update");
  if (!standing) throw new RangeError("a set that could not be added stands already");
  if (same(standing, done)) return { row: standing, created: false };
  const [changed] = await db
    .update(exerciseSets)
    .set({ ...done, version: sql`${exerciseSets.version} + 1` })
    .where(where)
    .returning();
  if (!changed) throw new RangeError("a locked set cannot vanish");
  return { row: changed, created: false };
}

/** Answers what it was. `undefined`: gone, not theirs, or changed since `version`. */
export async function deleteExerciseSet(
  db: Database,
  scope: AthleteScope,
  { id, version }: { id: string; version: number },
): Promise<ExerciseSetRow | undefined> {
  const [row] = await db
    .delete(exerciseSets)
    .where(
      and(
        eq(exerciseSets.athleteId, scope.athleteId),
        eq(exerciseSets.id, id),
        eq(exerciseSets.version, version),
      ),
    )
    .returning();
  return row;
}

function same(standing: ExerciseSetRow, done: Done): boolean {
  return Object.entries(done).every(([key, value]) => standing[key as keyof Done] === value);
}
