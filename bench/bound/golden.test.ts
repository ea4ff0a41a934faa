import { beforeAll, describe, expect, test } from "vitest";
import { fatigueOn, fitnessOn } from "./averages";
import { golden, goldenModel, lastFitness, loadOn, weekOf } from "./golden";
import { brokenRows, type Model, type Point, valueAt } from "./model";
import { performance, performanceSets } from "./performance";
import { type Solve, solver } from "./solve";

/* Expected values: periodisation reference, section 12.5. */

const RACE_DAY = 112;
const [quick, classic] = performanceSets;
const objective = (set: typeof quick) => performance(set, [RACE_DAY], loadOn);
const weekly = (point: Point) =>
  Array.from({ length: golden.weeks }, (_, i) => Math.round(valueAt(weekOf(i + 1), point)));

describe("golden-70.3-v1", { timeout: 60_000 }, () => {
  let solve: Solve;
  let model: Model;
  beforeAll(async () => {
    solve = await solver();
    model = goldenModel();
  });

  test("optimum with 42/7 and its one set of weeks", () => {
    const { value, point } = solve(model, objective(quick));
    expect(value).toBeCloseTo(2491.52, 3);
    expect(weekly(point)).toEqual([
      456, 484, 517, 362, 547, 582, 617, 432, 654, 689, 723, 506, 761, 795, 556, 358,
    ]);
    expect(brokenRows(model, point)).toEqual([]);
  });

  test("optimum with 45/15: the last two weeks are empty", () => {
    const { value, point } = solve(model, objective(classic));
    expect(value).toBeCloseTo(1507.553, 3);
    expect(weekly(point).slice(-2)).toEqual([0, 0]);
  });

  test("most fitness on the last day", () => {
    expect(solve(model, lastFitness).value).toBeCloseTo(79.2077, 4);
  });

  test.each([
    [3.5, 1832.851, 928.595, 0.7356, 0.616],
    [4, 1965.077, 1001.619, 0.7887, 0.6644],
    [4.5, 2084.659, 1066.65, 0.8367, 0.7075],
  ])("the simple builder at %d keeps every row and has the stated value", (g, q42, q45, a, b) => {
    const point = simplePlan(g);
    expect(brokenRows(model, point)).toEqual([]);
    const values = performanceSets.map((set) => valueAt(objective(set), point));
    expect(values[0]).toBeCloseTo(q42, 3);
    expect(values[1]).toBeCloseTo(q45, 3);
    expect((values[0] ?? 0) / solve(model, objective(quick)).value).toBeCloseTo(a, 4);
    expect((values[1] ?? 0) / solve(model, objective(classic)).value).toBeCloseTo(b, 4);
  });

  test("a broken row is called by its name", () => {
    const point = new Map(simplePlan(4));
    for (const [column] of weekOf(16)) point.set(column, 2 * (point.get(column) ?? 0));
    const names = brokenRows(model, point).map((broken) => broken.row.name);
    expect(names).toContain("taper, week 16");
    expect(names).not.toContain("taper, week 15");
  });
});

/** The builder of the reference that gains `g` of fitness in a loaded week. */
function simplePlan(g: number): Point {
  const pattern = [0.13, 0.17, 0.13, 0.17, 0.13, 0.27, 0];
  const point = new Map<string, number>();
  let fitness = golden.seed;
  let fatigue = golden.seed;
  let before = 0;
  let peak = 0;
  for (let week = 1; week <= golden.weeks; week++) {
    const lighter = week % 4 === 0 && week <= 12;
    const grown = 7 * (fitness + g / (1 - (41 / 42) ** 7));
    const load = lighter
      ? 0.7 * before
      : week === 15
        ? 0.7 * peak
        : week === 16
          ? 0.45 * peak
          : grown;
    let sum = 0;
    pattern.forEach((part, i) => {
      const day = (week - 1) * 7 + i;
      const x = Math.min(load * part, golden.dayMost);
      fitness += (x - fitness) / 42;
      fatigue += (x - fatigue) / 7;
      sum += x;
      point.set(`load_${day}`, x);
      point.set(fitnessOn(day), fitness);
      point.set(fatigueOn(day), fatigue);
    });
    if (week <= 14 && !lighter) before = sum;
    if (week === 14) peak = sum;
  }
  return point;
}
