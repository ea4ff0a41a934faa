import "server-only";
import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type PlanEditRow, planEdits } from "@/db/schema/seasons";
import type { AthleteScope } from "@/db/scope";
import { actorId } from "./actor-id";

export async function insertEdit(
  db: Database,
  scope: AthleteScope,
  edit: Omit<PlanEditRow, "athleteId" | "byUserId" | "undoneAt" | "undoneBy" | "recordedAt">,
): Promise<void> {
  await db.insert(planEdits).values({ ...edit, athleteId: scope.athleteId, byUserId: actorId });
}

export async function findEdit(
  db: Database,
  scope: AthleteScope,
  id: string,
): Promise<PlanEditRow | undefined> {
  const [row] = await db
    .select()
    .from(planEdits)
    .where(and(eq(planEdits.athleteId, scope.athleteId), eq(planEdits.id, id)));
  return row;
}

export type RecentEdit = Pick<
  PlanEditRow,
  "id" | "kind" | "verb" | "byName" | "byUserId" | "recordedAt" | "undoableUntil" | "undoneAt"
> & {
  /** What the service kept as `asked` beside the way back; null where it kept nothing. */
  readonly asked: unknown;
};

/** Newest first: edits of which the time to undo is not over, without the rows they keep. */
export function listRecentEdits(
  db: Database,
  scope: AthleteScope,
  { now, limit }: { now: Date; limit: number },
): Promise<RecentEdit[]> {
  const { id, kind, verb, byName, byUserId, recordedAt, undoableUntil, undoneAt } = planEdits;
  const asked = sql<unknown>`${planEdits.inverse}->'asked'`;
  return db
    .select({ id, kind, verb, byName, byUserId, recordedAt, undoableUntil, undoneAt, asked })
    .from(planEdits)
    .where(and(eq(planEdits.athleteId, scope.athleteId), gt(undoableUntil, now)))
    .orderBy(desc(recordedAt), desc(id))
    .limit(limit);
}

/** Takes the edit for undoing; `undefined`: not theirs, undone already, or its time is over. */
export async function markUndone(
  db: Database,
  scope: AthleteScope,
  { id, now }: { id: string; now: Date },
): Promise<PlanEditRow | undefined> {
  const [row] = await db
    .update(planEdits)
    .set({ undoneAt: sql`now()`, undoneBy: actorId })
    .where(
      and(
        eq(planEdits.athleteId, scope.athleteId),
        eq(planEdits.id, id),
        isNull(planEdits.undoneAt),
        gt(planEdits.undoableUntil, now),
      ),
    )
    .returning();
  return row;
}
