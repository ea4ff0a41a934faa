import { index, jsonb, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";
import { athletes } from "./athletes";
import { instant } from "./columns";

/**
 * Writes already answered, by person and `Idempotency-Key`; kept 30 days. Written in the same
 * transaction as the effect, so there is no effect without the row and no row without the effect.
 */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    userId: uuid("user_id").notNull(),
    key: text("key").notNull(),
    /** SHA-256 of method, path and body, hex. */
    requestHash: text("request_hash").notNull(),
    /** Null while the first request is under way; nobody else ever sees that. */
    status: smallint("status"),
    body: jsonb("body").$type<unknown>(),
    headers: jsonb("headers").$type<Readonly<Record<string, string>>>(),
    /** Whose record the answer speaks of: it goes when that record goes, whoever asked. */
    aboutAthleteId: uuid("about_athlete_id").references(() => athletes.id, { onDelete: "cascade" }),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.key] }),
    index("idempotency_keys_created_at_idx").on(t.createdAt),
    index("idempotency_keys_about_athlete_id_idx").on(t.aboutAthleteId),
  ],
);
export type IdempotencyRow = typeof idempotencyKeys.$inferSelect;
