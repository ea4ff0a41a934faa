import { sql } from "drizzle-orm";
import { check, integer, pgTable, primaryKey, smallint, uuid } from "drizzle-orm/pg-core";
import { athletes } from "./athletes";
import { athleteIdColumn, localDay, recordedAt, within } from "./columns";

/**
 * How the day's training was answered by its evening. Append-only: the highest version of a day
 * stands, the earlier ones are its history.
 */
export const evenings = pgTable(
  "evenings",
  {
    athleteId: athleteIdColumn().references(() => athletes.id, { onDelete: "cascade" }),
    localDate: localDay("local_date").notNull(),
    version: integer("version").notNull(),
    /** 0..10; null was not answered. */
    duringPain: smallint("during_pain"),
    afterPain: smallint("after_pain"),
    byUserId: uuid("by_user_id").notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.localDate, t.version] }),
    within("evenings_during_pain_range", t.duringPain, 0, 10),
    within("evenings_after_pain_range", t.afterPain, 0, 10),
    check("evenings_answered", sql`num_nonnulls(${t.duringPain}, ${t.afterPain}) > 0`),
  ],
);
export type EveningRow = typeof evenings.$inferSelect;
