import type { ChangeWithReason } from "@/db/repositories/changes";
import type { AthleteScope } from "@/db/scope";
import type { ChangeDto } from "@/lib/contracts/changes";

/** Who may not see symptoms learns that a session changed, not why. */
export const WITHHELD = "withheld";
const NEUTRAL = {
  rule: WITHHELD,
  reason: "The session was changed to fit what the athlete can take today.",
  facts: [],
  returns: "It comes back when the rules allow.",
};

export function toChangeDto(row: ChangeWithReason, scope: Pick<AthleteScope, "scopes">): ChangeDto {
  return {
    id: row.id,
    sessionId: row.sessionId,
    sessionDate: row.sessionDate,
    sport: row.sport,
    before: row.before,
    after: row.after,
    ...whyFor(row, scope),
    direction: row.direction,
    status: row.status,
    undoableUntil: row.undoableUntil?.toISOString() ?? null,
    createdAt: row.recordedAt.toISOString(),
  };
}

function whyFor({ why }: ChangeWithReason, { scopes }: Pick<AthleteScope, "scopes">) {
  if (why === null || !scopes.has("symptoms")) return NEUTRAL;
  return { rule: why.rule, reason: why.reason, facts: [...why.facts], returns: why.returns };
}
