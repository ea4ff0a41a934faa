import { index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { priorities, raceKinds } from "@/lib/engine/model";
import { athletes } from "./athletes";
import { athleteIdColumn, localDay, oneOf, recordedAt } from "./columns";

export const races = pgTable(
  "races",
  {
    athleteId: athleteIdColumn().references(() => athletes.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    name: text("name").notNull(),
    localDate: localDay("local_date").notNull(),
    kind: text("kind", { enum: raceKinds }).notNull(),
    priority: text("priority", { enum: priorities }).notNull(),
    /** In the athlete's own words. */
    goal: text("goal").notNull().default(""),
    version: integer("version").notNull().default(1),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.id] }),
    index("races_local_date_idx").on(t.athleteId, t.localDate),
    oneOf("races_kind_known", t.kind, raceKinds),
    oneOf("races_priority_known", t.priority, priorities),
  ],
);
export type RaceRow = typeof races.$inferSelect;
