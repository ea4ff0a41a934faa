import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import {
  type BeforeCut,
  changeDirections,
  changeStatuses,
  type Fact,
  irritabilities,
  type Prescription,
  type Ramp,
  type RehabStage,
  type RunLevel,
  type Stood,
  sports,
  states,
  type Timers,
  triggers,
} from "@/lib/engine/model";
import { athletes } from "./athletes";
import { athleteIdColumn, instant, localDay, oneOf, recordedAt, within } from "./columns";

/** The engine's assessment of one of the athlete's days. */
export const decisions = pgTable(
  "decisions",
  {
    athleteId: athleteIdColumn().references(() => athletes.id, { onDelete: "cascade" }),
    localDate: localDay("local_date").notNull(),
    state: text("state", { enum: states }).notNull(),
    mayProgress: boolean("may_progress").notNull(),
    rules: text("rules").array().notNull(),
    facts: jsonb("facts").$type<readonly Fact[]>().notNull(),
    trigger: text("trigger", { enum: triggers }),
    keepsEasyVolume: boolean("keeps_easy_volume").notNull(),
    irritability: text("irritability", { enum: irritabilities }).notNull(),
    baseline: doublePrecision("baseline").notNull(),
    level: smallint("level").$type<RunLevel>().notNull(),
    rehabStage: smallint("rehab_stage").$type<RehabStage>().notNull(),
    timers: jsonb("timers").$type<Timers>().notNull(),
    ramp: jsonb("ramp").$type<Ramp>(),
    daysSilent: integer("days_silent"),
    /** Metres; a log holds parts of a metre, so this does. */
    longRunCapM: doublePrecision("long_run_cap_m"),
    beforeCut: jsonb("before_cut").$type<BeforeCut>(),
    engineVersion: text("engine_version").notNull(),
    version: integer("version").notNull().default(1),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.localDate] }),
    oneOf("decisions_state_known", t.state, states),
    oneOf("decisions_trigger_known", t.trigger, triggers),
    oneOf("decisions_irritability_known", t.irritability, irritabilities),
    within("decisions_baseline_range", t.baseline, 0, 10),
    within("decisions_level_range", t.level, 0, 9),
    within("decisions_rehab_stage_range", t.rehabStage, 1, 4),
  ],
);
export type DecisionRow = typeof decisions.$inferSelect;

/** A change to one session: what, not why. The why speaks of symptoms, so it is `change_reasons`. */
export const changes = pgTable(
  "changes",
  {
    athleteId: athleteIdColumn().references(() => athletes.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    /** The athlete's day on which it was decided. */
    localDate: localDay("local_date").notNull(),
    /** No key: a change outlives a rebuilt plan. */
    sessionId: uuid("session_id").notNull(),
    sessionKey: text("session_key").notNull(),
    sessionDate: localDay("session_date").notNull(),
    sport: text("sport", { enum: sports }).notNull(),
    /** As intended, before any adaptation. */
    base: jsonb("base").$type<Prescription>(),
    before: jsonb("before").$type<Stood>().notNull(),
    /** Null: the session falls away without a replacement. */
    after: jsonb("after").$type<Prescription>(),
    direction: text("direction", { enum: changeDirections }).notNull(),
    status: text("status", { enum: changeStatuses }).notNull(),
    undoableUntil: instant("undoable_until"),
    decidedBy: uuid("decided_by"),
    decidedByName: text("decided_by_name"),
    decidedAt: instant("decided_at"),
    overrideReason: text("override_reason"),
    /** What a person accepted in place of `after`; null where nothing was changed on the way. */
    accepted: jsonb("accepted").$type<Prescription>(),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.id] }),
    index("changes_session_date_idx").on(t.athleteId, t.sessionDate),
    index("changes_local_date_idx").on(t.athleteId, t.localDate),
    index("changes_proposed_idx").on(t.athleteId).where(sql`${t.status} = 'proposed'`),
    oneOf("changes_sport_known", t.sport, sports),
    oneOf("changes_direction_known", t.direction, changeDirections),
    oneOf("changes_status_known", t.status, changeStatuses),
  ],
);
export type ChangeRow = typeof changes.$inferSelect;

/** Why: rule, sentence, facts, what brings it back. Read with the scope `symptoms`. Append-only. */
export const changeReasons = pgTable(
  "change_reasons",
  {
    athleteId: athleteIdColumn().references(() => athletes.id, { onDelete: "cascade" }),
    changeId: uuid("change_id").notNull(),
    rule: text("rule").notNull(),
    reason: text("reason").notNull(),
    facts: jsonb("facts").$type<readonly Fact[]>().notNull(),
    returns: text("returns").notNull(),
    /** Red, refer or a restriction demands it: undoing it needs a name and a reason. */
    demanded: boolean("demanded").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.changeId] }),
    check("change_reasons_at_most_three_facts", sql`jsonb_array_length(${t.facts}) <= 3`),
  ],
);
export type ChangeReasonRow = typeof changeReasons.$inferSelect;

export const changeWordKinds = ["kept", "asked", "answered", "decided"] as const;
export type ChangeWordKind = (typeof changeWordKinds)[number];

/**
 * What people said about a change: the athlete keeps it or asks the coach, who answers once; who
 * accepts or declines says why. Append-only, each kind once. All but `kept` is read with the scopes
 * `load` and `notes`.
 */
export const changeWords = pgTable(
  "change_words",
  {
    athleteId: athleteIdColumn().references(() => athletes.id, { onDelete: "cascade" }),
    changeId: uuid("change_id").notNull(),
    kind: text("kind", { enum: changeWordKinds }).notNull(),
    /** Null for `kept`, which says all by itself. */
    text: text("text"),
    byUserId: uuid("by_user_id").notNull(),
    byName: text("by_name").notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.changeId, t.kind] }),
    oneOf("change_words_kind_known", t.kind, changeWordKinds),
    check("change_words_text_where_said", sql`(${t.kind} = 'kept') = (${t.text} is null)`),
    check("change_words_text_length", sql`char_length(${t.text}) between 3 and 500`),
  ],
);
export type ChangeWordRow = typeof changeWords.$inferSelect;
