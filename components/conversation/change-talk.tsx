import { dayMonth } from "@/components/week/day-words";
import type { ChangeDto } from "@/lib/contracts/changes";
import { ConversationPart, type Talk } from "./conversation-part";

type Props = { athleteId: string; change: ChangeDto; talk: Talk | undefined };

/** What was said about one change, at the foot of its row. */
export function ChangeTalk({ athleteId, change, talk }: Props) {
  return (
    <ConversationPart
      className="border-t border-line px-4"
      athleteId={athleteId}
      kind="change"
      subject={change.id}
      about={`the change to ${change.before.title} on ${dayMonth(change.sessionDate)}`}
      talk={talk}
    />
  );
}
