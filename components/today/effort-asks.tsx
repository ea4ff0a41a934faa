"use client";

import dynamic from "next/dynamic";
import type { PlainDate } from "@/lib/engine/plain-date";
import type { Unsaid } from "./unsaid-efforts";

/** Loaded when there is something to ask. */
const EffortAsk = dynamic(() => import("./effort-ask").then((part) => part.EffortAsk), {
  loading: () => null,
});

type Props = { athleteId: string; entries: readonly Unsaid[]; today: PlainDate };

export function EffortAsks({ athleteId, entries, today }: Props) {
  return entries.map((entry) => (
    <EffortAsk
      key={entry.id}
      athleteId={athleteId}
      entry={entry}
      when={entry.date === today ? "today’s" : "yesterday’s"}
    />
  ));
}
