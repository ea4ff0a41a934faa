import type { ChangeDto } from "@/lib/contracts/changes";
import { dayMonth } from "@/lib/format/day";
import { requestLanguage, words } from "@/lib/words/request";
import { ConversationPart, type Talk } from "./conversation-part";

type Props = { athleteId: string; change: ChangeDto; talk: Talk | undefined };

/** What was said about one change, at the foot of its row. */
export async function ChangeTalk({ athleteId, change, talk }: Props) {
  const [t, language] = await Promise.all([words("conversation"), requestLanguage()]);
  return (
    <ConversationPart
      className="border-t border-line px-4"
      athleteId={athleteId}
      kind="change"
      subject={change.id}
      about={t("aboutChange", {
        title: change.before.title,
        day: dayMonth(change.sessionDate, language),
      })}
      talk={talk}
    />
  );
}
