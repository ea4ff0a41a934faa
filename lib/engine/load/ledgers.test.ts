import { describe, expect, it } from "vitest";
import type { Athlete, SimpleStep, Step } from "../model";
import { firstProtocol } from "../rules/protocols/registry";
import { fitnessLoad, type Work } from "./fitness";
import { sittingLoad, speedMultiplier, tissueLoad, tissueRange } from "./tissue";

const athlete: Athlete = {
  birthYear: 1984,
  sex: "female",
  timeZone: "Europe/London",
  level: "intermediate",
  availabilityMin: { mon: 60, tue: 60, wed: 60, thu: 60, fri: 0, sat: 180, sun: 180 },
  runThresholdPaceSPerKm: 275,
  easyPaceSPerKm: 345,
  cssSPer100m: 93,
  ftpW: 250,
};
const unknown: Athlete = {
  ...athlete,
  runThresholdPaceSPerKm: null,
  easyPaceSPerKm: null,
  cssSPer100m: null,
  ftpW: null,
};
const work = (part: Partial<Work> & Pick<Work, "sport">): Work => ({
  role: "easy",
  durationS: 3600,
  distanceM: null,
  ...part,
});
const powerStep = (durationS: number, watts: number): SimpleStep => ({
  kind: "step",
  role: "work",
  durationS,
  distanceM: null,
  target: { metric: "power", low: watts, high: watts },
  text: "",
});

describe("fitness ledger", () => {
  it("an hour at threshold is 100 in every currency", () => {
    const run = work({ sport: "run", distanceM: (3600 / 275) * 1000 });
    expect(fitnessLoad(run, athlete)).toBeCloseTo(100, 9);
    expect(fitnessLoad(work({ sport: "run", rpe: 7 }), unknown)).toBeCloseTo(100, 9);
    const ride = work({ sport: "bike", steps: [powerStep(3600, 250)] });
    expect(fitnessLoad(ride, athlete)).toBeCloseTo(100, 9);
  });

  it("an hour at 200 W with a threshold of 250 W is 64; two hours at 0.75 are 112.5", () => {
    const hour = work({ sport: "bike", steps: [powerStep(3600, 200)] });
    expect(fitnessLoad(hour, athlete)).toBeCloseTo(64, 9);
    const two = work({ sport: "bike", durationS: 7200, steps: [powerStep(7200, 187.5)] });
    expect(fitnessLoad(two, athlete)).toBeCloseTo(112.5, 9);
  });

  it("swimming cubes the intensity: 3000 m in 55 min at 1:33 is 55.4", () => {
    const swim = work({ sport: "swim", durationS: 3300, distanceM: 3000 });
    expect(fitnessLoad(swim, athlete)).toBeCloseTo(55.4, 1);
  });

  it("uneven power counts more than its mean", () => {
    const even = work({ sport: "bike", steps: [powerStep(3600, 200)] });
    const repeat: Step = {
      kind: "repeat",
      times: 6,
      steps: [powerStep(300, 250), powerStep(300, 150)],
    };
    const uneven = work({ sport: "bike", steps: [repeat] });
    expect(fitnessLoad(uneven, athlete)).toBeGreaterThan(fitnessLoad(even, athlete));
  });

  it("one step without power falls back to effort", () => {
    const open: SimpleStep = { ...powerStep(600, 0), target: null };
    const ride = work({ sport: "bike", role: "easy", steps: [powerStep(3000, 200), open] });
    expect(fitnessLoad(ride, athlete)).toBeCloseTo((3 * 60 * 100) / 420, 9);
  });

  it("nothing known: the kind of session gives the effort", () => {
    const easy = fitnessLoad(work({ sport: "run", role: "easy" }), unknown);
    const tempo = fitnessLoad(work({ sport: "run", role: "tempo" }), unknown);
    expect(easy).toBeCloseTo((3 * 60 * 100) / 420, 9);
    expect(tempo).toBeCloseTo(2 * easy, 9);
    expect(fitnessLoad(work({ sport: "walk", role: null }), unknown)).toBeGreaterThan(0);
  });

  it("no time is no load; a negative time is a mistake", () => {
    expect(fitnessLoad(work({ sport: "run", durationS: 0 }), athlete)).toBe(0);
    expect(() => fitnessLoad(work({ sport: "run", durationS: -1 }), athlete)).toThrow(RangeError);
    expect(() => tissueLoad(work({ sport: "run", durationS: Number.NaN }), athlete)).toThrow(
      RangeError,
    );
  });
});

describe("tissue ledger", () => {
  const km = (distanceM: number, part: Partial<Work> = {}) =>
    work({ sport: "run", distanceM, durationS: (distanceM / 1000) * 345, ...part });

  it("an easy flat kilometre is one unit", () => {
    expect(tissueLoad(km(1000), athlete)).toBeCloseTo(1, 9);
    expect(tissueLoad(km(18_000), athlete)).toBeCloseTo(18, 9);
    expect(tissueLoad(work({ sport: "run", durationS: 390 }), unknown)).toBeCloseTo(1, 9);
  });

  it.each([
    [0.85, 0.62],
    [1, 1],
    [1.1, 1.3],
    [1.2, 1.7],
    [1.3, 2.1],
    [1.4, 2.7],
    [1.6, 3.9],
  ])("at %f of easy speed a kilometre counts %f", (relative, expected) => {
    expect(Math.abs(speedMultiplier(relative) - expected)).toBeLessThanOrEqual(0.051);
  });

  it("strides, climbs and hills add to the same run", () => {
    const flat = tissueLoad(km(8000), athlete);
    expect(tissueLoad(km(8000, { role: "strides" }), athlete)).toBeGreaterThan(flat);
    expect(tissueLoad(km(8000, { ascentM: 240 }), athlete)).toBeCloseTo(flat * 1.24, 9);
    expect(tissueLoad(km(8000, { ascentM: 40 }), athlete)).toBeCloseTo(flat, 9);
    expect(tissueLoad(km(8000, { role: "hills" }), athlete)).toBeGreaterThan(flat);
  });

  it("known steps weigh only the work part", () => {
    const stride: SimpleStep = {
      kind: "step",
      role: "work",
      durationS: 15,
      distanceM: null,
      target: { metric: "pace", low: 4, high: 4 },
      text: "",
    };
    const steps: Step[] = [{ kind: "repeat", times: 6, steps: [stride] }];
    const extra = tissueLoad(km(8000, { role: "strides", steps }), athlete) - 8;
    const workKm = 0.36;
    expect(extra).toBeCloseTo(1.5 * workKm * speedMultiplier((4 * 345) / 1000) - workKm, 9);
  });

  it("other sports count a share of an hour of easy running", () => {
    const hour = 3600 / 345;
    expect(tissueLoad(work({ sport: "bike" }), athlete)).toBeCloseTo(0.15 * hour, 9);
    expect(tissueLoad(work({ sport: "bike", aeroS: 3600 }), athlete)).toBeCloseTo(0.3 * hour, 9);
    expect(tissueLoad(work({ sport: "bike", steps: [powerStep(3600, 220)] }), athlete)).toBeCloseTo(
      0.3 * hour,
      9,
    );
    expect(tissueLoad(work({ sport: "swim" }), athlete)).toBeCloseTo(0.05 * hour, 9);
    expect(tissueLoad(work({ sport: "aqua-jog" }), athlete)).toBeCloseTo(0.4 * hour, 9);
    expect(tissueLoad(work({ sport: "elliptical" }), athlete)).toBeCloseTo(0.3 * hour, 9);
  });

  it("holds and mobility count nothing, heavier strength something", () => {
    expect(tissueLoad(work({ sport: "strength", role: "rehab" }), athlete)).toBe(0);
    expect(tissueLoad(work({ sport: "mobility", role: "mobility" }), athlete)).toBe(0);
    expect(tissueLoad(work({ sport: "strength", role: "strength" }), athlete)).toBeGreaterThan(0);
  });
});

describe("how sure the tissue ledger is", () => {
  /** Ten kilometres at 1.25 x easy speed. */
  const fast = work({ sport: "run", distanceM: 10_000, durationS: 2760 });

  it("an easy run means the same under every answer to what speed costs", () => {
    const { low, high } = tissueRange(
      work({ sport: "run", distanceM: 10_000, durationS: 3450 }),
      athlete,
    );
    expect([low, high]).toEqual([10, 10]);
  });

  it("a fast run has a wide range, by hand: 1.25 ^ (1.25 x damage - 0.85) a kilometre", () => {
    const { low, high } = tissueRange(fast, athlete);
    expect(low).toBeCloseTo(10 * 1.25 ** 0.4, 6);
    expect(high).toBeCloseTo(10 * 1.25 ** 4.15, 6);
    expect(tissueLoad(fast, athlete)).toBeCloseTo(10 * 1.25 ** 2.9, 6);
  });

  it("the load always lies inside its range", () => {
    const roles = ["easy", "long", "tempo", "intervals", "hills", "strides"] as const;
    for (const role of roles)
      for (const durationS of [2400, 3000, 3450, 4200, 6000]) {
        const run = work({ sport: "run", role, distanceM: 10_000, durationS });
        const { low, high } = tissueRange(run, athlete);
        expect(tissueLoad(run, athlete)).toBeGreaterThanOrEqual(low);
        expect(tissueLoad(run, athlete)).toBeLessThanOrEqual(high);
      }
  });
});

describe("sitting", () => {
  it("an hour is a fiftieth of an easy running hour for the founding injury", () => {
    // 3600 s at 345 s/km are 10.43 km; 2 % of it 0.209, and eight hours 1.67.
    expect(sittingLoad(1, athlete)).toBeCloseTo(0.2087, 4);
    expect(sittingLoad(8, athlete)).toBeCloseTo(1.6696, 4);
    expect(sittingLoad(0, athlete)).toBe(0);
  });

  it("counts nothing where sitting does not press the tendon, and refuses what is no day", () => {
    expect(sittingLoad(8, athlete, firstProtocol("achilles-tendinopathy"))).toBe(0);
    expect(() => sittingLoad(25, athlete)).toThrow(RangeError);
    expect(() => sittingLoad(Number.NaN, athlete)).toThrow(RangeError);
  });
});
