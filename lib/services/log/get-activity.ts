import "server-only";
import { type ActivityWithNote, findActivity, listActivities } from "@/db/repositories/activities";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ActivityDto } from "@/lib/contracts/activities";
import { ledgerOf } from "@/lib/engine/protocol/in-force";
import { notFound } from "@/lib/errors";
import { loadAthleteLedger } from "../load-athlete-record";
import { answeredSessions } from "./answered-sessions";
import { toActivityDto } from "./to-activity-dto";

type Input = { readonly athleteId: string; readonly activityId: string };

export async function getActivity(
  ctx: Context,
  { athleteId, activityId }: Input,
): Promise<ActivityDto> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["load"] });
  const row = await findActivity(ctx.db, scope, activityId);
  if (!row) throw notFound();
  return describeActivity(ctx, scope, row);
}

/** With both loads and the session it answers, as the log stands now. */
export async function describeActivity(
  ctx: Context,
  scope: AthleteScope,
  row: ActivityWithNote,
): Promise<ActivityDto> {
  const counted = await loadAthleteLedger(ctx.db, scope);
  if (!counted) throw notFound();
  const sameDay = await listActivities(ctx.db, scope, { from: row.localDate, to: row.localDate });
  const answered = await answeredSessions(ctx, scope, sameDay);
  return toActivityDto(row, ledgerOf(counted), answered.get(row.id));
}
