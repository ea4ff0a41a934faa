import { expect, test } from "vitest";
import { isPossible } from "./fastest";

test.each([
  ["run", 9.58, 100],
  ["run", 206, 1500],
  ["swim", 19.9, 50],
  ["bike", 3600, 92_400],
  ["walk", 4570, 20_000],
] as const)("a record stands: %s, %d s, %d m", (sport, durationS, distanceM) => {
  expect(isPossible({ sport, durationS, distanceM })).toBe(true);
});

test.each([
  ["run", 1800, 90_000],
  ["bike", 1800, 90_000],
  ["swim", 1800, 5400],
  ["hike", 600, 6000],
  ["run", 10, 130],
] as const)("a slip of a digit is none: %s, %d s, %d m", (sport, durationS, distanceM) => {
  expect(isPossible({ sport, durationS, distanceM })).toBe(false);
});

test("without a distance there is no speed", () => {
  expect(isPossible({ sport: "run", durationS: 60, distanceM: null })).toBe(true);
  expect(isPossible({ sport: "strength", durationS: 60 })).toBe(true);
});
