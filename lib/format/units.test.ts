import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { formatDistance, formatFar, formatFarColumn } from "./distance";
import { formatPace, formatSpeed, formatSwimPace } from "./pace";
import {
  climbTyped,
  metresTyped,
  paceTyped,
  swimPaceTyped,
  typedClimb,
  typedDistance,
  typedPace,
  typedSwimPace,
} from "./typed";
import { climbUnitOf, inLengths, metric, sentenceIn, type Units } from "./units";

const imperial: Units = { distanceUnit: "mi", swimUnit: "yd" };

describe("a distance", () => {
  test.each([
    [9500, "9.5 km", "5.9 mi", ["9.5", "5.9"]],
    [18_000, "18 km", "11.2 mi", ["18.0", "11.2"]],
    [42_195, "42.2 km", "26.2 mi", ["42.2", "26.2"]],
    [180_000, "180 km", "112 mi", ["180.0", "111.8"]],
  ])("of %i m is told in the reader's unit", (m, km, mi, column) => {
    expect(formatFar(m, metric)).toBe(km);
    expect(formatFar(m, imperial)).toBe(mi);
    expect([metric, imperial].map((units) => formatFarColumn(m, units))).toEqual(column);
  });

  it("of a swim is told in metres or yards", () => {
    expect(formatDistance(1600, "swim", metric)).toBe("1,600 m");
    expect(formatDistance(1600, "swim", imperial)).toBe("1,750 yd");
  });
});

describe("a climb", () => {
  test("is typed in feet where ways are told in miles, and kept in metres", () => {
    expect([climbUnitOf(metric), climbUnitOf(imperial)]).toEqual(["m", "ft"]);
    expect(climbTyped("1000", imperial)).toBe(304.8);
    expect(climbTyped("305", metric)).toBe(305);
    expect([typedClimb(304.8, imperial), typedClimb(null, imperial)]).toEqual(["1000", ""]);
    expect(climbTyped(" ", metric)).toBeNull();
  });
});

describe("a planned swim", () => {
  test.each([
    [50, 50],
    [100, 100],
    [200, 225],
    [1000, 1100],
    [10, 25],
  ])("of %i m is %i yd of whole lengths in a yard pool, and as it is in metres", (m, yd) => {
    expect(Math.round(inLengths(m, imperial) / 0.9144)).toBe(yd);
    expect(inLengths(m, metric)).toBe(m);
  });
});

describe("a pace", () => {
  it("is told per kilometre or mile, per 100 m or 100 yd, and a ride by the hour", () => {
    expect([formatPace(345, metric), formatPace(345, imperial)]).toEqual(["5:45 /km", "9:15 /mi"]);
    expect([formatSwimPace(115, metric), formatSwimPace(115, imperial)]).toEqual([
      "1:55 /100 m",
      "1:45 /100 yd",
    ]);
    const ride = { sport: "bike", durationS: 3600, distanceM: 32_187 } as const;
    expect([formatSpeed(ride, metric), formatSpeed(ride, imperial)]).toEqual([
      "32.2 km/h",
      "20 mph",
    ]);
  });
});

describe("what is typed", () => {
  it("is stored in metres and seconds", () => {
    expect(metresTyped("run", "10,5", metric)).toBe(10_500);
    expect(metresTyped("run", "26.2", imperial)).toBeCloseTo(42_164.8, 1);
    expect(metresTyped("swim", "100", imperial)).toBeCloseTo(91.44, 6);
    expect(paceTyped("5:45", metric)).toBe(345);
    expect(paceTyped("9:15", imperial)).toBe(344.9);
    expect(swimPaceTyped("1:45", imperial)).toBe(114.8);
    expect(paceTyped("", metric)).toBeNull();
    expect(paceTyped("5:75", metric)).toBeNaN();
    expect(paceTyped("fast", metric)).toBeNaN();
  });

  it("reads back as it was typed, in every unit", () => {
    const units = fc.constantFrom(metric, imperial);
    fc.assert(
      fc.property(units, fc.integer({ min: 120, max: 1200 }), (u, seconds) => {
        const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
        expect(typedPace(paceTyped(text, u), u)).toBe(text);
        expect(typedSwimPace(swimPaceTyped(text, u), u)).toBe(text);
      }),
    );
    fc.assert(
      fc.property(units, fc.integer({ min: 1, max: 20_000 }), (u, hundredths) => {
        const text = String(hundredths / 100);
        expect(typedDistance("run", metresTyped("run", text, u), u)).toBe(text);
      }),
    );
  });
});

describe("a sentence of the engine", () => {
  it("is left alone in kilometres", () => {
    const text = "A run may be 12 km at most, at 6:30 per kilometre.";
    expect(sentenceIn(text, metric)).toBe(text);
  });

  it("is told in miles, speeds by the hour and other numbers left alone", () => {
    expect(
      sentenceIn("The longest run reaches 24.5 km 2 weeks before; about 28 km.", imperial),
    ).toBe("The longest run reaches 15.2 mi 2 weeks before; about 17.4 mi.");
    expect(sentenceIn("Keep to 6:30 /km for 45 min.", imperial)).toBe(
      "Keep to 10:28 /mi for 45 min.",
    );
    expect(sentenceIn("Ride at 30 km/h; an easy kilometre.", imperial)).toBe(
      "Ride at 30 km/h; an easy kilometre.",
    );
  });
});
