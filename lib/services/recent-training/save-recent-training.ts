import "server-only";
import { deleteActivity, insertActivity, listActivities } from "@/db/repositories/activities";
import { findAthlete } from "@/db/repositories/athletes";
import { lockPlan } from "@/db/repositories/seasons";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { RecentTraining, RecentTrainingDto } from "@/lib/contracts/profile";
import { EASY_PACE_FALLBACK_S_PER_KM } from "@/lib/engine/history";
import { addDays } from "@/lib/engine/plain-date";
import { AppError, invalidField, notFound } from "@/lib/errors";
import { idOf } from "../plan/ids";
import { adaptAgain } from "../plan/keep-current";
import { counts, describeTraining, SUMMARY_DAYS } from "./get-recent-training";
import { summaryEntries, trainingFault } from "./summary-entries";

/** Easy running and riding on the ten-point scale: what nobody remembers run by run. Our choice. */
const EASY_RPE = 3;
/** Without a known speed: easy swimming at 2:10 for 100 m. Our choice. */
const SWIM_FALLBACK_S_PER_100M = 130;
/** Easy swimming is this much slower than the speed that can be held. Our choice. */
const EASY_SWIM_FACTOR = 1.15;

type Input = RecentTraining & { readonly athleteId: string; readonly id: string };

/** Replaces what was summed up before; entries logged one by one are never touched. */
export async function saveRecentTraining(
  ctx: Context,
  { athleteId, id, ...training }: Input,
): Promise<RecentTrainingDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "log", scopes: ["load"] });
  const fault = trainingFault(training);
  if (fault) throw invalidField(fault.field, fault.message);
  await lockPlan(ctx.db, scope);
  const athlete = await findAthlete(ctx.db, scope);
  if (!athlete) throw notFound();
  const from = addDays(scope.today, -2 * SUMMARY_DAYS);
  const before = await listActivities(ctx.db, scope, { from });
  if (before.some((entry) => counts(entry, scope))) {
    throw new AppError(
      "conflict",
      "Your log has entries in these weeks. The plan starts from them.",
    );
  }
  const old = before.filter((entry) => entry.summary);
  for (const entry of old) await deleteActivity(ctx.db, scope, entry);
  const entries = summaryEntries({
    training,
    today: scope.today,
    availabilityMin: athlete.availabilityMin,
    easyPaceSPerKm: athlete.easyPaceSPerKm ?? EASY_PACE_FALLBACK_S_PER_KM,
    swimPaceSPer100m: athlete.cssSPer100m
      ? athlete.cssSPer100m * EASY_SWIM_FACTOR
      : SWIM_FALLBACK_S_PER_100M,
  });
  for (const [i, entry] of entries.entries()) {
    await insertActivity(ctx.db, scope, {
      ...entry,
      id: idOf(athleteId, "summary", id, i),
      rpe: EASY_RPE,
      ascentM: null,
      aeroS: null,
      summary: true,
      // The day it was typed on tells which seven days each entry stands for.
      recordedAt: ctx.now,
      note: null,
    });
  }
  // From today, with the four weeks behind it: assessed from their first day on, the athlete would
  // seem to have begun with nothing and climbed since.
  await adaptAgain(ctx, scope, { touched: [scope.today] });
  return describeTraining(ctx, scope);
}
