import "server-only";
import { asEngine } from "@/db/client";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { availabilityViolations } from "@/lib/engine/laws/week-shape";
import { type Weekday, weekdays } from "@/lib/engine/model";
import { weekdayIndex } from "@/lib/engine/plain-date";
import { buildStoredSeason } from "./build-stored-season";
import { keepCurrent } from "./keep-current";
import { openPlan } from "./open-plan";
import { assessmentOf, basesOf } from "./readapt";

type Minutes = Readonly<Record<Weekday, number>>;

/**
 * Law 5 does not wait: where a day now holds less than is planned on it, the season is built to fit
 * in the same breath. More time on a day acts with the next build, as a wish. To be called after
 * the new minutes are stored.
 */
export async function keepInsideDays(
  ctx: Context,
  scope: AthleteScope,
  { before, now }: { before: Minutes; now: Minutes },
): Promise<void> {
  const less = new Set(weekdays.filter((day) => now[day] < before[day]));
  if (less.size === 0) return;
  await keepCurrent(ctx, scope);
  if (await isOverfull(ctx, scope, less)) await buildStoredSeason(ctx, scope);
}

/** The plan as intended, since what a cut holds back today comes back to its day. */
function isOverfull(
  ctx: Context,
  scope: AthleteScope,
  less: ReadonlySet<Weekday>,
): Promise<boolean> {
  return asEngine(ctx.db, scope, async (db) => {
    const plan = await openPlan(db, scope);
    const { season, record, today, rows } = plan;
    if (!season) return false;
    const sessions = basesOf(rows.filter((row) => row.localDate >= today)).filter(
      (session) => session.status === "planned",
    );
    return availabilityViolations({
      record,
      today,
      assessment: assessmentOf(plan),
      sessions,
    }).some(({ date }) => less.has(weekdays[weekdayIndex(date)] ?? "mon"));
  });
}
