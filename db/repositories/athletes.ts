import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type AthleteRow, athletes } from "@/db/schema/athletes";
import type { AthleteScope } from "@/db/scope";
import type { Athlete } from "@/lib/engine/model";
import { actorId } from "./actor-id";

export async function findAthlete(
  db: Database,
  scope: AthleteScope,
): Promise<AthleteRow | undefined> {
  const [row] = await db.select().from(athletes).where(eq(athletes.id, scope.athleteId));
  return row;
}

export type NewAthlete = Pick<
  AthleteRow,
  "id" | "displayName" | "timeZone" | "level" | "birthDate" | "birthYear" | "availabilityMin"
>;

/** crossAthlete: the current person's own record, before there is a scope for it. */
export async function insertOwnAthlete(db: Database, athlete: NewAthlete): Promise<void> {
  await db.insert(athletes).values({ ...athlete, userId: actorId });
}

/** crossAthlete: the current person's own record, and by its keys everything in it. */
export async function deleteOwnAthletes(db: Database): Promise<string[]> {
  const rows = await db
    .delete(athletes)
    .where(eq(athletes.userId, actorId))
    .returning({ id: athletes.id });
  return rows.map((row) => row.id);
}

export type AthletePatch = Partial<Omit<AthleteRow, "id" | "userId" | "version" | "recordedAt">>;

/** `undefined`: not theirs to change, or changed since `version`. */
export async function updateAthlete(
  db: Database,
  scope: AthleteScope,
  { version, patch }: { version: number; patch: AthletePatch },
): Promise<AthleteRow | undefined> {
  const [row] = await db
    .update(athletes)
    .set({ ...patch, version: sql`${athletes.version} + 1` })
    .where(and(eq(athletes.id, scope.athleteId), eq(athletes.version, version)))
    .returning();
  return row;
}

export function toEngineAthlete(row: AthleteRow): Athlete {
  return {
    birthYear: row.birthYear,
    sex: row.sex,
    timeZone: row.timeZone,
    level: row.level,
    availabilityMin: row.availabilityMin,
    runThresholdPaceSPerKm: row.runThresholdPaceSPerKm,
    easyPaceSPerKm: row.easyPaceSPerKm,
    cssSPer100m: row.cssSPer100m,
    ftpW: row.ftpW,
    lacks: row.lacks,
  };
}
