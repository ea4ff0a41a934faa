import type { Matching } from "../adapt/match";
import type { Session, Sport } from "../model";
import type { PlainDate } from "../plain-date";
import { ADHERE_SIZE } from "../rules/adherence";
import type { InForce } from "./adherence";

/**
 * `as-planned` done as it stood · `cut` a rule made it smaller, and it stayed within that · `held` a
 * rule took it out or held it, and it was left · `stopped` ended early because of pain · `less`
 * shorter · `more` beyond what stood, or a run that did not stand · `swapped` something
 * else was done instead · `missed` nothing was logged · `open` may still be done · `offered` a
 * stand-in that was left · `beside` unplanned or done instead of a session, not running
 */
export const outcomes = [
  "as-planned",
  "cut",
  "held",
  "stopped",
  "less",
  "more",
  "swapped",
  "missed",
  "open",
  "offered",
  "beside",
] as const;
export type Outcome = (typeof outcomes)[number];

export type Judged = {
  readonly date: PlainDate;
  readonly sport: Sport;
  /** Null for training that no session asked for. */
  readonly key: string | null;
  readonly outcome: Outcome;
  /** Whether it counts at all, and whether it was kept. */
  readonly asked: boolean;
  readonly kept: boolean;
};

type Planned = {
  readonly session: InForce;
  readonly done: Matching | null;
  /** Something was done instead. */
  readonly swapped: boolean;
};

type SportDay = {
  readonly day: PlainDate;
  readonly sport: Sport;
  readonly today: PlainDate;
  readonly sessions: readonly Planned[];
  /** What answers no session as planned. */
  readonly beside: readonly Matching[];
  /** Pain of that day ended sessions; null where nobody may know. */
  readonly stops: boolean | null;
};

const keeping: ReadonlySet<Outcome> = new Set(["as-planned", "cut", "held", "stopped"]);
const uncounted: ReadonlySet<Outcome> = new Set(["open", "offered", "beside"]);

/** One sport on one day: every session, then what was done beside them. */
export function judgeDay(seen: SportDay): Judged[] {
  let left = seen.beside.length;
  const told = seen.sessions.map((planned) => {
    const { session, done } = planned;
    const isOut = session.status === "cancelled" || (session.held && done === null);
    if (!isOut) return judged(seen, session.key, outcomeOf(planned, seen));
    // Done all the same, whatever it was said to be: the first activity without a session was this one.
    const went = left > 0;
    if (went) left -= 1;
    return judged(seen, session.key, went ? "more" : takenOut(session, seen));
  });
  const beside = Array.from({ length: left }, () =>
    judged(seen, null, seen.sport === "run" ? "more" : "beside"),
  );
  return [...told, ...beside];
}

function judged({ day, sport, stops }: SportDay, key: string | null, outcome: Outcome): Judged {
  // Why it was short is a matter of symptoms: who does not see them does not count it.
  const unknown = outcome === "less" && stops === null;
  const asked = !uncounted.has(outcome) && !unknown;
  return { date: day, sport, key, outcome, asked, kept: asked && keeping.has(outcome) };
}

function takenOut(session: InForce, { today }: SportDay): Outcome {
  if (session.standIn) return "offered";
  return session.date < today ? "held" : "open";
}

function outcomeOf({ session, done, swapped }: Planned, seen: SportDay): Outcome {
  if (session.held) return "more";
  if (done === null) {
    if (swapped) return session.standIn ? "offered" : "swapped";
    if (session.date >= seen.today) return "open";
    return session.standIn ? "offered" : "missed";
  }
  const share = sizeless(session) ? 1 : shareOf(session, done);
  const { least, most } = ADHERE_SIZE.numbers;
  if (share > most.value) return "more";
  if (share >= least.value) return wasCut(session) ? "cut" : "as-planned";
  return seen.stops ? "stopped" : "less";
}

/** Done sets and races are done; their minutes are not what was asked for. */
function sizeless({ sport, role }: Pick<Session, "sport" | "role">): boolean {
  return sport === "strength" || sport === "mobility" || role === "race";
}

function shareOf(planned: InForce, done: Matching): number {
  if (planned.distanceM && done.distanceM) return done.distanceM / planned.distanceM;
  return planned.durationS > 0 ? done.durationS / planned.durationS : 1;
}

function wasCut({ intended, durationS, distanceM }: InForce): boolean {
  if (intended === null) return false;
  return (
    durationS < intended.durationS ||
    (distanceM !== null && intended.distanceM !== null && distanceM < intended.distanceM)
  );
}
