import "server-only";
import { listActivities as readActivities } from "@/db/repositories/activities";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ActivitiesQuery, ActivityDto } from "@/lib/contracts/activities";
import { ledgerOf } from "@/lib/engine/protocol/in-force";
import { notFound } from "@/lib/errors";
import { loadAthleteLedger } from "../load-athlete-record";
import { answeredSessions } from "./answered-sessions";
import { toActivityDto } from "./to-activity-dto";

type Input = ActivitiesQuery & { readonly athleteId: string };

/** The training log, oldest first; both ends inclusive. */
export async function listActivities(
  ctx: Context,
  { athleteId, from, to }: Input,
): Promise<{ activities: ActivityDto[] }> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["load"] });
  const counted = await loadAthleteLedger(ctx.db, scope);
  if (!counted) throw notFound();
  const ledger = ledgerOf(counted);
  const rows = await readActivities(ctx.db, scope, { ...(from && { from }), ...(to && { to }) });
  const answered = await answeredSessions(ctx, scope, rows);
  return {
    activities: rows.map((row) => toActivityDto(row, ledger, answered.get(row.id))),
  };
}
