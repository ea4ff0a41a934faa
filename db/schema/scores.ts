import {
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { questionnaires } from "@/lib/engine/model";
import { athletes } from "./athletes";
import { athleteIdColumn, localDay, oneOf, recordedAt, within } from "./columns";

/** The total of a questionnaire, as a person counted it. Append-only; a wrong one is taken out. */
export const scores = pgTable(
  "scores",
  {
    athleteId: athleteIdColumn().references(() => athletes.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    localDate: localDay("local_date").notNull(),
    kind: text("kind", { enum: questionnaires }).notNull(),
    /** 0..100, higher is better. */
    total: doublePrecision("total").notNull(),
    /** What `other` is, or anything to remember. */
    note: text("note").notNull().default(""),
    authorId: uuid("author_id").notNull(),
    authorName: text("author_name").notNull(),
    version: integer("version").notNull().default(1),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.id] }),
    index("scores_local_date_idx").on(t.athleteId, t.localDate),
    oneOf("scores_kind_known", t.kind, questionnaires),
    within("scores_total_range", t.total, 0, 100),
  ],
);
export type ScoreRow = typeof scores.$inferSelect;
