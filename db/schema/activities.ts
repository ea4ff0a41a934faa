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
import { roles, sports } from "@/lib/engine/model";
import { athletes } from "./athletes";
import { athleteIdColumn, instant, localDay, oneOf, recordedAt, within } from "./columns";
import { imports } from "./imports";

/** Training that was done. Loads are computed when asked: they follow the athlete's thresholds. */
export const activities = pgTable(
  "activities",
  {
    athleteId: athleteIdColumn().references(() => athletes.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    localDate: localDay("local_date").notNull(),
    sport: text("sport", { enum: sports }).notNull(),
    role: text("role", { enum: roles }),
    /** Moving time. */
    durationS: doublePrecision("duration_s").notNull(),
    distanceM: doublePrecision("distance_m"),
    rpe: doublePrecision("rpe"),
    ascentM: doublePrecision("ascent_m"),
    aeroS: doublePrecision("aero_s"),
    /**
     * The planned session it was done instead of, as somebody said. What was done as planned is found
     * by day and sport. No key: the plan may be rebuilt, the log stays.
     */
    insteadOf: uuid("session_id"),
    /** Typed as a summary of past weeks when the athlete began, not logged run by run. */
    summary: boolean("summary").notNull().default(false),
    /** The file it came with; null was typed. */
    importId: uuid("import_id"),
    version: integer("version").notNull().default(1),
    /** When it began, where known. */
    occurredAt: instant("occurred_at"),
    recordedAt: recordedAt(),
    deletedAt: instant("deleted_at"),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.id] }),
    foreignKey({
      name: "activities_import_fk",
      columns: [t.athleteId, t.importId],
      foreignColumns: [imports.athleteId, imports.id],
    }),
    index("activities_local_date_idx")
      .on(t.athleteId, t.localDate)
      .where(sql`${t.deletedAt} is null`),
    oneOf("activities_sport_known", t.sport, sports),
    oneOf("activities_role_known", t.role, roles),
    check("activities_duration_s_range", sql`${t.durationS} > 0 and ${t.durationS} <= 86400`),
    within("activities_distance_m_range", t.distanceM, 0, 1_000_000),
    within("activities_rpe_range", t.rpe, 0, 10),
    within("activities_ascent_m_range", t.ascentM, 0, 20_000),
    within("activities_aero_s_range", t.aeroS, 0, 86_400),
  ],
);
export type ActivityRow = typeof activities.$inferSelect;

export const activityRevisionKinds = ["logged", "edited", "deleted", "restored"] as const;

/** Append-only. Holds the note as well, so it is read with the scopes `load` and `notes`. */
export const activityRevisions = pgTable(
  "activity_revisions",
  {
    athleteId: athleteIdColumn(),
    activityId: uuid("activity_id").notNull(),
    version: integer("version").notNull(),
    kind: text("kind", { enum: activityRevisionKinds }).notNull(),
    snapshot: jsonb("snapshot").$type<unknown>().notNull(),
    byUserId: uuid("by_user_id").notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.activityId, t.version] }),
    foreignKey({
      name: "activity_revisions_activity_fk",
      columns: [t.athleteId, t.activityId],
      foreignColumns: [activities.athleteId, activities.id],
    }).onDelete("cascade"),
    oneOf("activity_revisions_kind_known", t.kind, activityRevisionKinds),
  ],
);
export type ActivityRevisionRow = typeof activityRevisions.$inferSelect;
