import "server-only";
import { and, asc, count, eq, inArray, max } from "drizzle-orm";
import { v7 as uuidv7 } from "uuid";
import type { Database } from "@/db/client";
import { type SessionRevisionRow, type SessionRow, sessionRevisions } from "@/db/schema/sessions";
import type { AthleteScope } from "@/db/scope";
import { actorId } from "./actor-id";

/** What made a revision, and the edit or change that tells why. */
export type Cause = Pick<SessionRevisionRow, "kind"> & { readonly causeId?: string | null };

export async function reviseSessions(
  db: Database,
  scope: AthleteScope,
  rows: readonly SessionRow[],
  { kind, causeId = null }: Cause,
): Promise<void> {
  if (rows.length === 0) return;
  await db.insert(sessionRevisions).values(
    rows.map(({ athleteId: _, ...snapshot }) => ({
      athleteId: scope.athleteId,
      id: uuidv7(),
      sessionId: snapshot.id,
      sessionKey: snapshot.key,
      version: snapshot.version,
      kind,
      causeId,
      snapshot,
      byUserId: actorId,
    })),
  );
}

/** Oldest first. */
export function listSessionRevisions(
  db: Database,
  scope: AthleteScope,
  sessionId: string,
): Promise<SessionRevisionRow[]> {
  return db
    .select()
    .from(sessionRevisions)
    .where(
      and(
        eq(sessionRevisions.athleteId, scope.athleteId),
        eq(sessionRevisions.sessionId, sessionId),
      ),
    )
    .orderBy(asc(sessionRevisions.recordedAt), asc(sessionRevisions.id));
}

export type SessionHistory = { readonly revisions: number; readonly changedAt: Date };

/** How often each of these sessions was written, and when last. */
export async function listSessionHistory(
  db: Database,
  scope: AthleteScope,
  sessionIds: readonly string[],
): Promise<Map<string, SessionHistory>> {
  if (sessionIds.length === 0) return new Map();
  const rows = await db
    .select({
      id: sessionRevisions.sessionId,
      revisions: count(),
      changedAt: max(sessionRevisions.recordedAt),
    })
    .from(sessionRevisions)
    .where(
      and(
        eq(sessionRevisions.athleteId, scope.athleteId),
        inArray(sessionRevisions.sessionId, [...sessionIds]),
      ),
    )
    .groupBy(sessionRevisions.sessionId);
  return new Map(
    rows.flatMap(({ id, revisions, changedAt }) =>
      changedAt === null ? [] : [[id, { revisions, changedAt }]],
    ),
  );
}
