import { boolean, integer, json, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { athletes } from "./athletes";
import { athleteIdColumn, localDay } from "./columns";

/** What the roster counts up of one athlete, for whoever may see the plan. Distances in metres. */
export type RosterSums = {
  /**
   * Four weeks of the plan in force; `held` is what was kept by holding back, `swapped` what had
   * something else done instead.
   */
  readonly kept: {
    readonly asked: number;
    readonly kept: number;
    readonly held: number;
    readonly swapped: number;
  };
  /** This week. */
  readonly week: {
    readonly run: { readonly plannedM: number; readonly doneM: number };
    readonly plannedS: number;
    readonly doneS: number;
  };
  /** 0..10, oldest first, null where not answered; empty for who may not see symptoms. */
  readonly morningPain: readonly (number | null)[];
};

/**
 * Sums that can be counted again at any time, kept so that a roster of hundreds need not. They hold
 * while the revision of the athlete's plan, the day and the code that made them are the same (docs/decisions/0024).
 */
export const rosterSums = pgTable(
  "roster_sums",
  {
    athleteId: athleteIdColumn().references(() => athletes.id, { onDelete: "cascade" }),
    /** Counted with the symptoms, or as somebody counts who may not see them. */
    symptoms: boolean("symptoms").notNull(),
    revision: integer("revision").notNull(),
    today: localDay("today").notNull(),
    madeBy: text("made_by").notNull(),
    sums: json("sums").$type<RosterSums>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.athleteId, t.symptoms] })],
);
export type RosterSumsRow = typeof rosterSums.$inferSelect;
