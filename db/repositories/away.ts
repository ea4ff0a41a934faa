import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type AwayRow, awayDays } from "@/db/schema/away";
import type { AthleteScope } from "@/db/scope";

export type AwaySpan = Pick<AwayRow, "from" | "to">;

export function listAway(db: Database, scope: AthleteScope): Promise<AwayRow[]> {
  return db
    .select()
    .from(awayDays)
    .where(eq(awayDays.athleteId, scope.athleteId))
    .orderBy(asc(awayDays.from), asc(awayDays.id));
}

/** `undefined`: the id was used before, so this is a repeat. */
export async function insertAway(
  db: Database,
  scope: AthleteScope,
  away: AwaySpan & Pick<AwayRow, "id">,
): Promise<AwayRow | undefined> {
  const [row] = await db
    .insert(awayDays)
    .values({ ...away, athleteId: scope.athleteId })
    .onConflictDoNothing()
    .returning();
  return row;
}

/** `undefined`: gone, not theirs, or changed since `version`. */
export async function updateAway(
  db: Database,
  scope: AthleteScope,
  { id, version, ...span }: AwaySpan & Pick<AwayRow, "id" | "version">,
): Promise<AwayRow | undefined> {
  const [row] = await db
    .update(awayDays)
    .set({ ...span, version: sql`${awayDays.version} + 1` })
    .where(awayAt(scope, { id, version }))
    .returning();
  return row;
}

export async function deleteAway(
  db: Database,
  scope: AthleteScope,
  at: Pick<AwayRow, "id" | "version">,
): Promise<AwayRow | undefined> {
  const [row] = await db.delete(awayDays).where(awayAt(scope, at)).returning();
  return row;
}

function awayAt(scope: AthleteScope, { id, version }: Pick<AwayRow, "id" | "version">) {
  return and(
    eq(awayDays.athleteId, scope.athleteId),
    eq(awayDays.id, id),
    eq(awayDays.version, version),
  );
}
