"use client";

import { useState } from "react";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-field";
import type { CommentDto, ConversationDto } from "@/lib/contracts/comments";
import { newKey } from "@/lib/http/api";
import { type At, sendComment } from "./conversation-api";
import { useUnsentWords } from "./use-fault-words";

type Props = {
  at: At;
  about: string;
  people: ConversationDto["people"];
  onSaid: (comment: CommentDto) => void;
};

/**
 * Words not sent yet, by what they are about, while the page lives: closing a sheet loses none. In
 * memory alone, for they may speak of health.
 */
const drafts = new Map<string, string>();

/** One field, and whom it calls on. */
export function SayForm({ at, about, people, onSaid }: Props) {
  const t = useWords("conversation");
  const unsentWords = useUnsentWords();
  const place = `${at.athleteId} ${at.kind} ${at.subject}`;
  const [text, setText] = useState(drafts.get(place) ?? "");
  const [called, setCalled] = useState<ReadonlySet<string>>(new Set());
  const [key, setKey] = useState(newKey);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  function write(next: string) {
    setText(next);
    // Other words are another intent.
    setKey(newKey());
    if (next === "") drafts.delete(place);
    else drafts.set(place, next);
  }

  async function send() {
    setBusy(true);
    setProblem(null);
    try {
      onSaid(await sendComment(at, { text: text.trim(), mentions: [...called], key }));
      write("");
      setCalled(new Set());
    } catch (error) {
      setProblem(unsentWords(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      method="post"
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextArea
        label={t("say")}
        rows={2}
        maxLength={TEXT_MAX}
        value={text}
        onChange={(event) => write(event.target.value)}
      />
      {people.length > 0 && text.trim() !== "" && (
        <fieldset className="flex flex-wrap items-center gap-x-4 text-sm">
          <legend className="float-left pr-3 text-xs text-ink-2">{t("callOn")}</legend>
          {people.map((person) => (
            <label key={person.id} className="tap inline-flex items-center gap-2">
              <input
                type="checkbox"
                className="size-5 accent-ink"
                checked={called.has(person.id)}
                onChange={() => setCalled(toggled(called, person.id))}
              />
              {person.name}, {t(`role.${person.role}`)}
            </label>
          ))}
        </fieldset>
      )}
      {problem && (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      )}
      <Button
        type="submit"
        className="self-start"
        disabled={busy || text.trim() === ""}
        aria-label={t("sendAbout", { what: about })}
      >
        {t(busy ? "sending" : "send")}
      </Button>
    </form>
  );
}

/** As the wire asks. */
const TEXT_MAX = 2000;

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
