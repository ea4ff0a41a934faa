import "server-only";
import { and, asc, desc, eq, gte, lte, sql } from "drizzle-orm";
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
    .where(and(eq(notes.athleteId, scope.athleteId), eq(notes.id, id)));
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
    .where(and(eq(notes.athleteId, scope.athleteId), eq(notes.id, id), eq(notes.kind, "journal")));
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

export async function deleteJournalEntry(
  db: Database,
  scope: AthleteScope,
  before: NoteRow,
): Promise<NoteRow | undefined> {
  const [row] = await db.delete(notes).where(entryAt(scope, before)).returning();
  if (row) await keepRevision(db, scope, { kind: "journal", before });
  return row;
}

function entryAt(scope: AthleteScope, { id, version }: NoteRow) {
  return and(
    eq(notes.athleteId, scope.athleteId),
    eq(notes.id, id),
    eq(notes.kind, "journal"),
    eq(notes.version, version),
  );
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
