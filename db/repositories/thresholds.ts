import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type ThresholdEditRow, thresholdEdits } from "@/db/schema/thresholds";
import type { AthleteScope } from "@/db/scope";
import type { PlainDate } from "@/lib/engine/plain-date";
import { actorId } from "./actor-id";

export function listThresholdEdits(db: Database, scope: AthleteScope): Promise<ThresholdEditRow[]> {
  return db
    .select()
    .from(thresholdEdits)
    .where(eq(thresholdEdits.athleteId, scope.athleteId))
    .orderBy(asc(thresholdEdits.from), asc(thresholdEdits.id));
}

type NewThresholdEdit = Pick<
  ThresholdEditRow,
  "id" | "rule" | "number" | "value" | "from" | "to" | "authorName" | "authorRole"
>;

/** `undefined`: the id was used before, so this is a repeat. */
export async function insertThresholdEdit(
  db: Database,
  scope: AthleteScope,
  edit: NewThresholdEdit,
): Promise<ThresholdEditRow | undefined> {
  const [row] = await db
    .insert(thresholdEdits)
    .values({ ...edit, athleteId: scope.athleteId, authorId: actorId })
    .onConflictDoNothing()
    .returning();
  return row;
}

/** Sets its last day and who did. `undefined`: gone, not theirs, or changed since `version`. */
export async function endThresholdEdit(
  db: Database,
  scope: AthleteScope,
  { id, version, to }: { id: string; version: number; to: PlainDate },
): Promise<ThresholdEditRow | undefined> {
  const [row] = await db
    .update(thresholdEdits)
    .set({
      to,
      endedBy: actorId,
      endedAt: sql`now()`,
      version: sql`${thresholdEdits.version} + 1`,
    })
    .where(
      and(
        eq(thresholdEdits.athleteId, scope.athleteId),
        eq(thresholdEdits.id, id),
        eq(thresholdEdits.version, version),
      ),
    )
    .returning();
  return row;
}
