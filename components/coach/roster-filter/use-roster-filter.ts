"use client";

import { useSearchParams } from "next/navigation";
import { useState } from "react";
import type { RosterCriteria, RosterFilter } from "@/lib/contracts/roster-filters";
import { sameCriteria } from "./criteria";

const HOME = "/coach";
const NOTHING: RosterCriteria = {};

/** The address of a filter names it and says nothing of what it asks. */
export function filterHref(id: string | null): string {
  return id === null ? HOME : `${HOME}?filter=${id}`;
}

export type Filtering = {
  readonly filters: readonly RosterFilter[];
  /** The kept filter in the address. */
  readonly chosen: RosterFilter | null;
  /** What is asked now: the chosen filter's, or what was changed since. */
  readonly asked: RosterCriteria;
  /** It asks something else than the chosen filter does. */
  readonly changed: boolean;
  readonly open: (id: string | null) => void;
  readonly ask: (criteria: RosterCriteria) => void;
  readonly put: (filter: RosterFilter) => void;
  readonly drop: (id: string) => void;
};

/** Which filter is in force. What was not kept yet lives in the page alone. */
export function useRosterFilter(initial: readonly RosterFilter[]): Filtering {
  const [filters, setFilters] = useState(initial);
  const [draft, setDraft] = useState<{ of: string | null; asked: RosterCriteria } | null>(null);
  const inAddress = useSearchParams().get("filter");
  const chosen = filters.find(({ id }) => id === inAddress) ?? null;
  const of = chosen?.id ?? null;
  const kept = chosen?.criteria ?? NOTHING;
  const asked = draft?.of === of ? draft.asked : kept;

  function open(id: string | null) {
    setDraft(null);
    window.history.pushState(null, "", filterHref(id));
  }

  return {
    filters,
    chosen,
    asked,
    changed: !sameCriteria(asked, kept),
    open,
    ask: (criteria) => setDraft({ of, asked: criteria }),
    put: (filter) => {
      setFilters((all) =>
        all.some(({ id }) => id === filter.id)
          ? all.map((one) => (one.id === filter.id ? filter : one))
          : [...all, filter],
      );
      open(filter.id);
    },
    drop: (id) => {
      setFilters((all) => all.filter((one) => one.id !== id));
      open(null);
    },
  };
}
