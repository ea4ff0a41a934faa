import type { Change, Session, Stood } from "../model";
import { RETURN_1, STAND_IN } from "../rules/adapt";
import type { Adapted } from "./adapt-plan";
import { prescriptionOf, samePrescription } from "./prescription";

export type DayChanges = {
  /** Less than stood there before: applied at once. */
  readonly cuts: readonly Change[];
  /** More than stood there before, never more than intended: proposed or applied, by policy. */
  readonly returns: readonly Change[];
};

/**
 * The day's own news: where the plan as adapted today differs from the plan as it stood. A session
 * that stands as it stood is no news, so a second identical check-in changes nothing.
 */
export function dayChanges(standing: readonly Session[], adapted: Adapted): DayChanges {
  const before = new Map(standing.map((s) => [s.key, s]));
  const explained = new Map(adapted.changes.map((c) => [c.sessionKey, c]));
  const cuts: Change[] = [];
  const returns: Change[] = [];
  for (const after of adapted.sessions) {
    const stood = before.get(after.key);
    if (!stood || sameStanding(stood, after)) continue;
    const change = explained.get(after.key);
    const more = grows(stood, after);
    if (change && !more) cuts.push(change);
    else if (change) returns.push({ ...change, before: stoodAs(stood) });
    else if (after.status === "planned") returns.push(withoutRule(stood, after));
  }
  return { cuts, returns };
}

export function sameStanding(a: Session, b: Session): boolean {
  return (
    a.status === b.status && a.held === b.held && a.aeroS === b.aeroS && samePrescription(a, b)
  );
}

function grows(stood: Session, after: Session): boolean {
  const tissue = (s: Session) => (s.status === "cancelled" || s.held ? 0 : s.tissueLoad);
  const fitness = (s: Session) => (s.status === "cancelled" || s.held ? 0 : s.fitnessLoad);
  return (
    tissue(after) > tissue(stood) ||
    (tissue(after) === tissue(stood) && fitness(after) > fitness(stood))
  );
}

function stoodAs(session: Session): Stood {
  const isGone = session.status === "cancelled" || session.held;
  return isGone ? { ...prescriptionOf(session), gone: true } : prescriptionOf(session);
}

/** What has no rule of its own today: a session as intended, or what stands in beside a cut run. */
function withoutRule(stood: Session, after: Session): Change {
  return {
    sessionKey: after.key,
    sessionDate: after.date,
    sport: after.sport,
    before: stoodAs(stood),
    after: prescriptionOf(after),
    ...(isStandIn(after) ? standsIn : asPlanned),
    facts: [],
    demanded: false,
  };
}

/** Beside a run that stays; a stand-in in the place of one has the run's key and that rule's words. */
const isStandIn = ({ key }: Session) => key.includes("+");

const asPlanned = {
  rule: RETURN_1.id,
  reason: "What had cut this session no longer applies, so it stands as it was planned.",
  returns: "Nothing more is needed. Your next answers decide as always.",
};

/** It was never planned, and may be shorter or longer than yesterday: the run beside it decides. */
const standsIn = {
  rule: STAND_IN.id,
  reason: "This stands in for running that was cut, so its length is set anew each morning.",
  returns: "When the run comes back in full, this falls away.",
};
