import type { PlainDate } from "@/lib/engine/plain-date";
import { dayMonth } from "@/lib/format/day";
import { requestLanguage, words } from "@/lib/words/request";
import { ConversationPart, type Talk } from "./conversation-part";

type Props = { athleteId: string; monday: PlainDate; talk: Talk | undefined };

/** What was said about a whole week, below its days. */
export async function WeekTalk({ athleteId, monday, talk }: Props) {
  const [t, language] = await Promise.all([words("conversation"), requestLanguage()]);
  return (
    <ConversationPart
      className="max-w-xl"
      athleteId={athleteId}
      kind="week"
      subject={monday}
      about={t("aboutWeek", { day: dayMonth(monday, language) })}
      talk={talk}
    />
  );
}
