import { buildSeason } from "@/lib/engine/season/build-season";
import { assessDays } from "@/lib/engine/symptoms/assess";
import type { NamedAthlete } from "./athletes";
import { fatigueOn, fitnessOn } from "./averages";
import { type Model, type Point, type Term, valueAt, without } from "./model";
import { type NotOurs, notOurs } from "./not-ours";
import { performance, performanceSets } from "./performance";
import { planPoint } from "./plan-point";
import { type Endurance, seasonData } from "./season-data";
import { easyOf, fastOf, limits, SeasonModel } from "./season-model";
import type { Solve } from "./solve";

/** Hours of running, riding and swimming, and the share of them at threshold. */
type Hours = { readonly all: number; readonly fastShare: number };

/** Our season beside the best one under the same limits. */
export type Bound = {
  readonly weeks: number;
  /** Per parameter set: what training adds on the race days, ours and the best. */
  readonly sets: readonly { readonly ours: number; readonly best: number; readonly q: number }[];
  /** Fitness on the first main race's morning, ours and the most that is as fresh as ours. */
  readonly fitness: { readonly ours: number; readonly most: number };
  /** How much better the best would be without a limit, 0.1 = 10 %; null where it has no row. */
  readonly cost: readonly { readonly limit: string; readonly share: number | null }[];
  /** q where the best may do no more of these sports than ours does on any day. */
  readonly qAsOurs: { readonly run: number; readonly others: number | null };
  /** Means a week up to the last race. */
  readonly hours: { readonly given: number; readonly ours: Hours; readonly best: Hours };
  /** Limits of other people, which our plan need not keep. */
  readonly notOurs: readonly NotOurs[];
};

const { time, raceDay, load, ramp, balance, fastShare, ...rest } = limits;
const running = [limits.runWeek, limits.runLength, limits.ladder, limits.runRamp];

/** What is left out to see its cost. Race days and the meaning of a load always stay. */
export const cautions: readonly { readonly name: string; readonly families: readonly string[] }[] =
  [
    ...[...Object.values(rest), ramp, balance, fastShare, time].map((name) => ({
      name,
      families: [name],
    })),
    { name: "all four of running", families: running },
    { name: "all but time, fast work, ramp, balance", families: Object.values(rest) },
  ];

/** Our season as a point of its linear programme. */
export function ourSeason({ start, record }: NamedAthlete) {
  const assessment = assessDays(record, start, start)[0];
  if (!assessment) throw new Error("no assessment");
  const season = buildSeason({ record, from: start, assessment });
  const data = seasonData(record, start, assessment, season);
  return { season, programme: new SeasonModel(data), point: planPoint(season, data) };
}

export function boundOf(programme: SeasonModel, point: Point, solve: Solve): Bound {
  const { model, data, sports } = programme;
  const aims = performanceSets.map((set) =>
    performance(set, data.mainRaces, (day) => programme.loadOf(day)),
  );
  const sets = aims.map((aim) => {
    const ours = valueAt(aim, point);
    const { value: best, point: at } = solve(model, aim);
    return { ours, best, q: ours / best, at };
  });
  const [aim = []] = aims;
  const [{ ours, best, at } = { ours: 0, best: 1, at: point }] = sets;
  const asOurs = (pinned: readonly Endurance[]) =>
    ours / solve(atMost(programme, point, pinned), aim).value;
  return {
    weeks: Math.ceil(data.days / 7),
    sets,
    fitness: fitnessOf(programme, point, solve),
    cost: cautions.map(({ name, families }) => {
      const loose = without(model, families);
      const none = loose.rows.length === model.rows.length;
      return { limit: name, share: none ? null : solve(loose, aim).value / best - 1 };
    }),
    qAsOurs: {
      run: asOurs(["run"]),
      others: sports.length === 1 ? null : asOurs(["bike", "swim"]),
    },
    hours: {
      given: mean(data.hours, data.days),
      ours: hoursOf(programme, point),
      best: hoursOf(programme, at),
    },
    notOurs: notOurs(programme, point),
  };
}

function fitnessOf({ model, data }: SeasonModel, point: Point, solve: Solve): Bound["fitness"] {
  const eve = Math.min(...data.mainRaces) - 1;
  const tired: Term[] = [
    [fatigueOn(eve), 1],
    [fitnessOn(eve), -1],
  ];
  const asFresh: Model = {
    ...model,
    rows: [
      ...model.rows,
      {
        family: "freshness",
        name: "race",
        terms: tired,
        sense: "<=",
        bound: valueAt(tired, point),
      },
    ],
  };
  const fitness: Term[] = [[fitnessOn(eve), 1]];
  return { ours: valueAt(fitness, point), most: solve(asFresh, fitness).value };
}

/** The programme with our days as the most of some sports. */
function atMost({ model, data }: SeasonModel, point: Point, sports: readonly Endurance[]): Model {
  const columns = new Map(model.columns);
  for (const sport of sports)
    for (let day = 0; day < data.days; day++)
      for (const name of [easyOf(sport, day), fastOf(sport, day)])
        if (columns.has(name)) columns.set(name, { lower: 0, upper: point.get(name) ?? 0 });
  return { ...model, columns };
}

function hoursOf(programme: SeasonModel, point: Point): Hours {
  const { days } = programme.data;
  const sum = (onlyFast: boolean) =>
    mean(
      Array.from({ length: days }, (_, day) =>
        valueAt(
          programme.sports.flatMap((sport) => programme.hours(sport, day, onlyFast)),
          point,
        ),
      ),
      days,
    );
  const all = sum(false);
  return { all, fastShare: sum(true) / all };
}

/** A week's mean of so many days. */
const mean = (values: readonly number[], days: number) =>
  (7 * values.reduce((total, v) => total + v, 0)) / days;
