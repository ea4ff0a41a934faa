import { beforeAll, describe, expect, test } from "vitest";
import { daysBetween } from "@/lib/engine/plain-date";
import { namedAthletes } from "./athletes";
import { boundOf, ourSeason } from "./bound";
import { brokenRows, valueAt } from "./model";
import { performance, performanceSets, worth } from "./performance";
import { split } from "./plan-point";
import { easyOf } from "./season-model";
import { type Solve, solver } from "./solve";

const named = (name: string) => {
  const found = namedAthletes().find((a) => a.name.startsWith(name));
  if (!found) throw new Error(`nobody is called ${name}`);
  return found;
};

describe("a season as a linear programme", { timeout: 60_000 }, () => {
  let solve: Solve;
  beforeAll(async () => {
    solve = await solver();
  });

  test("twelve athletes, each with a name of its own", () => {
    expect(new Set(namedAthletes().map((a) => a.name)).size).toBe(12);
  });

  /*
   * By hand, 21 km a week before (6, 6 and 9 km), no injury: a tenth above the highest of four
   * weeks; weeks 4, 8 and 12 are lighter, 70 % of the cap before; race week 60 % of the last cap.
   * 21 x 1.1 = 23.1, 25.41, 27.951; x 0.7 = 19.566; 27.951 x 1.1 = 30.746 ... 65.907 x 0.6 = 39.544.
   * The long run: 9 x 1.1 = 9.9, 10.89, 11.979, not longer in the lighter week, 13.177, then the
   * 90 minutes of a 10 km race at 6:05 a kilometre, 14.795 km.
   */
  test("caps of running are walked forward from what was run", () => {
    const { weeks } = ourSeason(named("3 hours")).programme.data;
    const expected = [
      [0, 23.1, 9.9],
      [1, 25.41, 10.89],
      [2, 27.951, 11.979],
      [3, 19.566, 11.979],
      [4, 30.746, 13.177],
      [5, 33.821, 14.495],
      [6, 37.203, 14.795],
      [7, 26.042, 14.795],
      [14, 65.907, 14.795],
      [15, 39.544, 14.795],
    ] as const;
    for (const [week, runKm, longestRunKm] of expected) {
      expect(weeks[week]?.runKm, `week ${week}`).toBeCloseTo(runKm, 3);
      expect(weeks[week]?.longestRunKm, `week ${week}`).toBeCloseTo(longestRunKm, 3);
    }
  });

  test.each(["founding", "3 hours"])("the season of %s keeps every limit", (name) => {
    const { programme, point } = ourSeason(named(name));
    expect(brokenRows(programme.model, point).map(({ row }) => row.name)).toEqual([]);
  });

  test("the value of our season is that of its sessions, strength and races aside", () => {
    const { season, programme, point } = ourSeason(named("founding"));
    const { mainRaces } = programme.data;
    for (const set of performanceSets) {
      let byHand = 0;
      for (const s of season.sessions) {
        if (!["run", "bike", "swim"].includes(s.sport) || s.role === "race") continue;
        const day = daysBetween(season.start, s.date);
        for (const race of mainRaces)
          if (day < race) byHand += s.fitnessLoad * worth(set, race - day);
      }
      const aim = performance(set, mainRaces, (day) => programme.loadOf(day));
      expect(valueAt(aim, point)).toBeCloseTo(byHand, 6);
    }
  });

  test("a longer run than allowed is named, on its day and in its week", () => {
    const { programme, point } = ourSeason(named("3 hours"));
    const heavier = new Map(point);
    heavier.set(easyOf("run", 6), 15);
    const names = brokenRows(programme.model, heavier).map(({ row }) => row.name);
    expect(names).toContain("length of a run, day 7");
    expect(names).toContain("week of running, week 1");
    expect(names).not.toContain("length of a run, day 8");
  });

  test("the optimum is at least ours, and higher without a limit", () => {
    const { programme, point } = ourSeason(named("3 hours"));
    const bound = boundOf(programme, point, solve);
    for (const { ours, best, q } of bound.sets) {
      expect(ours).toBeGreaterThan(0);
      expect(best).toBeGreaterThan(ours);
      expect(q).toBeLessThan(1);
    }
    expect(bound.fitness.most).toBeGreaterThan(bound.fitness.ours);
    for (const { limit, share } of bound.cost) expect(share ?? 0, limit).toBeGreaterThan(-1e-6);
    expect(bound.cost.find((c) => c.limit === "lighter week")?.share).toBeGreaterThan(0.01);
  });

  test("a session's amount and load are kept by its split", () => {
    const { season, programme } = ourSeason(named("founding"));
    for (const s of season.sessions) {
      const rates = s.sport === "run" ? programme.data.sports.run : programme.data.sports.bike;
      if ((s.sport !== "run" && s.sport !== "bike") || s.role === "race" || !rates) continue;
      const { easy, fast, lost } = split(s, rates);
      const amount = s.sport === "run" ? (s.distanceM ?? 0) / 1000 : s.durationS / 3600;
      expect(easy + fast).toBeCloseTo(amount, 9);
      expect(easy * rates.easy + fast * rates.fast - lost).toBeCloseTo(s.fitnessLoad, 9);
      expect(Math.min(easy, fast, lost)).toBeGreaterThan(-1e-9);
    }
  });
});
