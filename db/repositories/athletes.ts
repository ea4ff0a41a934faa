import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type AthleteRow, athletes } from "@/db/schema/athletes";
import type { AthleteScope } from "@/db/scope";
import type { Athlete } from "@/lib/engine/model";

export async function findAthlete(
  db: Database,
  scope: AthleteScope,
): Promise<AthleteRow | undefined> {
  const [row] = await db.select().from(athletes).where(eq(athletes.id, scope.athleteId));
  return row;
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
  };
}
