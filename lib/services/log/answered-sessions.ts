import "server-only";
import type { ActivityWithNote } from "@/db/repositories/activities";
import { listSessions } from "@/db/repositories/sessions";
import type { SessionRow } from "@/db/schema/sessions";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { type Answers, matchActivities } from "@/lib/engine/adapt/match";
import type { Sport } from "@/lib/engine/model";
import { maxDate, minDate } from "@/lib/engine/plain-date";
import { toSession } from "../plan/to-session";
import { toActivity } from "./to-activity-dto";

/** What an activity is to the plan: the answer to a session, as planned or instead of it. */
export type Answer = {
  readonly as: "done" | "instead";
  readonly sessionId: string;
  readonly sport: Sport;
  readonly title: string;
};

/** Which planned session each activity answers, by activity id. */
export async function answeredSessions(
  ctx: Context,
  scope: AthleteScope,
  activities: readonly ActivityWithNote[],
): Promise<ReadonlyMap<string, Answer>> {
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
): ReadonlyMap<string, Answer> {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const { done, instead } = matchRows(rows, activities);
  const found = new Map<string, Answer>();
  for (const [as, answers] of [["done", done] as const, ["instead", instead] as const]) {
    for (const [key, { id }] of answers) {
      const row = byKey.get(key);
      if (row) found.set(id, { as, sessionId: row.id, sport: row.sport, title: row.title });
    }
  }
  return found;
}

/** As the engine brings the log and the plan together, from rows of both; by key of the session. */
export function matchRows(
  rows: readonly SessionRow[],
  activities: readonly ActivityWithNote[],
): Answers<{ readonly id: string }> {
  const keys = new Map(rows.map((row) => [row.id, row.key]));
  return matchActivities(
    rows.map(toSession),
    activities.map((row) => ({
      ...toActivity(row),
      insteadOf: row.insteadOf === null ? null : (keys.get(row.insteadOf) ?? null),
    })),
  );
}
