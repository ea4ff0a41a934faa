import "server-only";
import { and, asc, desc, eq, gt, gte, lte, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { type DecisionRow, decisions } from "@/db/schema/decisions";
import type { AthleteScope } from "@/db/scope";
import type { Assessment } from "@/lib/engine/model";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { differs, excluded } from "./excluded";

/** The newest assessment on or before the day; none where the viewer may not see symptoms. */
export async function findDecision(
  db: Database,
  scope: AthleteScope,
  onOrBefore: PlainDate,
): Promise<DecisionRow | undefined> {
  const [row] = await db
    .select()
    .from(decisions)
    .where(and(eq(decisions.athleteId, scope.athleteId), lte(decisions.localDate, onOrBefore)))
    .orderBy(desc(decisions.localDate))
    .limit(1);
  return row;
}

/** In place of the engine's version: a day that was decided and then had not come any more. */
const NOT_COME = "not come";

/** West of where they were decided, such days lie ahead again: when they come, they are decided anew. */
export async function reopenDecisions(
  db: Database,
  scope: AthleteScope,
  { after }: { after: PlainDate },
): Promise<void> {
  await db
    .update(decisions)
    .set({ engineVersion: NOT_COME, version: sql`${decisions.version} + 1` })
    .where(and(eq(decisions.athleteId, scope.athleteId), gt(decisions.localDate, after)));
}

export function isDecided(row: DecisionRow | undefined, day: PlainDate): row is DecisionRow {
  return row?.localDate === day && row.engineVersion !== NOT_COME;
}

export function listDecisions(
  db: Database,
  scope: AthleteScope,
  { from, to }: { from?: PlainDate; to?: PlainDate } = {},
): Promise<DecisionRow[]> {
  return db
    .select()
    .from(decisions)
    .where(
      and(
        eq(decisions.athleteId, scope.athleteId),
        from && gte(decisions.localDate, from),
        to && lte(decisions.localDate, to),
      ),
    )
    .orderBy(asc(decisions.localDate));
}

const assessed = [
  "state",
  "mayProgress",
  "rules",
  "facts",
  "trigger",
  "keepsEasyVolume",
  "irritability",
  "baseline",
  "level",
  "rehabStage",
  "timers",
  "ramp",
  "daysSilent",
  "longRunCapM",
  "beforeCut",
  "engineVersion",
] as const satisfies readonly (keyof DecisionRow)[];

/** One row a day; a day assessed alike keeps its row as it is. */
export async function upsertDecisions(
  db: Database,
  scope: AthleteScope,
  { assessments, engineVersion }: { assessments: readonly Assessment[]; engineVersion: string },
): Promise<void> {
  if (assessments.length === 0) return;
  await db
    .insert(decisions)
    .values(
      assessments.map(({ date, rules, ...rest }) => ({
        ...rest,
        rules: [...rules],
        athleteId: scope.athleteId,
        localDate: date,
        engineVersion,
      })),
    )
    .onConflictDoUpdate({
      target: [decisions.athleteId, decisions.localDate],
      set: { ...excluded(decisions, assessed), version: sql`${decisions.version} + 1` },
      setWhere: differs(decisions, assessed),
    });
}

export function toAssessment(row: DecisionRow): Assessment {
  return {
    date: row.localDate,
    state: row.state,
    mayProgress: row.mayProgress,
    rules: row.rules,
    facts: row.facts,
    trigger: row.trigger,
    keepsEasyVolume: row.keepsEasyVolume,
    irritability: row.irritability,
    baseline: row.baseline,
    level: row.level,
    rehabStage: row.rehabStage,
    timers: row.timers,
    ramp: row.ramp,
    daysSilent: row.daysSilent,
    longRunCapM: row.longRunCapM,
    beforeCut: row.beforeCut && withCutMonday(row.beforeCut),
  };
}

/** Engines before 7 did not keep the week of the cut: the one after the fullest, at the earliest. */
function withCutMonday(kept: NonNullable<DecisionRow["beforeCut"]>) {
  return { ...kept, cutMonday: kept.cutMonday ?? addDays(kept.monday, 7) };
}
