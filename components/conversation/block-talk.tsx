"use client";

import { useLanguage, useWords } from "@/components/shell/words";
import type { BlockDto } from "@/lib/contracts/blocks";
import { dayMonth } from "@/lib/format/day";
import { ConversationPart, type Talk } from "./conversation-part";

type Props = {
  athleteId: string;
  block: Pick<BlockDto, "id" | "phase" | "start">;
  talk?: Talk | undefined;
  className?: string;
};

/** The conversation beside one block, to stand at the foot of its row. */
export function BlockTalk({ athleteId, block, talk, className = "" }: Props) {
  const t = useWords("conversation");
  const day = dayMonth(block.start, useLanguage());
  return (
    <ConversationPart
      className={className}
      athleteId={athleteId}
      kind="block"
      subject={block.id}
      about={t("aboutBlock", { phase: t(`phase.${block.phase}`), day })}
      talk={talk}
    />
  );
}
