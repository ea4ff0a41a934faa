import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import {
  type Infeasible,
  type PartialTargets,
  phases,
  type Targets,
  weekKinds,
} from "@/lib/engine/model";
import { athletes } from "./athletes";
import { athleteIdColumn, instant, localDay, oneOf, recordedAt } from "./columns";

/** One run of the season builder: what it knew and which engine ran, so that it can be explained. */
export const seasons = pgTable(
  "seasons",
  {
    athleteId: athleteIdColumn().references(() => athletes.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    start: localDay("start_date").notNull(),
    end: localDay("end_date").notNull(),
    engineVersion: text("engine_version").notNull(),
    /** SHA-256 of the record the builder read, hex. */
    inputsHash: text("inputs_hash").notNull(),
    infeasible: jsonb("infeasible").$type<readonly Infeasible[]>().notNull(),
    builtBy: uuid("built_by").notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.id] }),
    index("seasons_recorded_at_idx").on(t.athleteId, t.recordedAt),
    check("seasons_end_after_start", sql`${t.end} >= ${t.start}`),
  ],
);
export type SeasonRow = typeof seasons.$inferSelect;

/** The weeks as they stand: a rebuild replaces coming ones and leaves past ones alone. */
export const seasonWeeks = pgTable(
  "season_weeks",
  {
    athleteId: athleteIdColumn(),
    monday: localDay("monday").notNull(),
    seasonId: uuid("season_id").notNull(),
    phase: text("phase", { enum: phases }).notNull(),
    kind: text("kind", { enum: weekKinds }).notNull(),
    raceId: uuid("race_id"),
    targets: jsonb("targets").$type<Targets>().notNull(),
    fitnessLoad: doublePrecision("fitness_load").notNull(),
    tissueLoad: doublePrecision("tissue_load").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.monday] }),
    foreignKey({
      name: "season_weeks_season_fk",
      columns: [t.athleteId, t.seasonId],
      foreignColumns: [seasons.athleteId, seasons.id],
    }).onDelete("cascade"),
    oneOf("season_weeks_phase_known", t.phase, phases),
    oneOf("season_weeks_kind_known", t.kind, weekKinds),
    check("season_weeks_monday_is_monday", sql`extract(isodow from ${t.monday}) = 1`),
  ],
);
export type SeasonWeekRow = typeof seasonWeeks.$inferSelect;

export const blocks = pgTable(
  "blocks",
  {
    athleteId: athleteIdColumn().references(() => athletes.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    /** The builder's run that made it; null for a coach's own. */
    seasonId: uuid("season_id"),
    phase: text("phase", { enum: phases }).notNull(),
    start: localDay("start_date").notNull(),
    /** Last day, inclusive. */
    end: localDay("end_date").notNull(),
    /** What the coach fixed; null where the builder decides. */
    targets: jsonb("targets").$type<PartialTargets>(),
    locked: boolean("locked").notNull().default(false),
    /** A coach made or changed it: the builder plans around it. */
    coached: boolean("coached").notNull().default(false),
    notes: text("notes").notNull().default(""),
    /** Names this content (ETag). An undo gives a former version back with its content. */
    version: integer("version").notNull().default(1),
    /** Highest version ever given: the next edit takes one more, so no version names two contents. */
    lastVersion: integer("last_version").notNull().default(1),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.id] }),
    foreignKey({
      name: "blocks_season_fk",
      columns: [t.athleteId, t.seasonId],
      foreignColumns: [seasons.athleteId, seasons.id],
    }),
    index("blocks_start_date_idx").on(t.athleteId, t.start),
    oneOf("blocks_phase_known", t.phase, phases),
    check("blocks_end_after_start", sql`${t.end} >= ${t.start}`),
    check("blocks_last_version_highest", sql`${t.version} between 1 and ${t.lastVersion}`),
  ],
);
export type BlockRow = typeof blocks.$inferSelect;

/**
 * One row per athlete that every writer of the plan takes first, so that two of them cannot mix.
 * `revision` counts the writes.
 */
export const planHeads = pgTable("plan_heads", {
  athleteId: athleteIdColumn()
    .primaryKey()
    .references(() => athletes.id, { onDelete: "cascade" }),
  revision: integer("revision").notNull().default(1),
});

export const editKinds = ["block", "session", "season"] as const;

/** An edit of the plan by a person, with all it takes to undo it for 24 hours. */
export const planEdits = pgTable(
  "plan_edits",
  {
    athleteId: athleteIdColumn().references(() => athletes.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    kind: text("kind", { enum: editKinds }).notNull(),
    verb: text("verb", { enum: ["create", "update", "delete", "build"] }).notNull(),
    /** The block or session; null for a whole season. */
    subjectId: uuid("subject_id"),
    /** Rows as they were before; the service that wrote it reads it. */
    inverse: jsonb("inverse").$type<unknown>().notNull(),
    byUserId: uuid("by_user_id").notNull(),
    byName: text("by_name").notNull(),
    overrideReason: text("override_reason"),
    undoableUntil: instant("undoable_until").notNull(),
    undoneAt: instant("undone_at"),
    undoneBy: uuid("undone_by"),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.id] }),
    index("plan_edits_recorded_at_idx").on(t.athleteId, t.recordedAt),
    oneOf("plan_edits_kind_known", t.kind, editKinds),
    oneOf("plan_edits_verb_known", t.verb, ["create", "update", "delete", "build"]),
  ],
);
export type PlanEditRow = typeof planEdits.$inferSelect;
