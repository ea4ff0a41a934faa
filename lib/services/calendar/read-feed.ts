import "server-only";
import { randomUUID } from "node:crypto";
import { listSessionHistory } from "@/db/repositories/session-revisions";
import type { Context } from "@/lib/auth/actor";
import { actorOfFeed } from "@/lib/auth/actor-of";
import { authoriseAthlete } from "@/lib/auth/authorise";
import { asThisActor } from "@/lib/auth/context";
import { FeedLimits } from "@/lib/auth/feed-limits";
import { addDays } from "@/lib/engine/plain-date";
import { AppError, notFound } from "@/lib/errors";
import { publicTitle } from "@/lib/format/public-title";
import { accountLanguage } from "@/lib/words/account";
import { ownAthleteId } from "../account/own-athlete";
import { standingSessions } from "../week/standing-sessions";
import { toIcs } from "./to-ics";

/** Whole days before today that stay in the calendar. */
const DAYS_BACK = 7;

const limits = new FeedLimits();

/**
 * The calendar of whoever made this link, to its end. A link that is unknown, revoked or too old is
 * one and the same answer.
 */
export async function readFeed({ feedId }: { feedId: string }): Promise<string> {
  const actor = await actorOfFeed(feedId.replace(/\.ics$/, ""));
  if (!actor) throw notFound();
  const retryAfterS = limits.take(actor.userId, Date.now());
  if (retryAfterS > 0) {
    throw new AppError("too_many_requests", "This calendar is read too often.", { retryAfterS });
  }
  return asThisActor(actor, { requestId: randomUUID() }, calendarOf);
}

export async function calendarOf(ctx: Context): Promise<string> {
  const athleteId = await ownAthleteId(ctx);
  if (athleteId === null) throw notFound();
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["load"] });
  const rows = await standingSessions(ctx, scope, { from: addDays(scope.today, -DAYS_BACK) });
  const history = await listSessionHistory(
    ctx.db,
    scope,
    rows.map((row) => row.id),
  );
  const language = accountLanguage(ctx.actor.preferences.language);
  return toIcs(
    rows.map((row) => {
      const known = history.get(row.id);
      return {
        id: row.id,
        date: row.localDate,
        title: publicTitle(row, language),
        sequence: (known?.revisions ?? 1) - 1,
        changedAt: known?.changedAt ?? row.recordedAt,
      };
    }),
    language,
  );
}
