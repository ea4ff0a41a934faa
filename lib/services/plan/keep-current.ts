import "server-only";
import { asEngine } from "@/db/client";
import { findDecision, toAssessment } from "@/db/repositories/decisions";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import type { Assessment } from "@/lib/engine/model";
import { momentOf } from "./clock";
import { openPlan } from "./open-plan";
import { type Readapt, type Readapted, readapt } from "./readapt";

/**
 * Today's assessment. The first look of a day rolls the plan over: yesterday settles, the new
 * morning is assessed. For computing; a viewer's own scopes decide what of it is told.
 */
export function keepCurrent(ctx: Context, scope: AthleteScope): Promise<Assessment> {
  return asEngine(ctx.db, scope, async (db) => {
    const decided = await findDecision(db, scope, scope.today);
    if (decided?.localDate === scope.today) return toAssessment(decided);
    const plan = await openPlan(db, scope);
    // Somebody else was first while this one waited for the lock.
    if (plan.decided?.localDate === scope.today) return toAssessment(plan.decided);
    return (await readapt(db, scope, plan, { clock: momentOf(ctx) })).assessment;
  });
}

/** The same after new answers or training; `touched` are their days. */
export function adaptAgain(
  ctx: Context,
  scope: AthleteScope,
  run: Omit<Readapt, "clock">,
): Promise<Readapted> {
  return asEngine(ctx.db, scope, async (db) => {
    const plan = await openPlan(db, scope, run.touched);
    return readapt(db, scope, plan, { ...run, clock: momentOf(ctx) });
  });
}
