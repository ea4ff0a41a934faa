import "server-only";
import { and, asc, desc, eq, gte, lte, sql } from "drizzle-orm";
import { asEngine, type Database } from "@/db/client";
import {
  planHeads,
  type SeasonRow,
  type SeasonWeekRow,
  seasons,
  seasonWeeks,
} from "@/db/schema/seasons";
import type { AthleteScope } from "@/db/scope";
import type { PlainDate } from "@/lib/engine/plain-date";
import { actorId } from "./actor-id";
import { excluded } from "./excluded";

/**
 * First step of everything that writes the plan: one writer per athlete at a time, the next one
 * waits for the commit and then reads what it left. Answers the plan's revision, 1 for the first.
 */
export function lockPlan(db: Database, scope: AthleteScope): Promise<number> {
  return asEngine(db, scope, async () => {
    const [head] = await db
      .insert(planHeads)
      .values({ athleteId: scope.athleteId })
      .onConflictDoUpdate({
        target: planHeads.athleteId,
        set: { revision: sql`${planHeads.revision} + 1` },
      })
      .returning();
    return head?.revision ?? 0;
  });
}

/** The builder's last run. */
export async function findSeason(
  db: Database,
  scope: AthleteScope,
): Promise<SeasonRow | undefined> {
  const [row] = await db
    .select()
    .from(seasons)
    .where(eq(seasons.athleteId, scope.athleteId))
    .orderBy(desc(seasons.recordedAt), desc(seasons.id))
    .limit(1);
  return row;
}

export async function insertSeason(
  db: Database,
  scope: AthleteScope,
  season: Omit<SeasonRow, "athleteId" | "builtBy" | "recordedAt">,
): Promise<void> {
  await db.insert(seasons).values({ ...season, athleteId: scope.athleteId, builtBy: actorId });
}

/** Both ends inclusive; without `to` until the season's end. */
export function listWeeks(
  db: Database,
  scope: AthleteScope,
  { from, to }: { from?: PlainDate; to?: PlainDate } = {},
): Promise<SeasonWeekRow[]> {
  return db
    .select()
    .from(seasonWeeks)
    .where(
      and(
        eq(seasonWeeks.athleteId, scope.athleteId),
        from && gte(seasonWeeks.monday, from),
        to && lte(seasonWeeks.monday, to),
      ),
    )
    .orderBy(asc(seasonWeeks.monday));
}

/** Puts these weeks in the place of all from `from` on; earlier ones stay as they were. */
export async function replaceWeeksFrom(
  db: Database,
  scope: AthleteScope,
  { from, weeks }: { from: PlainDate; weeks: readonly Omit<SeasonWeekRow, "athleteId">[] },
): Promise<void> {
  await db
    .delete(seasonWeeks)
    .where(and(eq(seasonWeeks.athleteId, scope.athleteId), gte(seasonWeeks.monday, from)));
  if (weeks.length === 0) return;
  await db
    .insert(seasonWeeks)
    .values(weeks.map((week) => ({ ...week, athleteId: scope.athleteId })))
    .onConflictDoUpdate({
      target: [seasonWeeks.athleteId, seasonWeeks.monday],
      set: excluded(seasonWeeks, [
        "seasonId",
        "phase",
        "kind",
        "raceId",
        "targets",
        "fitnessLoad",
        "tissueLoad",
      ]),
    });
}
