import "server-only";
import { findRestriction, endRestriction as setLastDay } from "@/db/repositories/care";
import { lockPlan } from "@/db/repositories/seasons";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { RestrictionDto } from "@/lib/contracts/care";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { AppError, invalidField, notFound } from "@/lib/errors";
import { toRestrictionDto } from "./list-restrictions";
import { adaptAgain } from "./plan/keep-current";
import { checkVersion, type IfMatch, stale } from "./precondition";

type Input = {
  readonly athleteId: string;
  readonly restrictionId: string;
  /** Last day, inclusive; null leaves it open. */
  readonly to: PlainDate | null;
  readonly ifMatch: IfMatch;
};

/**
 * Sets the last day of a limit. The past stays: it cannot end before yesterday. An athlete ends
 * what they set themself; what a physio set, a physio ends.
 */
export async function endRestriction(
  ctx: Context,
  { athleteId, restrictionId, to, ifMatch }: Input,
): Promise<RestrictionDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "care" });
  await lockPlan(ctx.db, scope);
  const before = await findRestriction(ctx.db, scope, restrictionId);
  if (!before) throw notFound();
  checkVersion(before.version, ifMatch);
  if (scope.self && before.authorId !== ctx.actor.userId) {
    throw new AppError("forbidden", "The person who set this limit, or your physio, can end it.");
  }
  requireFuture(to, before.from, scope);
  const { version } = before;
  const row = await setLastDay(ctx.db, scope, { id: restrictionId, version, to });
  if (!row) throw stale();
  await adaptAgain(ctx, scope, { touched: [scope.today] });
  return toRestrictionDto(ctx, row, scope);
}

function requireFuture(to: PlainDate | null, from: PlainDate, { today }: AthleteScope): void {
  if (to === null) return;
  const earliest = from > today ? addDays(from, -1) : addDays(today, -1);
  if (to < earliest) {
    throw invalidField(
      "to",
      `The days before today stay as they were: ${earliest} is the earliest.`,
    );
  }
}
