import "server-only";
import { asEngine } from "@/db/client";
import { type ChangeWithReason, setAccepted } from "@/db/repositories/changes";
import { setExempt, upsertSessions } from "@/db/repositories/sessions";
import type { SessionRow } from "@/db/schema/sessions";
import type { AthleteScope } from "@/db/scope";
import type { Context } from "@/lib/auth/actor";
import type { OfferEdit } from "@/lib/contracts/changes";
import { prescriptionOf } from "@/lib/engine/adapt/prescription";
import type { Session } from "@/lib/engine/model";
import { ledgerOf } from "@/lib/engine/protocol/in-force";
import { AppError } from "@/lib/errors";
import { sameAfter } from "../plan/decide-plan";
import { editedSession } from "../plan/edited-session";
import { judgeEdit } from "../plan/judge-edit";
import { type OpenPlan, openPlan } from "../plan/open-plan";
import { assessmentOf } from "../plan/readapt";
import { toSession } from "../plan/to-session";
import { toSessionWrite } from "../plan/to-session-write";
import { WITHHELD } from "../plan/view/to-change-dto";
import { editSession } from "../week/edit-session";

type Input = {
  readonly as: OfferEdit;
  readonly override: { readonly reason: string } | undefined;
  /** As it was before the offer was accepted. */
  readonly plan: OpenPlan;
  readonly change: ChangeWithReason;
};

/**
 * An offer that stands as accepted by now takes the length or kind that a person wants instead. Up
 * to what was offered, or for a cut what stood before it, that is theirs to say; beyond, it is an
 * edit like any other, which needs a reason by name and still yields to what a state demands.
 */
export async function acceptAs(ctx: Context, scope: AthleteScope, input: Input): Promise<void> {
  const { as, override, change } = input;
  const plan = await asEngine(ctx.db, scope, (db) => openPlan(db, scope));
  const row = plan.rows.find((one) => one.key === change.sessionKey);
  if (!row || row.status === "cancelled" || row.held) {
    throw new AppError("conflict", "Nothing is left of this session to change: accept or decline.");
  }
  const offered = toSession(row);
  const by = scope.self ? "athlete" : "coach";
  const wanted = editedSession(offered, as, { ledger: ledgerOf(plan.record), by });
  if (sameAfter(offered, wanted)) return;
  const violations = judged(scope, plan, { wanted, override });
  if (isWithin(wanted, input, plan)) await stand(ctx, scope, { row, offered, wanted, change });
  else if (override) await goBeyond(ctx, scope, { ...input, row, wanted, override });
  else throw beyond(scope, change, "override", violations);
  await setAccepted(ctx.db, scope, { id: change.id, accepted: prescriptionOf(wanted) });
}

/** The laws, as for every other edit; those that need a reason stop it without one. */
function judged(
  scope: AthleteScope,
  plan: OpenPlan,
  { wanted, override }: { wanted: Session; override: Input["override"] },
) {
  const { record, today } = plan;
  const rows = plan.rows.filter((one) => one.localDate >= today);
  const sessions = rows.map(toSession);
  const common = { record, today, assessment: assessmentOf(plan) };
  return judgeEdit(
    {
      before: { ...common, sessions },
      after: { ...common, sessions: sessions.map((s) => (s.key === wanted.key ? wanted : s)) },
      override,
      sessionIds: new Map(rows.map((one) => [one.key, one.id])),
    },
    scope,
  );
}

/** In both ledgers and in length, a stand-in beside it counted with it. */
function isWithin(wanted: Session, { plan: before, change }: Input, after: OpenPlan): boolean {
  const root = change.sessionKey;
  const groupOf = (rows: readonly SessionRow[]) =>
    rows.filter((one) => one.key === root || one.key.startsWith(`${root}+`)).map(toSession);
  const group = groupOf(after.rows).map((s) => (s.key === root ? wanted : s));
  const bound = groupOf(change.direction === "cut" ? before.rows : after.rows);
  const sum = (list: readonly Session[], of: (s: Session) => number) =>
    list.reduce((total, s) => total + of(s), 0);
  return [
    (s: Session) => s.tissueLoad,
    (s: Session) => s.fitnessLoad,
    (s: Session) => s.durationS,
  ].every((of) => sum(group, of) <= sum(bound, of) + ROUNDING);
}

/** Loads are sums of fractions. */
const ROUNDING = 1e-6;

type Standing = {
  readonly row: SessionRow;
  readonly offered: Session;
  readonly wanted: Session;
  readonly change: ChangeWithReason;
};

/** Written as it stands; what was intended before any adaptation stays what it was. */
async function stand(
  ctx: Context,
  scope: AthleteScope,
  { row, offered, wanted, change }: Standing,
): Promise<void> {
  const { origin, intent } = offered;
  const write = toSessionWrite({ ...wanted, origin, intent }, row);
  const lessCut = change.direction === "cut" && wanted.tissueLoad > offered.tissueLoad;
  await asEngine(ctx.db, scope, async (db) => {
    // The rest of a soft cut was not wanted; the rules are not to ask for it again.
    if (lessCut) await setExempt(db, scope, { keys: [row.key], exempt: true });
    await upsertSessions(db, scope, [{ ...write, notes: row.notes }], {
      kind: "resolved",
      causeId: change.id,
    });
  });
}

type Beyond = Input & {
  readonly row: SessionRow;
  readonly wanted: Session;
  readonly override: { readonly reason: string };
};

async function goBeyond(ctx: Context, scope: AthleteScope, input: Beyond): Promise<void> {
  const { row, as, override, wanted, change } = input;
  if (row.base?.sport !== row.sport) {
    throw new AppError(
      "conflict",
      "A stand-in in another sport grows no longer than it is offered.",
    );
  }
  const { session } = await editSession(ctx, {
    athleteId: scope.athleteId,
    sessionId: row.id,
    patch: { ...as, override },
    ifMatch: [row.version],
  });
  if (session?.durationS !== wanted.durationS || session.role !== wanted.role) {
    throw beyond(scope, change, "hard", []);
  }
}

function beyond(
  { scopes }: AthleteScope,
  change: ChangeWithReason,
  severity: "hard" | "override",
  also: readonly object[],
): AppError {
  const message =
    severity === "hard"
      ? "The state holds this session below that. Accept less, or decline."
      : "This is more than the rules offer. Keep to the offer, or set it aside by name with a reason.";
  const own = {
    law: 9,
    rule: (scopes.has("symptoms") && change.why?.rule) || WITHHELD,
    date: change.sessionDate,
    sessionId: change.sessionId,
    message,
    severity,
  };
  return new AppError("law_broken", message, { violations: [own, ...also] });
}
