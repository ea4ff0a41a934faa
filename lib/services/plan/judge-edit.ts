import type { AthleteScope } from "@/db/scope";
import type { ViolationDto } from "@/lib/contracts/blocks";
import { findViolations, type Plan, type Violation } from "@/lib/engine/laws/violations";
import type { Session } from "@/lib/engine/model";
import { AppError } from "@/lib/errors";
import { sameJson } from "./ids";
import { toViolationDto } from "./view/to-violation-dto";

export type Edit = {
  /** As it stood, and as the person wants it. */
  readonly before: Plan;
  readonly after: Plan;
  /** As it was intended before any cut; a limit that cut a session goes with it when it only moves. */
  readonly intended?: readonly Session[];
  readonly sessionIds: ReadonlyMap<string, string>;
};
type Override = { readonly override: { readonly reason: string } | undefined };

/**
 * Which laws an edit breaks that were not broken before. The strongest stop it; others need a
 * reason by name; what a lock holds back is told.
 */
export function judgeEdit(edit: Edit & Override, scope: AthleteScope): ViolationDto[] {
  const violations = brokenBy(edit).map((v) => toViolationDto(v, edit.sessionIds, scope));
  if (violations.some((v) => v.severity === "hard")) {
    throw new AppError("law_broken", "The state or a limit does not allow this.", { violations });
  }
  if (!edit.override && violations.some((v) => v.severity === "override")) {
    throw new AppError(
      "law_broken",
      "This breaks a rule of the plan. Change it, or keep it with a reason.",
      { violations },
    );
  }
  return violations;
}

/** What a plan breaks already: no edit of it is blamed for that. */
export function knownIn(plan: Plan): ReadonlySet<string> {
  return new Set(findViolations(plan).map(nameOf));
}

/** What stands against an edit, whatever becomes of it. `known`: where many edits of one plan are judged. */
export function brokenBy(edit: Edit, known = knownIn(edit.before)): Violation[] {
  const kept = limitsKept(edit);
  return findViolations(edit.after).filter((v) => !known.has(nameOf(v)) && !kept(v));
}

/**
 * True for a limit that cut a session where it stood and cuts it again where it is moved to: the
 * plan adapts there as it did here, so it is no fault of the move.
 */
function limitsKept({ before, after, intended = [] }: Edit): (v: Violation) => boolean {
  const was = new Map(intended.map((s) => [s.key, s]));
  const moved = after.sessions.filter((s) => {
    const old = was.get(s.key);
    return old && sameJson({ ...old, date: s.date, origin: s.origin, locked: s.locked }, s);
  });
  if (moved.length === 0) return () => false;
  const old = moved.flatMap((s) => was.get(s.key) ?? []);
  const cut = new Set(
    findViolations({ ...before, sessions: old })
      .filter((v) => v.law === LIMITS)
      .map(limitOf),
  );
  return (v) => v.law === LIMITS && cut.has(limitOf(v));
}

const LIMITS = 6;
const limitOf = ({ sessionKey, message }: Violation) => `${sessionKey} ${message}`;

function nameOf({ law, rule, date, sessionKey }: Violation): string {
  return `${law} ${rule} ${date} ${sessionKey ?? ""}`;
}
