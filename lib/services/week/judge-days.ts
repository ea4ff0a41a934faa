import "server-only";
import { asEngine } from "@/db/client";
import { findSession } from "@/db/repositories/sessions";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { JudgedDays } from "@/lib/contracts/blocks";
import { addDays, eachDay, maxDate, type PlainDate } from "@/lib/engine/plain-date";
import { ledgerOf } from "@/lib/engine/protocol/in-force";
import { notFound } from "@/lib/errors";
import { MOVE_DAYS } from "@/lib/format/move-days";
import { editedSession } from "../plan/edited-session";
import { brokenBy } from "../plan/judge-edit";
import { keepCurrent } from "../plan/keep-current";
import { openPlan } from "../plan/open-plan";
import { toViolationDto } from "../plan/view/to-violation-dto";
import { plansOf, requireEditable } from "./edit-session";

type Input = {
  readonly athleteId: string;
  readonly sessionId: string;
  readonly from?: PlainDate | undefined;
};

/** Which rules moving a session to each of these days would break, before a day is picked. */
export async function judgeDays(
  ctx: Context,
  { athleteId, sessionId, from }: Input,
): Promise<JudgedDays> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "plan", scopes: ["load"] });
  await keepCurrent(ctx, scope);
  if (!(await findSession(ctx.db, scope, sessionId))) throw notFound();
  const plan = await asEngine(ctx.db, scope, (db) => openPlan(db, scope));
  const row = plan.rows.find((r) => r.id === sessionId);
  if (!row) throw notFound();
  const intended = row.base && { ...row.base, locked: row.locked };
  const first = maxDate(from ?? plan.today, plan.today);
  requireEditable(row, { date: first }, scope);
  if (intended === null) return { days: [] };
  const by = { ledger: ledgerOf(plan.record), by: scope.self ? "athlete" : "coach" } as const;
  const days = eachDay(first, addDays(first, MOVE_DAYS - 1));
  return {
    days: days
      .filter((date) => date !== row.localDate)
      .map((date) => {
        const edit = plansOf(plan, row, editedSession(intended, { date }, by));
        const violations = brokenBy(edit).map((v) => toViolationDto(v, edit.sessionIds, scope));
        return { date, violations };
      }),
  };
}
