"use client";

import { useId, useState } from "react";
import { useLanguage, useWords } from "@/components/shell/words";
import { inputClass } from "@/components/ui/text-field";
import type { PlainDate } from "@/lib/engine/plain-date";
import { weekdayDayMonth } from "@/lib/format/day";
import { ConversationPart, type Talk } from "./conversation-part";

type Props = {
  athleteId: string;
  /** Mornings with answers, newest first. */
  days: readonly { readonly date: PlainDate; readonly talk?: Talk | undefined }[];
  /** As wide as what stands above it: the mornings on the left, what was said on the right. */
  wide?: boolean;
};

/** About the answers of one morning: choose it, then talk. */
export function MorningTalk({ athleteId, days, wide = false }: Props) {
  const t = useWords("conversation");
  const language = useLanguage();
  // A morning with something to read comes first.
  const first = days.find((day) => (day.talk?.unread ?? 0) > 0) ?? days[0];
  const [chosen, setChosen] = useState(first?.date);
  const id = useId();
  const day = days.find((one) => one.date === chosen) ?? first;
  if (!day) return null;
  return (
    <section
      id="talk"
      className={
        wide
          ? "grid gap-x-6 gap-y-2 border-t border-line pt-4 lg:grid-cols-[20rem_minmax(0,1fr)] lg:items-start min-[90rem]:-mx-14"
          : "flex max-w-xl flex-col gap-2"
      }
    >
      <div className="flex flex-col gap-2">
        <h2 className="text-lg font-bold">{t("morning.title")}</h2>
        <label htmlFor={id} className="sr-only">
          {t("morning.label")}
        </label>
        <select
          id={id}
          value={day.date}
          onChange={(event) => setChosen(event.target.value as PlainDate)}
          className={`${inputClass} figures max-w-xs`}
        >
          {days.map(({ date, talk }) => (
            <option key={date} value={date}>
              {weekdayDayMonth(date, language)}
              {talk && talk.comments > 0 ? ` · ${talk.comments}` : ""}
              {talk && talk.unread > 0 ? ` · ${t("fresh", { count: talk.unread })}` : ""}
            </option>
          ))}
        </select>
      </div>
      <ConversationPart
        key={day.date}
        athleteId={athleteId}
        kind="check-in"
        subject={day.date}
        about={t("morning.about", { day: weekdayDayMonth(day.date, language) })}
        talk={day.talk}
      />
    </section>
  );
}
