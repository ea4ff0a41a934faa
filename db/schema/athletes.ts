import { sql } from "drizzle-orm";
import {
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  pgView,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  adaptationPolicies,
  athleteLevels,
  type ConsentScope,
  carerRoles,
  consentScopes,
  type Gear,
  gear,
  sexes,
  type Weekday,
} from "@/lib/engine/model";
import { allOf, athleteIdColumn, instant, localDay, oneOf, recordedAt, within } from "./columns";

/** The anchor of everything about one athlete; `id` is the `athlete_id` of every other table. */
export const athletes = pgTable(
  "athletes",
  {
    id: uuid("id").primaryKey(),
    /** In the identity tables; no foreign key, they may live in another database. */
    userId: uuid("user_id").notNull(),
    displayName: text("display_name").notNull(),
    timeZone: text("time_zone").notNull(),
    level: text("level", { enum: athleteLevels }).notNull(),
    birthYear: smallint("birth_year"),
    /** Null where only the year is known. */
    birthDate: localDay("birth_date"),
    sex: text("sex", { enum: sexes }),
    availabilityMin: jsonb("availability_min").$type<Record<Weekday, number>>().notNull(),
    runThresholdPaceSPerKm: doublePrecision("run_threshold_pace_s_per_km"),
    easyPaceSPerKm: doublePrecision("easy_pace_s_per_km"),
    cssSPer100m: doublePrecision("css_s_per_100m"),
    ftpW: doublePrecision("ftp_w"),
    /** Lactate threshold heart rate, beats per minute; kept for people, no session is set by it. */
    lthrBpm: smallint("lthr_bpm"),
    /** What the athlete has not, now: nothing that needs it is planned. */
    lacks: text("lacks").array().$type<Gear[]>().notNull().default([]),
    adaptationPolicy: text("adaptation_policy", { enum: adaptationPolicies })
      .notNull()
      .default("propose"),
    version: integer("version").notNull().default(1),
    recordedAt: recordedAt(),
  },
  (t) => [
    index("athletes_user_id_idx").on(t.userId),
    // What a grant points to: only the athlete's own user id can stand in `granted_by`.
    unique("athletes_id_user_id_key").on(t.id, t.userId),
    oneOf("athletes_level_known", t.level, athleteLevels),
    oneOf("athletes_sex_known", t.sex, sexes),
    oneOf("athletes_adaptation_policy_known", t.adaptationPolicy, adaptationPolicies),
    allOf("athletes_lacks_known", t.lacks, gear),
    within("athletes_birth_year_plausible", t.birthYear, 1900, 2200),
    within("athletes_run_threshold_pace_plausible", t.runThresholdPaceSPerKm, 120, 1200),
    within("athletes_easy_pace_plausible", t.easyPaceSPerKm, 120, 1500),
    within("athletes_css_plausible", t.cssSPer100m, 40, 600),
    within("athletes_ftp_plausible", t.ftpW, 20, 800),
    within("athletes_lthr_plausible", t.lthrBpm, 80, 230),
    check(
      "athletes_birth_date_is_of_the_year",
      sql`${t.birthDate} is null or extract(year from ${t.birthDate}) = ${t.birthYear}`,
    ),
  ],
);
export type AthleteRow = typeof athletes.$inferSelect;

/** What one athlete shares with one person, in which role and for how long. Withdrawn, never deleted. */
export const grants = pgTable(
  "grants",
  {
    athleteId: athleteIdColumn(),
    id: uuid("id").notNull(),
    /** The athlete's own user id, held to it by the key: nobody grants what is not theirs. */
    grantedBy: uuid("granted_by").notNull(),
    granteeId: uuid("grantee_id").notNull(),
    role: text("role", { enum: carerRoles }).notNull(),
    scopes: text("scopes").array().$type<ConsentScope[]>().notNull(),
    validFrom: instant("valid_from").notNull().defaultNow(),
    /** Exclusive; null until withdrawn. */
    validUntil: instant("valid_until"),
    withdrawnAt: instant("withdrawn_at"),
    /** The athlete, or the other person, who left. */
    withdrawnBy: uuid("withdrawn_by"),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.id] }),
    foreignKey({
      name: "grants_athlete_fk",
      columns: [t.athleteId, t.grantedBy],
      foreignColumns: [athletes.id, athletes.userId],
    }).onDelete("cascade"),
    uniqueIndex("grants_one_standing_key")
      .on(t.athleteId, t.granteeId, t.role)
      .where(sql`${t.withdrawnAt} is null`),
    index("grants_grantee_id_idx").on(t.granteeId),
    index("grants_granted_by_idx").on(t.grantedBy),
    oneOf("grants_role_known", t.role, carerRoles),
    allOf("grants_scopes_known", t.scopes, consentScopes),
  ],
);
export type GrantRow = typeof grants.$inferSelect;

/**
 * Whom the current person may reach, and how: their own record as `self` with every scope, each
 * standing grant, and for the holder of a share link its one record. The policies read it; it is made in the hand-written migration.
 */
export const reach = pgView("reach", {
  athleteId: uuid("athlete_id").notNull(),
  role: text("role", { enum: ["self", ...carerRoles, "link"] }).notNull(),
  scopes: text("scopes").array().$type<ConsentScope[]>().notNull(),
}).existing();
