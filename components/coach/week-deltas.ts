import type { SeasonWeekDto } from "@/lib/contracts/season";
import type { WeekDto } from "@/lib/contracts/weeks";
import type { PlainDate } from "@/lib/engine/plain-date";

/** What a week asks for, in the four numbers a coach compares. */
export type WeekSums = {
  readonly monday: PlainDate;
  readonly runM: number;
  readonly bikeS: number;
  readonly swimM: number;
  readonly strength: number;
  readonly load: number;
};

export type WeekDelta = {
  readonly monday: PlainDate;
  /** Null for a week that did not exist before. */
  readonly before: WeekSums | null;
  readonly after: WeekSums;
};

export function sumsOfSeasonWeek({ monday, planned, fitnessLoad }: SeasonWeekDto): WeekSums {
  return {
    monday,
    runM: planned.run.distanceM,
    bikeS: planned.bike.durationS,
    swimM: planned.swim.distanceM,
    strength: planned.strength.sessions,
    load: fitnessLoad,
  };
}

export function sumsOfWeek({ monday, totals, fitnessLoad }: WeekDto): WeekSums {
  return {
    monday,
    runM: totals.run.planned.distanceM,
    bikeS: totals.bike.planned.durationS,
    swimM: totals.swim.planned.distanceM,
    strength: totals.strength.planned.sessions,
    load: fitnessLoad.planned,
  };
}

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
    Math.round(a.load) !== Math.round(b.load)
  );
}
