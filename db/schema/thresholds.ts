import { sql } from "drizzle-orm";
import {
  check,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { carerRoles } from "@/lib/engine/model";
import { athletes } from "./athletes";
import { athleteIdColumn, instant, localDay, oneOf, recordedAt } from "./columns";

/**
 * One number of one rule, set for the athlete by a coach or physio. Its bounds are the engine's;
 * everyone who sees the plan sees it. It is ended, never changed: another number is another row.
 */
export const thresholdEdits = pgTable(
  "threshold_edits",
  {
    athleteId: athleteIdColumn().references(() => athletes.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    /** Rule id and number as the engine's registry names them. */
    rule: text("rule").notNull(),
    number: text("number").notNull(),
    value: doublePrecision("value").notNull(),
    from: localDay("from_date").notNull(),
    /** Last day, inclusive; null until somebody takes it back. */
    to: localDay("to_date"),
    authorId: uuid("author_id").notNull(),
    /** Kept beside the id: other readers may not look the person up. */
    authorName: text("author_name").notNull(),
    authorRole: text("author_role", { enum: carerRoles }).notNull(),
    endedBy: uuid("ended_by"),
    endedAt: instant("ended_at"),
    version: integer("version").notNull().default(1),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.id] }),
    index("threshold_edits_from_date_idx").on(t.athleteId, t.from),
    oneOf("threshold_edits_author_role_known", t.authorRole, carerRoles),
    // One that is taken back before its first day ends the day before it begins.
    check("threshold_edits_to_after_from", sql`${t.to} is null or ${t.to} >= ${t.from} - 1`),
  ],
);
export type ThresholdEditRow = typeof thresholdEdits.$inferSelect;
