import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { type BodyPlace, bodyPlaces, type CheckIn, sides } from "@/lib/engine/model";
import { athletes } from "./athletes";
import { allOf, athleteIdColumn, instant, localDay, oneOf, recordedAt } from "./columns";

/**
 * The answers of one morning without its date. A field that is absent was not answered, which is
 * neither zero nor null: JSON keeps the three apart, columns would not.
 */
export type Answers = Omit<CheckIn, "date">;

const pains = [
  "morningPain",
  "loadTest",
  "duringPain",
  "afterPain",
  "sittingPain",
  "stress",
  "kickPain",
  "bikePain",
  "dropLunge",
] as const;

/** In the order of the list, each once; empty where nobody said. */
const placesColumn = () => text("places").array().$type<BodyPlace[]>().notNull().default([]);

/** One row for each of the athlete's days; its earlier answers are `check_in_revisions`. */
export const checkIns = pgTable(
  "check_ins",
  {
    athleteId: athleteIdColumn().references(() => athletes.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    localDate: localDay("local_date").notNull(),
    answers: jsonb("answers").$type<Answers>().notNull(),
    /** Where it is felt, on the body map. */
    side: text("side", { enum: sides }),
    places: placesColumn(),
    version: integer("version").notNull().default(1),
    /** When the answers were given on the device. */
    occurredAt: instant("occurred_at").notNull().defaultNow(),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.id] }),
    uniqueIndex("check_ins_local_date_key").on(t.athleteId, t.localDate),
    oneOf("check_ins_side_known", t.side, sides),
    allOf("check_ins_places_known", t.places, bodyPlaces),
    check("check_ins_answers_is_object", sql`jsonb_typeof(${t.answers}) = 'object'`),
    ...pains.map((key) =>
      check(
        `check_ins_${key.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)}_range`,
        sql`(${t.answers} ->> ${sql.raw(`'${key}'`)})::numeric between 0 and 10`,
      ),
    ),
  ],
);
export type CheckInRow = typeof checkIns.$inferSelect;

/** Append-only. Holds the note as well, so it is read with the scopes `symptoms` and `notes`. */
export const checkInRevisions = pgTable(
  "check_in_revisions",
  {
    athleteId: athleteIdColumn(),
    checkInId: uuid("check_in_id").notNull(),
    version: integer("version").notNull(),
    answers: jsonb("answers").$type<Answers>().notNull(),
    side: text("side", { enum: sides }),
    places: placesColumn(),
    note: text("note"),
    byUserId: uuid("by_user_id").notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.checkInId, t.version] }),
    foreignKey({
      name: "check_in_revisions_check_in_fk",
      columns: [t.athleteId, t.checkInId],
      foreignColumns: [checkIns.athleteId, checkIns.id],
    }).onDelete("cascade"),
  ],
);
export type CheckInRevisionRow = typeof checkInRevisions.$inferSelect;
