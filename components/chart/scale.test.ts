import { describe, expect, it } from "vitest";
import { bandScale, linearScale, percent, ticks } from "./scale";

describe("scales", () => {
  it("maps ends to ends and the middle to the middle", () => {
    const y = linearScale([0, 10], [200, 0]);
    expect([y(0), y(5), y(10)]).toEqual([200, 100, 0]);
  });

  it("maps an empty domain to the start", () => {
    expect(linearScale([3, 3], [0, 100])(3)).toBe(0);
  });

  it("splits the width into equal bands", () => {
    const bands = bandScale(4);
    expect([bands.width, bands.start(3)]).toEqual([25, 75]);
  });

  it.each([
    [14, [0, 5, 10, 15]],
    [0.9, [0, 0.5, 1]],
    [42, [0, 20, 40, 60]],
    [0, [0, 1]],
  ])("reaches %d in round steps", (max, expected) => {
    expect(ticks(max)).toEqual(expected);
  });

  it("writes short percentages", () => {
    expect(percent(100 / 3)).toBe("33.333%");
  });
});
