import "server-only";
import { asEngine } from "@/db/client";
import { findSession } from "@/db/repositories/sessions";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { SessionEdit } from "@/lib/contracts/blocks";
import { isAnswered } from "@/lib/engine/adapt/match";
import { AppError, notFound } from "@/lib/errors";
import { dayOf } from "../plan/clock";
import { judgeEdit } from "../plan/judge-edit";
import { keepCurrent } from "../plan/keep-current";
import { openPlan } from "../plan/open-plan";
import { assessmentOf, basesOf, readapt } from "../plan/readapt";
import { consequencesOf, editIdOf, inverseOf, storeEdit } from "../plan/store-edit";
import { toSession } from "../plan/to-session";
import { type IfMatch, requireVersion } from "../precondition";

type Input = {
  readonly athleteId: string;
  readonly sessionId: string;
  readonly ifMatch: IfMatch;
  readonly override?: { readonly reason: string } | undefined;
};

/** Takes a planned session out of the plan, with what stood in for it. */
export async function deleteSession(
  ctx: Context,
  { athleteId, sessionId, ifMatch, override }: Input,
): Promise<SessionEdit> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "plan", scopes: ["load"] });
  await keepCurrent(ctx, scope);
  const row = await findSession(ctx.db, scope, sessionId);
  if (!row) throw notFound();
  const plan = await asEngine(ctx.db, scope, (db) => openPlan(db, scope));
  const { record, today } = plan;
  requireVersion(row.version, ifMatch);
  if (row.localDate < today || isAnswered(row.status)) {
    throw new AppError("conflict", "Past days and logged sessions stay as they were.");
  }
  if (row.base === null) {
    throw new AppError(
      "conflict",
      "This session stands in for a run that was cut. Change the run.",
    );
  }
  const ahead = plan.rows.filter((r) => r.localDate >= today);
  const sessions = ahead.map(toSession);
  const common = { record, today, assessment: assessmentOf(plan) };
  const violations = judgeEdit(
    {
      before: { ...common, sessions },
      after: { ...common, sessions: sessions.filter((s) => s.key !== row.key) },
      override,
      sessionIds: new Map(ahead.map((r) => [r.key, r.id])),
    },
    scope,
  );
  const named = { kind: "session", verb: "delete", subjectId: row.id, request: null } as const;
  const editId = editIdOf(scope, plan, named);
  const run = await asEngine(ctx.db, scope, (db) =>
    readapt(db, scope, plan, {
      bases: basesOf(ahead).filter((s) => s.key !== row.key),
      cause: { kind: "deleted", id: editId },
      clock: dayOf(ctx, scope),
    }),
  );
  await storeEdit(ctx, scope, {
    ...named,
    editId,
    overrideReason: override?.reason ?? null,
    inverse: inverseOf(plan, run, []),
  });
  return {
    session: null,
    ...(await consequencesOf(ctx, scope, run, [row.localDate])),
    violations,
    editId,
  };
}
