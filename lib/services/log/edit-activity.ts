import "server-only";
import { type ActivityFields, findActivity, updateActivity } from "@/db/repositories/activities";
import { lockPlan } from "@/db/repositories/seasons";
import type { ActivityRow } from "@/db/schema/activities";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import { type ActivityDto, type ActivityPatch, TOO_FAST } from "@/lib/contracts/activities";
import { isPossible } from "@/lib/contracts/fastest";
import { invalidField, notFound } from "@/lib/errors";
import { adaptAgain } from "../plan/keep-current";
import { checkVersion, type IfMatch, stale } from "../precondition";
import { describeActivity } from "./get-activity";
import { requirePast } from "./log-activity";
import { requireInstead } from "./require-instead";

type Input = ActivityPatch & {
  readonly athleteId: string;
  readonly activityId: string;
  readonly ifMatch: IfMatch;
};

/** Corrects an entry of the log; its earlier versions are kept. */
export async function editActivity(
  ctx: Context,
  { athleteId, activityId, ifMatch, note, date, ...fields }: Input,
): Promise<ActivityDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "log", scopes: ["load"] });
  await lockPlan(ctx.db, scope);
  const before = await findActivity(ctx.db, scope, activityId);
  if (!before) throw notFound();
  checkVersion(before.version, ifMatch);
  if (date !== undefined) requirePast(date, scope);
  if (fields.insteadOf) {
    await requireInstead(ctx, scope, {
      id: activityId,
      date: date ?? before.localDate,
      sport: fields.sport ?? before.sport,
      insteadOf: fields.insteadOf,
    });
  }
  requirePossible(before, fields);
  const row = await updateActivity(ctx.db, scope, {
    id: activityId,
    version: before.version,
    patch: { ...given(fields), ...(date && { localDate: date }) },
    ...(note === undefined ? {} : { note }),
  });
  if (!row) throw stale();
  await adaptAgain(ctx, scope, { touched: [before.localDate, row.localDate] });
  return describeActivity(ctx, scope, row);
}

/** Asked only where it becomes another speed: what a file brought may keep its slip and have a note. */
function requirePossible(before: ActivityRow, patch: Partial<ActivityPatch>): void {
  const { sport = before.sport, durationS = before.durationS } = patch;
  const distanceM = patch.distanceM === undefined ? before.distanceM : patch.distanceM;
  const same =
    sport === before.sport && durationS === before.durationS && distanceM === before.distanceM;
  if (!same && !isPossible({ sport, durationS, distanceM }))
    throw invalidField("distanceM", TOO_FAST);
}

/** What the caller left out stays; null takes a value away. */
function given(fields: object): Partial<ActivityFields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
