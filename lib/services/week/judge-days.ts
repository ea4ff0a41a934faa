import "server-only";
import { asEngine } from "@/db/client";
import { findSession } from "@/db/repositories/sessions";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { JudgedDays } from "@/lib/contracts/blocks";
import { MOVE_DAYS } from "@/lib/contracts/move-days";
import { addDays, eachDay, maxDate, type PlainDate } from "@/lib/engine/plain-date";
import { ledgerOf } from "@/lib/engine/protocol/in-force";
import { invalidField, notFound } from "@/lib/errors";
import { editedSession } from "../plan/edited-session";
import { brokenBy, type Edit, knownIn } from "../plan/judge-edit";
import { keepCurrent } from "../plan/keep-current";
import { openPlan } from "../plan/open-plan";
import { toViolationDto } from "../plan/view/to-violation-dto";
import { plansOf, requireEditable } from "./edit-session";

/** How far ahead days are judged. Our choice. */
const DAYS_AHEAD = 365;

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
  const found = await findSession(ctx.db, scope, sessionId);
  if (!found) throw notFound();
  const plan = await asEngine(ctx.db, scope, (db) => openPlan(db, scope, [found.localDate]));
  const row = plan.rows.find((r) => r.id === sessionId);
  if (!row) throw notFound();
  const intended = row.base && { ...row.base, locked: row.locked };
  // A page that was drawn before midnight asks from yesterday.
  const first = maxDate(from ?? plan.today, plan.today);
  if (first > addDays(plan.today, DAYS_AHEAD)) {
    throw invalidField("from", "A session moves to a day within a year from today.");
  }
  requireEditable(row, { date: first }, scope);
  if (intended === null) return { days: [] };
  const by = { ledger: ledgerOf(plan.record), by: scope.self ? "athlete" : "coach" } as const;
  const days = eachDay(first, addDays(first, MOVE_DAYS - 1));
  const stays = plansOf(plan, row, intended);
  const known = knownIn(stays.before);
  const movedTo = (date: PlainDate): Edit => {
    const moved = editedSession(intended, { date }, by);
    const sessions = stays.after.sessions.map((s) => (s.key === row.key ? moved : s));
    return { ...stays, after: { ...stays.after, sessions } };
  };
  return {
    days: days
      .filter((date) => date !== row.localDate)
      .map((date) => ({
        date,
        violations: brokenBy(movedTo(date), known).map((v) =>
          toViolationDto(v, stays.sessionIds, scope),
        ),
      })),
  };
}
