"use client";

import { useEffect, useMemo, useState } from "react";
import { useWords } from "@/components/shell/words";
import type { meDto } from "@/lib/contracts/me";
import { api } from "@/lib/http/api";

export type Chooseable = {
  readonly id: string;
  readonly name: string;
  /** They share their notes, so they can be written to. */
  readonly talks: boolean;
};

/** Everyone whose plan the viewer may edit, by name; null until they are here. */
export function useCoached(): readonly Chooseable[] | null {
  const [people, setPeople] = useState<readonly Chooseable[] | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    api<typeof meDto>({ method: "GET", path: "/me", signal: stop.signal }).then(
      ({ athletes }) =>
        setPeople(
          athletes
            .filter(
              (one) => one.access.includes("plan") && one.scopes.includes("load") && !one.self,
            )
            .map(({ id, name, scopes }) => ({ id, name, talks: scopes.includes("notes") }))
            .toSorted((a, b) => a.name.localeCompare(b.name)),
        ),
      () => {
        if (!stop.signal.aborted) setPeople([]);
      },
    );
    return () => stop.abort();
  }, []);
  return people;
}

/** The athlete of the page first, then those chosen beside them. */
export function usePeople(
  coached: readonly Chooseable[] | null,
  here: string,
  also: ReadonlySet<string>,
): readonly Chooseable[] {
  const t = useWords("coachWeek.people");
  return useMemo(() => {
    const unnamed = { id: here, name: t("thisPlan"), talks: false };
    const own = coached?.find((one) => one.id === here) ?? unnamed;
    return [own, ...(coached ?? []).filter((one) => one.id !== here && also.has(one.id))];
  }, [coached, here, also, t]);
}

type Props = {
  people: readonly Chooseable[];
  /** Always among them, first. */
  here: string;
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
};

/** Who else gets it: native checkboxes, so Tab and Space do it. */
export function AthleteChoice({ people, here, chosen, onChange }: Props) {
  const t = useWords("coachWeek.people");
  const others = people.filter((one) => one.id !== here);
  if (others.length === 0) return null;
  return (
    <fieldset>
      <legend className="text-sm font-semibold">{t("also")}</legend>
      <div className="mt-1 grid max-h-52 gap-1 overflow-y-auto sm:grid-cols-2">
        {others.map((one) => (
          <label
            key={one.id}
            className="flex min-h-(--tap) items-center gap-3 rounded-control border border-line bg-surface px-3 text-sm hover:border-ink has-checked:border-ink has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink"
          >
            <input
              type="checkbox"
              checked={chosen.has(one.id)}
              onChange={(event) => {
                const next = new Set(chosen);
                if (event.target.checked) next.add(one.id);
                else next.delete(one.id);
                onChange(next);
              }}
              className="size-5 accent-ink outline-none"
            />
            {one.name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
