import type { AthleteScope } from "@/db/scope";
import type { ViolationDto } from "@/lib/contracts/blocks";
import { findViolations, type Plan, type Violation } from "@/lib/engine/laws/violations";
import { AppError } from "@/lib/errors";
import { toViolationDto } from "./to-violation-dto";

type Edit = {
  /** As it stood, and as the person wants it. */
  readonly before: Plan;
  readonly after: Plan;
  readonly override: { readonly reason: string } | undefined;
  readonly sessionIds: ReadonlyMap<string, string>;
};

/**
 * Which laws an edit breaks that were not broken before. The strongest stop it; others need a
 * reason by name; what a lock holds back is told.
 */
export function judgeEdit(edit: Edit, scope: AthleteScope): ViolationDto[] {
  const known = new Set(findViolations(edit.before).map(nameOf));
  const fresh = findViolations(edit.after).filter((v) => !known.has(nameOf(v)));
  const violations = fresh.map((v) => toViolationDto(v, edit.sessionIds, scope));
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

function nameOf({ law, rule, date, sessionKey }: Violation): string {
  return `${law} ${rule} ${date} ${sessionKey ?? ""}`;
}
