import { describe, expect, it } from "vitest";
import { AMBER_STIFF, RED_STIFF } from "@/lib/engine/rules/symptoms";
import { stiffnessClasses, stiffnessClassOf, stiffnessText } from "./stiffness";

const cuts = {
  watchAboveMin: AMBER_STIFF.numbers.aboveMin.value,
  flareAboveMin: RED_STIFF.numbers.aboveMin.value,
};
const classes = stiffnessClasses(cuts);

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

  it("says them in German", () => {
    expect(stiffnessClasses(cuts, "de").map(stiffnessText)).toEqual([
      "keine",
      "unter 10 min",
      "10 bis 30 min",
      "31 bis 60 min",
      "über 60 min",
    ]);
  });

  it("adds the unit where the words stand alone", () => {
    expect(classes.map(stiffnessText).slice(0, 2)).toEqual(["none", "under 10 min"]);
  });

  it.each([
    [30, 60],
    [10, 60],
    [45, 20],
    [20, 20],
    [45, 46],
    [12.5, 59.5],
  ])("with Watch above %d and a flare above %d a tap never says more than was meant", (w, f) => {
    const edited = stiffnessClasses({ watchAboveMin: w, flareAboveMin: f });
    const stateAt = (min: number) => (min > f ? "flare" : min > w ? "watch" : "settled");
    for (const one of edited) expect(stiffnessClassOf(one.storedMin, edited)).toBe(one);
    for (let min = 0; min <= 180; min++) {
      const one = stiffnessClassOf(min, edited);
      expect(one === null ? null : stateAt(one.storedMin)).toBe(stateAt(min));
    }
  });

  it("names whole minutes, and no class twice or backwards", () => {
    const labels = (watchAboveMin: number, flareAboveMin: number) =>
      stiffnessClasses({ watchAboveMin, flareAboveMin }).map((one) => one.label);
    expect(labels(10, 60)).toEqual(["none", "under 10", "10", "11 to 60", "over 60"]);
    expect(labels(45, 20)).toEqual(["none", "under 10", "10 to 20", "over 20"]);
    expect(labels(45, 46)).toEqual(["none", "under 10", "10 to 45", "46", "over 46"]);
    expect(labels(12.5, 30)).toEqual(["none", "under 10", "10 to 12", "13 to 30", "over 30"]);
  });

  it("does not take a missing answer for none", () => {
    expect(stiffnessClassOf(null, classes)).toBeNull();
    expect(stiffnessClassOf(undefined, classes)).toBeNull();
  });
});
