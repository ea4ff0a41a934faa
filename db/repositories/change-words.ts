import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type ChangeWordRow, changeWords } from "@/db/schema/decisions";
import type { AthleteScope } from "@/db/scope";
import { actorId } from "./actor-id";

/** What was said about these changes, as far as the viewer may read it. */
export async function listChangeWords(
  db: Database,
  scope: AthleteScope,
  changeIds: readonly string[],
): Promise<ChangeWordRow[]> {
  if (changeIds.length === 0) return [];
  return db
    .select()
    .from(changeWords)
    .where(
      and(
        eq(changeWords.athleteId, scope.athleteId),
        inArray(changeWords.changeId, [...changeIds]),
      ),
    );
}

/** crossAthlete: every question and answer the current person may see, for the roster. */
export function listQuestions(db: Database): Promise<ChangeWordRow[]> {
  return db
    .select()
    .from(changeWords)
    .where(inArray(changeWords.kind, ["asked", "answered"]))
    .orderBy(asc(changeWords.recordedAt))
    .limit(1000);
}

type NewWord = Pick<ChangeWordRow, "changeId" | "kind" | "text" | "byName">;

/** `undefined`: this was said already, and it is said once. */
export async function insertChangeWord(
  db: Database,
  scope: AthleteScope,
  word: NewWord,
): Promise<ChangeWordRow | undefined> {
  const [row] = await db
    .insert(changeWords)
    .values({ ...word, athleteId: scope.athleteId, byUserId: actorId })
    .onConflictDoNothing()
    .returning();
  return row;
}
