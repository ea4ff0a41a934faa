"use client";

import { type FormEvent, type Ref, useRef, useState } from "react";
import { useProblemText } from "@/components/shell/problem-text";
import { useWords } from "@/components/shell/words";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { useToast } from "@/components/ui/toast";
import { newKey } from "@/lib/http/api";
import { asksNothing } from "./criteria";
import { changeFilter, dropFilter, keepFilter } from "./filter-api";
import { FilterFields } from "./filter-fields";
import type { Filtering } from "./use-roster-filter";

type Props = {
  id: string;
  filtering: Filtering;
  words: Ref<HTMLDivElement>;
  onClose: () => void;
};

/** What is asked, and the name it is kept under. It acts on the rows as it is typed. */
export function FilterPanel({ id, filtering, words, onClose }: Props) {
  const { chosen, asked, changed } = filtering;
  const t = useWords("rosterFilter");
  const ui = useWords("ui");
  const problemText = useProblemText();
  const [name, setName] = useState(chosen?.name ?? "");
  const [sure, setSure] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const key = useRef(newKey());
  const say = useToast();
  const named = name.trim();
  const different = chosen ? changed || named !== chosen.name : true;
  const ready = named !== "" && !asksNothing(asked) && different && !busy;

  async function run(work: () => Promise<void>) {
    setBusy(true);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(problemText(error));
    }
    setBusy(false);
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (!ready) return;
    const body = { name: named, criteria: asked };
    run(async () => {
      filtering.put(await (chosen ? changeFilter(chosen, body) : keepFilter(body, key.current)));
      key.current = newKey();
      say(chosen ? ui("saved") : t("kept"));
      onClose();
    });
  }

  return (
    <search>
      <form
        method="post"
        id={id}
        onSubmit={onSubmit}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.preventDefault();
          onClose();
        }}
        className="flex flex-col gap-4 rounded-control border border-line bg-surface p-4 print:hidden"
      >
        <FilterFields asked={asked} onChange={filtering.ask} words={words} />
        <div className="flex flex-wrap items-end gap-2 border-t border-line pt-4">
          <TextField
            label={t("name")}
            className="w-full sm:w-72"
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit" kind="solid" disabled={!ready}>
            {chosen ? t("save") : t("keep")}
          </Button>
          {chosen && (
            <Button
              disabled={busy}
              onClick={() => {
                if (!sure) return setSure(true);
                run(async () => {
                  await dropFilter(chosen);
                  filtering.drop(chosen.id);
                  say(t("deleted", { name: chosen.name }));
                  onClose();
                });
              }}
            >
              {sure ? t("deleteSure") : t("delete")}
            </Button>
          )}
          {!chosen && changed && (
            <Button kind="quiet" onClick={() => filtering.ask({})}>
              {t("clear")}
            </Button>
          )}
          {chosen && changed && (
            <Button kind="quiet" onClick={() => filtering.ask(chosen.criteria)}>
              {t("asItWas")}
            </Button>
          )}
          <Button kind="quiet" className="sm:ml-auto" onClick={onClose}>
            {ui("close")}
          </Button>
        </div>
        {problem && (
          <p role="alert" className="text-sm font-semibold">
            {problem}
          </p>
        )}
      </form>
    </search>
  );
}
