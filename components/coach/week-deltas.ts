import type { PlainDate } from "@/lib/engine/plain-date";
import type { WeekSums } from "./week-sums";

export type WeekDelta = {
  readonly monday: PlainDate;
  /** Null for a week that did not exist before. */
  readonly before: WeekSums | null;
  readonly after: WeekSums;
};

/** The weeks an edit makes different, earliest first. */
export function weekDeltas(
  before: readonly WeekSums[],
  after: readonly WeekSums[],
): readonly WeekDelta[] {
  const known = new Map(before.map((week) => [week.monday, week]));
  return after
    .map((week) => ({ monday: week.monday, before: known.get(week.monday) ?? null, after: week }))
    .filter((delta) => delta.before === null || differs(delta.before, delta.after))
    .toSorted((a, b) => (a.monday < b.monday ? -1 : 1));
}

/** Compared as shown, so that a difference nobody could read makes no row. */
function differs(a: WeekSums, b: WeekSums): boolean {
  return (
    Math.round(a.runM / 100) !== Math.round(b.runM / 100) ||
    Math.round(a.bikeS / 60) !== Math.round(b.bikeS / 60) ||
    Math.round(a.swimM / 100) !== Math.round(b.swimM / 100) ||
    a.strength !== b.strength ||
    Math.round(a.fitness) !== Math.round(b.fitness) ||
    Math.round(a.tissue) !== Math.round(b.tissue)
  );
}

export type Rise = { readonly monday: PlainDate; readonly part: number };

/** As law 2 compares: the highest of the four weeks before. */
const WEEKS_COMPARED = 4;
/** Below this a week says nothing about the next one's rise, m. Our choice: one short run. */
const RISE_FROM_M = 5000;

/**
 * The steepest rise in running from `from` on, as a part of the highest of the four weeks before.
 * Weeks with a race neither rise nor are compared with. Null where no week is above those before.
 */
export function steepestRise(weeks: readonly WeekSums[], from: PlainDate): Rise | null {
  return weeks.reduce<Rise | null>((steepest, week, i) => {
    if (week.race || week.monday < from) return steepest;
    const before = weeks.slice(Math.max(0, i - WEEKS_COMPARED), i).filter((one) => !one.race);
    const highestM = Math.max(0, ...before.map(({ runM }) => runM));
    if (highestM < RISE_FROM_M) return steepest;
    const part = week.runM / highestM - 1;
    return part > (steepest?.part ?? 0) ? { monday: week.monday, part } : steepest;
  }, null);
}
