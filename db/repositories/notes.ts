import "server-only";
import { and, desc, eq, gte, lte, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type NoteRow, notes } from "@/db/schema/notes";
import type { AthleteScope } from "@/db/scope";
import type { PlainDate } from "@/lib/engine/plain-date";

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
