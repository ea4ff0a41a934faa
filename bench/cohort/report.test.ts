import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { figureOf, titleOf } from "./figure";
import { atNoise } from "./parameters";
import { reportOf } from "./report";
import type { CohortResult } from "./run-cohorts";
import type { Outcome } from "./simulate";

type Point = readonly [flareDays: number, runFitness: number];

/** Ten athletes a policy around each point, in the order of the policies; Rebound last. */
function cohort(...points: readonly Point[]): CohortResult {
  const outcomes = points.map(([flareDays, runFitness]) =>
    Array.from({ length: 10 }, (_, i): Outcome => {
      const off = i % 2 === 0 ? 0.1 : -0.1;
      return {
        flareDays: flareDays + off,
        flareDaysBeforeRace: 0,
        missedStarts: 0,
        deferred: 0,
        unready: 0,
        runWalks: 0,
        runKm: 100,
        runFitness: runFitness + off,
        totalFitness: 40,
        referredDays: 0,
      };
    }),
  );
  return { name: "Base noise", numbers: atNoise("base"), athletes: 10, outcomes };
}

const others: readonly Point[] = [
  [20, 25],
  [20, 25],
  [15, 24],
  [5, 15],
];
const traded = cohort(...others, [2, 18]);
const beaten = cohort(...others, [6, 14]);

describe("the report", () => {
  it("says that it is a simulation, what Rebound won and what it lost", () => {
    const text = reportOf({ noise: [traded], draws: [traded, beaten] });
    expect(text).toContain("| policy (simulation) |");
    expect(text).toContain("| Fixed plan | win | even | loss | even | even |");
    expect(text).toContain("| Rest until painless | win | even | win | even | even |");
    expect(text).toContain("| Rest until painless | 1 / 0 / 1 | 0 / 2 / 0 | 1 / 0 / 1 |");
  });

  it("says where Rebound is not on the front, and who beats it", () => {
    const text = reportOf({ noise: [beaten], draws: [] });
    expect(text).toContain("**Rebound is not on it**: Rest until painless did as well or better");
  });
});

describe("the figure", () => {
  it("has a title that states the finding of its own numbers", () => {
    expect(titleOf(traded)).toBe(
      "Simulation: Rebound has the fewest flare days and gives up running for them",
    );
    expect(titleOf(cohort(...others, [2, 30]))).toContain("and the most running");
    expect(titleOf(cohort(...others, [8, 20]))).toContain("trades some flare days for running");
    expect(titleOf(beaten)).toBe("Simulation: another policy does as well as Rebound or better");
  });

  it("counts the noise levels at which Rebound is on the front, and draws nothing outside", () => {
    const svg = figureOf({ noise: [traded, traded, beaten], draws: [] });
    expect(svg).toContain("Rebound is on it at 2 of 3 noise levels");
    expect(svg).toContain("prefers-color-scheme:dark");
    const across = [...svg.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)];
    expect(across).toHaveLength(15);
    for (const [, x, y] of across) {
      expect(Number(x)).toBeLessThan(760);
      expect(Number(y)).toBeLessThan(420);
    }
  });

  it("stands in the documents as a simulation", () => {
    const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
    const [, title = ""] = read("docs/pictures/cohort.svg").match(/<title id="t">([^<]+)</) ?? [];
    expect(title).toMatch(/^Simulation: /);
    expect(read("README.md")).toContain(`![${title}](docs/pictures/cohort.svg)`);
    expect(read("docs/evidence/cohort.md")).toContain(`![${title}](../pictures/cohort.svg)`);
  });
});
