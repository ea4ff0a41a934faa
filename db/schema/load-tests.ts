import { sql } from "drizzle-orm";
import {
  check,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { bodySides, loadTestKinds } from "@/lib/engine/model";
import { athletes } from "./athletes";
import { athleteIdColumn, localDay, oneOf, recordedAt, within } from "./columns";

/** What one side did in a load test, as a person counted it. Append-only; a wrong one is taken out. */
export const loadTests = pgTable(
  "load_tests",
  {
    athleteId: athleteIdColumn().references(() => athletes.id, { onDelete: "cascade" }),
    id: uuid("id").notNull(),
    localDate: localDay("local_date").notNull(),
    kind: text("kind", { enum: loadTestKinds }).notNull(),
    side: text("side", { enum: bodySides }).notNull(),
    /** Seconds, repeats or kilograms, by kind. */
    value: doublePrecision("value").notNull(),
    /** Highest pain during it, 0..10; null where it was not asked, never zero. */
    pain: smallint("pain"),
    note: text("note").notNull().default(""),
    authorId: uuid("author_id").notNull(),
    authorName: text("author_name").notNull(),
    version: integer("version").notNull().default(1),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.id] }),
    index("load_tests_local_date_idx").on(t.athleteId, t.localDate),
    oneOf("load_tests_kind_known", t.kind, loadTestKinds),
    oneOf("load_tests_side_known", t.side, bodySides),
    within("load_tests_value_range", t.value, 0, 1000),
    within("load_tests_pain_range", t.pain, 0, 10),
    check("load_tests_note_length", sql`length(${t.note}) <= 200`),
  ],
);
export type LoadTestRow = typeof loadTests.$inferSelect;
