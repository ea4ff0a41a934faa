"use client";

import { useState } from "react";
import { useWords } from "@/components/shell/words";
import { useAllZones } from "@/components/steps/use-zones";
import { Button } from "@/components/ui/button";
import type { LibraryEntry } from "@/lib/contracts/library";
import type { PlainDate } from "@/lib/engine/plain-date";
import { LayForm } from "./lay-form";
import { LibrarySearch } from "./library-search";
import { PlaceForm, type Placing, placingOf } from "./place-form";

type Props = {
  athleteId: string;
  monday: PlainDate;
  today: PlainDate;
  /** A session that what is found takes the place of. */
  replaces?: Placing["replaces"];
  onDone: () => void;
};

/** Find it, then say where and for whom. */
export function LibraryDialog({ athleteId, monday, today, replaces = null, onDone }: Props) {
  const t = useWords("coachWeek.search");
  const [entry, setEntry] = useState<LibraryEntry | null>(null);
  const zones = useAllZones(athleteId);
  if (entry === null) {
    return (
      <LibrarySearch zones={zones ?? []} sessionsOnly={replaces !== null} onChoose={setEntry} />
    );
  }
  const common = { athleteId, monday, today, onDone };
  return (
    <div className="flex flex-col gap-4">
      <p className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line pb-2">
        <span className="text-md font-semibold">{entry.title}</span>
        <Button kind="quiet" onClick={() => setEntry(null)}>
          {t("another")}
        </Button>
      </p>
      {entry.kind === "session" ? (
        <PlaceForm {...common} placing={{ ...placingOf(entry), replaces }} />
      ) : (
        <LayForm {...common} entry={entry} />
      )}
    </div>
  );
}
