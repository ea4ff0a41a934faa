import "server-only";
import { asEngine } from "@/db/client";
import { findSession, updateSession } from "@/db/repositories/sessions";
import type { SessionRow } from "@/db/schema/sessions";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { SessionEdit } from "@/lib/contracts/blocks";
import type { SessionPatch } from "@/lib/contracts/sessions";
import { isAnswered } from "@/lib/engine/adapt/match";
import type { Session } from "@/lib/engine/model";
import { ledgerOf } from "@/lib/engine/protocol/in-force";
import { AppError, invalidField, notFound } from "@/lib/errors";
import { dayOf } from "../plan/clock";
import { changesContent, editedSession } from "../plan/edited-session";
import { type Edit, judgeEdit } from "../plan/judge-edit";
import { keepCurrent } from "../plan/keep-current";
import { type OpenPlan, openPlan } from "../plan/open-plan";
import { assessmentOf, basesOf, type Readapted, readapt } from "../plan/readapt";
import { consequencesOf, editIdOf, inverseOf, storeEdit } from "../plan/store-edit";
import { toSession, toSessionDto } from "../plan/to-session";
import { inStoredWords } from "../plan/view/stored-words";
import { type IfMatch, requireVersion, stale } from "../precondition";

type Input = {
  readonly athleteId: string;
  readonly sessionId: string;
  readonly patch: SessionPatch;
  readonly ifMatch: IfMatch;
};

/** A person changes one planned session; the plan adapts to it at once. */
export async function editSession(
  ctx: Context,
  { athleteId, sessionId, patch: sent, ifMatch }: Input,
): Promise<SessionEdit> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "plan", scopes: ["load"] });
  await keepCurrent(ctx, scope);
  const found = await findSession(ctx.db, scope, sessionId);
  if (!found) throw notFound();
  // Asked again under the lock; here it spares the loser of a race the wait.
  requireVersion(found.version, ifMatch);
  const plan = await asEngine(ctx.db, scope, (db) => openPlan(db, scope, [found.localDate]));
  const row = plan.rows.find((r) => r.id === sessionId);
  if (!row) throw notFound();
  requireVersion(row.version, ifMatch);
  const patch = inStoredWords(sent, [row, row.base]);
  requireEditable(row, patch, scope);
  const by = scope.self ? "athlete" : "coach";
  const intended = row.base && { ...row.base, locked: row.locked };
  const base = intended && editedSession(intended, patch, { ledger: ledgerOf(plan.record), by });
  const violations =
    base && changesContent(patch)
      ? judgeEdit({ ...plansOf(plan, row, base), override: patch.override }, scope)
      : [];
  const named = { kind: "session", verb: "update", subjectId: row.id, request: patch } as const;
  const editId = editIdOf(scope, plan, named);
  const marked = await mark(ctx, scope, row, patch, editId);
  const run = await adapt(ctx, scope, plan, { row, base, patch, editId });
  await storeEdit(ctx, scope, {
    ...named,
    editId,
    overrideReason: patch.override?.reason ?? null,
    inverse: inverseOf(plan, run, marked),
  });
  const after = await findSession(ctx.db, scope, row.id);
  return {
    session: after ? toSessionDto(after) : null,
    ...(await consequencesOf(ctx, scope, run, [row.localDate, patch.date ?? row.localDate])),
    violations,
    editId,
  };
}

/** The past and what was done stay; a stand-in goes with the session it stands in for. */
export function requireEditable(
  row: SessionRow,
  patch: SessionPatch,
  { today }: AthleteScope,
): void {
  const onlyNotes = !changesContent(patch) && patch.locked === undefined;
  if (onlyNotes) return;
  if (row.localDate < today || isAnswered(row.status)) {
    throw new AppError("conflict", "Past days and logged sessions stay as they were.");
  }
  if (row.base === null) {
    throw new AppError(
      "conflict",
      "This session stands in for a run that was cut. Change the run, or add a session of your own.",
    );
  }
  if (patch.date !== undefined && patch.date < today) {
    throw invalidField("date", `A session cannot move into the past: today is ${today}.`);
  }
}

/** The plan as it stands, and with this one session as a person now intends it. */
export function plansOf(plan: OpenPlan, row: SessionRow, base: Session): Edit {
  const ahead = plan.rows.filter((r) => r.localDate >= plan.today);
  const sessions = ahead.map(toSession);
  const { record, today } = plan;
  const common = { record, today, assessment: assessmentOf(plan) };
  return {
    before: { ...common, sessions },
    after: { ...common, sessions: sessions.map((s) => (s.key === row.key ? base : s)) },
    intended: basesOf(ahead),
    sessionIds: new Map(ahead.map((r) => [r.key, r.id])),
  };
}

/** Notes, and the leave that comes with a reason, are people's own and not part of the plan. */
async function mark(
  ctx: Context,
  scope: AthleteScope,
  row: SessionRow,
  patch: SessionPatch,
  editId: string,
): Promise<SessionRow[]> {
  const notes = patch.notes !== undefined && patch.notes !== row.notes ? patch.notes : undefined;
  const exempt = patch.override !== undefined && !row.exempt;
  if (notes === undefined && !exempt) return [];
  const marked = await updateSession(
    ctx.db,
    scope,
    {
      id: row.id,
      version: row.version,
      patch: { ...(notes === undefined ? {} : { notes }), ...(exempt ? { exempt } : {}) },
    },
    { kind: "edited", causeId: editId },
  );
  if (!marked) throw stale();
  return [marked];
}

type Change = {
  readonly row: SessionRow;
  readonly base: Session | null;
  readonly patch: SessionPatch;
  readonly editId: string;
};

function adapt(
  ctx: Context,
  scope: AthleteScope,
  plan: OpenPlan,
  { row, base, patch, editId }: Change,
): Promise<Readapted> {
  const bases = basesOf(plan.rows.filter((r) => r.localDate >= plan.today)).map((s) =>
    base && s.key === base.key ? base : s,
  );
  const fresh = changesContent(patch) ? [row.key] : [];
  return asEngine(ctx.db, scope, (db) =>
    readapt(db, scope, plan, {
      bases,
      fresh: new Set(fresh),
      exempt: new Set(patch.override ? [row.key] : []),
      cause: { kind: "edited", id: editId },
      clock: dayOf(ctx, scope),
    }),
  );
}
