import "server-only";
import { asEngine } from "@/db/client";
import { findAthlete, updateAthlete } from "@/db/repositories/athletes";
import { reopenDecisions } from "@/db/repositories/decisions";
import { lockPlan } from "@/db/repositories/seasons";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete, inZone } from "@/lib/auth/authorise";
import { notFound } from "@/lib/errors";
import { adaptAgain } from "../plan/keep-current";
import { stale } from "../precondition";
import { ownAthleteId } from "./own-athlete";

/**
 * The person's own record goes with them. Where it is another day there, the plan follows at once:
 * to the east the days between settle, to the west a day that was decided has not come yet. What was
 * answered and done keeps its day.
 */
export async function moveOwnRecord(ctx: Context, timeZone: string): Promise<void> {
  const athleteId = await ownAthleteId(ctx);
  if (athleteId === null) return;
  const scope = await authoriseAthlete(ctx, athleteId, { access: "plan", scopes: ["load"] });
  const locked = await lockPlan(ctx.db, scope);
  const before = await findAthlete(ctx.db, scope);
  if (!before) throw notFound();
  if (before.timeZone === timeZone) return;
  const { version } = before;
  if (!(await updateAthlete(ctx.db, scope, { version, patch: { timeZone } }))) throw stale();
  const here = inZone(ctx, scope, before.timeZone);
  const there = inZone(ctx, scope, timeZone);
  if (there.today === here.today) return;
  await asEngine(ctx.db, there, (db) => reopenDecisions(db, there, { after: there.today }));
  await adaptAgain(ctx, there, { locked });
}
