import { describe, expect, it } from "vitest";
import { plainDate } from "@/lib/engine/plain-date";
import { steepestRise, weekDeltas } from "./week-deltas";

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
    week("2026-12-21", 36_300),
    week("2026-12-28", 3_000),
    week("2027-01-04", 20_000),
  ];

  it("is told against the highest of the four weeks before, so an easy week makes no rise", () => {
    const rise = steepestRise(weeks, plainDate("2026-11-30"));
    expect(rise?.monday).toBe("2026-12-07");
    expect(rise?.part).toBeCloseTo(0.1);
    expect(steepestRise(weeks, plainDate("2026-12-28"))).toBeNull();
  });

  it("leaves races out on both sides", () => {
    const raced = weeks.map((one) => ({ ...one, race: one.runM === 33_000 }));
    const rise = steepestRise(raced, plainDate("2026-11-30"));
    expect(rise?.monday).toBe("2026-12-21");
    expect(rise?.part).toBeCloseTo(0.21);
  });

  it("is none without running", () => {
    expect(
      steepestRise([week("2026-11-30", 0), week("2026-12-07", 9000)], plainDate("2026-11-30")),
    ).toBeNull();
  });
});
