import type { Activity, Session, SessionStatus } from "../model";
import type { PlainDate } from "../plain-date";

/** As much of a session and of an activity as it takes to bring them together. */
export type Matched = Pick<
  Session,
  "key" | "date" | "sport" | "durationS" | "distanceM" | "status" | "held"
>;
export type Matching = Pick<Activity, "date" | "sport" | "durationS" | "distanceM" | "insteadOf">;

export type Answers<A> = {
  /** What was done in the sport that was planned, by key of the session. */
  readonly done: ReadonlyMap<string, A>;
  /** What was done instead, by key of the session. */
  readonly instead: ReadonlyMap<string, A>;
};

/**
 * Which activity answers which planned session, each once at most. As planned by day and sport, in
 * order of key: a day's longest activity goes to its longest session. Instead where somebody said
 * so, on the day of the session, in another sport, while it stands and was not done as planned after
 * all. Activities without a partner are extra training.
 */
export function matchActivities<A extends Matching>(
  sessions: readonly Matched[],
  activities: readonly A[],
): Answers<A> {
  const said = saidInstead(sessions, activities);
  if (said.size === 0) return { done: asPlanned(sessions, activities), instead: said };
  const tied = new Set(said.values());
  const done = asPlanned(
    sessions,
    activities.filter((a) => !tied.has(a)),
  );
  const instead = new Map([...said].filter(([key]) => !done.has(key)));
  const free = [...tied].filter((a) => instead.get(a.insteadOf ?? "") !== a);
  const open = sessions.filter((s) => !done.has(s.key) && !instead.has(s.key));
  return { done: new Map([...done, ...asPlanned(open, free)]), instead };
}

/** Of several that were said to be instead of one session, the longest. */
function saidInstead<A extends Matching>(
  sessions: readonly Matched[],
  activities: readonly A[],
): Map<string, A> {
  const said = new Map<string, A>();
  const tied = activities.filter((a) => a.insteadOf);
  if (tied.length === 0) return said;
  const standing = new Map(
    sessions.filter((s) => s.status !== "cancelled" && !s.held).map((s) => [s.key, s]),
  );
  tied.sort((a, b) => byLength(a, b, a.sport < b.sport));
  for (const a of tied) {
    const session = standing.get(a.insteadOf ?? "");
    if (!session || session.date !== a.date || session.sport === a.sport) continue;
    if (!said.has(session.key)) said.set(session.key, a);
  }
  return said;
}

function asPlanned<A extends Matching>(
  sessions: readonly Matched[],
  activities: readonly A[],
): Map<string, A> {
  const byDay = new Map<string, A[]>();
  for (const a of activities) {
    const day = `${a.date} ${a.sport}`;
    const list = byDay.get(day);
    if (list) list.push(a);
    else byDay.set(day, [a]);
  }
  for (const list of byDay.values()) list.sort((a, b) => byLength(a, b));
  const matched = new Map<string, A>();
  const ordered = [...sessions].sort((a, b) => byLength(a, b, a.key < b.key));
  for (const s of ordered) {
    if (s.status === "cancelled") continue;
    const activity = byDay.get(`${s.date} ${s.sport}`)?.shift();
    if (activity) matched.set(s.key, activity);
  }
  return matched;
}

/** Past days as they turned out: done or swapped where an activity answers, missed where none does. */
export function settled(
  sessions: readonly Session[],
  activities: readonly Activity[],
  today: PlainDate,
): Session[] {
  const answers = matchActivities(sessions, activities);
  return sessions.map((s) => {
    if (s.status === "cancelled") return s;
    const status = answeredAs(s.key, answers);
    if (status) return { ...s, status };
    return s.date < today && !s.held ? { ...s, status: "missed" } : s;
  });
}

/** Null where nothing answers it. */
export function answeredAs(
  key: string,
  { done, instead }: Answers<unknown>,
): "done" | "swapped" | null {
  if (done.has(key)) return "done";
  return instead.has(key) ? "swapped" : null;
}

/** True where there is nothing left to do of it. */
export function isAnswered(status: SessionStatus): boolean {
  return status === "done" || status === "swapped";
}

type Sized = Pick<Matching, "durationS" | "distanceM">;

/** Longest first; of two as long `a` where its name says so. */
function byLength(a: Sized, b: Sized, first = false): number {
  return b.durationS - a.durationS || (b.distanceM ?? 0) - (a.distanceM ?? 0) || (first ? -1 : 1);
}
