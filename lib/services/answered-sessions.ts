import "server-only";
import type { ActivityWithNote } from "@/db/repositories/activities";
import { listSessions } from "@/db/repositories/sessions";
import type { SessionRow } from "@/db/schema/sessions";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { matchActivities } from "@/lib/engine/adapt/match";
import { maxDate, minDate } from "@/lib/engine/plain-date";
import { toSession } from "./plan/to-session";
import { toActivity } from "./to-activity-dto";

/** Which planned session each activity answers, by activity id. */
export async function answeredSessions(
  ctx: Context,
  scope: AthleteScope,
  activities: readonly ActivityWithNote[],
): Promise<ReadonlyMap<string, string>> {
  const [first] = activities;
  if (!first) return new Map();
  const days = activities.map((a) => a.localDate);
  const rows = await listSessions(ctx.db, scope, {
    from: days.reduce(minDate, first.localDate),
    to: days.reduce(maxDate, first.localDate),
  });
  return answeredAmong(rows, activities);
}

/** The same where the sessions are at hand. */
export function answeredAmong(
  rows: readonly SessionRow[],
  activities: readonly ActivityWithNote[],
): ReadonlyMap<string, string> {
  const ids = new Map(rows.map((row) => [row.key, row.id]));
  const matched = matchActivities(rows.map(toSession), activities.map(toActivity));
  return new Map(
    [...matched].flatMap(([key, activity]) => {
      const sessionId = ids.get(key);
      return activity.id !== undefined && sessionId !== undefined ? [[activity.id, sessionId]] : [];
    }),
  );
}
