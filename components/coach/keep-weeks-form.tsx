"use client";

import { type FormEvent, useId, useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { inputClass, TextField } from "@/components/ui/text-field";
import { useToast } from "@/components/ui/toast";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { keepWeeks } from "./plan-edit-api";

type Props = { athleteId: string; monday: PlainDate; onDone: () => void };

/** From this week on, so many weeks, onto the coach's shelf: a block, or a whole season. */
export function KeepWeeksForm({ athleteId, monday, onDone }: Props) {
  const t = useWords("coachWeek.keep");
  const more = useWords("coachWeek.more");
  const problemText = useProblemText();
  const [title, setTitle] = useState("");
  const [weeks, setWeeks] = useState("4");
  const [folder, setFolder] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const say = useToast();
  const id = useId();
  const count = Number(weeks);
  const ready = title.trim() !== "" && Number.isInteger(count) && count >= 1 && count <= 53;

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (!ready || busy) return;
    setBusy(true);
    try {
      const kept = await keepWeeks(athleteId, {
        kind: count > 8 ? "season" : "block",
        title: title.trim(),
        from: monday,
        to: addDays(monday, count * 7 - 1),
        ...(folder.trim() === "" ? {} : { folder: folder.trim() }),
      });
      say(more("onShelf", { title: kept.title }));
      onDone();
    } catch (error) {
      setProblem(problemText(error));
      setBusy(false);
    }
  }

  return (
    <form method="post" onSubmit={onSubmit} className="flex flex-col gap-4">
      <p className="measure text-sm text-ink-2">{t("what")}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t("title")}
          required
          maxLength={120}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <div>
          <label htmlFor={id} className="block text-sm font-semibold">
            {t("weeks")}
          </label>
          <input
            id={id}
            inputMode="numeric"
            value={weeks}
            onChange={(event) => setWeeks(event.target.value)}
            className={`${inputClass} mt-1`}
          />
        </div>
        <TextField
          label={t("folder")}
          maxLength={80}
          value={folder}
          onChange={(event) => setFolder(event.target.value)}
        />
      </div>
      {problem && (
        <p role="alert" className="text-sm font-semibold">
          {problem}
        </p>
      )}
      <Button type="submit" kind="solid" disabled={!ready || busy} className="self-start">
        {count > 8 ? t("season") : t("block")}
      </Button>
    </form>
  );
}
