import "server-only";
import { listRecentEdits } from "@/db/repositories/edits";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { EditedBlock, PlanEditDto } from "@/lib/contracts/blocks";

/** More than anybody reads of one or two days. Our choice. */
const EDITS_MAX = 50;

/** Who changed the plan, what and when, as long as it can be undone. */
export async function listEdits(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<{ edits: PlanEditDto[] }> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "read", scopes: ["load"] });
  const rows = await listRecentEdits(ctx.db, scope, { now: ctx.now, limit: EDITS_MAX });
  return {
    edits: rows.map(({ id, kind, verb, byName, byUserId, ...row }) => ({
      id,
      kind,
      verb,
      blocks: [...((row.asked ?? []) as readonly EditedBlock[])],
      byName,
      byMe: byUserId === ctx.actor.userId,
      at: row.recordedAt.toISOString(),
      undoableUntil: row.undoableUntil.toISOString(),
      undoneAt: row.undoneAt?.toISOString() ?? null,
    })),
  };
}
