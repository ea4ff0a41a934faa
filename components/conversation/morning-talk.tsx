"use client";

import { useLanguage, useWords } from "@/components/shell/words";
import type { PlainDate } from "@/lib/engine/plain-date";
import { weekdayDayMonth } from "@/lib/format/day";
import { ChosenTalk } from "./chosen-talk";
import type { Talk } from "./conversation-part";

type Props = {
  athleteId: string;
  /** Mornings with answers, newest first. */
  days: readonly { readonly date: PlainDate; readonly talk?: Talk | undefined }[];
  wide?: boolean;
};

/** About the answers of one morning. */
export function MorningTalk({ athleteId, days, wide = false }: Props) {
  const t = useWords("conversation");
  const language = useLanguage();
  const subjects = days.map(({ date, talk }) => {
    const name = weekdayDayMonth(date, language);
    return { id: date, name, about: t("morning.about", { day: name }), talk };
  });
  return (
    <ChosenTalk
      athleteId={athleteId}
      kind="check-in"
      title={t("morning.title")}
      label={t("morning.label")}
      subjects={subjects}
      wide={wide}
    />
  );
}
