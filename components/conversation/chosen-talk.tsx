"use client";

import { useId, useState } from "react";
import { useWords } from "@/components/shell/words";
import { inputClass } from "@/components/ui/text-field";
import { ConversationPart, type Talk } from "./conversation-part";
import { talkCounts } from "./talk-counts";

export type Subject = {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly talk?: Talk | undefined;
};

type Props = {
  athleteId: string;
  kind: "block" | "check-in";
  title: string;
  label: string;
  subjects: readonly Subject[];
  /** Which one stands there first, unless another has something to read. */
  first?: string | undefined;
  /** As wide as what stands above it: the choice on the left, what was said on the right. */
  wide?: boolean;
};

/** One control for many things of a kind: choose one, then talk about it. */
export function ChosenTalk({ athleteId, kind, title, label, subjects, first, wide }: Props) {
  const t = useWords("conversation");
  const [chosen, setChosen] = useState(
    (subjects.find((one) => (one.talk?.unread ?? 0) > 0)?.id ?? first) as string | undefined,
  );
  const id = useId();
  const subject = subjects.find((one) => one.id === chosen) ?? subjects[0];
  if (!subject) return null;
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
        <h2 className="text-lg font-bold">{title}</h2>
        <label htmlFor={id} className="sr-only">
          {label}
        </label>
        <select
          id={id}
          value={subject.id}
          onChange={(event) => setChosen(event.target.value)}
          className={`${inputClass} figures max-w-xs`}
        >
          {subjects.map(({ id, name, talk }) => (
            <option key={id} value={id}>
              {[name, ...talkCounts(talk, t)].join(" · ")}
            </option>
          ))}
        </select>
      </div>
      <ConversationPart
        key={subject.id}
        athleteId={athleteId}
        kind={kind}
        subject={subject.id}
        about={subject.about}
        talk={subject.talk}
      />
    </section>
  );
}
