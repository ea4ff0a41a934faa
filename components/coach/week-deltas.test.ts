import { describe, expect, it } from "vitest";
import { plainDate } from "@/lib/engine/plain-date";
import { weekDeltas } from "./week-deltas";

const week = (monday: string, runM: number) => ({
  monday: plainDate(monday),
  runM,
  bikeS: 3600,
  swimM: 1600,
  strength: 2,
  load: 200,
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
