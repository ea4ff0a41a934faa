"use client";

import { useLanguage, useWords } from "@/components/shell/words";
import type { BlockDto } from "@/lib/contracts/blocks";
import type { PlainDate } from "@/lib/engine/plain-date";
import { dayMonth } from "@/lib/format/day";
import { ChosenTalk } from "./chosen-talk";

type Props = {
  athleteId: string;
  /** Phases nobody has spoken about; the others carry their conversation in their own row. */
  blocks: readonly Pick<BlockDto, "id" | "phase" | "start" | "end">[];
  today: PlainDate;
};

/** The way into a first conversation about a phase. */
export function PhaseTalk({ athleteId, blocks, today }: Props) {
  const t = useWords("conversation");
  const language = useLanguage();
  const subjects = blocks.map(({ id, phase, start }) => {
    const name = t("aboutBlock", { phase: t(`phase.${phase}`), day: dayMonth(start, language) });
    return { id, name, about: name };
  });
  return (
    <ChosenTalk
      athleteId={athleteId}
      kind="block"
      title={t("block.title")}
      label={t("block.label")}
      subjects={subjects}
      first={blocks.find((one) => one.end >= today)?.id}
    />
  );
}
