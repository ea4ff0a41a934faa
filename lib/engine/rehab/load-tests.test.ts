import { expect, test } from "vitest";
import { loadTestKinds } from "../model";
import { loadTestOf, loadTests, loadTestsFor } from "./load-tests";
import { sideDifference } from "./side-difference";

test("the list is closed: one entry for each kind, each with its source", () => {
  expect(loadTests.map((one) => one.id).toSorted()).toEqual(loadTestKinds.toSorted());
  for (const one of loadTests) {
    expect(one.how.length, one.id).toBeGreaterThan(20);
    expect(one.concerns.length, one.id).toBeGreaterThan(0);
    expect(one.source, one.id).not.toBe("");
    expect(one.mark === "choice", one.id).toBe(one.source === "Our choice");
    expect(loadTestOf(one.id)).toBe(one);
  }
});

test("an injury's own tests come first, and none is lost", () => {
  expect(loadTestsFor("achilles-tendinopathy")[0]?.id).toBe("single-leg-calf-raise-reps");
  expect(loadTestsFor("patellar-tendinopathy")).toHaveLength(loadTests.length);
  expect(loadTestsFor(null)).toEqual(loadTests);
});

test.each([
  [12, 15, { less: "left", percent: 20 }],
  [15, 12, { less: "right", percent: 20 }],
  [0, 8, { less: "left", percent: 100 }],
  [30, 30, { less: null, percent: 0 }],
  [0, 0, null],
] as const)("left %d against right %d", (left, right, said) => {
  expect(sideDifference(left, right)).toEqual(said);
});

test("less than nothing is no result", () => {
  expect(() => sideDifference(-1, 5)).toThrow(RangeError);
  expect(() => sideDifference(Number.NaN, 5)).toThrow(RangeError);
});
