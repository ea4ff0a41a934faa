import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { injuryKinds, injuryTextKinds, sides, spreads } from "@/lib/engine/model";
import { athletes } from "./athletes";
import { athleteIdColumn, instant, localDay, oneOf, recordedAt, within } from "./columns";

export const injuries = pgTable(
  "injuries",
  {
    athleteId: athleteIdColumn().references(() => athletes.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    kind: text("kind", { enum: injuryKinds }).notNull(),
    side: text("side", { enum: sides }).notNull(),
    since: localDay("since").notNull(),
    /** Spread recorded at intake; "widened" means beyond this. */
    spread: text("spread", { enum: spreads }).notNull().default("focal"),
    /** Rehab stage that stands, 1..4; each advance is a row of `rehab_stages`. */
    rehabStage: smallint("rehab_stage").notNull(),
    resolvedOn: localDay("resolved_on"),
    /** The protocol decisions are made by; null: the injury's usual one in its first version. */
    protocol: text("protocol"),
    protocolVersion: integer("protocol_version"),
    version: integer("version").notNull().default(1),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.id] }),
    oneOf("injuries_kind_known", t.kind, injuryKinds),
    oneOf("injuries_side_known", t.side, sides),
    oneOf("injuries_spread_known", t.spread, spreads),
    within("injuries_rehab_stage_range", t.rehabStage, 1, 4),
    check(
      "injuries_protocol_has_a_version",
      sql`(${t.protocol} is null) = (${t.protocolVersion} is null)`,
    ),
  ],
);
export type InjuryRow = typeof injuries.$inferSelect;

/**
 * What somebody wrote down, with who and when; never read by a rule. `factor` is one thing that may
 * have contributed. Whoever entered it may change it; what it said before is in `text_revisions`.
 */
export const injuryTexts = pgTable(
  "injury_texts",
  {
    athleteId: athleteIdColumn(),
    id: uuid("id").notNull(),
    injuryId: uuid("injury_id").notNull(),
    kind: text("kind", { enum: injuryTextKinds }).notNull(),
    text: text("text").notNull(),
    localDate: localDay("local_date").notNull(),
    authorId: uuid("author_id").notNull(),
    authorName: text("author_name").notNull(),
    version: integer("version").notNull().default(1),
    recordedAt: recordedAt(),
    /** When it was taken away; whoever entered it may bring it back, for a day. */
    deletedAt: instant("deleted_at"),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.id] }),
    foreignKey({
      name: "injury_texts_injury_fk",
      columns: [t.athleteId, t.injuryId],
      foreignColumns: [injuries.athleteId, injuries.id],
    }).onDelete("cascade"),
    index("injury_texts_injury_id_idx").on(t.athleteId, t.injuryId),
    oneOf("injury_texts_kind_known", t.kind, injuryTextKinds),
  ],
);
export type InjuryTextRow = typeof injuryTexts.$inferSelect;

/** Every change of the rehab stage, confirmed by a named person. Append-only. */
export const rehabStages = pgTable(
  "rehab_stages",
  {
    athleteId: athleteIdColumn(),
    id: uuid("id").notNull(),
    injuryId: uuid("injury_id").notNull(),
    stage: smallint("stage").notNull(),
    localDate: localDay("local_date").notNull(),
    authorId: uuid("author_id").notNull(),
    authorName: text("author_name").notNull(),
    authorRole: text("author_role", { enum: ["self", "coach", "physio"] }).notNull(),
    note: text("note").notNull().default(""),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.id] }),
    foreignKey({
      name: "rehab_stages_injury_fk",
      columns: [t.athleteId, t.injuryId],
      foreignColumns: [injuries.athleteId, injuries.id],
    }).onDelete("cascade"),
    index("rehab_stages_injury_id_idx").on(t.athleteId, t.injuryId),
    within("rehab_stages_stage_range", t.stage, 1, 4),
  ],
);
export type RehabStageRow = typeof rehabStages.$inferSelect;
