import { describe, expect, it } from "vitest";
import {
  criticalSpeedMps,
  riegelS,
  speedAtShareMps,
  timeForVdotS,
  vdot,
  vdotFromPace,
} from "./predict";

const [K5, K10, HM, M] = [5000, 10_000, 21_097.5, 42_195];
const s = (text: string) => text.split(":").reduce((total, part) => total * 60 + Number(part), 0);

/* Rows computed from the published equations; whole seconds within 1 s, tenths within 0.1 s. */
describe("equal performances", () => {
  it.each([
    ["M 3:25:00", M, "3:25:00", 45.859, ["21:27.7", "44:29.9", "1:38:37", null]],
    ["M 3:30:00", M, "3:30:00", 44.554, ["21:59.7", "45:36.7", "1:41:06", null]],
    ["HM 1:38:00", HM, "1:38:00", 46.194, ["21:19.7", "44:13.4", null, "3:23:45"]],
    ["HM 1:45:00", HM, "1:45:00", 42.635, ["22:50.1", "47:21.7", null, "3:37:50"]],
    ["10 k 45:00", K10, "45:00", 45.263, ["21:42.1", null, "1:39:44", "3:27:15"]],
    ["5 k 20:00", K5, "20:00", 49.806, [null, "41:27.9", "1:31:50", "3:11:17"]],
  ] as const)("%s", (_, distanceM, time, figure, row) => {
    const found = vdot(distanceM, s(time));
    expect(Math.abs(found - figure)).toBeLessThanOrEqual(0.0005);
    for (const [i, at] of [K5, K10, HM, M].entries()) {
      const text = row[i];
      if (!text) continue;
      const tolerance = text.includes(".") ? 0.1 : 1;
      expect(Math.abs(timeForVdotS(found, at) - s(text))).toBeLessThanOrEqual(tolerance);
    }
  });

  it.each([
    [K5, "24:34", HM, "1:53:02"],
    [K5, "24:34", M, "3:53:54"],
    [15_000, "1:07:48", K5, "21:15"],
    [15_000, "1:07:48", HM, "1:37:37"],
    [15_000, "1:07:48", M, "3:22:59"],
    [M, "3:15:00", K5, "20:24"],
    [M, "3:15:00", K10, "42:17"],
    [M, "3:15:00", HM, "1:33:40"],
  ])("agrees with published calculators within 2 s: %d m in %s", (fromM, time, toM, expected) => {
    const found = timeForVdotS(vdot(fromM, s(time)), toM);
    expect(Math.abs(found - s(expected))).toBeLessThanOrEqual(2);
  });

  it.each([
    [30, ["30:40", "63:46", "2:21:04", "4:49:17"]],
    [38, ["25:12", "52:17", "1:55:55", "3:59:35"]],
    [40, ["24:08", "50:03", "1:50:59", "3:49:45"]],
    [50, ["19:57", "41:21", "1:31:35", "3:10:49"]],
  ])("stays within 0.2 %% or 0.1 of the book's row %d", (figure, row) => {
    for (const [i, at] of [K5, K10, HM, M].entries()) {
      const book = s(row[i] ?? "");
      const close = Math.abs(timeForVdotS(figure, at) - book) <= 0.002 * book;
      expect(close || Math.abs(vdot(at, book) - figure) <= 0.1).toBe(true);
    }
  });

  it("easy pace and figure are each other's inverse", () => {
    const pace = 1000 / speedAtShareMps(45.859, 0.67);
    expect(vdotFromPace(pace, 0.67)).toBeCloseTo(45.859, 6);
    expect(Math.abs(1000 / speedAtShareMps(45.859, 0.74) - s("5:15"))).toBeLessThanOrEqual(1);
    expect(Math.abs(1000 / speedAtShareMps(45.859, 0.59) - s("6:17"))).toBeLessThanOrEqual(1);
  });

  it("refuses what is no effort", () => {
    expect(() => vdot(0, 100)).toThrow(RangeError);
    expect(() => riegelS({ distanceM: 5000, timeS: 0 }, 10_000)).toThrow(RangeError);
  });
});

describe("slowing with distance", () => {
  it.each([
    ["1:35:00", "3:18:04"],
    ["1:38:00", "3:24:19"],
    ["1:40:00", "3:28:30"],
    ["1:45:00", "3:38:55"],
  ])("half marathon %s gives marathon %s", (half, full) => {
    expect(Math.abs(riegelS({ distanceM: HM, timeS: s(half) }, M) - s(full))).toBeLessThanOrEqual(
      1,
    );
  });

  it("3:25 is a half marathon in 1:38:19.5", () => {
    const marathon = { distanceM: M, timeS: s("3:25:00") };
    expect(Math.abs(riegelS(marathon, HM) - s("1:38:19.5"))).toBeLessThanOrEqual(0.1);
    expect(Math.abs(riegelS(marathon, K10) - s("44:33.8"))).toBeLessThanOrEqual(0.1);
    expect(Math.abs(riegelS(marathon, K5) - s("21:22.4"))).toBeLessThanOrEqual(0.1);
  });
});

describe("critical speed", () => {
  it("is the slope of distance over time", () => {
    const efforts = [400, 800, 5000].map((distanceM) => ({
      distanceM,
      timeS: (distanceM - 150) / 4,
    }));
    expect(criticalSpeedMps(efforts)).toBeCloseTo(4, 9);
  });

  it("has no value from a single effort", () => {
    expect(criticalSpeedMps([{ distanceM: 5000, timeS: 1200 }])).toBeNull();
    expect(criticalSpeedMps([])).toBeNull();
  });
});
