import type { ViolationDto } from "@/lib/contracts/blocks";
import { type Verdict, verdictOf } from "./verdict";

/** A name of `edits.day`. */
type Says =
  | "free"
  | "apart"
  | "running"
  | "longRun"
  | "volume"
  | "recovery"
  | "time"
  | "limit"
  | "state";
export type DaySays = { readonly verdict: Verdict; readonly says: Says };

/** What the rules say to one day, in a few words: the strongest first. The whole sentence follows the choice. */
export function daySays(violations: readonly ViolationDto[]): DaySays {
  const verdict = verdictOf(violations);
  const first = violations.find(({ severity }) => severity === strongest[verdict]);
  return { verdict, says: first ? saysOf(first) : "free" };
}

const strongest = { never: "hard", reason: "override", free: null } as const;

function saysOf({ law, severity, sessionId }: ViolationDto): Says {
  if (severity === "hard" && law !== LIMITS) return "state";
  // Of law 3 the one about the whole week names no session.
  if (law === SPACING && sessionId === null) return "running";
  return byLaw[law] ?? "limit";
}

const LIMITS = 6;
const SPACING = 3;
/** The laws that `findViolations` knows. */
const byLaw: Readonly<Record<number, Says>> = {
  1: "longRun",
  2: "volume",
  3: "apart",
  4: "recovery",
  5: "time",
  6: "limit",
  15: "state",
};
