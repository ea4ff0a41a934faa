import type { AthleteRecord, Season, Session } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";

/*
 * The wall between the simulated athlete and a policy. A policy is a pure function of a Diary: what
 * has been planned, done and told up to this morning. Nothing hidden is reachable from here.
 */

export type Diary = {
  readonly today: PlainDate;
  readonly start: PlainDate;
  /** The season as built on `start`, the same for every policy. */
  readonly season: Season;
  /** Log and check-ins up to this morning, as the athlete gave them. */
  readonly record: AthleteRecord;
};

export type Decision = {
  /** What the athlete is to do today, races included. */
  readonly sessions: readonly Session[];
  /** On a race day: how to take it. Absent: start. */
  readonly race?: "start" | "run-walk" | "defer";
  /** The policy asks that a person looks at this; the simulation sends one after some days. */
  readonly seeSomeone?: boolean;
};

export type Policy = {
  readonly id: string;
  readonly name: string;
  /** One sentence: the whole rule. */
  readonly says: string;
  readonly decide: (diary: Diary) => Decision;
};
