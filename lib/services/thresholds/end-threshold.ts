import "server-only";
import { insertAudit } from "@/db/repositories/audit";
import { lockPlan } from "@/db/repositories/seasons";
import { endThresholdEdit, listThresholdEdits } from "@/db/repositories/thresholds";
import type { ThresholdEditRow } from "@/db/schema/thresholds";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import type { ThresholdDto } from "@/lib/contracts/thresholds";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { invalidField, notFound } from "@/lib/errors";
import { adaptAgain } from "../plan/keep-current";
import { type IfMatch, requireVersion, stale } from "../precondition";
import { authoriseEnder, enderOf, requireMayEnd } from "./threshold-access";
import { toThresholdDto } from "./to-threshold-dto";

type Input = {
  readonly athleteId: string;
  readonly thresholdId: string;
  /** Last day, inclusive. */
  readonly to: PlainDate;
  readonly ifMatch: IfMatch;
};

/** Sets the last day of an edit, never later than it was. The days before today stay. */
export async function endThreshold(
  ctx: Context,
  { athleteId, thresholdId, to, ifMatch }: Input,
): Promise<ThresholdDto> {
  const viewer = await authoriseEnder(ctx, athleteId);
  const { scope } = viewer;
  await lockPlan(ctx.db, scope);
  const before = (await listThresholdEdits(ctx.db, scope)).find((row) => row.id === thresholdId);
  if (!before) throw notFound();
  const { version } = before;
  requireVersion(version, ifMatch);
  requireMayEnd((await enderOf(ctx, viewer))(before));
  requireSooner(to, before, scope);
  const row = await endThresholdEdit(ctx.db, scope, { id: thresholdId, version, to });
  if (!row) throw stale();
  await insertAudit(ctx.db, [
    {
      athleteId,
      verb: "update",
      subject: "thresholds",
      subjectId: thresholdId,
      requestId: ctx.requestId,
      detail: { rule: row.rule, number: row.number, to },
    },
  ]);
  await adaptAgain(ctx, scope, { touched: [scope.today] });
  return toThresholdDto(row, row.to === null || row.to >= scope.today);
}

function requireSooner(to: PlainDate, before: ThresholdEditRow, { today }: AthleteScope): void {
  const earliest = addDays(before.from > today ? before.from : today, -1);
  if (to < earliest) {
    throw invalidField(
      "to",
      `The days before today stay as they were: ${earliest} is the earliest.`,
    );
  }
  if (before.to !== null && to > before.to) {
    throw invalidField("to", `It ends on ${before.to} already.`);
  }
}
