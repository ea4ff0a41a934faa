import "server-only";
import { and, asc, desc, eq, gte, isNull, lt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import {
  type ClearanceRow,
  clearances,
  type RestrictionRow,
  restrictions,
  type TreatmentRow,
  treatments,
} from "@/db/schema/care";
import type { AthleteScope } from "@/db/scope";
import type { PlainDate } from "@/lib/engine/plain-date";
import { actorId } from "./actor-id";

export function listTreatments(db: Database, scope: AthleteScope): Promise<TreatmentRow[]> {
  return db
    .select()
    .from(treatments)
    .where(and(eq(treatments.athleteId, scope.athleteId), isNull(treatments.deletedAt)))
    .orderBy(asc(treatments.localDate), asc(treatments.id));
}

export async function findTreatment(
  db: Database,
  scope: AthleteScope,
  id: string,
): Promise<TreatmentRow | undefined> {
  const [row] = await db
    .select()
    .from(treatments)
    .where(
      and(
        eq(treatments.athleteId, scope.athleteId),
        eq(treatments.id, id),
        isNull(treatments.deletedAt),
      ),
    );
  return row;
}

type TreatmentFields = Pick<TreatmentRow, "localDate" | "kind" | "status" | "note">;

/** `undefined`: gone, not theirs, or changed since `version`. */
export async function updateTreatment(
  db: Database,
  scope: AthleteScope,
  { id, version, patch }: { id: string; version: number; patch: Partial<TreatmentFields> },
): Promise<TreatmentRow | undefined> {
  const [row] = await db
    .update(treatments)
    .set({ ...patch, version: sql`${treatments.version} + 1` })
    .where(treatmentAt(scope, id, version))
    .returning();
  return row;
}

/** The same for taking it away; it can be brought back until it is forgotten. */
export async function deleteTreatment(
  db: Database,
  scope: AthleteScope,
  { id, version, at }: { id: string; version: number; at: Date },
): Promise<TreatmentRow | undefined> {
  const [row] = await db
    .update(treatments)
    .set({ deletedAt: at, version: sql`${treatments.version} + 1` })
    .where(treatmentAt(scope, id, version))
    .returning();
  return row;
}

/** Taken away at `since` or later, oldest day first. */
export function listDeletedTreatments(
  db: Database,
  scope: AthleteScope,
  { since }: { since: Date },
): Promise<TreatmentRow[]> {
  return db
    .select()
    .from(treatments)
    .where(and(eq(treatments.athleteId, scope.athleteId), gte(treatments.deletedAt, since)))
    .orderBy(asc(treatments.localDate), asc(treatments.id));
}

/** `undefined`: not theirs, not deleted, or deleted before `since`. */
export async function restoreTreatment(
  db: Database,
  scope: AthleteScope,
  { id, since }: { id: string; since: Date },
): Promise<TreatmentRow | undefined> {
  const [row] = await db
    .update(treatments)
    .set({ deletedAt: null, version: sql`${treatments.version} + 1` })
    .where(
      and(
        eq(treatments.athleteId, scope.athleteId),
        eq(treatments.id, id),
        gte(treatments.deletedAt, since),
      ),
    )
    .returning();
  return row;
}

/** Those taken away before `since`, for good. */
export async function forgetDeletedTreatments(
  db: Database,
  scope: AthleteScope,
  { since }: { since: Date },
): Promise<void> {
  await db
    .delete(treatments)
    .where(and(eq(treatments.athleteId, scope.athleteId), lt(treatments.deletedAt, since)));
}

function treatmentAt(scope: AthleteScope, id: string, version: number) {
  return and(
    eq(treatments.athleteId, scope.athleteId),
    eq(treatments.id, id),
    eq(treatments.version, version),
    isNull(treatments.deletedAt),
  );
}

/** Each insert here: `undefined` means that the id was used before, so this is a repeat. */
export async function insertTreatment(
  db: Database,
  scope: AthleteScope,
  treatment: TreatmentFields & Pick<TreatmentRow, "id" | "authorName">,
): Promise<TreatmentRow | undefined> {
  const [row] = await db
    .insert(treatments)
    .values({ ...treatment, athleteId: scope.athleteId, authorId: actorId })
    .onConflictDoNothing()
    .returning();
  return row;
}

export function listRestrictions(db: Database, scope: AthleteScope): Promise<RestrictionRow[]> {
  return db
    .select()
    .from(restrictions)
    .where(eq(restrictions.athleteId, scope.athleteId))
    .orderBy(asc(restrictions.from), asc(restrictions.id));
}

export async function findRestriction(
  db: Database,
  scope: AthleteScope,
  id: string,
): Promise<RestrictionRow | undefined> {
  const [row] = await db
    .select()
    .from(restrictions)
    .where(and(eq(restrictions.athleteId, scope.athleteId), eq(restrictions.id, id)));
  return row;
}

export async function insertRestriction(
  db: Database,
  scope: AthleteScope,
  restriction: Pick<
    RestrictionRow,
    "id" | "kind" | "from" | "to" | "value" | "exercise" | "note" | "authorName"
  >,
): Promise<RestrictionRow | undefined> {
  const [row] = await db
    .insert(restrictions)
    .values({ ...restriction, athleteId: scope.athleteId, authorId: actorId })
    .onConflictDoNothing()
    .returning();
  return row;
}

/** Sets its last day and who did. `undefined`: gone, not theirs, or changed since `version`. */
export async function endRestriction(
  db: Database,
  scope: AthleteScope,
  { id, version, to }: { id: string; version: number; to: PlainDate | null },
): Promise<RestrictionRow | undefined> {
  const [row] = await db
    .update(restrictions)
    .set({
      to,
      liftedBy: to === null ? null : actorId,
      liftedAt: to === null ? null : sql`now()`,
      version: sql`${restrictions.version} + 1`,
    })
    .where(
      and(
        eq(restrictions.athleteId, scope.athleteId),
        eq(restrictions.id, id),
        eq(restrictions.version, version),
      ),
    )
    .returning();
  return row;
}

/** Newest first. */
export function listClearances(db: Database, scope: AthleteScope): Promise<ClearanceRow[]> {
  return db
    .select()
    .from(clearances)
    .where(eq(clearances.athleteId, scope.athleteId))
    .orderBy(desc(clearances.localDate), desc(clearances.id));
}

export async function insertClearance(
  db: Database,
  scope: AthleteScope,
  clearance: Pick<ClearanceRow, "id" | "localDate" | "note" | "authorName">,
): Promise<ClearanceRow | undefined> {
  const [row] = await db
    .insert(clearances)
    .values({ ...clearance, athleteId: scope.athleteId, authorId: actorId })
    .onConflictDoNothing()
    .returning();
  return row;
}
