import "server-only";
import { asEngine } from "@/db/client";
import { findSession, updateSession } from "@/db/repositories/sessions";
import type { Context } from "@/lib/auth/actor";
import { authoriseAthlete } from "@/lib/auth/authorise";
import type { SessionEdit } from "@/lib/contracts/blocks";
import type { SessionCreate } from "@/lib/contracts/sessions";
import { ledgerOf } from "@/lib/engine/protocol/in-force";
import { invalidField } from "@/lib/errors";
import { dayOf } from "../plan/clock";
import { createdSession } from "../plan/edited-session";
import { idOf } from "../plan/ids";
import { judgeEdit } from "../plan/judge-edit";
import { keepCurrent } from "../plan/keep-current";
import { type OpenPlan, openPlan } from "../plan/open-plan";
import { assessmentOf, basesOf, readapt } from "../plan/readapt";
import { consequencesOf, editIdOf, inverseOf, storeEdit } from "../plan/store-edit";
import { toSession, toSessionDto } from "../plan/to-session";

type Input = SessionCreate & { readonly athleteId: string };

/** A person adds a session of their own; the plan adapts to it at once. */
export async function createSession(
  ctx: Context,
  { athleteId, ...input }: Input,
): Promise<SessionEdit> {
  const scope = await authoriseAthlete(ctx, athleteId, { access: "plan", scopes: ["load"] });
  await keepCurrent(ctx, scope);
  if (input.date < scope.today) {
    throw invalidField("date", `A session is planned for today or later: today is ${scope.today}.`);
  }
  const plan = await asEngine(ctx.db, scope, (db) => openPlan(db, scope));
  const { record, today } = plan;
  const session = createdSession(input, {
    key: freeKey(plan, input),
    ledger: ledgerOf(record),
    by: scope.self ? "athlete" : "coach",
  });
  const ahead = plan.rows.filter((r) => r.localDate >= today);
  const sessions = ahead.map(toSession);
  const sessionId = idOf(athleteId, "session", plan.revision, session.key);
  const common = { record, today, assessment: assessmentOf(plan) };
  const violations = judgeEdit(
    {
      before: { ...common, sessions },
      after: { ...common, sessions: [...sessions, session] },
      override: input.override,
      sessionIds: new Map([...ahead.map((r) => [r.key, r.id] as const), [session.key, sessionId]]),
    },
    scope,
  );
  const named = { kind: "session", verb: "create", subjectId: null, request: input } as const;
  const editId = editIdOf(scope, plan, named);
  const run = await asEngine(ctx.db, scope, (db) =>
    readapt(db, scope, plan, {
      bases: [...basesOf(ahead), session],
      fresh: new Set([session.key]),
      exempt: new Set(input.override ? [session.key] : []),
      cause: { kind: "created", id: editId },
      clock: dayOf(ctx, scope),
    }),
  );
  const marked = await mark(sessionId);
  await storeEdit(ctx, scope, {
    ...named,
    subjectId: sessionId,
    editId,
    overrideReason: input.override?.reason ?? null,
    inverse: inverseOf(plan, run, marked),
  });
  const row = await findSession(ctx.db, scope, sessionId);
  return {
    session: row ? toSessionDto(row) : null,
    ...(await consequencesOf(ctx, scope, run, [input.date])),
    violations,
    editId,
  };

  async function mark(id: string) {
    const made = run.written.find((r) => r.id === id);
    const notes = input.notes ?? "";
    if (!made || (notes === "" && !input.override)) return [];
    const patch = { notes, exempt: input.override !== undefined };
    const cause = { kind: "created", causeId: editId } as const;
    const row = await updateSession(ctx.db, scope, { id, version: made.version, patch }, cause);
    return row ? [row] : [];
  }
}

/** `2026-12-06.run.3`: the first number that day and sport has not used. */
function freeKey({ rows }: OpenPlan, { date, sport }: SessionCreate): string {
  const taken = new Set(rows.map((row) => row.key));
  let n = 1;
  while (taken.has(`${date}.${sport}.${n}`)) n += 1;
  return `${date}.${sport}.${n}`;
}
