import "server-only";
import { and, asc, desc, eq, gte, isNull, lt, lte, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type NoteRow, notes, type TextRevisionRow, textRevisions } from "@/db/schema/notes";
import type { AthleteScope } from "@/db/scope";
import type { PlainDate } from "@/lib/engine/plain-date";
import { actorId } from "./actor-id";

/** The athlete's own words, newest day first. */
export function listNotes(
  db: Database,
  scope: AthleteScope,
  { from, to }: { from?: PlainDate; to?: PlainDate } = {},
): Promise<NoteRow[]> {
  return db
    .select()
    .from(notes)
    .where(
      and(
        eq(notes.athleteId, scope.athleteId),
        isNull(notes.deletedAt),
        from && gte(notes.localDate, from),
        to && lte(notes.localDate, to),
      ),
    )
    .orderBy(desc(notes.localDate), desc(notes.id));
}

/** Text of the note with this id; null when there is none or it may not be read. */
export async function findNote(
  db: Database,
  scope: AthleteScope,
  id: string,
): Promise<string | null> {
  const [row] = await db
    .select({ text: notes.text })
    .from(notes)
    .where(and(eq(notes.athleteId, scope.athleteId), eq(notes.id, id), isNull(notes.deletedAt)));
  return row?.text ?? null;
}

type NoteWrite = Pick<NoteRow, "id" | "kind" | "localDate"> & { readonly text: string | null };

/** Null or empty text takes the note away. */
export async function setNote(db: Database, scope: AthleteScope, note: NoteWrite): Promise<void> {
  const { text, ...fields } = note;
  if (text === null || text === "") {
    await db.delete(notes).where(and(eq(notes.athleteId, scope.athleteId), eq(notes.id, note.id)));
    return;
  }
  await db
    .insert(notes)
    .values({ ...fields, text, athleteId: scope.athleteId })
    .onConflictDoUpdate({
      target: [notes.athleteId, notes.id],
      set: { text, localDate: note.localDate, version: sql`${notes.version} + 1` },
    });
}

/** An entry of the journal; none where it is not one or may not be read. */
export async function findJournalEntry(
  db: Database,
  scope: AthleteScope,
  id: string,
): Promise<NoteRow | undefined> {
  const [row] = await db
    .select()
    .from(notes)
    .where(and(entry(scope, id), isNull(notes.deletedAt)));
  return row;
}

/** `undefined`: the id was used before, so this is a repeat. */
export async function insertJournalEntry(
  db: Database,
  scope: AthleteScope,
  entry: Pick<NoteRow, "id" | "localDate" | "text">,
): Promise<NoteRow | undefined> {
  const [row] = await db
    .insert(notes)
    .values({ ...entry, kind: "journal", athleteId: scope.athleteId })
    .onConflictDoNothing()
    .returning();
  return row;
}

/** Keeps what it said before. `undefined`: gone, or changed since it was read. */
export async function updateJournalEntry(
  db: Database,
  scope: AthleteScope,
  { before, patch }: { before: NoteRow; patch: Partial<Pick<NoteRow, "localDate" | "text">> },
): Promise<NoteRow | undefined> {
  const [row] = await db
    .update(notes)
    .set({ ...patch, version: sql`${notes.version} + 1` })
    .where(entryAt(scope, before))
    .returning();
  if (row) await keepRevision(db, scope, { kind: "journal", before });
  return row;
}

/** It can be brought back until it is forgotten; what it said is kept. */
export async function deleteJournalEntry(
  db: Database,
  scope: AthleteScope,
  { before, at }: { before: NoteRow; at: Date },
): Promise<NoteRow | undefined> {
  const [row] = await db
    .update(notes)
    .set({ deletedAt: at, version: sql`${notes.version} + 1` })
    .where(entryAt(scope, before))
    .returning();
  if (row) await keepRevision(db, scope, { kind: "journal", before });
  return row;
}

/** Taken out of the journal at `since` or later, newest day first. */
export function listDeletedJournal(
  db: Database,
  scope: AthleteScope,
  { since }: { since: Date },
): Promise<Pick<NoteRow, "id" | "localDate">[]> {
  return db
    .select({ id: notes.id, localDate: notes.localDate })
    .from(notes)
    .where(
      and(
        eq(notes.athleteId, scope.athleteId),
        eq(notes.kind, "journal"),
        gte(notes.deletedAt, since),
      ),
    )
    .orderBy(desc(notes.localDate), desc(notes.id));
}

/** `undefined`: not theirs, not deleted, or deleted before `since`. */
export async function restoreJournalEntry(
  db: Database,
  scope: AthleteScope,
  { id, since }: { id: string; since: Date },
): Promise<NoteRow | undefined> {
  const [row] = await db
    .update(notes)
    .set({ deletedAt: null, version: sql`${notes.version} + 1` })
    .where(and(entry(scope, id), gte(notes.deletedAt, since)))
    .returning();
  return row;
}

/** Those taken out before `since`, for good; what they said stays in the history. */
export async function forgetDeletedJournal(
  db: Database,
  scope: AthleteScope,
  { since }: { since: Date },
): Promise<void> {
  await db
    .delete(notes)
    .where(and(eq(notes.athleteId, scope.athleteId), lt(notes.deletedAt, since)));
}

function entry(scope: AthleteScope, id: string) {
  return and(eq(notes.athleteId, scope.athleteId), eq(notes.id, id), eq(notes.kind, "journal"));
}

function entryAt(scope: AthleteScope, { id, version }: NoteRow) {
  return and(entry(scope, id), eq(notes.version, version), isNull(notes.deletedAt));
}

type Revised = {
  readonly kind: TextRevisionRow["kind"];
  readonly before: { readonly id: string; readonly version: number; readonly text: string };
};

/** What a text said until now. */
export async function keepRevision(
  db: Database,
  scope: AthleteScope,
  { kind, before: { id, version, text } }: Revised,
): Promise<void> {
  await db.insert(textRevisions).values({
    athleteId: scope.athleteId,
    textId: id,
    version,
    kind,
    text,
    byUserId: actorId,
  });
}

/** Earlier versions of the texts of the case file, oldest first. */
export function listTextRevisions(db: Database, scope: AthleteScope): Promise<TextRevisionRow[]> {
  return db
    .select()
    .from(textRevisions)
    .where(eq(textRevisions.athleteId, scope.athleteId))
    .orderBy(asc(textRevisions.textId), asc(textRevisions.version));
}
