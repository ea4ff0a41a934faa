import "server-only";
import { insertAudit } from "@/db/repositories/audit";
import { lockPlan } from "@/db/repositories/seasons";
import { insertThresholdEdit, listThresholdEdits } from "@/db/repositories/thresholds";
import type { ThresholdEditRow } from "@/db/schema/thresholds";
import type { Context } from "@/lib/auth/actor";
import type { ThresholdBody, ThresholdDto } from "@/lib/contracts/thresholds";
import type { PlainDate } from "@/lib/engine/plain-date";
import { adjustableNumbers } from "@/lib/engine/protocol/adjustable-numbers";
import { editFault } from "@/lib/engine/protocol/in-force";
import { boundOf } from "@/lib/engine/rules/adjustable";
import { AppError, invalidField, notFound } from "@/lib/errors";
import { loadAthleteRecord } from "../load-athlete-record";
import { adaptAgain } from "../plan/keep-current";
import { authoriseSetter, type Setter } from "./threshold-access";
import { toThresholdDto } from "./to-threshold-dto";

type Input = ThresholdBody & { readonly athleteId: string; readonly id: string };
type Span = { readonly from: PlainDate; readonly to: PlainDate | null };

/** One number of one rule for this athlete, inside its bounds. It acts at once, from its first day. */
export async function setThreshold(
  ctx: Context,
  { athleteId, id, rule, number, value, from, to = null }: Input,
): Promise<ThresholdDto> {
  const setter = await authoriseSetter(ctx, athleteId);
  const { as, scope } = setter;
  requireBounds({ rule, number, value });
  if (from < scope.today) throw invalidField("from", "The days before today stay as they were.");
  if (to && to < from) throw invalidField("to", "The last day cannot be before the first.");
  await lockPlan(ctx.db, scope);
  await requireRole(ctx, setter, { rule, number });
  const rows = await listThresholdEdits(ctx.db, scope);
  const other = rows.find(
    (row) => row.rule === rule && row.number === number && meet(row, { from, to }),
  );
  if (other) {
    throw new AppError(
      "conflict",
      `${other.authorName} has set this number from ${other.from}. End that first.`,
    );
  }
  const row = await insertThresholdEdit(ctx.db, scope, {
    id,
    rule,
    number,
    value,
    from,
    to,
    authorName: ctx.actor.name,
    authorRole: as,
  });
  if (!row) throw new AppError("conflict", "This was saved a moment ago.");
  await insertAudit(ctx.db, [
    {
      athleteId,
      verb: "create",
      subject: "thresholds",
      subjectId: id,
      requestId: ctx.requestId,
      detail: { rule, number, value },
    },
  ]);
  await adaptAgain(ctx, scope, { touched: [scope.today] });
  return toThresholdDto(row, true);
}

function requireBounds(edit: Pick<ThresholdBody, "rule" | "number" | "value">): void {
  const fault = editFault(edit);
  if (!fault) return;
  const { rule, number } = edit;
  throw invalidField(boundOf(rule, number) ? "value" : "number", sentence(fault));
}

function sentence(fault: string): string {
  return `${fault.charAt(0).toUpperCase()}${fault.slice(1)}.`;
}

/** What a source gives, a physio alone makes stricter. */
async function requireRole(
  ctx: Context,
  { as, scope }: Setter,
  { rule, number }: Pick<ThresholdBody, "rule" | "number">,
): Promise<void> {
  if (as === "physio") return;
  const record = await loadAthleteRecord(ctx.db, scope);
  if (!record) throw notFound();
  const named = adjustableNumbers(record, scope.today).find(
    (n) => n.rule === rule && n.number === number,
  );
  if (named?.ourChoice) return;
  throw new AppError("forbidden", "This number comes from a source. A physio can set it.");
}

/** One that was taken back before it began stands on no day. */
function meet(row: ThresholdEditRow, { from, to }: Span): boolean {
  const empty = row.to !== null && row.to < row.from;
  return !empty && (to === null || row.from <= to) && (row.to === null || row.to >= from);
}
