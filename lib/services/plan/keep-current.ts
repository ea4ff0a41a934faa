import "server-only";
import { asEngine, type Database } from "@/db/client";
import { findDecision, isDecided, toAssessment } from "@/db/repositories/decisions";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import type { Assessment, AthleteRecord } from "@/lib/engine/model";
import { notFound } from "@/lib/errors";
import { loadAthleteRecord } from "../load-athlete-record";
import { assessedIn, rememberAssessed } from "./assessed";
import { momentOf } from "./clock";
import { openPlan } from "./open-plan";
import { type Readapt, type Readapted, readapt } from "./readapt";

/**
 * Today's assessment. The first look of a day rolls the plan over: yesterday settles, the new
 * morning is assessed. For computing; a viewer's own scopes decide what of it is told.
 */
export async function keepCurrent(ctx: Context, scope: AthleteScope): Promise<Assessment> {
  const known = assessedIn(ctx.db, scope);
  if (known) return known;
  return asEngine(ctx.db, scope, async (db) => {
    const decided = await decidedToday(db, scope);
    if (decided) return decided;
    const plan = await openPlan(db, scope);
    // Somebody else was first while this one waited for the lock.
    if (isDecided(plan.decided, scope.today))
      return rememberAssessed(db, scope, toAssessment(plan.decided));
    return (await readapt(db, scope, plan, { clock: momentOf(ctx) })).assessment;
  });
}

/** The same with the record it was made from, for those who compute on. */
export function currentRecord(
  ctx: Context,
  scope: AthleteScope,
): Promise<{ assessment: Assessment; record: AthleteRecord }> {
  return asEngine(ctx.db, scope, async (db) => {
    // Sent at once, answered in turn.
    const [decided, early] = await Promise.all([
      decidedToday(db, scope),
      loadAthleteRecord(db, scope),
    ]);
    if (decided && early) return { assessment: decided, record: early };
    const assessment = await keepCurrent(ctx, scope);
    // The first look of a day may have waited for somebody else's change.
    const record = await loadAthleteRecord(db, scope);
    if (!record) throw notFound();
    return { assessment, record };
  });
}

/** Undefined before the first look of the day. */
async function decidedToday(db: Database, scope: AthleteScope): Promise<Assessment | undefined> {
  const known = assessedIn(db, scope);
  if (known) return known;
  const decided = await findDecision(db, scope, scope.today);
  if (!isDecided(decided, scope.today)) return undefined;
  return rememberAssessed(db, scope, toAssessment(decided));
}

/**
 * The same after new answers or training; `touched` are their days, `locked` the revision that
 * `lockPlan` has just answered.
 */
export function adaptAgain(
  ctx: Context,
  scope: AthleteScope,
  { locked, ...run }: Omit<Readapt, "clock"> & { readonly locked?: number },
): Promise<Readapted> {
  return asEngine(ctx.db, scope, async (db) => {
    const plan = await openPlan(db, scope, run.touched, locked);
    return readapt(db, scope, plan, { ...run, clock: momentOf(ctx) });
  });
}
