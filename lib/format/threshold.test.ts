import { expect, test } from "vitest";
import { bounds } from "@/lib/engine/rules/adjustable";
import { en } from "@/messages/en";
import { thresholdTyped, thresholdValue, typedThreshold } from "./threshold";

test("every number a person may set has a name of its own", () => {
  const named = bounds.map(({ rule, number }) => `${rule.id} ${number}`);
  expect(Object.keys(en.numbers.names).toSorted()).toEqual(named.toSorted());
  expect(new Set(Object.values(en.numbers.names)).size).toBe(bounds.length);
});

test("says values in their units, and types shares as percent", () => {
  expect(thresholdValue(3, "0-10")).toBe("3 of 10");
  expect(thresholdValue(30, "min")).toBe("30 min");
  expect(thresholdValue(0.75, "x")).toBe("75 %");
  expect(thresholdValue(3, "0-10", "de")).toBe("3 von 10");
  expect(thresholdValue(2.5, "h", "de")).toBe("2,5 h");
  expect([1, 2].map((days) => thresholdValue(days, "days", "de"))).toEqual(["1 Tag", "2 Tage"]);
  expect(typedThreshold(1.1, "x")).toBe("110");
  expect(thresholdTyped("110", "x")).toBe(1.1);
  expect(thresholdTyped("2,5", "h")).toBe(2.5);
  expect(thresholdTyped(" ", "h")).toBeNaN();
  expect(thresholdTyped("many", "h")).toBeNaN();
});

test("what a bound allows can be typed", () => {
  for (const { rule, number, min, max } of bounds) {
    const unit = rule.numbers[number]?.unit ?? "";
    for (const value of [min, max]) {
      expect(thresholdTyped(typedThreshold(value, unit), unit)).toBeCloseTo(value, 9);
    }
  }
});
