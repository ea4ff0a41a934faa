import type { AthleteScope } from "@/db/scope";
import type { ViolationDto } from "@/lib/contracts/blocks";
import type { Violation } from "@/lib/engine/laws/violations";
import { WITHHELD } from "./to-change-dto";

/** What red, refer or a limit says is told only to those who may see symptoms. */
export function toViolationDto(
  violation: Violation,
  sessionIds: ReadonlyMap<string, string>,
  { scopes }: AthleteScope,
): ViolationDto {
  const { law, rule, date, sessionKey, message, severity } = violation;
  const told = severity === "override" || scopes.has("symptoms");
  return {
    law,
    rule: told ? rule : WITHHELD,
    date,
    sessionId: sessionKey === null ? null : (sessionIds.get(sessionKey) ?? null),
    message: told ? message : "What the athlete can take today does not allow this.",
    severity,
  };
}
