"use client";

import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { isCommand } from "@/components/ui/typing";
import type { RosterFilter } from "@/lib/contracts/roster-filters";
import { criteriaWords, meets, type Sought } from "./roster-filter/criteria";
import { FilterChips } from "./roster-filter/filter-chips";
import { FilterPanel } from "./roster-filter/filter-panel";
import { isFiltering, useRosterFilter } from "./roster-filter/use-roster-filter";

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
  const filtering = useRosterFilter(filters);
  const [expanded, setExpanded] = useState(false);
  const panelId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const fields = useRef<HTMLDivElement>(null);
  const active = isFiltering(filtering);
  const found = new Set(people.filter((one) => meets(one, filtering.asked)).map((one) => one.id));
  const shown = parts
    .map((part) => ({ ...part, rows: part.rows.filter(({ id }) => found.has(id)) }))
    .filter(({ rows }) => rows.length > 0);

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
          {active ? `${criteriaWords(filtering.asked)}: ${found.size} of ${people.length}.` : ""}
        </p>
      </div>
      {active && found.size === 0 && (
        <p className="voice text-md">Nobody fits today. The filter looks again on every visit.</p>
      )}
      {shown.map((part) =>
        part.folded ? (
          <Folded key={part.key} part={part} open={active || shown[0] === part} />
        ) : (
          <section key={part.key} className="flex flex-col gap-2">
            <h2 className="text-lg font-bold">{part.title}</h2>
            {part.note && <p className="measure text-sm text-ink-2">{part.note}</p>}
            <Rows part={part} />
          </section>
        ),
      )}
    </div>
  );
}

function Folded({ part, open }: { part: RosterPart; open: boolean }) {
  return (
    <details key={String(open)} className="group" open={open}>
      <summary className="tap flex list-none items-center justify-between gap-4 border-y border-line py-2">
        <h2 className="text-lg font-bold">{part.title}</h2>
        <span className="min-w-0 flex-1 truncate text-sm text-ink-2 group-open:invisible">
          {part.rows.map((one) => one.name).join(", ")}
        </span>
        <span className="figures text-sm text-ink-2">{part.rows.length}</span>
        <span aria-hidden="true" className="group-open:rotate-90">
          ›
        </span>
      </summary>
      <div className="mt-2">
        <Rows part={part} />
      </div>
    </details>
  );
}

function Rows({ part }: { part: RosterPart }) {
  return (
    <ul className="grid gap-px border border-line bg-line">
      {part.rows.map(({ id, row }) => (
        <li key={id} className="bg-surface">
          {row}
        </li>
      ))}
    </ul>
  );
}
