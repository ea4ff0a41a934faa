import type { Sport } from "../model";
import type { Judged, Outcome } from "./judge";

export const disciplines = ["run", "bike", "swim", "strength", "other"] as const;
export type Discipline = (typeof disciplines)[number];

/** Counts of sessions; `kept` is never more than `asked`. */
export type Tally = {
  readonly asked: number;
  readonly kept: number;
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
};

export const noTally: Tally = { asked: 0, kept: 0, outcomes: {} };

export function disciplineOf(sport: Sport): Discipline {
  return disciplines.find((name) => name === sport) ?? "other";
}

export function plus(tally: Tally, { outcome, asked, kept }: Judged): Tally {
  return {
    asked: tally.asked + (asked ? 1 : 0),
    kept: tally.kept + (kept ? 1 : 0),
    outcomes: { ...tally.outcomes, [outcome]: (tally.outcomes[outcome] ?? 0) + 1 },
  };
}
