import "server-only";
import { asEngine } from "@/db/client";
import { findDecision } from "@/db/repositories/decisions";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { momentOf } from "./clock";
import { openPlan } from "./open-plan";
import { type Readapt, type Readapted, readapt } from "./readapt";

/** The first look of a day rolls the plan over: yesterday settles, the new morning is assessed. */
export async function keepCurrent(ctx: Context, scope: AthleteScope): Promise<void> {
  await asEngine(ctx.db, scope, async (db) => {
    const decided = await findDecision(db, scope, scope.today);
    if (decided?.localDate === scope.today) return;
    const plan = await openPlan(db, scope);
    // Somebody else was first while this one waited for the lock.
    if (plan.decided?.localDate === scope.today) return;
    await readapt(db, scope, plan, { clock: momentOf(ctx) });
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
