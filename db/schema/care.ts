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
import { restrictionKinds, treatmentKinds, treatmentStatuses } from "@/lib/engine/model";
import { athletes } from "./athletes";
import { athleteIdColumn, instant, localDay, oneOf, recordedAt, within } from "./columns";

const author = () => ({
  authorId: uuid("author_id").notNull(),
  /** Kept beside the id: other readers may not look the person up. */
  authorName: text("author_name").notNull(),
});

/** An appointment or treatment; a planned one may lie in the future. */
export const treatments = pgTable(
  "treatments",
  {
    athleteId: athleteIdColumn().references(() => athletes.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    localDate: localDay("local_date").notNull(),
    kind: text("kind", { enum: treatmentKinds }).notNull(),
    status: text("status", { enum: treatmentStatuses }).notNull().default("done"),
    note: text("note").notNull().default(""),
    ...author(),
    version: integer("version").notNull().default(1),
    recordedAt: recordedAt(),
    /** Taken away; seen by who may bring it back, for a day. */
    deletedAt: instant("deleted_at"),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.id] }),
    index("treatments_local_date_idx").on(t.athleteId, t.localDate),
    oneOf("treatments_kind_known", t.kind, treatmentKinds),
    oneOf("treatments_status_known", t.status, treatmentStatuses),
  ],
);
export type TreatmentRow = typeof treatments.$inferSelect;

/** A limit on the plan by a named person. Everyone who sees the plan sees it. */
export const restrictions = pgTable(
  "restrictions",
  {
    athleteId: athleteIdColumn().references(() => athletes.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    kind: text("kind", { enum: restrictionKinds }).notNull(),
    from: localDay("from_date").notNull(),
    /** Last day, inclusive; null until somebody lifts it. */
    to: localDay("to_date"),
    /** Minutes, metres, points of pain, kg, sets, repeats, s or degrees, by kind. */
    value: doublePrecision("value"),
    /** Which exercise, where the limit is on one. */
    exercise: text("exercise"),
    note: text("note").notNull().default(""),
    ...author(),
    liftedBy: uuid("lifted_by"),
    liftedAt: instant("lifted_at"),
    version: integer("version").notNull().default(1),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.id] }),
    index("restrictions_from_date_idx").on(t.athleteId, t.from),
    oneOf("restrictions_kind_known", t.kind, restrictionKinds),
    check("restrictions_exercise_shape", sql`${t.exercise} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    // A limit on one exercise names it, and no other does.
    check(
      "restrictions_exercise_named",
      sql`(${t.exercise} is not null) = (${t.kind} like '%-exercise%')`,
    ),
    within("restrictions_value_range", t.value, 0, 1_000_000),
    // One that is lifted before its first day ends the day before it begins.
    check("restrictions_to_after_from", sql`${t.to} is null or ${t.to} >= ${t.from} - 1`),
  ],
);
export type RestrictionRow = typeof restrictions.$inferSelect;

/** A named person lifts a "See someone" state. Append-only. */
export const clearances = pgTable(
  "clearances",
  {
    athleteId: athleteIdColumn().references(() => athletes.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    /** The day from which the engine may plan again. */
    localDate: localDay("local_date").notNull(),
    note: text("note").notNull(),
    ...author(),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.id] }),
    index("clearances_local_date_idx").on(t.athleteId, t.localDate),
  ],
);
export type ClearanceRow = typeof clearances.$inferSelect;
