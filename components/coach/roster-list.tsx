"use client";

import { type ReactNode, useDeferredValue, useEffect, useId, useRef, useState } from "react";
import { useLanguage, useWords } from "@/components/shell/words";
import { FoldMark } from "@/components/ui/fold-mark";
import { isCommand } from "@/components/ui/typing";
import type { RosterFilter } from "@/lib/contracts/roster-filters";
import { asksNothing, criteriaWords, meets, type Sought } from "./roster-filter/criteria";
import { FilterChips } from "./roster-filter/filter-chips";
import { FilterPanel } from "./roster-filter/filter-panel";
import { useRosterFilter } from "./roster-filter/use-roster-filter";

export type RosterPart = {
  readonly key: string;
  readonly title: string;
  /** Under the heading, where the order needs a word. */
  readonly note?: string;
  /** One line until it is opened. */
  readonly folded?: boolean;
  readonly rows: readonly { readonly id: string; readonly name: string; readonly row: ReactNode }[];
};

type Props = {
  parts: readonly RosterPart[];
  people: readonly Sought[];
  filters: readonly RosterFilter[];
};

/** The rows, drawn on the server, and which of them are looked at. */
export function RosterList({ parts, people, filters }: Props) {
  const t = useWords("rosterFilter");
  const language = useLanguage();
  const filtering = useRosterFilter(filters);
  const [expanded, setExpanded] = useState(false);
  const panelId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const fields = useRef<HTMLDivElement>(null);
  // The letter stands in the field at once; two hundred rows may follow a moment later.
  const asked = useDeferredValue(filtering.asked);
  const active = !asksNothing(asked);
  const found = new Set(people.filter((one) => meets(one, asked)).map((one) => one.id));
  const shown = parts.filter(({ rows }) => rows.some(({ id }) => found.has(id)));

  useEffect(() => {
    if (expanded) fields.current?.querySelector("input")?.focus();
  }, [expanded]);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== "/" || !isCommand(event)) return;
      event.preventDefault();
      setExpanded(true);
      fields.current?.querySelector("input")?.focus();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);

  function close() {
    setExpanded(false);
    button.current?.focus();
  }

  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-col gap-3">
        <FilterChips
          filtering={filtering}
          people={people}
          expanded={expanded}
          panelId={panelId}
          button={button}
          onToggle={() => (expanded ? close() : setExpanded(true))}
        />
        {expanded && (
          <FilterPanel
            key={filtering.chosen?.id ?? "none"}
            id={panelId}
            filtering={filtering}
            words={fields}
            onClose={close}
          />
        )}
        <p role="status" className="figures text-sm text-ink-2 empty:hidden">
          {active
            ? t("found", {
                asked: criteriaWords(asked, t, language),
                found: String(found.size),
                all: String(people.length),
              })
            : ""}
        </p>
      </div>
      {active && found.size === 0 && <p className="voice text-md">{t("nobody")}</p>}
      {parts.map((part) => (
        <div key={part.key} hidden={!shown.includes(part)}>
          {part.folded ? (
            <Folded part={part} found={found} open={active || shown[0] === part} />
          ) : (
            <section className="flex flex-col gap-2">
              <h2 className="text-lg font-bold">{part.title}</h2>
              {part.note && <p className="measure text-sm text-ink-2">{part.note}</p>}
              <Rows part={part} found={found} />
            </section>
          )}
        </div>
      ))}
    </div>
  );
}

type PartProps = { part: RosterPart; found: ReadonlySet<string> };

function Folded({ part, found, open }: PartProps & { open: boolean }) {
  const here = part.rows.filter(({ id }) => found.has(id));
  return (
    <details key={String(open)} className="group" open={open}>
      <summary className="tap flex items-center justify-between gap-4 border-y border-line py-2">
        <h2 className="text-lg font-bold">{part.title}</h2>
        <span className="min-w-0 flex-1 truncate text-sm text-ink-2 group-open:invisible">
          {here.map((one) => one.name).join(", ")}
        </span>
        <span className="figures text-sm text-ink-2">{here.length}</span>
        <FoldMark />
      </summary>
      <div className="mt-2">
        <Rows part={part} found={found} />
      </div>
    </details>
  );
}

/** All of them stay drawn; those that do not fit are hidden, which is cheaper than drawing anew. */
function Rows({ part, found }: PartProps) {
  return (
    <ul className="grid gap-px border border-line bg-line">
      {part.rows.map(({ id, row }) => (
        <li key={id} className="bg-surface" hidden={!found.has(id)}>
          {row}
        </li>
      ))}
    </ul>
  );
}
