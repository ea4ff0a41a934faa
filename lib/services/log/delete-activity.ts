import "server-only";
import { findActivity, deleteActivity as removeActivity } from "@/db/repositories/activities";
import { lockPlan } from "@/db/repositories/seasons";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ActivityDto } from "@/lib/contracts/activities";
import { notFound } from "@/lib/errors";
import { adaptAgain } from "../plan/keep-current";
import { checkVersion, type IfMatch, stale } from "../precondition";
import { describeActivity } from "./get-activity";

type Input = {
  readonly athleteId: string;
  readonly activityId: string;
  readonly ifMatch: IfMatch;
};

/** Takes an entry out of the log and answers what it was; its history is kept. */
export async function deleteActivity(
  ctx: Context,
  { athleteId, activityId, ifMatch }: Input,
): Promise<ActivityDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "log", scopes: ["load"] });
  await lockPlan(ctx.db, scope);
  const row = await findActivity(ctx.db, scope, activityId);
  if (!row) throw notFound();
  checkVersion(row.version, ifMatch);
  const answer = await describeActivity(ctx, scope, row);
  const gone = await removeActivity(ctx.db, scope, { id: activityId, version: row.version });
  if (!gone) throw stale();
  await adaptAgain(ctx, scope, { touched: [row.localDate] });
  return answer;
}
