"use client";

import { type FormEvent, useRef, useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextArea, TextField } from "@/components/ui/text-field";
import { isPlainDate, type PlainDate } from "@/lib/engine/plain-date";
import { ApiError, newKey } from "@/lib/http/api";
import type { EntryApi, EntryFields, SavedEntry } from "./case-api";
import { TwoTexts } from "./two-texts";

type Props = {
  entryApi: EntryApi;
  /** Null for a new entry. */
  entry: SavedEntry | null;
  initial: EntryFields;
  label: string;
  hint?: string;
  today: PlainDate;
  onSaved: () => void;
};

/** Text, day and, for a letter, whose words they are. When somebody else saved first, both stay. */
export function EntryEditor({ entryApi, entry, initial, label, hint, today, onSaved }: Props) {
  const t = useWords("caseFile.form");
  const ui = useWords("ui");
  const problemText = useProblemText();
  const [text, setText] = useState(initial.text);
  const [date, setDate] = useState<string>(initial.date);
  const [author, setAuthor] = useState(initial.author);
  const [problem, setProblem] = useState<string | null>(null);
  const [theirs, setTheirs] = useState<SavedEntry | "gone" | null>(null);
  const [busy, setBusy] = useState(false);
  const key = useRef(newKey());

  async function save(over: SavedEntry | null) {
    if (!isPlainDate(date)) return setProblem(t("chooseDay"));
    if (date > today) return setProblem(t("ahead"));
    if (text.trim() === "") return setProblem(t("nothing"));
    const fields = { text: text.trim(), date, ...(author === undefined ? {} : { author }) };
    setProblem(null);
    setBusy(true);
    try {
      if (over === null) await entryApi.add(fields, key.current);
      else await entryApi.change(over, fields, key.current);
      onSaved();
    } catch (error) {
      key.current = newKey();
      if (over !== null && saysOther(error)) {
        setTheirs((await entryApi.current(over.id).catch(() => over)) ?? "gone");
      } else setProblem(problemText(error));
    }
    setBusy(false);
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    save(entry);
  }

  if (theirs !== null) {
    return (
      <TwoTexts
        theirs={theirs}
        mine={text}
        onMine={setText}
        busy={busy}
        problem={problem}
        onSaveMine={() => save(theirs === "gone" ? null : theirs)}
        onKeepTheirs={onSaved}
      />
    );
  }
  return (
    <form method="post" noValidate onSubmit={onSubmit} className="flex flex-col gap-5">
      {problem && <ErrorSummary title={t("notSaved")} detail={problem} />}
      <TextArea
        label={label}
        hint={hint}
        voice
        rows={10}
        maxLength={8000}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t("day")}
          type="date"
          max={today}
          value={date}
          onChange={(event) => setDate(event.target.value)}
        />
        {author !== undefined && (
          <TextField
            label={t("whose")}
            hint={t("whoseHint")}
            maxLength={120}
            value={author}
            onChange={(event) => setAuthor(event.target.value)}
          />
        )}
      </div>
      <Button kind="solid" type="submit" disabled={busy}>
        {busy ? ui("saving") : t("save")}
      </Button>
    </form>
  );
}

function saysOther(error: unknown): boolean {
  return (
    error instanceof ApiError &&
    (error.problem.code === "precondition_failed" || error.problem.code === "not_found")
  );
}
