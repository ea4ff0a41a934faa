import { describe, expect, it } from "vitest";
import { ewma } from "./ewma";
import { loadDays, monotony, strain } from "./metrics";

/* Expected values: load-metric conventions worked out by hand for the 1/42 and 1/7 recurrence. */
describe("averages of daily load", () => {
  it("fitness climbs from zero under a constant 100 a day", () => {
    const days = ewma(new Array(84).fill(100), 42, 0);
    expect(days[0]).toBeCloseTo(2.381, 3);
    expect(days[6]).toBeCloseTo(15.522, 3);
    expect(days[41]).toBeCloseTo(63.654, 3);
    expect(days[83]).toBeCloseTo(86.79, 3);
  });

  it("fatigue climbs faster", () => {
    const days = ewma(new Array(14).fill(100), 7, 0);
    expect(days[6]).toBeCloseTo(66.008, 3);
    expect(days[13]).toBeCloseTo(88.446, 3);
  });

  it("the morning's balance is yesterday's difference", () => {
    const days = loadDays([0, 80, 60, 100, 0, 150, 90], { ctl: 50, atl: 50 });
    const last = days[6];
    expect(last?.ctl).toBeCloseTo(53.069, 3);
    expect(last?.atl).toBeCloseTo(67.131, 3);
    expect(last?.tsbMorning).toBeCloseTo(-11.151, 3);
    expect(days[0]?.tsbMorning).toBe(0);
  });

  it("monotony and strain use the population form", () => {
    const week = [0, 300, 200, 400, 0, 600, 300];
    expect(monotony(week)).toBeCloseTo(1.2923, 4);
    expect(strain(week)).toBeCloseTo(2326.2, 1);
  });

  it("a week without spread has no monotony", () => {
    expect(monotony([50, 50, 50])).toBeNull();
    expect(strain([0, 0, 0])).toBeNull();
    expect(monotony([])).toBeNull();
  });

  it("refuses a span under a day", () => {
    expect(() => ewma([1], 0, 0)).toThrow(RangeError);
  });
});
