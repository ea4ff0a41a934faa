import "server-only";
import { and, asc, eq, gte, inArray, lte, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type SessionRow, sessions, type WrittenSession } from "@/db/schema/sessions";
import type { AthleteScope } from "@/db/scope";
import type { PlainDate } from "@/lib/engine/plain-date";
import { differs, excluded } from "./excluded";
import { type Cause, reviseSessions } from "./session-revisions";

/** In order of day and key; both ends inclusive, an open end is open. */
export function listSessions(
  db: Database,
  scope: AthleteScope,
  { from, to }: { from?: PlainDate; to?: PlainDate } = {},
): Promise<SessionRow[]> {
  return db
    .select()
    .from(sessions)
    .where(
      and(
        eq(sessions.athleteId, scope.athleteId),
        from && gte(sessions.localDate, from),
        to && lte(sessions.localDate, to),
      ),
    )
    .orderBy(asc(sessions.localDate), asc(sessions.key));
}

export async function findSession(
  db: Database,
  scope: AthleteScope,
  sessionId: string,
): Promise<SessionRow | undefined> {
  const [row] = await db
    .select()
    .from(sessions)
    .where(and(eq(sessions.athleteId, scope.athleteId), eq(sessions.id, sessionId)));
  return row;
}

/** What the plan says of a session. Notes and the mark `exempt` belong to people, not to the plan. */
const planned = [
  "blockId",
  "localDate",
  "sport",
  "role",
  "title",
  "intent",
  "durationS",
  "distanceM",
  "steps",
  "aeroS",
  "needsLevel",
  "fitnessLoad",
  "tissueLoad",
  "locked",
  "origin",
  "status",
  "held",
  "added",
  "base",
] as const satisfies readonly (keyof SessionRow)[];

export type SessionWrite = Pick<SessionRow, "id" | "key" | (typeof planned)[number]> &
  Partial<Pick<SessionRow, "notes">>;

/**
 * Writes many sessions in one statement, told apart by `key`: a known key keeps its row, id and
 * notes. A row that would not change is not touched, so its version stands. Answers those that did.
 */
export async function upsertSessions(
  db: Database,
  scope: AthleteScope,
  writes: readonly SessionWrite[],
  cause: Cause,
): Promise<SessionRow[]> {
  if (writes.length === 0) return [];
  const next = sql`${sessions.lastVersion} + 1`;
  const rows = await db
    .insert(sessions)
    .values(writes.map((write) => ({ ...write, athleteId: scope.athleteId })))
    .onConflictDoUpdate({
      target: [sessions.athleteId, sessions.key],
      set: { ...excluded(sessions, planned), version: next, lastVersion: next },
      setWhere: differs(sessions, planned),
    })
    .returning();
  await reviseSessions(db, scope, rows, cause);
  return rows;
}

export type SessionPatch = Partial<
  Omit<SessionRow, "athleteId" | "id" | "key" | "version" | "lastVersion" | "recordedAt">
>;

/** One edit by a person. `undefined`: gone, not theirs, or changed since `version`. */
export async function updateSession(
  db: Database,
  scope: AthleteScope,
  { id, version, patch }: { id: string; version: number; patch: SessionPatch },
  cause: Cause,
): Promise<SessionRow | undefined> {
  const next = sql`${sessions.lastVersion} + 1`;
  const rows = await db
    .update(sessions)
    .set({ ...patch, version: next, lastVersion: next })
    .where(
      and(
        eq(sessions.athleteId, scope.athleteId),
        eq(sessions.id, id),
        eq(sessions.version, version),
      ),
    )
    .returning();
  await reviseSessions(db, scope, rows, cause);
  return rows[0];
}

/** Marks (or unmarks) sessions whose soft cut a person undid. */
export async function setExempt(
  db: Database,
  scope: AthleteScope,
  { keys, exempt }: { keys: readonly string[]; exempt: boolean },
): Promise<void> {
  if (keys.length === 0) return;
  await db
    .update(sessions)
    .set({ exempt })
    .where(and(eq(sessions.athleteId, scope.athleteId), inArray(sessions.key, [...keys])));
}

export async function deleteSessions(
  db: Database,
  scope: AthleteScope,
  ids: readonly string[],
  cause: Cause,
): Promise<SessionRow[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .delete(sessions)
    .where(and(eq(sessions.athleteId, scope.athleteId), inArray(sessions.id, [...ids])))
    .returning();
  await reviseSessions(db, scope, rows, cause);
  return rows;
}

/** Puts sessions back exactly as they were, versions included; their next edit gets a new one. */
export async function restoreSessions(
  db: Database,
  scope: AthleteScope,
  rows: readonly Omit<WrittenSession, "athleteId" | "recordedAt">[],
  cause: Cause,
): Promise<SessionRow[]> {
  if (rows.length === 0) return [];
  const restored = await db
    .insert(sessions)
    // A row that was kept as JSON has no dates left: the instant is made anew.
    .values(rows.map((row) => ({ ...row, athleteId: scope.athleteId, recordedAt: sql`now()` })))
    .onConflictDoUpdate({
      target: [sessions.athleteId, sessions.id],
      set: {
        ...excluded(sessions, [...planned, "key", "notes", "exempt", "version"]),
        lastVersion: sql`greatest(${sessions.lastVersion}, excluded.last_version)`,
      },
    })
    .returning();
  await reviseSessions(db, scope, restored, cause);
  return restored;
}
