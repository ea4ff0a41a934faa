import type { Activity, Session } from "../model";
import type { PlainDate } from "../plain-date";

/** As much of a session and of an activity as it takes to bring them together. */
export type Matched = Pick<
  Session,
  "key" | "date" | "sport" | "durationS" | "distanceM" | "status"
>;
export type Matching = Pick<Activity, "date" | "sport" | "durationS" | "distanceM">;

/**
 * Which activity answers which planned session: same day and sport, in order of key; a day's
 * longest activity goes to its longest session. Activities without a partner are extra training.
 */
export function matchActivities<A extends Matching>(
  sessions: readonly Matched[],
  activities: readonly A[],
): ReadonlyMap<string, A> {
  const byDay = new Map<string, A[]>();
  for (const a of activities) {
    const day = `${a.date} ${a.sport}`;
    const list = byDay.get(day);
    if (list) list.push(a);
    else byDay.set(day, [a]);
  }
  for (const list of byDay.values()) list.sort(byLength);
  const matched = new Map<string, A>();
  const ordered = [...sessions].sort(byLength);
  for (const s of ordered) {
    if (s.status === "cancelled") continue;
    const activity = byDay.get(`${s.date} ${s.sport}`)?.shift();
    if (activity) matched.set(s.key, activity);
  }
  return matched;
}

/** Past days as they turned out: done where an activity answers, missed where none does. */
export function settled(
  sessions: readonly Session[],
  activities: readonly Activity[],
  today: PlainDate,
): Session[] {
  const matched = matchActivities(sessions, activities);
  return sessions.map((s) => {
    if (s.status === "cancelled") return s;
    if (matched.has(s.key)) return { ...s, status: "done" };
    return s.date < today && !s.held ? { ...s, status: "missed" } : s;
  });
}

type Sized = {
  readonly durationS: number;
  readonly distanceM: number | null;
  readonly key?: string;
};

function byLength(a: Sized, b: Sized): number {
  return (
    b.durationS - a.durationS ||
    (b.distanceM ?? 0) - (a.distanceM ?? 0) ||
    ((a.key ?? "") < (b.key ?? "") ? -1 : 1)
  );
}
