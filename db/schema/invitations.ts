import { foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import {
  type ConsentScope,
  carerRoles,
  consentScopes,
  invitationAnswers,
} from "@/lib/engine/model";
import { athletes, grants } from "./athletes";
import { allOf, athleteIdColumn, instant, oneOf, recordedAt } from "./columns";
import { users } from "./people";

/**
 * A question to somebody whose account is not known: an athlete invites a coach or physio, or one of
 * those asks an athlete (`record_id` null). Whoever holds the code may answer it, once.
 */
export const invitations = pgTable(
  "invitations",
  {
    id: uuid("id").primaryKey(),
    fromUserId: uuid("from_user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** As it stood when the question was asked: the one who answers may not look it up yet. */
    fromName: text("from_name").notNull(),
    /** The athlete whose record is offered; null where it is asked for. */
    recordId: uuid("record_id"),
    role: text("role", { enum: carerRoles }).notNull(),
    scopes: text("scopes").array().$type<ConsentScope[]>().notNull(),
    /** Exclusive end of what is offered; null until withdrawn. */
    validUntil: instant("valid_until"),
    /** Whom it was made for, in the asker's own words; may be empty. */
    label: text("label").notNull(),
    /** SHA-256 of the code, hex. */
    codeHash: text("code_hash").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
    /** Exclusive. */
    expiresAt: instant("expires_at").notNull(),
    endedAt: instant("ended_at"),
    answer: text("answer", { enum: invitationAnswers }),
    answeredAt: instant("answered_at"),
    answeredBy: uuid("answered_by"),
    answeredName: text("answered_name"),
    /** What an accepted one opened. */
    grantId: uuid("grant_id"),
  },
  (t) => [
    // An athlete offers what is their own.
    foreignKey({
      name: "invitations_athlete_fk",
      columns: [t.recordId, t.fromUserId],
      foreignColumns: [athletes.id, athletes.userId],
    }).onDelete("cascade"),
    index("invitations_code_hash_idx").on(t.codeHash),
    index("invitations_from_user_id_idx").on(t.fromUserId),
    index("invitations_grant_id_idx").on(t.grantId),
    oneOf("invitations_role_known", t.role, carerRoles),
    oneOf("invitations_answer_known", t.answer, invitationAnswers),
    allOf("invitations_scopes_known", t.scopes, consentScopes),
  ],
);
export type InvitationRow = typeof invitations.$inferSelect;

/** Who was said to lead an athlete's coaches, and by whom. Append-only: the last word stands. */
export const headCoaches = pgTable(
  "head_coaches",
  {
    athleteId: athleteIdColumn(),
    id: uuid("id").notNull(),
    grantId: uuid("grant_id").notNull(),
    namedBy: uuid("named_by").notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.id] }),
    foreignKey({
      name: "head_coaches_grant_fk",
      columns: [t.athleteId, t.grantId],
      foreignColumns: [grants.athleteId, grants.id],
    }).onDelete("cascade"),
    index("head_coaches_grant_id_idx").on(t.athleteId, t.grantId),
  ],
);
