import { sql } from "drizzle-orm";
import {
  check,
  doublePrecision,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { sides } from "@/lib/engine/model";
import { athletes } from "./athletes";
import { athleteIdColumn, localDay, oneOf, recordedAt, within } from "./columns";

/** One set of one exercise that was done: repeats, seconds held or metres covered. */
export const exerciseSets = pgTable(
  "exercise_sets",
  {
    athleteId: athleteIdColumn().references(() => athletes.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    localDate: localDay("local_date").notNull(),
    /** The planned session it belongs to. No key: the plan may be rebuilt, what was done stays. */
    sessionId: uuid("session_id"),
    /** Id of an exercise of the engine, or one made from a plan's own words. */
    exercise: text("exercise").notNull(),
    side: text("side", { enum: sides }).notNull(),
    /** Counted per exercise and side through the day, from 1. */
    setNumber: smallint("set_number").notNull(),
    reps: smallint("reps"),
    holdS: smallint("hold_s"),
    distanceM: smallint("distance_m"),
    loadKg: doublePrecision("load_kg"),
    pain: smallint("pain"),
    note: text("note"),
    version: integer("version").notNull().default(1),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.id] }),
    unique("exercise_sets_once").on(t.athleteId, t.localDate, t.exercise, t.side, t.setNumber),
    oneOf("exercise_sets_side_known", t.side, sides),
    check("exercise_sets_exercise_shape", sql`${t.exercise} ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`),
    check("exercise_sets_one_amount", sql`num_nonnulls(${t.reps}, ${t.holdS}, ${t.distanceM}) = 1`),
    within("exercise_sets_set_number_range", t.setNumber, 1, 50),
    within("exercise_sets_reps_range", t.reps, 1, 500),
    within("exercise_sets_hold_s_range", t.holdS, 1, 3600),
    within("exercise_sets_distance_m_range", t.distanceM, 1, 10_000),
    within("exercise_sets_load_kg_range", t.loadKg, 0, 500),
    within("exercise_sets_pain_range", t.pain, 0, 10),
  ],
);
export type ExerciseSetRow = typeof exerciseSets.$inferSelect;
