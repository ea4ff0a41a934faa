import "server-only";
import { findRestriction, endRestriction as setLastDay } from "@/db/repositories/care";
import { findSeason, lockPlan } from "@/db/repositories/seasons";
import type { RestrictionRow } from "@/db/schema/care";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { EndedRestrictionDto } from "@/lib/contracts/care";
import type { RestrictionKind } from "@/lib/engine/model";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { AppError, invalidField, notFound } from "@/lib/errors";
import { adaptAgain } from "../plan/keep-current";
import { checkVersion, type IfMatch, stale } from "../precondition";
import { toRestrictionDto } from "./list-restrictions";

type Input = {
  readonly athleteId: string;
  readonly restrictionId: string;
  /** Last day, inclusive; null leaves it open. */
  readonly to: PlainDate | null;
  readonly ifMatch: IfMatch;
};

/**
 * Sets the last day of a limit. What it had cut comes back by the athlete's own setting. The past stays: it cannot end before yesterday. An athlete ends
 * what they set themself; what a physio set, a physio ends.
 */
export async function endRestriction(
  ctx: Context,
  { athleteId, restrictionId, to, ifMatch }: Input,
): Promise<EndedRestrictionDto> {
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
  const { changes } = await adaptAgain(ctx, scope, { touched: [scope.today] });
  const back = changes.filter((one) => one.direction === "return");
  const count = (status: "applied" | "proposed") =>
    back.filter((one) => one.status === status).length;
  const sees = scope.scopes.has("load");
  return {
    ...toRestrictionDto(ctx, row, scope),
    back: sees
      ? {
          applied: count("applied"),
          proposed: count("proposed"),
          builtUnder: to !== null && (await builtUnder(ctx, scope, row)),
        }
      : null,
  };
}

/** What the season builder itself leaves out; a cut of it is no cut that could come back. */
const plannedAround: ReadonlySet<RestrictionKind> = new Set([
  "no-run",
  "no-speed",
  "no-hills",
  "max-run-minutes",
  "max-long-run-m",
  "max-ride-minutes",
  "max-aero-minutes",
]);

async function builtUnder(
  ctx: Context,
  scope: AthleteScope,
  { kind, recordedAt }: RestrictionRow,
): Promise<boolean> {
  if (!plannedAround.has(kind)) return false;
  const season = await findSeason(ctx.db, scope);
  return season !== undefined && season.recordedAt > recordedAt;
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
