import "server-only";
import { and, asc, eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type ScoreRow, scores } from "@/db/schema/scores";
import type { AthleteScope } from "@/db/scope";
import { actorId } from "./actor-id";

/** Oldest first. */
export function listScores(db: Database, scope: AthleteScope): Promise<ScoreRow[]> {
  return db
    .select()
    .from(scores)
    .where(eq(scores.athleteId, scope.athleteId))
    .orderBy(asc(scores.localDate), asc(scores.recordedAt), asc(scores.id));
}

type NewScore = Pick<ScoreRow, "id" | "localDate" | "kind" | "total" | "note" | "authorName">;

export async function insertScore(
  db: Database,
  scope: AthleteScope,
  score: NewScore,
): Promise<ScoreRow | undefined> {
  const [row] = await db
    .insert(scores)
    .values({ ...score, athleteId: scope.athleteId, authorId: actorId })
    .onConflictDoNothing()
    .returning();
  return row;
}

export async function findScore(
  db: Database,
  scope: AthleteScope,
  id: string,
): Promise<ScoreRow | undefined> {
  const [row] = await db
    .select()
    .from(scores)
    .where(and(eq(scores.athleteId, scope.athleteId), eq(scores.id, id)));
  return row;
}

/** Undefined: not there, or another person's. */
export async function deleteScore(
  db: Database,
  scope: AthleteScope,
  id: string,
): Promise<ScoreRow | undefined> {
  const [row] = await db
    .delete(scores)
    .where(
      and(eq(scores.athleteId, scope.athleteId), eq(scores.id, id), eq(scores.authorId, actorId)),
    )
    .returning();
  return row;
}
