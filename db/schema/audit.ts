import { index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { athleteIdColumn, oneOf, recordedAt } from "./columns";

export const auditVerbs = [
  "read",
  "create",
  "update",
  "delete",
  "export",
  "grant",
  "deny",
] as const;

/** Who touched whose record. Append-only; outlives the record, hence no foreign key. */
export const auditLog = pgTable(
  "audit_log",
  {
    athleteId: athleteIdColumn(),
    id: uuid("id").notNull(),
    actorId: uuid("actor_id").notNull(),
    verb: text("verb", { enum: auditVerbs }).notNull(),
    /** The kind of thing, `check-ins`, `season`, ...: never its content. */
    subject: text("subject").notNull(),
    subjectId: text("subject_id"),
    /** A person's stated reason, for an override. */
    why: text("why"),
    requestId: text("request_id").notNull(),
    /** Small facts about the act, such as the scopes used; no health data. */
    detail: jsonb("detail").$type<Readonly<Record<string, string | number | boolean>>>(),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.athleteId, t.id] }),
    index("audit_log_recorded_at_idx").on(t.athleteId, t.recordedAt),
    oneOf("audit_log_verb_known", t.verb, auditVerbs),
  ],
);
export type AuditRow = typeof auditLog.$inferSelect;
