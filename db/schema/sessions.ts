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
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  origins,
  type RunLevel,
  roles,
  type Session,
  type Step,
  sessionStatuses,
  sports,
} from "@/lib/engine/model";
import { athletes } from "./athletes";
import { athleteIdColumn, localDay, oneOf, recordedAt, within } from "./columns";
import { blocks } from "./seasons";

/** One planned training session as it stands today; its past is `session_revisions`. */
export const sessions = pgTable(
  "sessions",
  {
    athleteId: athleteIdColumn().references(() => athletes.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    /** The engine's stable name, `2026-12-06.run.1`; a stand-in ends in `+bike`. */
    key: text("key").notNull(),
    blockId: uuid("block_id"),
    localDate: localDay("local_date").notNull(),
    sport: text("sport", { enum: sports }).notNull(),
    role: text("role", { enum: roles }).notNull(),
    title: text("title").notNull(),
    intent: text("intent").notNull(),
    durationS: doublePrecision("duration_s").notNull(),
    distanceM: doublePrecision("distance_m"),
    steps: jsonb("steps").$type<readonly Step[]>().notNull(),
    aeroS: doublePrecision("aero_s").notNull().default(0),
    needsLevel: smallint("needs_level").$type<RunLevel>().notNull(),
    fitnessLoad: doublePrecision("fitness_load").notNull(),
    tissueLoad: doublePrecision("tissue_load").notNull(),
    locked: boolean("locked").notNull().default(false),
    origin: text("origin", { enum: origins }).notNull(),
    status: text("status", { enum: sessionStatuses }).notNull().default("planned"),
    held: boolean("held").notNull().default(false),
    /** Stands in for one that was cut. It has no base: without the cut it would not be. */
    added: boolean("added").notNull().default(false),
    /** A person undid its soft cut: adaptation leaves it alone below the strongest rules. */
    exempt: boolean("exempt").notNull().default(false),
    /** As the builder or the coach intended it; null for a stand-in. */
    base: jsonb("base").$type<Session>(),
    /** Size of `base`, kept by the database: taking it out of there costs more than all the rest of a row. */
    intendedS: doublePrecision("intended_s").generatedAlwaysAs(sql`(base ->> 'durationS')::float8`),
    intendedM: doublePrecision("intended_m").generatedAlwaysAs(sql`(base ->> 'distanceM')::float8`),
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
      name: "sessions_block_fk",
      columns: [t.athleteId, t.blockId],
      foreignColumns: [blocks.athleteId, blocks.id],
    }),
    uniqueIndex("sessions_key_key").on(t.athleteId, t.key),
    index("sessions_local_date_idx").on(t.athleteId, t.localDate),
    index("sessions_block_id_idx").on(t.athleteId, t.blockId),
    oneOf("sessions_sport_known", t.sport, sports),
    oneOf("sessions_role_known", t.role, roles),
    oneOf("sessions_origin_known", t.origin, origins),
    oneOf("sessions_status_known", t.status, sessionStatuses),
    within("sessions_duration_s_within_a_day", t.durationS, 0, 86_400),
    within("sessions_distance_m_range", t.distanceM, 0, 1_000_000),
    within("sessions_aero_s_within_a_day", t.aeroS, 0, 86_400),
    within("sessions_needs_level_range", t.needsLevel, 0, 9),
    check("sessions_loads_not_negative", sql`${t.fitnessLoad} >= 0 and ${t.tissueLoad} >= 0`),
    check("sessions_base_unless_added", sql`${t.added} or ${t.base} is not null`),
    check("sessions_last_version_highest", sql`${t.version} between 1 and ${t.lastVersion}`),
  ],
);
export type SessionRow = typeof sessions.$inferSelect;
/** A whole row as it is written. */
export type WrittenSession = Omit<SessionRow, "intendedS" | "intendedM">;

export const revisionKinds = [
  "built",
  "adapted",
  "created",
  "edited",
  "deleted",
  "undone",
  "resolved",
  "done",
] as const;

/** What a session was at each version, and who or what made it so. Append-only. */
export const sessionRevisions = pgTable(
  "session_revisions",
  {
    athleteId: athleteIdColumn().references(() => athletes.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    sessionId: uuid("session_id").notNull(),
    sessionKey: text("session_key").notNull(),
    version: integer("version").notNull(),
    kind: text("kind", { enum: revisionKinds }).notNull(),
    /** The edit or change behind it; its reason is there, where symptoms are guarded. */
    causeId: uuid("cause_id"),
    snapshot: jsonb("snapshot").$type<unknown>().notNull(),
    byUserId: uuid("by_user_id").notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.id] }),
    index("session_revisions_session_id_idx").on(t.athleteId, t.sessionId, t.recordedAt),
    oneOf("session_revisions_kind_known", t.kind, revisionKinds),
  ],
);
export type SessionRevisionRow = typeof sessionRevisions.$inferSelect;
