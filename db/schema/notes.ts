import { index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { athletes } from "./athletes";
import { athleteIdColumn, instant, localDay, oneOf, recordedAt } from "./columns";

export const noteKinds = ["check-in", "activity", "journal"] as const;

/**
 * The athlete's own words. A table of its own because they have a consent of their own: whoever
 * lacks the scope `notes` sees the check-in or the activity without them. `id` is the id of the
 * check-in or activity, or the entry's own in the journal.
 */
export const notes = pgTable(
  "notes",
  {
    athleteId: athleteIdColumn().references(() => athletes.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    kind: text("kind", { enum: noteKinds }).notNull(),
    localDate: localDay("local_date").notNull(),
    text: text("text").notNull(),
    version: integer("version").notNull().default(1),
    recordedAt: recordedAt(),
    /** Of an entry of the journal that was taken out; the athlete may bring it back, for a day. */
    deletedAt: instant("deleted_at"),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.id] }),
    index("notes_local_date_idx").on(t.athleteId, t.localDate),
    oneOf("notes_kind_known", t.kind, noteKinds),
  ],
);
export type NoteRow = typeof notes.$inferSelect;

export const revisedKinds = ["injury-text", "journal"] as const;

/**
 * What a text of the case file said before it was changed or taken away. Append-only; seen by the
 * athlete and by who wrote it.
 */
export const textRevisions = pgTable(
  "text_revisions",
  {
    athleteId: athleteIdColumn().references(() => athletes.id, { onDelete: "cascade" }),
    /** The id of the text; no key, for the text itself may be gone. */
    textId: uuid("text_id").notNull(),
    version: integer("version").notNull(),
    kind: text("kind", { enum: revisedKinds }).notNull(),
    text: text("text").notNull(),
    byUserId: uuid("by_user_id").notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.textId, t.version] }),
    oneOf("text_revisions_kind_known", t.kind, revisedKinds),
  ],
);
export type TextRevisionRow = typeof textRevisions.$inferSelect;
