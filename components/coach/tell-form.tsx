"use client";

import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { sendComment } from "@/components/conversation/conversation-api";
import { useUnsentWords } from "@/components/conversation/use-fault-words";
import { useLanguage, useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-field";
import { COMMENT_MAX } from "@/lib/contracts/comments";
import type { PlainDate } from "@/lib/engine/plain-date";
import { dayMonth } from "@/lib/format/day";
import { newKey } from "@/lib/http/api";
import { AthleteChoice, useCoached, usePeople } from "./athlete-choice";

type Props = {
  athleteId: string;
  monday: PlainDate;
  /** Whom an edit was just made for, the athlete of the page among them or not. */
  also: readonly string[];
  onDone: () => void;
};

/**
 * The same words to each of several athletes, beside the same week: a comment of their own each, so
 * nobody sees who else was told. Who shares no notes has no conversation, and is named as left out.
 */
export function TellForm({ athleteId, monday, also: first, onDone }: Props) {
  const week = useWords("coachWeek");
  const t = useWords("coachWeek.tell");
  const language = useLanguage();
  const coached = useCoached();
  const [also, setAlso] = useState<ReadonlySet<string>>(new Set(first));
  const [text, setText] = useState("");
  const unsentWords = useUnsentWords();
  const [told, setTold] = useState<ReadonlyMap<string, string>>(new Map());
  const [busy, setBusy] = useState(false);
  const keys = useRef(new Map<string, string>());
  const field = useRef<HTMLTextAreaElement>(null);

  const talking = coached?.filter((one) => one.talks) ?? null;
  const chosen = usePeople(coached, athleteId, also);
  const people = chosen.filter(({ talks }) => talks);
  const left = chosen.filter(({ talks }) => !talks);
  const open = people.filter((one) => told.get(one.id) !== t("sent"));
  const over = told.size > 0 && !busy && open.length === 0;
  const ready = coached !== null && text.trim() !== "" && open.length > 0 && !busy;

  useEffect(() => field.current?.focus(), []);

  function sendWords(): string {
    const [first] = open;
    return open.length === 1 && first
      ? t("send", { name: first.name })
      : t("sendAll", { count: String(open.length) });
  }

  async function send() {
    if (!ready) return;
    setBusy(true);
    const said = new Map(told);
    for (const one of open) {
      const key = keys.current.get(one.id) ?? newKey();
      keys.current.set(one.id, key);
      const at = { athleteId: one.id, kind: "week", subject: monday } as const;
      const words = await sendComment(at, { text: text.trim(), mentions: [], key }).then(
        () => t("sent"),
        unsentWords,
      );
      said.set(one.id, words);
      setTold(new Map(said));
    }
    setBusy(false);
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    send();
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
    }
  }

  return (
    <form method="post" onSubmit={onSubmit} className="flex flex-col gap-4">
      <TextArea
        label={t("about", { day: dayMonth(monday, language) })}
        hint={
          <>
            {t("hint")} <span className="keyboard-only">{t("keys")}</span>
          </>
        }
        ref={field}
        rows={4}
        maxLength={COMMENT_MAX}
        // Words that some have read already are not changed for the rest.
        readOnly={[...told.values()].includes(t("sent"))}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          // Other words are another intent.
          keys.current.clear();
        }}
        onKeyDown={onKeyDown}
      />
      {told.size === 0 && talking && (
        <AthleteChoice people={talking} here={athleteId} chosen={also} onChange={setAlso} />
      )}
      <ul role="status" className="flex flex-col text-sm empty:hidden">
        {people
          .filter((one) => told.has(one.id))
          .map((one) => (
            <Line key={one.id} name={one.name} words={told.get(one.id) ?? ""} />
          ))}
        {left.map((one) => (
          <Line key={one.id} name={one.name} words={t("noNotes")} />
        ))}
      </ul>
      {over ? (
        <Button key="done" kind="solid" className="self-start" onClick={onDone} autoFocus>
          {week("done")}
        </Button>
      ) : (
        <Button key="send" type="submit" kind="solid" className="self-start" disabled={!ready}>
          {busy ? t("sending") : sendWords()}
        </Button>
      )}
    </form>
  );
}

function Line({ name, words }: { name: string; words: string }) {
  return (
    <li
      data-told={name}
      className="flex flex-wrap justify-between gap-x-4 border-b border-line py-2"
    >
      <span className="font-semibold">{name}</span>
      <span className="text-ink-2">{words}</span>
    </li>
  );
}
