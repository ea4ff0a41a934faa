import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type RosterFilterRow, rosterFilters } from "@/db/schema/roster-filters";
import { actorId } from "./actor-id";

/* The current person's own ways to look at their roster. */

/** In the order they were made. */
export function listRosterFilters(db: Database): Promise<RosterFilterRow[]> {
  return db
    .select()
    .from(rosterFilters)
    .where(eq(rosterFilters.userId, actorId))
    .orderBy(asc(rosterFilters.recordedAt), asc(rosterFilters.id));
}

export async function findRosterFilter(
  db: Database,
  id: string,
): Promise<RosterFilterRow | undefined> {
  const [row] = await db.select().from(rosterFilters).where(isOwn(id));
  return row;
}

/** `undefined`: it is there already. */
export async function insertRosterFilter(
  db: Database,
  filter: Pick<RosterFilterRow, "id" | "name" | "criteria">,
): Promise<RosterFilterRow | undefined> {
  const [row] = await db
    .insert(rosterFilters)
    .values({ ...filter, userId: actorId })
    .onConflictDoNothing()
    .returning();
  return row;
}

type Edit = {
  readonly id: string;
  readonly version: number;
  readonly patch: Partial<Pick<RosterFilterRow, "name" | "criteria">>;
};

/** `undefined`: gone, or changed since `version`. */
export async function updateRosterFilter(
  db: Database,
  { id, version, patch }: Edit,
): Promise<RosterFilterRow | undefined> {
  const [row] = await db
    .update(rosterFilters)
    .set({ ...patch, version: sql`${rosterFilters.version} + 1` })
    .where(and(isOwn(id), eq(rosterFilters.version, version)))
    .returning();
  return row;
}

/** False: not there, or not theirs. */
export async function deleteRosterFilter(db: Database, id: string): Promise<boolean> {
  const rows = await db.delete(rosterFilters).where(isOwn(id)).returning({ id: rosterFilters.id });
  return rows.length === 1;
}

function isOwn(id: string) {
  return and(eq(rosterFilters.userId, actorId), eq(rosterFilters.id, id));
}
