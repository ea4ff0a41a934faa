import "server-only";
import {
  and,
  asc,
  desc,
  eq,
  exists,
  gte,
  inArray,
  lte,
  notExists,
  type SQL,
  sql,
} from "drizzle-orm";
import type { Database } from "@/db/client";
import {
  type ChangeReasonRow,
  type ChangeRow,
  type ChangeWordKind,
  changeReasons,
  changes,
  changeWords,
} from "@/db/schema/decisions";
import { sessions } from "@/db/schema/sessions";
import type { AthleteScope } from "@/db/scope";
import type { ChangeStatus, Prescription } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { actorId } from "./actor-id";

export type ChangeReason = Omit<ChangeReasonRow, "athleteId" | "changeId">;
/**
 * `why` is null where the viewer may not see symptoms; `stands` is the session as it is now, null
 * where it is gone.
 */
export type ChangeWithReason = ChangeRow & {
  readonly why: ChangeReason | null;
  readonly stands: Prescription | null;
};

type ChangeFilter = {
  readonly statuses?: readonly ChangeStatus[];
  /** Days on which they were decided, both inclusive. */
  readonly from?: PlainDate;
  readonly to?: PlainDate;
  /** Only those with a question of the athlete's, that the viewer may read, and no answer. */
  readonly unanswered?: boolean;
  readonly limit?: number;
};

/** Newest first; 200 unless told. */
export function listChanges(
  db: Database,
  scope: AthleteScope,
  { statuses, from, to, unanswered = false, limit = 200 }: ChangeFilter = {},
): Promise<ChangeWithReason[]> {
  return selectChanges(
    db,
    and(
      eq(changes.athleteId, scope.athleteId),
      statuses && inArray(changes.status, [...statuses]),
      from && gte(changes.localDate, from),
      to && lte(changes.localDate, to),
      unanswered ? and(exists(said("asked")), notExists(said("answered"))) : undefined,
    ),
    limit,
  );
}

const said = (kind: ChangeWordKind) => sql`(select 1 from ${changeWords}
  where ${changeWords.athleteId} = ${changes.athleteId}
    and ${changeWords.changeId} = ${changes.id} and ${changeWords.kind} = ${kind})`;

export async function findChange(
  db: Database,
  scope: AthleteScope,
  id: string,
): Promise<ChangeWithReason | undefined> {
  const [row] = await selectChanges(
    db,
    and(eq(changes.athleteId, scope.athleteId), eq(changes.id, id)),
    1,
  );
  return row;
}

/** crossAthlete: every open proposal the current person may see, for the roster. */
export function listOpenProposals(db: Database): Promise<ChangeWithReason[]> {
  return selectChanges(db, eq(changes.status, "proposed"), 1000);
}

export type NewChange = Omit<
  ChangeRow,
  | "athleteId"
  | "recordedAt"
  | "decidedBy"
  | "decidedByName"
  | "decidedAt"
  | "overrideReason"
  | "accepted"
> & { readonly why: ChangeReason };

/** By the engine: run it inside `asEngine`, for a coach may not be allowed to write reasons. */
export async function insertChanges(
  db: Database,
  scope: AthleteScope,
  news: readonly NewChange[],
): Promise<void> {
  if (news.length === 0) return;
  const { athleteId } = scope;
  await db.insert(changes).values(news.map(({ why: _, ...change }) => ({ ...change, athleteId })));
  await db
    .insert(changeReasons)
    .values(news.map(({ id, why }) => ({ ...why, athleteId, changeId: id })));
}

type Resolution = {
  readonly id: string;
  readonly from: readonly ChangeStatus[];
  readonly to: ChangeStatus;
  readonly decidedByName: string;
  readonly overrideReason?: string | null;
};

/** `undefined`: gone, not theirs, or no longer in one of the statuses `from`. */
export async function resolveChange(
  db: Database,
  scope: AthleteScope,
  { id, from, to, decidedByName, overrideReason = null }: Resolution,
): Promise<ChangeRow | undefined> {
  const [row] = await db
    .update(changes)
    .set({
      status: to,
      undoableUntil: null,
      decidedBy: actorId,
      decidedByName,
      decidedAt: sql`now()`,
      overrideReason,
    })
    .where(
      and(
        eq(changes.athleteId, scope.athleteId),
        eq(changes.id, id),
        inArray(changes.status, [...from]),
      ),
    )
    .returning();
  return row;
}

/** What a person accepted in place of what was offered; the offer stays beside it. */
export async function setAccepted(
  db: Database,
  scope: AthleteScope,
  { id, accepted }: { id: string; accepted: Prescription },
): Promise<void> {
  await db
    .update(changes)
    .set({ accepted })
    .where(and(eq(changes.athleteId, scope.athleteId), eq(changes.id, id)));
}

/** Newer changes of the same sessions take the place of what still stood open for them. */
export async function supersedeChanges(
  db: Database,
  scope: AthleteScope,
  { sessionKeys, statuses }: { sessionKeys: readonly string[]; statuses: readonly ChangeStatus[] },
): Promise<void> {
  if (sessionKeys.length === 0) return;
  await db
    .update(changes)
    .set({ status: "superseded", undoableUntil: null })
    .where(
      and(
        eq(changes.athleteId, scope.athleteId),
        inArray(changes.sessionKey, [...sessionKeys]),
        inArray(changes.status, [...statuses]),
      ),
    );
}

/** Cuts of one day whose answers were a slip: they never were any. */
export async function withdrawCuts(
  db: Database,
  scope: AthleteScope,
  { sessionKeys, on }: { sessionKeys: readonly string[]; on: PlainDate },
): Promise<void> {
  if (sessionKeys.length === 0) return;
  await db
    .update(changes)
    .set({ status: "withdrawn", undoableUntil: null })
    .where(
      and(
        eq(changes.athleteId, scope.athleteId),
        inArray(changes.sessionKey, [...sessionKeys]),
        eq(changes.localDate, on),
        eq(changes.direction, "cut"),
        inArray(changes.status, ["applied", "superseded"]),
      ),
    );
}

const stands = {
  sport: sessions.sport,
  role: sessions.role,
  title: sessions.title,
  durationS: sessions.durationS,
  distanceM: sessions.distanceM,
};

async function selectChanges(
  db: Database,
  where: SQL | undefined,
  limit: number,
): Promise<ChangeWithReason[]> {
  const rows = await db
    .select({ change: changes, why: changeReasons, stands })
    .from(changes)
    .leftJoin(
      changeReasons,
      and(eq(changeReasons.athleteId, changes.athleteId), eq(changeReasons.changeId, changes.id)),
    )
    .leftJoin(
      sessions,
      and(eq(sessions.athleteId, changes.athleteId), eq(sessions.id, changes.sessionId)),
    )
    .where(where)
    .orderBy(desc(changes.recordedAt), asc(changes.sessionDate), asc(changes.id))
    .limit(limit);
  return rows.map(({ change, why, stands }) => ({ ...change, why, stands }));
}
