import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { athletes } from "./athletes";
import { athleteIdColumn, localDay, recordedAt } from "./columns";

/** Days on which nothing can be trained, both ends included. Why is nobody's to keep. */
export const awayDays = pgTable(
  "away_days",
  {
    athleteId: athleteIdColumn().references(() => athletes.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    from: localDay("from_date").notNull(),
    to: localDay("to_date").notNull(),
    version: integer("version").notNull().default(1),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.id] }),
    index("away_days_from_date_idx").on(t.athleteId, t.from),
    check("away_days_to_after_from", sql`${t.to} >= ${t.from}`),
  ],
);
export type AwayRow = typeof awayDays.$inferSelect;
