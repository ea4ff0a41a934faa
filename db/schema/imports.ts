import { pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { fileSources } from "@/lib/engine/model";
import { athletes } from "./athletes";
import { athleteIdColumn, instant, oneOf, recordedAt } from "./columns";

/** A file of past training that was read into the log. Of the file itself nothing is kept. */
export const imports = pgTable(
  "imports",
  {
    athleteId: athleteIdColumn().references(() => athletes.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    source: text("source", { enum: fileSources }).notNull(),
    /** Entries of a summary that gave way to it; they come back when it is taken back. */
    replaced: uuid("replaced").array().notNull(),
    recordedAt: recordedAt(),
    undoneAt: instant("undone_at"),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.id] }),
    oneOf("imports_source_known", t.source, fileSources),
  ],
);
export type ImportRow = typeof imports.$inferSelect;
