import { phaseNames } from "@/components/season/phase-words";
import { dayMonth } from "@/components/week/day-words";
import type { BlockDto } from "@/lib/contracts/blocks";
import { ConversationPart, type Talk } from "./conversation-part";

type Props = {
  athleteId: string;
  block: Pick<BlockDto, "id" | "phase" | "start">;
  talk?: Talk | undefined;
  className?: string;
};

/** The conversation beside one block, to stand at the foot of its row. */
export function BlockTalk({ athleteId, block, talk, className = "" }: Props) {
  return (
    <ConversationPart
      className={className}
      athleteId={athleteId}
      kind="block"
      subject={block.id}
      about={`${phaseNames[block.phase]} from ${dayMonth(block.start)}`}
      talk={talk}
    />
  );
}
