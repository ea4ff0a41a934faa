import "server-only";
import { and, asc, desc, eq, gte, isNull, lt, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import {
  type InjuryRow,
  type InjuryTextRow,
  injuries,
  injuryTexts,
  type RehabStageRow,
  rehabStages,
} from "@/db/schema/injuries";
import type { AthleteScope } from "@/db/scope";
import { actorId } from "./actor-id";
import { keepRevision } from "./notes";

/** The one that began last first. */
export function listInjuries(db: Database, scope: AthleteScope): Promise<InjuryRow[]> {
  return db
    .select()
    .from(injuries)
    .where(eq(injuries.athleteId, scope.athleteId))
    .orderBy(desc(injuries.since), asc(injuries.id));
}

type NewInjury = Pick<
  InjuryRow,
  "id" | "kind" | "side" | "since" | "spread" | "rehabStage" | "protocol" | "protocolVersion"
>;

export async function insertInjury(
  db: Database,
  scope: AthleteScope,
  injury: NewInjury,
): Promise<InjuryRow | undefined> {
  const [row] = await db
    .insert(injuries)
    .values({ ...injury, athleteId: scope.athleteId })
    .onConflictDoNothing()
    .returning();
  return row;
}

export type InjuryPatch = Partial<
  Pick<InjuryRow, "side" | "since" | "spread" | "resolvedOn" | "protocol" | "protocolVersion">
>;

/** Undefined: not there, or changed since. The stage moves by `confirmRehabStage` alone. */
export async function updateInjury(
  db: Database,
  scope: AthleteScope,
  { id, version, patch }: { id: string; version: number; patch: InjuryPatch },
): Promise<InjuryRow | undefined> {
  const [row] = await db
    .update(injuries)
    .set({ ...patch, version: sql`${injuries.version} + 1` })
    .where(
      and(
        eq(injuries.athleteId, scope.athleteId),
        eq(injuries.id, id),
        eq(injuries.version, version),
      ),
    )
    .returning();
  return row;
}

type StageConfirmation = Pick<
  RehabStageRow,
  "id" | "injuryId" | "stage" | "localDate" | "authorName" | "authorRole" | "note"
> & { readonly version: number };

/** Moves the stage on a named person's word and keeps the word. Undefined: changed since. */
export async function confirmRehabStage(
  db: Database,
  scope: AthleteScope,
  { version, ...confirmation }: StageConfirmation,
): Promise<InjuryRow | undefined> {
  const [row] = await db
    .update(injuries)
    .set({ rehabStage: confirmation.stage, version: sql`${injuries.version} + 1` })
    .where(
      and(
        eq(injuries.athleteId, scope.athleteId),
        eq(injuries.id, confirmation.injuryId),
        eq(injuries.version, version),
      ),
    )
    .returning();
  if (!row) return undefined;
  await db
    .insert(rehabStages)
    .values({ ...confirmation, athleteId: scope.athleteId, authorId: actorId });
  return row;
}

export function listRehabStages(db: Database, scope: AthleteScope): Promise<RehabStageRow[]> {
  return db
    .select()
    .from(rehabStages)
    .where(eq(rehabStages.athleteId, scope.athleteId))
    .orderBy(asc(rehabStages.localDate), asc(rehabStages.recordedAt));
}

export function listInjuryTexts(db: Database, scope: AthleteScope): Promise<InjuryTextRow[]> {
  return db
    .select()
    .from(injuryTexts)
    .where(and(eq(injuryTexts.athleteId, scope.athleteId), isNull(injuryTexts.deletedAt)))
    .orderBy(desc(injuryTexts.localDate), asc(injuryTexts.id));
}

export async function findInjuryText(
  db: Database,
  scope: AthleteScope,
  id: string,
): Promise<InjuryTextRow | undefined> {
  const [row] = await db
    .select()
    .from(injuryTexts)
    .where(and(textWith(scope, id), isNull(injuryTexts.deletedAt)));
  return row;
}

type TextFields = Pick<InjuryTextRow, "text" | "localDate" | "authorName">;

/** Keeps what it said before. `undefined`: gone, another's, or changed since it was read. */
export async function updateInjuryText(
  db: Database,
  scope: AthleteScope,
  { before, patch }: { before: InjuryTextRow; patch: Partial<TextFields> },
): Promise<InjuryTextRow | undefined> {
  const [row] = await db
    .update(injuryTexts)
    .set({ ...patch, version: sql`${injuryTexts.version} + 1` })
    .where(textAt(scope, before))
    .returning();
  if (row) await keepRevision(db, scope, { kind: "injury-text", before });
  return row;
}

/** It can be brought back until it is forgotten; what it said is kept. */
export async function deleteInjuryText(
  db: Database,
  scope: AthleteScope,
  { before, at }: { before: InjuryTextRow; at: Date },
): Promise<InjuryTextRow | undefined> {
  const [row] = await db
    .update(injuryTexts)
    .set({ deletedAt: at, version: sql`${injuryTexts.version} + 1` })
    .where(textAt(scope, before))
    .returning();
  if (row) await keepRevision(db, scope, { kind: "injury-text", before });
  return row;
}

/** Of those the asking person entered, taken away at `since` or later; newest day first. */
export function listDeletedInjuryTexts(
  db: Database,
  scope: AthleteScope,
  { since }: { since: Date },
): Promise<Pick<InjuryTextRow, "id" | "kind" | "localDate">[]> {
  return db
    .select({ id: injuryTexts.id, kind: injuryTexts.kind, localDate: injuryTexts.localDate })
    .from(injuryTexts)
    .where(
      and(
        eq(injuryTexts.athleteId, scope.athleteId),
        eq(injuryTexts.authorId, actorId),
        gte(injuryTexts.deletedAt, since),
      ),
    )
    .orderBy(desc(injuryTexts.localDate), asc(injuryTexts.id));
}

/** `undefined`: not theirs, not deleted, or deleted before `since`. */
export async function restoreInjuryText(
  db: Database,
  scope: AthleteScope,
  { id, since }: { id: string; since: Date },
): Promise<InjuryTextRow | undefined> {
  const [row] = await db
    .update(injuryTexts)
    .set({ deletedAt: null, version: sql`${injuryTexts.version} + 1` })
    .where(and(textWith(scope, id), gte(injuryTexts.deletedAt, since)))
    .returning();
  return row;
}

/** Those taken away before `since`, for good; what they said stays in the history. */
export async function forgetDeletedInjuryTexts(
  db: Database,
  scope: AthleteScope,
  { since }: { since: Date },
): Promise<void> {
  await db
    .delete(injuryTexts)
    .where(and(eq(injuryTexts.athleteId, scope.athleteId), lt(injuryTexts.deletedAt, since)));
}

function textWith(scope: AthleteScope, id: string) {
  return and(eq(injuryTexts.athleteId, scope.athleteId), eq(injuryTexts.id, id));
}

function textAt(scope: AthleteScope, { id, version }: InjuryTextRow) {
  return and(textWith(scope, id), eq(injuryTexts.version, version), isNull(injuryTexts.deletedAt));
}

export async function insertInjuryText(
  db: Database,
  scope: AthleteScope,
  entry: TextFields & Pick<InjuryTextRow, "id" | "injuryId" | "kind">,
): Promise<InjuryTextRow | undefined> {
  const [row] = await db
    .insert(injuryTexts)
    .values({ ...entry, athleteId: scope.athleteId, authorId: actorId })
    .onConflictDoNothing()
    .returning();
  return row;
}
