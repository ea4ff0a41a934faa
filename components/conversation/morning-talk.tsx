"use client";

import { useId, useState } from "react";
import { inputClass } from "@/components/ui/text-field";
import { weekdayDayMonth } from "@/components/week/day-words";
import type { PlainDate } from "@/lib/engine/plain-date";
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
        <h2 className="text-lg font-bold">About a morning</h2>
        <label htmlFor={id} className="sr-only">
          Morning
        </label>
        <select
          id={id}
          value={day.date}
          onChange={(event) => setChosen(event.target.value as PlainDate)}
          className={`${inputClass} figures max-w-xs`}
        >
          {days.map(({ date, talk }) => (
            <option key={date} value={date}>
              {weekdayDayMonth(date)}
              {talk && talk.comments > 0 ? ` · ${talk.comments}` : ""}
              {talk && talk.unread > 0 ? ` · ${talk.unread} new` : ""}
            </option>
          ))}
        </select>
      </div>
      <ConversationPart
        key={day.date}
        athleteId={athleteId}
        kind="check-in"
        subject={day.date}
        about={`the morning of ${weekdayDayMonth(day.date)}`}
        talk={day.talk}
      />
    </section>
  );
}
