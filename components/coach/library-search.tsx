"use client";

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { EntryKind, entryLength } from "@/components/library/entry-row";
import { useWords } from "@/components/shell/words";
import { StepDrawing } from "@/components/steps/step-drawing";
import { inputClass } from "@/components/ui/text-field";
import type { LibraryEntry } from "@/lib/contracts/library";
import { parseSteps } from "@/lib/step-text/parse";
import type { Zones } from "@/lib/step-text/zones";
import { searchShelf } from "./plan-edit-api";

type Props = {
  zones: readonly Zones[];
  /** Left out: sessions, blocks and seasons. */
  sessionsOnly?: boolean;
  onChoose: (entry: LibraryEntry) => void;
};

const PAUSE_MS = 150;

/** Type, arrow to a line, Enter. The field keeps the focus; the list follows the arrows. */
export function LibrarySearch({ zones, sessionsOnly = false, onChoose }: Props) {
  const t = useWords("coachWeek.search");
  const [words, setWords] = useState("");
  const [found, setFound] = useState<readonly LibraryEntry[] | null>(null);
  const [at, setAt] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef(false);
  const id = useId();
  const shown = (found ?? []).filter((entry) => !sessionsOnly || entry.kind === "session");

  const choose = useRef(onChoose);
  useEffect(() => {
    choose.current = onChoose;
  });

  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      searchShelf(words, stop.signal).then(
        ({ entries }) => {
          const fit = entries.filter((entry) => !sessionsOnly || entry.kind === "session");
          setFound(entries);
          setAt(0);
          // Enter was pressed before the answer was here: it meant the first of these.
          if (wanted.current && fit[0]) choose.current(fit[0]);
          wanted.current = false;
        },
        () => {
          if (!stop.signal.aborted) setFound([]);
        },
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [words, sessionsOnly]);

  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && shown.length > 0) {
      event.preventDefault();
      const next = (at + step + shown.length) % shown.length;
      setAt(next);
      list.current?.children[next]?.scrollIntoView({ block: "nearest" });
    }
    if (event.key === "Enter") {
      event.preventDefault();
      const entry = found === null ? undefined : shown[at];
      if (entry) onChoose(entry);
      else wanted.current = true;
    }
  }

  return (
    <div className="flex flex-col gap-3">
      <div>
        <label htmlFor={id} className="block text-sm font-semibold">
          {sessionsOnly ? t("labelSession") : t("label")}
        </label>
        <input
          id={id}
          role="combobox"
          aria-expanded={shown.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={shown[at] ? `${id}-${at}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type here.
          autoFocus
          value={words}
          placeholder={t("example")}
          onChange={(event) => {
            setWords(event.target.value);
            setFound(null);
          }}
          onKeyDown={onKeyDown}
          className={`${inputClass} mt-1 placeholder:text-ink-3`}
        />
      </div>
      <ul
        ref={list}
        id={`${id}-list`}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the list of the combobox.
        role="listbox"
        aria-label={t("found")}
        className="max-h-96 overflow-y-auto border-y border-line"
      >
        {shown.map((entry, i) => (
          <Found
            key={`${entry.shelf} ${entry.id}`}
            id={`${id}-${i}`}
            entry={entry}
            zones={zones.find((one) => one.sport === entry.sport) ?? null}
            here={i === at}
            onChoose={() => onChoose(entry)}
          />
        ))}
      </ul>
      <p role="status" className="text-xs text-ink-2">
        {found === null ? t("looking") : shown.length === 0 ? t("none") : t("keys")}
      </p>
    </div>
  );
}

type FoundProps = {
  id: string;
  entry: LibraryEntry;
  zones: Zones | null;
  here: boolean;
  onChoose: () => void;
};

function Found({ id, entry, zones, here, onChoose }: FoundProps) {
  const t = useWords("coachWeek.search");
  const words = {
    library: useWords("library.entry"),
    sport: useWords("session.sports"),
    role: useWords("roles"),
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, as in every combobox.
    <li
      id={id}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: an option of the combobox.
      role="option"
      aria-selected={here}
      tabIndex={-1}
      onClick={onChoose}
      className="grid min-h-(--tap) cursor-pointer grid-cols-[5rem_1fr_auto] items-center gap-3 border-l-4 border-transparent px-2 py-1.5 hover:bg-surface aria-selected:border-ink aria-selected:bg-surface"
    >
      {zones && entry.text !== "" ? (
        <StepDrawing steps={parseSteps(entry.text, zones).steps} zones={zones} small />
      ) : (
        <span aria-hidden="true" className="h-5 border border-line-strong bg-sunk" />
      )}
      <span className="min-w-0">
        <span className="block truncate text-sm font-semibold">{entry.title}</span>
        <span className="flex gap-3 text-xs text-ink-2">
          <EntryKind entry={entry} words={words} />
          <span>{whose(entry, t)}</span>
        </span>
      </span>
      <span className="figures text-sm whitespace-nowrap">{entryLength(entry, words)}</span>
    </li>
  );
}

type SearchWords = ReturnType<typeof useWords<"coachWeek.search">>;

function whose({ shelf, ownerName, folder }: LibraryEntry, t: SearchWords): string {
  if (shelf === "original") return t("ours");
  return shelf === "shared" ? t("from", { name: ownerName }) : folder || t("yours");
}
