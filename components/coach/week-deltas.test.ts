import { describe, expect, it } from "vitest";
import { plainDate } from "@/lib/engine/plain-date";
import { steepestRise, weekDeltas, weeksAfter } from "./week-deltas";

const week = (monday: string, runM: number) => ({
  monday: plainDate(monday),
  race: false,
  runM,
  bikeS: 3600,
  swimM: 1600,
  strength: 2,
  fitness: 200,
  tissue: 40,
});

describe("weekDeltas", () => {
  it("keeps only weeks that became different, in order", () => {
    const before = [week("2026-11-30", 30_000), week("2026-12-07", 32_000)];
    const after = [week("2026-12-07", 36_000), week("2026-11-30", 30_020)];
    expect(weekDeltas(before, after).map((delta) => delta.monday)).toEqual(["2026-12-07"]);
  });

  it("shows a week that is new", () => {
    expect(weekDeltas([], [week("2026-12-07", 1)])).toMatchObject([{ before: null }]);
  });
});

describe("the steepest rise in running", () => {
  const weeks = [
    week("2026-11-30", 30_000),
    week("2026-12-07", 33_000),
    week("2026-12-14", 20_000),
    week("2026-12-21", 25_000),
    week("2026-12-28", 3_000),
    week("2027-01-04", 20_000),
  ];

  it("is told for the weeks ahead, and a week without running starts none", () => {
    expect(steepestRise(weeks, plainDate("2026-11-30"))).toEqual({
      monday: "2026-12-21",
      part: 0.25,
    });
    expect(steepestRise(weeks, plainDate("2026-12-28"))).toBeNull();
  });

  it("is not that of a race", () => {
    const raced = weeks.map((one) => ({ ...one, race: one.runM === 25_000 }));
    expect(steepestRise(raced, plainDate("2026-11-30"))?.monday).toBe("2026-12-07");
  });

  it("is that of the weeks as an edit leaves them", () => {
    const after = weeksAfter(weeks, [week("2026-12-07", 45_000)]);
    expect(steepestRise(after, plainDate("2026-11-30"))?.part).toBe(0.5);
  });
});
