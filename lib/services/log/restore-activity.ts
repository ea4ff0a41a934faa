import "server-only";
import { restoreActivity as bringBack, findActivity } from "@/db/repositories/activities";
import { lockPlan } from "@/db/repositories/seasons";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ActivityDto } from "@/lib/contracts/activities";
import { notFound } from "@/lib/errors";
import { adaptAgain } from "../plan/keep-current";
import { undoableSince } from "../week/undo-window";
import { describeActivity } from "./get-activity";

type Input = { readonly athleteId: string; readonly activityId: string };

/** Takes a deletion back for a day. What stands already is answered as it stands. */
export async function restoreActivity(
  ctx: Context,
  { athleteId, activityId }: Input,
): Promise<ActivityDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "log", scopes: ["load"] });
  await lockPlan(ctx.db, scope);
  const standing = await findActivity(ctx.db, scope, activityId);
  if (standing) return describeActivity(ctx, scope, standing);
  const since = undoableSince(ctx);
  const row = await bringBack(ctx.db, scope, { id: activityId, since });
  if (!row) throw notFound();
  await adaptAgain(ctx, scope, { touched: [row.localDate] });
  return describeActivity(ctx, scope, row);
}
