import "server-only";
import type { Database } from "@/db/client";
import {
  type ChangeWithReason,
  insertChanges,
  type NewChange,
  supersedeChanges,
  withdrawCuts,
} from "@/db/repositories/changes";
import { deleteSessions, type SessionWrite, upsertSessions } from "@/db/repositories/sessions";
import type { SessionRow } from "@/db/schema/sessions";
import type { AthleteScope } from "@/db/scope";
import type { Session } from "@/lib/engine/model";
import { RESTRICTION, RETURN_1 } from "@/lib/engine/rules/adapt";
import { type Decided, type News, sameAfter } from "./decide-plan";
import { idOf } from "./ids";
import type { OpenPlan } from "./open-plan";
import type { Settled } from "./settle-past";
import { blockIdOn, isNews, toSessionWrite } from "./to-session-write";

type Outcome = {
  readonly decided: Decided;
  readonly bases: readonly Session[];
  readonly past: readonly Settled[];
  readonly cause?: {
    readonly kind: "adapted" | "created" | "edited" | "deleted" | "built" | "undone" | "resolved";
    readonly id: string;
  };
  readonly clock: { readonly at: Date; readonly undoableUntil: Date };
};

/** Writes what differs from the rows, and the news with its reasons. */
export async function storePlan(
  db: Database,
  scope: AthleteScope,
  plan: OpenPlan,
  outcome: Outcome,
): Promise<{
  changes: readonly ChangeWithReason[];
  written: readonly SessionRow[];
  removed: readonly SessionRow[];
}> {
  const cause = outcome.cause
    ? { kind: outcome.cause.kind, causeId: outcome.cause.id }
    : { kind: "adapted" as const };
  const removed = goneRows(plan, outcome);
  await deleteSessions(
    db,
    scope,
    removed.map((row) => row.id),
    cause,
  );
  const writes = [...writesAhead(scope, plan, outcome), ...outcome.past.map(asSettled)];
  const written = await upsertSessions(db, scope, writes, cause);
  const changes = await storeNews(db, scope, plan, outcome);
  return { changes, written, removed };
}

function goneRows(plan: OpenPlan, { decided }: Outcome): SessionRow[] {
  const kept = new Set(decided.sessions.map((s) => s.key));
  return plan.rows.filter((row) => row.localDate >= plan.today && !kept.has(row.key));
}

function writesAhead(scope: AthleteScope, plan: OpenPlan, outcome: Outcome): SessionWrite[] {
  const rows = new Map(plan.rows.map((row) => [row.key, row]));
  const bases = new Map(outcome.bases.map((s) => [s.key, s]));
  return outcome.decided.sessions.flatMap((session) => {
    const row = rows.get(session.key);
    const write = toSessionWrite(session, {
      id: row?.id ?? idOf(scope.athleteId, "session", plan.revision, session.key),
      base: bases.get(session.key) ?? null,
      blockId: blockIdOn(plan.blocks, session.date),
    });
    return isNews(row, write, session) ? [write] : [];
  });
}

function asSettled({ row, session }: Settled): SessionWrite {
  const { athleteId: _a, version: _v, lastVersion: _l, recordedAt: _r, exempt: _e, ...kept } = row;
  return { ...kept, status: session.status };
}

async function storeNews(
  db: Database,
  scope: AthleteScope,
  plan: OpenPlan,
  outcome: Outcome,
): Promise<ChangeWithReason[]> {
  const { news, withdrawn } = outcome.decided;
  const open = plan.changes.filter((c) => c.status === "proposed");
  const stands = (n: News, c: ChangeWithReason) =>
    n.status === "proposed" &&
    c.sessionKey === n.change.sessionKey &&
    c.direction === n.direction &&
    sameAfter(c.after, n.change.after);
  const fresh = news.filter((n) => !open.some((c) => stands(n, c)));
  const lapsed = open.filter((c) => !news.some((n) => stands(n, c))).map((c) => c.sessionKey);
  const replaced = fresh.filter((n) => n.status === "applied").map((n) => n.change.sessionKey);
  await supersedeChanges(db, scope, { sessionKeys: lapsed, statuses: ["proposed"] });
  await supersedeChanges(db, scope, { sessionKeys: replaced, statuses: ["applied"] });
  await withdrawCuts(db, scope, { sessionKeys: withdrawn, on: plan.today });
  const rows = fresh.map((n) =>
    toChange({ ...n, change: withLimit(n, plan) }, scope, plan, outcome),
  );
  await insertChanges(db, scope, rows);
  return rows.map((row) => ({
    ...row,
    athleteId: scope.athleteId,
    decidedBy: null,
    decidedByName: null,
    decidedAt: null,
    overrideReason: null,
    accepted: null,
    stands: null,
  }));
}

type Recorded = NewChange & { readonly recordedAt: Date };

/** What a limit had cut comes back with that limit as its reason. */
function withLimit({ change, direction }: News, plan: OpenPlan): News["change"] {
  const cut = plan.changes.find(
    (c) => c.sessionKey === change.sessionKey && c.direction === "cut" && c.status === "applied",
  );
  const isBack = direction === "return" && change.rule === RETURN_1.id;
  if (!isBack || cut?.why?.rule !== RESTRICTION.id) return change;
  return {
    ...change,
    reason:
      "A limit had cut this session. It no longer holds, so the session stands as it was planned.",
    facts: cut.why.facts,
  };
}

function toChange(
  { change, direction, status }: News,
  scope: AthleteScope,
  plan: OpenPlan,
  { bases, clock }: Outcome,
): Recorded {
  const { sessionKey, demanded } = change;
  const row = plan.rows.find((r) => r.key === sessionKey);
  const base = bases.find((s) => s.key === sessionKey);
  return {
    id: idOf(scope.athleteId, "change", plan.revision, sessionKey, direction),
    localDate: plan.today,
    sessionId: row?.id ?? idOf(scope.athleteId, "session", plan.revision, sessionKey),
    sessionKey,
    sessionDate: change.sessionDate,
    sport: change.sport,
    base: base ? prescription(base) : null,
    before: change.before,
    after: change.after,
    direction,
    status,
    // What a flare or a limit demands has no undo, only an override by name.
    undoableUntil: status === "applied" && !demanded ? clock.undoableUntil : null,
    recordedAt: clock.at,
    why: {
      rule: change.rule,
      reason: change.reason,
      facts: [...change.facts],
      returns: change.returns,
      demanded,
    },
  };
}

function prescription({ sport, role, title, durationS, distanceM }: Session) {
  return { sport, role, title, durationS, distanceM };
}
