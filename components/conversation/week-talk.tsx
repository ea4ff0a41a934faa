import { dayMonth } from "@/components/week/day-words";
import type { PlainDate } from "@/lib/engine/plain-date";
import { ConversationPart, type Talk } from "./conversation-part";

type Props = { athleteId: string; monday: PlainDate; talk: Talk | undefined };

/** What was said about a whole week, below its days. */
export function WeekTalk({ athleteId, monday, talk }: Props) {
  return (
    <ConversationPart
      className="max-w-xl"
      athleteId={athleteId}
      kind="week"
      subject={monday}
      about={`the week of ${dayMonth(monday)}`}
      talk={talk}
    />
  );
}
