import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  type AccountRole,
  accountRoles,
  distanceUnits,
  languageChoices,
  swimUnits,
  themes,
  weekStarts,
} from "@/lib/engine/model";
import { allOf, instant, oneOf } from "./columns";

/** A person who signs in. The identity tables hold no training and no health data. */
export const users = pgTable(
  "users",
  {
    id: uuid("id").primaryKey(),
    /** Lower case, so that one address is one person. */
    email: text("email").notNull(),
    name: text("name").notNull(),
    /** Argon2id; null for somebody invited who has not chosen one. */
    passwordHash: text("password_hash"),
    roles: text("roles").array().$type<AccountRole[]>().notNull(),
    /** Said "I coach" at sign-up or was invited: their address proves nothing, so it finds nobody. */
    selfDeclared: boolean("self_declared").notNull().default(false),
    /** IANA zone. */
    timeZone: text("time_zone").notNull().default("Europe/London"),
    /** How this person reads quantities, weeks, the screen and words. */
    distanceUnit: text("distance_unit", { enum: distanceUnits }).notNull().default("km"),
    swimUnit: text("swim_unit", { enum: swimUnits }).notNull().default("m"),
    weekStart: text("week_start", { enum: weekStarts }).notNull().default("mon"),
    theme: text("theme", { enum: themes }).notNull().default("system"),
    language: text("language", { enum: languageChoices }).notNull().default("browser"),
    preferencesVersion: integer("preferences_version").notNull().default(1),
    createdAt: instant("created_at").notNull().defaultNow(),
    disabledAt: instant("disabled_at"),
  },
  (t) => [
    uniqueIndex("users_email_key").on(t.email),
    check("users_email_is_lower_case", sql`${t.email} = lower(${t.email})`),
    allOf("users_roles_known", t.roles, accountRoles),
    oneOf("users_distance_unit_known", t.distanceUnit, distanceUnits),
    oneOf("users_swim_unit_known", t.swimUnit, swimUnits),
    oneOf("users_week_start_known", t.weekStart, weekStarts),
    oneOf("users_theme_known", t.theme, themes),
    oneOf("users_language_known", t.language, languageChoices),
  ],
);
export type UserRow = typeof users.$inferSelect;

/** A signed-in browser. The cookie carries the random id, the table only its hash. */
export const authSessions = pgTable(
  "auth_sessions",
  {
    /** SHA-256 of the random session id, hex. */
    idHash: text("id_hash").primaryKey(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    createdAt: instant("created_at").notNull().defaultNow(),
    /** When the password was last given: sensitive actions ask for a recent one. */
    authTime: instant("auth_time").notNull().defaultNow(),
    lastSeenAt: instant("last_seen_at").notNull().defaultNow(),
    expiresAt: instant("expires_at").notNull(),
    revokedAt: instant("revoked_at"),
  },
  (t) => [index("auth_sessions_user_id_idx").on(t.userId)],
);

/** A personal token for scripts; shown once, kept as SHA-256. */
export const apiTokens = pgTable(
  "api_tokens",
  {
    id: uuid("id").primaryKey(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    tokenHash: text("token_hash").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
    expiresAt: instant("expires_at").notNull(),
    lastUsedAt: instant("last_used_at"),
    revokedAt: instant("revoked_at"),
  },
  (t) => [
    uniqueIndex("api_tokens_token_hash_key").on(t.tokenHash),
    index("api_tokens_user_id_idx").on(t.userId),
  ],
);
export type ApiTokenRow = typeof apiTokens.$inferSelect;
