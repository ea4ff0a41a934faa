import "server-only";
import { and, asc, eq, gte, isNotNull, isNull, lte, min, notExists, or, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import {
  type ActivityRevisionRow,
  type ActivityRow,
  activities,
  activityRevisions,
} from "@/db/schema/activities";
import { imports } from "@/db/schema/imports";
import { notes } from "@/db/schema/notes";
import type { AthleteScope } from "@/db/scope";
import type { PlainDate } from "@/lib/engine/plain-date";
import { actorId } from "./actor-id";
import { findNote, setNote } from "./notes";

/** `note` is null where none was written and where the viewer may not read notes. */
export type ActivityWithNote = ActivityRow & { readonly note: string | null };

export async function listActivities(
  db: Database,
  scope: AthleteScope,
  { from, to }: { from?: PlainDate; to?: PlainDate } = {},
): Promise<ActivityWithNote[]> {
  const rows = await db
    .select({ activity: activities, note: notes.text })
    .from(activities)
    .leftJoin(notes, and(eq(notes.athleteId, activities.athleteId), eq(notes.id, activities.id)))
    .where(
      and(
        eq(activities.athleteId, scope.athleteId),
        isNull(activities.deletedAt),
        from && gte(activities.localDate, from),
        to && lte(activities.localDate, to),
      ),
    )
    .orderBy(asc(activities.localDate), asc(activities.id));
  return rows.map(({ activity, note }) => ({ ...activity, note }));
}

/** Of the whole log; null for an empty one. */
export async function firstActivityDay(
  db: Database,
  scope: AthleteScope,
): Promise<PlainDate | null> {
  const [row] = await db
    .select({ day: min(activities.localDate) })
    .from(activities)
    .where(and(eq(activities.athleteId, scope.athleteId), isNull(activities.deletedAt)));
  return row?.day ?? null;
}

export async function findActivity(
  db: Database,
  scope: AthleteScope,
  id: string,
): Promise<ActivityWithNote | undefined> {
  const [row] = await db
    .select()
    .from(activities)
    .where(
      and(
        eq(activities.athleteId, scope.athleteId),
        eq(activities.id, id),
        isNull(activities.deletedAt),
      ),
    );
  return row && { ...row, note: await findNote(db, scope, id) };
}

export type ActivityFields = Pick<
  ActivityRow,
  "localDate" | "sport" | "role" | "durationS" | "distanceM" | "rpe" | "ascentM" | "aeroS"
> &
  Partial<Pick<ActivityRow, "insteadOf" | "occurredAt" | "summary" | "recordedAt">>;

/** `undefined`: the id was used before, so this is a repeat. */
export async function insertActivity(
  db: Database,
  scope: AthleteScope,
  { note, ...fields }: ActivityFields & { id: string; note: string | null },
): Promise<ActivityWithNote | undefined> {
  const [row] = await db
    .insert(activities)
    .values({ ...fields, athleteId: scope.athleteId })
    .onConflictDoNothing()
    .returning();
  return row && revise(db, scope, { row, note, kind: "logged" });
}

type ActivityEdit = {
  readonly id: string;
  readonly version: number;
  readonly patch: Partial<ActivityFields>;
  /** Absent: the note stays. */
  readonly note?: string | null;
};

/** `undefined`: gone, not theirs, or changed since `version`. */
export async function updateActivity(
  db: Database,
  scope: AthleteScope,
  { id, version, patch, note }: ActivityEdit,
): Promise<ActivityWithNote | undefined> {
  const [row] = await db
    .update(activities)
    .set({ ...patch, version: sql`${activities.version} + 1` })
    .where(standsAt(scope, id, version))
    .returning();
  if (!row) return undefined;
  const text = note === undefined ? await findNote(db, scope, id) : note;
  return revise(db, scope, { row, note: text, kind: "edited" });
}

/** Takes it out of the log; its history stays. */
export async function deleteActivity(
  db: Database,
  scope: AthleteScope,
  { id, version }: { id: string; version: number },
): Promise<ActivityWithNote | undefined> {
  const [row] = await db
    .update(activities)
    .set({ deletedAt: sql`now()`, version: sql`${activities.version} + 1` })
    .where(standsAt(scope, id, version))
    .returning();
  if (!row) return undefined;
  const note = await findNote(db, scope, id);
  await revise(db, scope, { row, note: null, kind: "deleted" });
  return { ...row, note };
}

/**
 * What somebody took out of the log at `since` or later, as it was, oldest day first. What went with
 * a whole file, or gave way to one, comes back with that file's own undo.
 */
export async function listDeletedActivities(
  db: Database,
  scope: AthleteScope,
  { since }: { since: Date },
): Promise<ActivityWithNote[]> {
  const rows = await db
    .select()
    .from(activities)
    .where(
      and(
        eq(activities.athleteId, scope.athleteId),
        gte(activities.deletedAt, since),
        notExists(
          db
            .select({ id: imports.id })
            .from(imports)
            .where(
              and(
                eq(imports.athleteId, activities.athleteId),
                or(
                  and(eq(imports.id, activities.importId), isNotNull(imports.undoneAt)),
                  sql`${activities.id} = any(${imports.replaced})`,
                ),
              ),
            ),
        ),
      ),
    )
    .orderBy(asc(activities.localDate), asc(activities.id));
  return rows.map((row) => ({ ...row, note: null }));
}

/** `undefined`: not theirs, not deleted, or deleted before `since`. The note comes back with it. */
export async function restoreActivity(
  db: Database,
  scope: AthleteScope,
  { id, since }: { id: string; since: Date },
): Promise<ActivityWithNote | undefined> {
  const [row] = await db
    .update(activities)
    .set({ deletedAt: null, version: sql`${activities.version} + 1` })
    .where(
      and(
        eq(activities.athleteId, scope.athleteId),
        eq(activities.id, id),
        gte(activities.deletedAt, since),
      ),
    )
    .returning();
  if (!row) return undefined;
  const before = await listActivityRevisions(db, scope, id);
  const was = before.findLast(({ kind }) => kind !== "deleted")?.snapshot as
    | Pick<ActivityWithNote, "note">
    | undefined;
  return revise(db, scope, { row, note: was?.note ?? null, kind: "restored" });
}

/** Every version, oldest first. */
export function listActivityRevisions(
  db: Database,
  scope: AthleteScope,
  activityId: string,
): Promise<ActivityRevisionRow[]> {
  return db
    .select()
    .from(activityRevisions)
    .where(
      and(
        eq(activityRevisions.athleteId, scope.athleteId),
        eq(activityRevisions.activityId, activityId),
      ),
    )
    .orderBy(asc(activityRevisions.version));
}

function standsAt(scope: AthleteScope, id: string, version: number) {
  return and(
    eq(activities.athleteId, scope.athleteId),
    eq(activities.id, id),
    eq(activities.version, version),
    isNull(activities.deletedAt),
  );
}

type Revision = {
  readonly row: ActivityRow;
  readonly note: string | null;
  readonly kind: ActivityRevisionRow["kind"];
};

async function revise(
  db: Database,
  scope: AthleteScope,
  { row, note, kind }: Revision,
): Promise<ActivityWithNote> {
  await setNote(db, scope, { id: row.id, kind: "activity", localDate: row.localDate, text: note });
  const { athleteId, ...snapshot } = row;
  await db.insert(activityRevisions).values({
    athleteId,
    activityId: row.id,
    version: row.version,
    kind,
    snapshot: { ...snapshot, note },
    byUserId: actorId,
  });
  return { ...row, note };
}
