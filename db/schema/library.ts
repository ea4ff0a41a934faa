import { sql } from "drizzle-orm";
import {
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
import { instant, oneOf, recordedAt, within } from "./columns";
import { users } from "./people";

/** A session, some weeks of a plan, or a whole season. */
export const libraryKinds = ["session", "block", "season"] as const;
export type LibraryKind = (typeof libraryKinds)[number];

/** Whose shelf it stands on. First in every key, as the athlete is elsewhere. */
const ownerIdColumn = () => uuid("owner_id").notNull();

/**
 * One thing of a coach's own library, as it reads in a list. It is no athlete's: steps are words and
 * shares of thresholds, never anybody's numbers. What it holds is `library_versions`.
 */
export const libraryItems = pgTable(
  "library_items",
  {
    ownerId: ownerIdColumn().references(() => users.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    ownerName: text("owner_name").notNull(),
    kind: text("kind", { enum: libraryKinds }).notNull(),
    /** `Hills/Short`; empty for none. */
    folder: text("folder").notNull().default(""),
    tags: text("tags").array().notNull(),
    title: text("title").notNull(),
    sport: text("sport", { enum: sports }),
    role: text("role", { enum: roles }),
    /** About how long it is, s: where steps name distances, at an example's speeds. */
    durationS: doublePrecision("duration_s").notNull(),
    version: integer("version").notNull().default(1),
    changedAt: instant("changed_at").notNull().defaultNow(),
    /** Put away: gone from the shelf, its versions stay. */
    archivedAt: instant("archived_at"),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.id] }),
    // Shared ones are looked up by id alone.
    index("library_items_id_idx").on(t.id),
    oneOf("library_items_kind_known", t.kind, libraryKinds),
    oneOf("library_items_sport_known", t.sport, sports),
    oneOf("library_items_role_known", t.role, roles),
    within("library_items_version_positive", t.version, 1, 1_000_000),
    check(
      "library_items_session_has_sport",
      sql`(${t.kind} = 'session') = (${t.sport} is not null and ${t.role} is not null)`,
    ),
  ],
);
export type LibraryItemRow = typeof libraryItems.$inferSelect;

/** What an item held at each version. Append-only: who used an older one can still look at it. */
export const libraryVersions = pgTable(
  "library_versions",
  {
    ownerId: ownerIdColumn(),
    itemId: uuid("item_id").notNull(),
    version: integer("version").notNull(),
    title: text("title").notNull(),
    content: jsonb("content").$type<unknown>().notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.itemId, t.version] }),
    foreignKey({
      name: "library_versions_item_fk",
      columns: [t.ownerId, t.itemId],
      foreignColumns: [libraryItems.ownerId, libraryItems.id],
    }).onDelete("cascade"),
    index("library_versions_item_id_idx").on(t.itemId),
  ],
);
export type LibraryVersionRow = typeof libraryVersions.$inferSelect;

/** A named circle of colleagues. */
export const libraryTeams = pgTable(
  "library_teams",
  {
    ownerId: ownerIdColumn().references(() => users.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    name: text("name").notNull(),
  },
  (t) => [primaryKey({ columns: [t.ownerId, t.id] })],
);

export const libraryMembers = pgTable(
  "library_members",
  {
    ownerId: ownerIdColumn(),
    teamId: uuid("team_id").notNull(),
    memberId: uuid("member_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    memberName: text("member_name").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.teamId, t.memberId] }),
    foreignKey({
      name: "library_members_team_fk",
      columns: [t.ownerId, t.teamId],
      foreignColumns: [libraryTeams.ownerId, libraryTeams.id],
    }).onDelete("cascade"),
    index("library_members_member_id_idx").on(t.memberId),
  ],
);

/** Opens one item, or the whole shelf, to one colleague or one team: to read and to use. */
export const libraryShares = pgTable(
  "library_shares",
  {
    ownerId: ownerIdColumn().references(() => users.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    /** Null for the whole shelf. */
    itemId: uuid("item_id"),
    memberId: uuid("member_id").references(() => users.id, { onDelete: "cascade" }),
    teamId: uuid("team_id"),
    /** The colleague's or the team's name, as it was when it was shared. */
    withName: text("with_name").notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.id] }),
    foreignKey({
      name: "library_shares_item_fk",
      columns: [t.ownerId, t.itemId],
      foreignColumns: [libraryItems.ownerId, libraryItems.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "library_shares_team_fk",
      columns: [t.ownerId, t.teamId],
      foreignColumns: [libraryTeams.ownerId, libraryTeams.id],
    }).onDelete("cascade"),
    index("library_shares_member_id_idx").on(t.memberId),
    index("library_shares_team_id_idx").on(t.teamId),
    check("library_shares_one_side", sql`(${t.memberId} is null) <> (${t.teamId} is null)`),
  ],
);
export type LibraryShareRow = typeof libraryShares.$inferSelect;
