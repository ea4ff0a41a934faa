import type { wordsIn } from "@/lib/words/catalogue";
import type { Talk } from "./conversation-part";

/** How much was said, and how much of it is new: none where nothing was. */
export function talkCounts(
  talk: Talk | undefined,
  t: ReturnType<typeof wordsIn<"conversation">>,
): string[] {
  if (!talk || talk.comments === 0) return [];
  const all = t("comments", { count: talk.comments });
  return talk.unread === 0 ? [all] : [all, t("fresh", { count: talk.unread })];
}
