import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { riegelS, timeForVdotS, vdot } from "../forecast/predict";
import type { Athlete } from "../model";
import { fitnessLoad } from "./fitness";
import { heartRateLoad, trimp } from "./heart-rate";
import { shortOverLong } from "./metrics";
import { gradedRunLoad, gradedSpeedMps, powerLoad, runningCost, smoothedMean } from "./samples";

/* Golden values of the load formulas, worked out from the published equations. */

const flat = (seconds: number, value: number) => new Array<number>(seconds).fill(value);

describe("heart rate", () => {
  test("30 min at 130, rest 40, highest 200, is 31.80", () => {
    expect(trimp(30, 130, { restBpm: 40, maxBpm: 200 }, "male")).toBeCloseTo(31.8, 2);
  });

  test("an hour at 150 with a threshold of 170 is 63.34 points; at threshold 100", () => {
    const rates = { restBpm: 50, maxBpm: 190, thresholdBpm: 170 };
    expect(heartRateLoad(60, 150, rates, "male")).toBeCloseTo(63.34, 2);
    for (const sex of ["male", "female", null] as const)
      expect(heartRateLoad(60, 170, rates, sex)).toBeCloseTo(100, 9);
  });

  test("below rest it is nothing, above the highest no more; nonsense is a mistake", () => {
    const rates = { restBpm: 50, maxBpm: 190 };
    expect(trimp(60, 40, rates, "female")).toBe(0);
    expect(trimp(60, 230, rates, "female")).toBe(trimp(60, 190, rates, "female"));
    expect(() => trimp(60, 100, { restBpm: 190, maxBpm: 50 }, null)).toThrow(RangeError);
  });
});

describe("power", () => {
  test("10 min at 100 W and 10 min at 300 W are 252.38 W, not 200", () => {
    expect(smoothedMean([...flat(600, 100), ...flat(600, 300)])).toBeCloseTo(252.38, 2);
  });

  test("even power is its own mean, and an hour of 200 W at 250 W is 64", () => {
    expect(smoothedMean(flat(3600, 200))).toBeCloseTo(200, 9);
    expect(powerLoad(flat(3600, 200), 250)).toBeCloseTo(64, 9);
    expect(powerLoad(flat(7200, 187.5), 250)).toBeCloseTo(112.5, 9);
  });

  test("too short, or without a threshold, it is unknown: never zero, never endless", () => {
    expect(smoothedMean(flat(29, 200))).toBeNull();
    expect(powerLoad(flat(3600, 200), null)).toBeNull();
    expect(powerLoad(flat(3600, 200), 0)).toBeNull();
    expect(() => smoothedMean([...flat(40, 100), Number.NaN])).toThrow(RangeError);
  });
});

describe("gradient", () => {
  test.each([
    [-0.2, 0.5],
    [-0.1, 0.5977],
    [-0.05, 0.7628],
    [-0.02, 0.8969],
    [0, 1],
    [0.02, 1.1134],
    [0.05, 1.3014],
    [0.1, 1.6578],
    [0.15, 2.0603],
    [0.2, 2.5019],
  ])("running at %f costs %f of flat", (gradient, factor) => {
    expect(runningCost(gradient) / runningCost(0)).toBeCloseTo(factor, 4);
  });

  test("uphill counts as faster, downhill as a fifth slower at most, beyond 30 % no further", () => {
    expect(gradedSpeedMps(3, 0.05)).toBeCloseTo(3 * 1.3014, 3);
    expect(gradedSpeedMps(3, -0.1)).toBeCloseTo(2.4, 9);
    expect(gradedSpeedMps(3, 0.6)).toBeCloseTo(gradedSpeedMps(3, 0.3), 9);
  });

  test("an hour at threshold speed is 100, and more uphill", () => {
    const hour = (gradient: number) =>
      gradedRunLoad(
        flat(3600, 1000 / 275).map((speedMps) => ({ speedMps, gradient })),
        275,
      );
    expect(hour(0)).toBeCloseTo(100, 9);
    expect(hour(0.05)).toBeCloseTo(100 * 1.3014 ** 2, 1);
    expect(gradedRunLoad([], 275)).toBeNull();
  });

  test("a run with known climb counts it: 10 km with 250 m, half up, half down", () => {
    const athlete = { runThresholdPaceSPerKm: 275 } as Athlete;
    const run = { sport: "run", role: "easy", durationS: 3450, distanceM: 10_000 } as const;
    const plain = fitnessLoad(run, athlete);
    const hilly = fitnessLoad({ ...run, ascentM: 250 }, athlete);
    // At 5 % uphill 1.3014 of flat, downhill 0.80 at least: the mean is 1.0507.
    expect(hilly / plain).toBeCloseTo(1.0507 ** 2, 3);
    expect(fitnessLoad({ ...run, ascentM: 0 }, athlete)).toBe(plain);
  });
});

describe("short over long average", () => {
  test("21 days of 100 then 7 of 150 are 1.1976", () => {
    expect(shortOverLong([...flat(21, 100), ...flat(7, 150)]).at(-1)).toBeCloseTo(1.1976, 4);
  });

  test("nothing done has no ratio", () => {
    expect(shortOverLong([0, 0])).toEqual([null, null]);
  });
});

const reference = resolve(import.meta.dirname, "../../../../shared/data/reference/formulas.json");
const shared = [
  reference,
  resolve(import.meta.dirname, "../../../../../shared/data/reference/formulas.json"),
].find(existsSync);

describe.skipIf(shared === undefined)(
  "the shared formula references, where they are at hand",
  () => {
    const json = shared === undefined ? null : JSON.parse(readFileSync(shared, "utf8"));

    test("VDOT: the published example within its own tolerance, and the table", () => {
      const { published_example: example, computed_from_the_formula: table } = json.daniels_gilbert;
      const figure = vdot(example.d_m, example.t_s);
      expect(figure).toBeCloseTo(example.vdot, 1);
      for (const row of example.rows)
        expect(
          Math.abs(timeForVdotS(figure, row.distance_m) - row.published_s),
        ).toBeLessThanOrEqual(example.tolerance_s);
      const metres = { "1500_s": 1500, "5K_s": 5000, "10K_s": 10_000, HM_s: 21_097.5, M_s: 42_195 };
      for (const row of table.rows)
        for (const [key, m] of Object.entries(metres))
          expect(Math.abs(timeForVdotS(row.vdot, m) - row[key])).toBeLessThanOrEqual(1);
    });

    test("Riegel", () => {
      for (const r of json.riegel.computed_from_the_formula) {
        const known = { distanceM: r.d1_m, timeS: r.t1_s };
        expect(riegelS(known, r.d2_m, r.exponent)).toBeCloseTo(r.t2_s, 1);
      }
    });

    test("energy cost of gradients", () => {
      for (const row of json.minetti.grid) {
        expect(runningCost(row.gradient)).toBeCloseTo(row.Cr, 3);
        expect(runningCost(row.gradient) / runningCost(0)).toBeCloseTo(row.factor_vs_flat, 3);
      }
      for (const row of json.minetti.measured_vs_polynomial)
        expect(runningCost(row.gradient)).toBeCloseTo(row.polynomial_Cr, 2);
    });

    test("TSS from a device's own power and timer, within 3 % or as recomputed", () => {
      for (const { device, tss_from_device_np_and_timer: expected } of json.power.worked_examples) {
        const points = powerLoad(flat(Math.round(device.timer_s), device.np_w), device.ftp_w);
        expect(Math.abs((points ?? 0) - expected)).toBeLessThanOrEqual(0.1);
        expect(Math.abs((points ?? 0) / device.tss - 1)).toBeLessThanOrEqual(0.03);
      }
    });
  },
);
