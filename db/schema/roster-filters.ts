import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { recordedAt, within } from "./columns";
import { users } from "./people";

/**
 * A named way to look at one's own roster. It holds what was asked for, never who answered to it:
 * whom it shows is found again on each visit, by what the viewer may see that day.
 */
export const rosterFilters = pgTable(
  "roster_filters",
  {
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    name: text("name").notNull(),
    criteria: jsonb("criteria").$type<unknown>().notNull(),
    version: integer("version").notNull().default(1),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    index("roster_filters_recorded_at_idx").on(t.userId, t.recordedAt),
    within("roster_filters_version_positive", t.version, 1, 1_000_000),
  ],
);
export type RosterFilterRow = typeof rosterFilters.$inferSelect;
