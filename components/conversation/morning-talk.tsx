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
};

/** About the answers of one morning: choose it, then talk. */
export function MorningTalk({ athleteId, days }: Props) {
  // A morning with something to read comes first.
  const first = days.find((day) => (day.talk?.unread ?? 0) > 0) ?? days[0];
  const [chosen, setChosen] = useState(first?.date);
  const id = useId();
  const day = days.find((one) => one.date === chosen) ?? first;
  if (!day) return null;
  return (
    <section id="talk" className="flex max-w-xl flex-col gap-2">
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
