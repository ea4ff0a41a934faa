import "server-only";
import { listThresholdEdits } from "@/db/repositories/thresholds";
import type { Context } from "@/lib/auth/actor";
import type { ThresholdsDto } from "@/lib/contracts/thresholds";
import { adjustableNumbers } from "@/lib/engine/protocol/adjustable-numbers";
import { notFound } from "@/lib/errors";
import { loadAthleteRecord } from "../load-athlete-record";
import { authoriseViewer, enderOf } from "./threshold-access";
import { toThresholdDto } from "./to-threshold-dto";

/** What is set, by whom and since when, and every number that could be. */
export async function listThresholds(
  ctx: Context,
  { athleteId }: { athleteId: string },
): Promise<ThresholdsDto> {
  const viewer = await authoriseViewer(ctx, athleteId);
  const { as, scope } = viewer;
  const mayEnd = await enderOf(ctx, viewer);
  const rows = await listThresholdEdits(ctx.db, scope);
  const record = await loadAthleteRecord(ctx.db, scope);
  if (!record) throw notFound();
  return {
    thresholds: rows.map((row) =>
      toThresholdDto(row, (row.to === null || row.to >= scope.today) && mayEnd(row)),
    ),
    numbers: adjustableNumbers(record, scope.today).map((n) => ({
      ...n,
      maySet: as === "physio" || (as === "coach" && n.ourChoice),
    })),
  };
}
