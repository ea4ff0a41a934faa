import { describe, expect, it } from "vitest";
import { AMBER_STIFF, RED_STIFF } from "@/lib/engine/rules/symptoms";
import { stiffnessClasses, stiffnessClassOf, stiffnessText } from "./stiffness";

const cuts = {
  watchAboveMin: AMBER_STIFF.numbers.aboveMin.value,
  flareAboveMin: RED_STIFF.numbers.aboveMin.value,
};
const classes = stiffnessClasses(cuts);
const stateAt = (min: number) =>
  min > cuts.flareAboveMin ? "flare" : min > cuts.watchAboveMin ? "watch" : "settled";

describe("stiffness classes", () => {
  it("says five classes in words", () => {
    expect(classes.map((one) => one.label)).toEqual([
      "none",
      "under 10",
      "10 to 30",
      "31 to 60",
      "over 60",
    ]);
  });

  it("adds the unit where the words stand alone", () => {
    expect(classes.map(stiffnessText).slice(0, 2)).toEqual(["none", "under 10 min"]);
  });

  it("finds every class again from what it stores", () => {
    for (const one of classes) expect(stiffnessClassOf(one.storedMin, classes)).toBe(one);
  });

  it("keeps every minute of a class inside the state of what it stores", () => {
    for (let min = 0; min <= 180; min++) {
      const one = stiffnessClassOf(min, classes);
      expect(one === null ? null : stateAt(one.storedMin)).toBe(stateAt(min));
    }
  });

  it("does not take a missing answer for none", () => {
    expect(stiffnessClassOf(null, classes)).toBeNull();
    expect(stiffnessClassOf(undefined, classes)).toBeNull();
  });
});
