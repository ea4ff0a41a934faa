import "server-only";
import { desc, eq, sql } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import type { Database } from "@/db/client";
import { type AuditRow, auditLog } from "@/db/schema/audit";
import type { AthleteScope } from "@/db/scope";
import { actorId } from "./actor-id";

export type AuditEntry = Pick<AuditRow, "athleteId" | "verb" | "subject" | "requestId"> &
  Partial<Pick<AuditRow, "subjectId" | "why" | "detail">>;

/**
 * One statement for all of a request, and one parameter: a value for each field of 200 entries took
 * longer to send than the entries to write. crossAthlete: a roster is one entry per athlete read.
 */
export async function insertAudit(db: Database, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const rows = JSON.stringify(entries.map((entry) => ({ ...entry, id: uuidv7() })));
  await db.execute(sql`
    insert into ${auditLog} (athlete_id, id, actor_id, verb, subject, subject_id, why, request_id, detail)
    select "athleteId", id, ${actorId}, verb, subject, "subjectId", why, "requestId", detail
    from jsonb_to_recordset(${rows}::jsonb) as entry ("athleteId" uuid, id uuid, verb text,
      subject text, "subjectId" text, why text, "requestId" text, detail jsonb)`);
}

/** Who touched the record, newest first; the athlete alone sees it. */
export function listAudit(db: Database, scope: AthleteScope, limit = 200): Promise<AuditRow[]> {
  return db
    .select()
    .from(auditLog)
    .where(eq(auditLog.athleteId, scope.athleteId))
    .orderBy(desc(auditLog.recordedAt), desc(auditLog.id))
    .limit(limit);
}
