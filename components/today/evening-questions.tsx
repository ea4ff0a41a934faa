"use client";

import { later } from "@/components/ui/later";
import { unreached } from "@/components/ui/unreached";
import type { EveningDto } from "@/lib/contracts/evenings";
import type { Sport } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import type { Unsaid } from "./unsaid-efforts";

/** Loaded when there is something to ask. */
const EffortAsk = later(() => import("./effort-ask").then((part) => part.EffortAsk, unreached));
const EveningAsk = later(() => import("./evening-ask").then((part) => part.EveningAsk, unreached));

export type EveningQuestion = {
  /** What was done today and loaded the tendon most. */
  readonly about: Sport;
  readonly said: EveningDto | null;
};

type Props = {
  athleteId: string;
  today: PlainDate;
  efforts: readonly Unsaid[];
  evening: EveningQuestion | null;
};

/** What the day's training is asked once it is over: how hard, and how it was taken. */
export function EveningQuestions({ athleteId, today, efforts, evening }: Props) {
  if (efforts.length === 0 && evening === null) return null;
  return (
    <div className="space-y-4">
      {evening ? <EveningAsk key={today} athleteId={athleteId} date={today} {...evening} /> : null}
      {efforts.map((entry) => (
        <EffortAsk
          key={entry.id}
          athleteId={athleteId}
          entry={entry}
          when={entry.date === today ? "today" : "yesterday"}
        />
      ))}
    </div>
  );
}
