import { brokenRows, ModelBuilder, type Point, scaled, type Term } from "./model";
import type { SeasonModel } from "./season-model";

/** Limits of the periodisation reference, section 12.3, that our rules do not know. */
const DAY_SHARE = 0.35;
const LIGHTER = 0.7;
const TAPER = [0.7, 0.45] as const;

export type NotOurs = { readonly limit: string; readonly broken: number; readonly rows: number };

/** How many of their rows our plan would break. They are part of no bound. */
export function notOurs(programme: SeasonModel, point: Point): NotOurs[] {
  const { days, weeks, mainRaces } = programme.data;
  const b = new ModelBuilder();
  const day = (d: number) => programme.loadOf(d);
  const week = (k: number): Term[] => [0, 1, 2, 3, 4, 5, 6].flatMap((i) => day(k * 7 + i));
  const atMost = (limit: string, name: string, own: Term[], of: Term[], share: number) =>
    b.row(limit, name, [...own, ...scaled(of, -share)], "<=", 0);
  const names = {
    day: "a day at most 35 % of its week",
    lighter: "a lighter week at most 70 % in all sports",
    taper: "the last two weeks at most 70 and 45 % in all sports",
  };
  for (let d = 0; d < days; d++)
    atMost(names.day, String(d), day(d), week(Math.floor(d / 7)), DAY_SHARE);
  weeks.forEach(({ lighterThan }, k) => {
    if (lighterThan !== null) atMost(names.lighter, String(k), week(k), week(lighterThan), LIGHTER);
  });
  for (const race of mainRaces) {
    const raceWeek = Math.floor(race / 7);
    const of = weeks[raceWeek]?.taper?.of;
    if (of === undefined) continue;
    TAPER.forEach((share, i) => {
      const k = raceWeek - 1 + i;
      if (k > of) atMost(names.taper, String(k), week(k), week(of), share);
    });
  }
  const model = b.build();
  const broken = brokenRows(model, point);
  return Object.values(names).map((limit) => ({
    limit,
    broken: broken.filter(({ row }) => row.family === limit).length,
    rows: model.rows.filter((row) => row.family === limit).length,
  }));
}
