import type { History } from "../history";
import type { AthleteRecord, Race } from "../model";
import { addDays, daysBetween, type PlainDate } from "../plain-date";
import { AGE_1 } from "../rules/guards";
import { LOAD_3, LOAD_5 } from "../rules/season";
import { RECOVERY_2, SEASON_1, TRI_1 } from "../rules/season-shape";
import type { Day } from "./calendar";

/** Races that still matter: coming ones, and main ones whose recovery is not over. */
export function racesOf({ races }: AthleteRecord, from: PlainDate): Race[] {
  const recent = addDays(from, -7 * (RECOVERY_2.numbers.weeks.value + 1));
  return races
    .filter((r) => r.date >= from || (r.priority === "A" && r.date >= recent))
    .toSorted((a, b) => (a.date !== b.date ? (a.date < b.date ? -1 : 1) : a.id < b.id ? -1 : 1));
}

export function weeksOf(races: readonly Race[], start: PlainDate, from: PlainDate): number {
  const main = races.filter((r) => r.priority === "A");
  const weekOf = (r: Race) => Math.floor(daysBetween(start, r.date) / 7);
  const last = main.at(-1);
  const lastAny = races.filter((r) => r.date >= from).at(-1);
  const ends = [
    ...(last ? [weekOf(last) + 1 + RECOVERY_2.numbers.weeks.value] : []),
    ...(lastAny ? [weekOf(lastAny) + 2] : []),
  ];
  const coming = races.some((r) => r.date >= from);
  return Math.max(1, ...ends, coming ? 1 : SEASON_1.numbers.baseWeeks.value);
}

export function weekdayS(days: readonly Day[], weekday: number): number {
  let most = 0;
  for (let i = weekday; i < days.length; i += 7) most = Math.max(most, days[i]?.openS ?? 0);
  return most;
}

export function isFrom(birthYear: number | null, from: PlainDate, age: number): boolean {
  return birthYear !== null && Number(from.slice(0, 4)) - birthYear >= age;
}

export function growthOf({ injury }: AthleteRecord, aged: boolean) {
  if (aged) {
    const growth = AGE_1.numbers.weeklyGrowth.value;
    return { soft: growth, hard: growth };
  }
  return injury
    ? { soft: LOAD_3.numbers.softGrowth.value, hard: LOAD_3.numbers.hardGrowth.value }
    : { soft: LOAD_5.numbers.softGrowth.value, hard: LOAD_5.numbers.hardGrowth.value };
}

/** How many rides and swims a week: two of each toward a triathlon, else what was usual; none without a bike, or a pool. */
export function crossCounts(
  { athlete, injury }: AthleteRecord,
  history: History,
  triathlete: boolean,
  openS: readonly number[],
) {
  const recent = history.weeks.slice(-4);
  const usual = (count: (w: History["weeks"][number]) => number) =>
    Math.round(recent.reduce((s, w) => s + count(w), 0) / Math.max(1, recent.length));
  const plenty = openS.reduce((s, x) => s + x, 0) / 60 >= TRI_1.numbers.plentyMin.value ? 1 : 0;
  const pool = !(athlete.lacks ?? []).includes("pool");
  const bike = !(athlete.lacks ?? []).includes("bike");
  if (triathlete)
    return {
      rides: bike ? TRI_1.numbers.rides.value + plenty : 0,
      swims: pool ? TRI_1.numbers.swims.value + plenty : 0,
    };
  const rides = Math.min(
    3,
    usual((w) => w.rides),
  );
  return {
    rides: !bike ? 0 : injury ? Math.max(1, rides) : rides,
    swims: pool
      ? Math.min(
          2,
          usual((w) => w.swims),
        )
      : 0,
  };
}

/** Longest time in the aero position of the last 30 days, s. */
export function aeroDone({ activities }: AthleteRecord, from: PlainDate): number {
  return activities.reduce((most, a) => {
    const recent = a.date < from && daysBetween(a.date, from) <= 30;
    return recent && a.sport === "bike" ? Math.max(most, a.aeroS ?? 0) : most;
  }, 0);
}

/** A race and its day, counted from the season's first Monday. */
export type DatedRace = { readonly race: Race; readonly day: number };

export function toNextMain(races: readonly DatedRace[], offset: number): number {
  const next = races.find(({ race, day }) => race.priority === "A" && day >= offset);
  return next ? next.day - offset : Number.POSITIVE_INFINITY;
}

/** Today's running is done when a run stands in the log: none is planned on top of it. */
export function restrictedToday(
  days: readonly Day[],
  { activities }: AthleteRecord,
  from: PlainDate,
): readonly Day[] {
  if (!activities.some((a) => a.sport === "run" && a.date === from)) return days;
  return days.map((d) => (d.date === from ? { ...d, limits: { ...d.limits, noRun: true } } : d));
}
