import { index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { athletes } from "./athletes";
import { athleteIdColumn, localDay, oneOf, recordedAt } from "./columns";

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
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.id] }),
    index("notes_local_date_idx").on(t.athleteId, t.localDate),
    oneOf("notes_kind_known", t.kind, noteKinds),
  ],
);
export type NoteRow = typeof notes.$inferSelect;
