import "server-only";
import { and, asc, eq } from "drizzle-orm";
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
