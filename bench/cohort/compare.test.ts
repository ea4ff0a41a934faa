import { describe, expect, it } from "vitest";
import { compare, estimate, measures, paretoFront } from "./compare";
import type { Outcome } from "./simulate";

const outcome = (part: Partial<Outcome>): Outcome => ({
  flareDays: 0,
  flareDaysBeforeRace: 0,
  missedStarts: 0,
  deferred: 0,
  unready: 0,
  runWalks: 0,
  runKm: 0,
  runFitness: 0,
  totalFitness: 0,
  referredDays: 0,
  ...part,
});
const [flareDays, , runFitness] = measures;

describe("estimates", () => {
  it("has the normal interval of a mean", () => {
    const { mean, half } = estimate([1, 2, 3, 4]);
    expect(mean).toBe(2.5);
    // SD 1.29099, over the root of 4, times 1.96.
    expect(half).toBeCloseTo(1.26517, 4);
    expect(estimate([3]).half).toBe(Infinity);
  });

  it("compares athlete by athlete, in the measure's own direction", () => {
    const few = [1, 2, 3, 4].map((flareDays) => outcome({ flareDays, runFitness: 20 }));
    const many = [3, 4, 5, 6.1].map((flareDays) => outcome({ flareDays, runFitness: 20 }));
    expect(compare(few, many, flareDays)).toBe("win");
    expect(compare(many, few, flareDays)).toBe("loss");
    expect(compare(few, many, runFitness)).toBe("even");
    const mixed = [5, 1, 7, 1].map((flareDays) => outcome({ flareDays }));
    expect(compare(few, mixed, flareDays)).toBe("even");
  });
});

describe("the Pareto front", () => {
  const of = (...points: [number, number][]) =>
    paretoFront(
      points.map(([flareDays, runFitness]) => outcome({ flareDays, runFitness })),
      ["flareDays", "runFitness"],
    );

  it("leaves out whoever is matched everywhere and beaten somewhere", () => {
    expect(of([1, 10], [5, 20], [6, 15])).toEqual([true, true, false]);
    expect(of([1, 10], [1, 12])).toEqual([false, true]);
    expect(of([2, 10], [1, 10])).toEqual([false, true]);
  });

  it("keeps equals", () => {
    expect(of([1, 10], [1, 10])).toEqual([true, true]);
  });
});
