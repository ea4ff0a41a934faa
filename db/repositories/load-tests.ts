import "server-only";
import { and, asc, eq, gte, lte } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type LoadTestRow, loadTests } from "@/db/schema/load-tests";
import type { AthleteScope } from "@/db/scope";
import type { PlainDate } from "@/lib/engine/plain-date";
import { actorId } from "./actor-id";

/** Oldest first; both ends inclusive, an open end is open. */
export function listLoadTests(
  db: Database,
  scope: AthleteScope,
  { from, to }: { from?: PlainDate; to?: PlainDate } = {},
): Promise<LoadTestRow[]> {
  return db
    .select()
    .from(loadTests)
    .where(
      and(
        eq(loadTests.athleteId, scope.athleteId),
        from && gte(loadTests.localDate, from),
        to && lte(loadTests.localDate, to),
      ),
    )
    .orderBy(asc(loadTests.localDate), asc(loadTests.recordedAt), asc(loadTests.id));
}

type NewLoadTest = Pick<
  LoadTestRow,
  "id" | "localDate" | "kind" | "side" | "value" | "pain" | "note" | "authorName"
>;

/** Undefined: the id was used before, so this is a repeat. */
export async function insertLoadTest(
  db: Database,
  scope: AthleteScope,
  test: NewLoadTest,
): Promise<LoadTestRow | undefined> {
  const [row] = await db
    .insert(loadTests)
    .values({ ...test, athleteId: scope.athleteId, authorId: actorId })
    .onConflictDoNothing()
    .returning();
  return row;
}

export async function findLoadTest(
  db: Database,
  scope: AthleteScope,
  id: string,
): Promise<LoadTestRow | undefined> {
  const [row] = await db
    .select()
    .from(loadTests)
    .where(and(eq(loadTests.athleteId, scope.athleteId), eq(loadTests.id, id)));
  return row;
}

/** Undefined: not there, or another person's. */
export async function deleteLoadTest(
  db: Database,
  scope: AthleteScope,
  id: string,
): Promise<LoadTestRow | undefined> {
  const [row] = await db
    .delete(loadTests)
    .where(
      and(
        eq(loadTests.athleteId, scope.athleteId),
        eq(loadTests.id, id),
        eq(loadTests.authorId, actorId),
      ),
    )
    .returning();
  return row;
}
