import { foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { type ConsentScope, consentScopes, symptomRanges } from "@/lib/engine/model";
import { athletes } from "./athletes";
import { allOf, athleteIdColumn, instant, oneOf } from "./columns";

/** As the report itself offers them. */

/**
 * A report opened for a time to whoever holds a code. The holder is nobody with an account: their
 * transactions run under the link's own id, which the policies know as a reader and nothing more.
 */
export const shareLinks = pgTable(
  "share_links",
  {
    athleteId: athleteIdColumn(),
    id: uuid("id").notNull(),
    /** The athlete's own user id, held to it by the key, as in `grants`. */
    grantedBy: uuid("granted_by").notNull(),
    /** Whom it was made for, in the athlete's words; may be empty. */
    label: text("label").notNull(),
    scopes: text("scopes").array().$type<ConsentScope[]>().notNull(),
    range: text("range", { enum: symptomRanges }).notNull(),
    /** SHA-256 of the code, hex. Read before anyone is known, and by nobody after. */
    codeHash: text("code_hash").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
    /** Exclusive. */
    expiresAt: instant("expires_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.id] }),
    foreignKey({
      name: "share_links_athlete_fk",
      columns: [t.athleteId, t.grantedBy],
      foreignColumns: [athletes.id, athletes.userId],
    }).onDelete("cascade"),
    // By id and by hash alone, for no athlete is known yet; both are random, so not unique by key.
    index("share_links_id_idx").on(t.id),
    index("share_links_code_hash_idx").on(t.codeHash),
    oneOf("share_links_range_known", t.range, symptomRanges),
    allOf("share_links_scopes_known", t.scopes, consentScopes),
  ],
);
export type ShareLinkRow = typeof shareLinks.$inferSelect;
