"use client";

import type { MouseEvent, ReactNode, Ref } from "react";
import { useWords } from "@/components/shell/words";
import { meets, type Sought } from "./criteria";
import { type Filtering, filterHref } from "./use-roster-filter";

type Props = {
  filtering: Filtering;
  people: readonly Sought[];
  /** The panel below them is open. */
  expanded: boolean;
  panelId: string;
  button: Ref<HTMLButtonElement>;
  onToggle: () => void;
};

/** Everyone, the kept filters with how many they find today, and the way to ask something else. */
export function FilterChips(props: Props) {
  const { filtering, people, expanded, panelId, button, onToggle } = props;
  const { filters, chosen, changed } = filtering;
  const t = useWords("rosterFilter");
  return (
    <div className="flex flex-wrap items-center gap-2 print:hidden">
      {filters.length > 0 && (
        <nav aria-label={t("label")}>
          <ul className="flex flex-wrap gap-2">
            <Chip id={null} filtering={filtering} current={!chosen && !changed}>
              {t("everyone")} <Count of={people.length} />
            </Chip>
            {filters.map((one) => (
              <Chip key={one.id} id={one.id} filtering={filtering} current={chosen?.id === one.id}>
                {one.name}{" "}
                <Count of={people.filter((person) => meets(person, one.criteria)).length} />
              </Chip>
            ))}
          </ul>
        </nav>
      )}
      <button
        ref={button}
        type="button"
        aria-expanded={expanded}
        aria-controls={panelId}
        aria-keyshortcuts="/"
        onClick={onToggle}
        className="tap press inline-flex items-center gap-2 rounded-control border border-line-strong bg-surface px-3 text-sm font-semibold hover:border-ink aria-expanded:border-ink"
      >
        {chosen ? t("change") : t("filter")}
        <span aria-hidden="true" className="hidden text-2xs text-ink-3 lg:inline">
          <kbd className="rounded-cell border border-line px-1 font-sans">/</kbd>
        </span>
      </button>
    </div>
  );
}

type ChipProps = {
  id: string | null;
  filtering: Filtering;
  current: boolean;
  children: ReactNode;
};

/** A link, so that it opens in another tab and without a script; a press changes the page in place. */
function Chip({ id, filtering, current, children }: ChipProps) {
  function onClick(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    filtering.open(id);
  }
  return (
    <li>
      <a
        href={filterHref(id)}
        aria-current={current ? "true" : undefined}
        onClick={onClick}
        className="tap press inline-flex items-center gap-2 rounded-control border border-line-strong bg-surface px-3 text-sm font-semibold hover:border-ink aria-[current=true]:border-ink aria-[current=true]:bg-ink aria-[current=true]:text-on-ink"
      >
        {children}
      </a>
    </li>
  );
}

function Count({ of }: { of: number }) {
  return <span className="figures font-normal opacity-80">{of}</span>;
}
