import "server-only";
import { listActivities as readActivities } from "@/db/repositories/activities";
import { findAthlete, toEngineAthlete } from "@/db/repositories/athletes";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ActivitiesQuery, ActivityDto } from "@/lib/contracts/activities";
import { notFound } from "@/lib/errors";
import { answeredSessions } from "./answered-sessions";
import { toActivityDto } from "./to-activity-dto";

type Input = ActivitiesQuery & { readonly athleteId: string };

/** The training log, oldest first; both ends inclusive. */
export async function listActivities(
  ctx: Context,
  { athleteId, from, to }: Input,
): Promise<{ activities: ActivityDto[] }> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["load"] });
  const athlete = await findAthlete(ctx.db, scope);
  if (!athlete) throw notFound();
  const rows = await readActivities(ctx.db, scope, { ...(from && { from }), ...(to && { to }) });
  const answered = await answeredSessions(ctx, scope, rows);
  const engineAthlete = toEngineAthlete(athlete);
  return {
    activities: rows.map((row) => toActivityDto(row, engineAthlete, answered.get(row.id) ?? null)),
  };
}
