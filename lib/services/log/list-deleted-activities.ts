import "server-only";
import { listDeletedActivities as readDeleted } from "@/db/repositories/activities";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { ActivityDto } from "@/lib/contracts/activities";
import { ledgerOf } from "@/lib/engine/protocol/in-force";
import { notFound } from "@/lib/errors";
import { loadAthleteLedger } from "../load-athlete-record";
import { undoableSince } from "../week/undo-window";
import { toActivityDto } from "./to-activity-dto";

/** What can still be brought back. Its notes are not read until it is. */
export async function listDeletedActivities(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<ActivityDto[]> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "log", scopes: ["load"] });
  const since = undoableSince(ctx);
  const rows = await readDeleted(ctx.db, scope, { since });
  if (rows.length === 0) return [];
  const counted = await loadAthleteLedger(ctx.db, scope);
  if (!counted) throw notFound();
  const ledger = ledgerOf(counted);
  return rows.map((row) => toActivityDto(row, ledger));
}
