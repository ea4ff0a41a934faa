import type { ChangeWithReason } from "@/db/repositories/changes";
import type { ChangeWordKind, ChangeWordRow } from "@/db/schema/decisions";
import type { AthleteScope } from "@/db/scope";
import type { ChangeDto } from "@/lib/contracts/changes";
import { isSameRun } from "@/lib/engine/adapt/worth-telling";

/** Who may not see symptoms learns that a session changed, not why. */
export const WITHHELD = "withheld";
const NEUTRAL = {
  rule: WITHHELD,
  reason: "The session was changed to fit what the athlete can take today.",
  facts: [],
  returns: "It comes back when the rules allow.",
};

export function toChangeDto(
  row: ChangeWithReason,
  scope: Pick<AthleteScope, "scopes">,
  words: readonly ChangeWordRow[] = [],
): ChangeDto {
  const said = (kind: ChangeWordKind) =>
    words.find((word) => word.changeId === row.id && word.kind === kind);
  const [asked, answered] = [said("asked"), said("answered")];
  return {
    id: row.id,
    sessionId: row.sessionId,
    sessionDate: row.sessionDate,
    sport: row.sport,
    before: row.before,
    after: afterOf(row),
    ...whyFor(row, scope),
    direction: row.direction,
    status: row.status,
    accepted: row.accepted,
    decided: row.decidedAt && {
      by: row.decidedByName ?? "",
      at: row.decidedAt.toISOString(),
      why: said("decided")?.text ?? null,
    },
    undoableUntil: row.undoableUntil?.toISOString() ?? null,
    createdAt: row.recordedAt.toISOString(),
    keptAt: said("kept")?.recordedAt.toISOString() ?? null,
    asked: asked
      ? {
          ...sentenceOf(asked),
          answer: answered ? { ...sentenceOf(answered), by: answered.byName } : null,
        }
      : null,
  };
}

/** What was made a little shorter since, without a word, is shown as it stands (`TELL-1`). */
function afterOf({ status, after, stands }: ChangeWithReason): ChangeWithReason["after"] {
  if (status !== "applied" || !after || !stands || !isSameRun(after, stands)) return after;
  return { ...after, durationS: stands.durationS, distanceM: stands.distanceM };
}

function sentenceOf({ text, recordedAt }: ChangeWordRow) {
  return { text: text ?? "", at: recordedAt.toISOString() };
}

function whyFor({ why }: ChangeWithReason, { scopes }: Pick<AthleteScope, "scopes">) {
  if (why === null || !scopes.has("symptoms")) return NEUTRAL;
  return { rule: why.rule, reason: why.reason, facts: [...why.facts], returns: why.returns };
}
