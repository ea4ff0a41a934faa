import type { ViolationDto } from "@/lib/contracts/blocks";

/** Whether an edit may be saved as it is, needs a named reason, or breaks what nobody may break. */
export type Verdict = "free" | "reason" | "never";

export function verdictOf(violations: readonly ViolationDto[]): Verdict {
  if (violations.some((one) => one.severity === "hard")) return "never";
  return violations.some((one) => one.severity === "override") ? "reason" : "free";
}

/** Shortest reason the contract takes. */
export const REASON_MIN = 3;
