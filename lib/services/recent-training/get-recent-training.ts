import "server-only";
import { type ActivityWithNote, listActivities } from "@/db/repositories/activities";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { RecentTrainingDto } from "@/lib/contracts/profile";
import { addDays } from "@/lib/engine/plain-date";
import { dayIn } from "@/lib/format/zone-clock";
import { summaryOf } from "./summary-of";

/** Days of the four weeks a summary speaks of. */
export const SUMMARY_DAYS = 28;

export async function getRecentTraining(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<RecentTrainingDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["load"] });
  return describeTraining(ctx, scope);
}

export async function describeTraining(
  ctx: Context,
  scope: AthleteScope,
): Promise<RecentTrainingDto> {
  const entries = await listActivities(ctx.db, scope, {
    from: addDays(scope.today, -2 * SUMMARY_DAYS),
  });
  const summed = entries.filter((entry) => entry.summary);
  const [first] = summed;
  return {
    summary: first ? summaryOf(summed, dayIn(scope.timeZone, first.recordedAt)) : null,
    logged: entries.filter((entry) => counts(entry, scope)).length,
  };
}

/** Logged one by one, within the weeks a summary would cover. */
export function counts(entry: ActivityWithNote, { today }: AthleteScope): boolean {
  return !entry.summary && entry.localDate >= addDays(today, -SUMMARY_DAYS);
}
