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

/** Newest first. */
export function listEdits(db: Database, scope: AthleteScope, limit = 50): Promise<PlanEditRow[]> {
  return db
    .select()
    .from(planEdits)
    .where(eq(planEdits.athleteId, scope.athleteId))
    .orderBy(desc(planEdits.recordedAt), desc(planEdits.id))
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
