import { describe, expect, it } from "vitest";
import { formatStepDuration } from "./duration";

describe("the time of one step", () => {
  // Two steps of a list are compared at a glance: 100 s beside 1 min asks for a sum.
  it.each([
    [5, "5 s"],
    [45, "45 s"],
    [59.6, "1 min"],
    [60, "1 min"],
    [90, "1 min 30 s"],
    [100, "1 min 40 s"],
    [120, "2 min"],
    [150, "2 min 30 s"],
    [1200, "20 min"],
    [3599, "59 min 59 s"],
    [3600, "1 h"],
    [4210, "1 h 10"],
  ])("%d seconds read %s", (seconds, words) => expect(formatStepDuration(seconds)).toBe(words));
});
