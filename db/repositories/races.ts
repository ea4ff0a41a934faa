import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type RaceRow, races } from "@/db/schema/races";
import type { AthleteScope } from "@/db/scope";

export function listRaces(db: Database, scope: AthleteScope): Promise<RaceRow[]> {
  return db
    .select()
    .from(races)
    .where(eq(races.athleteId, scope.athleteId))
    .orderBy(asc(races.localDate), asc(races.id));
}

export type RaceFields = Pick<RaceRow, "name" | "localDate" | "kind" | "priority" | "goal">;

export async function findRace(
  db: Database,
  scope: AthleteScope,
  id: string,
): Promise<RaceRow | undefined> {
  const [row] = await db
    .select()
    .from(races)
    .where(and(eq(races.athleteId, scope.athleteId), eq(races.id, id)));
  return row;
}

/** `undefined`: the id was used before, so this is a repeat. */
export async function insertRace(
  db: Database,
  scope: AthleteScope,
  race: Omit<RaceFields, "goal"> & { readonly id: string; readonly goal?: string },
): Promise<RaceRow | undefined> {
  const [row] = await db
    .insert(races)
    .values({ ...race, athleteId: scope.athleteId })
    .onConflictDoNothing()
    .returning();
  return row;
}

export async function updateRace(
  db: Database,
  scope: AthleteScope,
  { id, version, patch }: { id: string; version: number; patch: Partial<RaceFields> },
): Promise<RaceRow | undefined> {
  const [row] = await db
    .update(races)
    .set({ ...patch, version: sql`${races.version} + 1` })
    .where(and(eq(races.athleteId, scope.athleteId), eq(races.id, id), eq(races.version, version)))
    .returning();
  return row;
}

export async function deleteRace(
  db: Database,
  scope: AthleteScope,
  { id, version }: { id: string; version: number },
): Promise<RaceRow | undefined> {
  const [row] = await db
    .delete(races)
    .where(and(eq(races.athleteId, scope.athleteId), eq(races.id, id), eq(races.version, version)))
    .returning();
  return row;
}
