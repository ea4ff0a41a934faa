import "server-only";
import { desc, eq } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import type { Database } from "@/db/client";
import { type AuditRow, auditLog } from "@/db/schema/audit";
import type { AthleteScope } from "@/db/scope";
import { actorId } from "./actor-id";

export type AuditEntry = Pick<AuditRow, "athleteId" | "verb" | "subject" | "requestId"> &
  Partial<Pick<AuditRow, "subjectId" | "why" | "detail">>;

/** One statement for all of a request. crossAthlete: a roster is one entry per athlete read. */
export async function insertAudit(db: Database, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await db.insert(auditLog).values(entries.map((entry) => ({ ...entry, id: uuidv7(), actorId })));
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
