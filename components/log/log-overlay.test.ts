import { describe, expect, it } from "vitest";
import type { ActivityDto } from "@/lib/contracts/activities";
import { plainDate } from "@/lib/engine/plain-date";
import { mergedLog, withEntry, withoutEntry } from "./log-overlay";

const entry = (id: string, version = 1, note = ""): ActivityDto => ({
  id,
  date: plainDate("2026-11-25"),
  sport: "run",
  role: null,
  durationS: 1800,
  distanceM: null,
  rpe: null,
  ascentM: null,
  aeroS: null,
  fitnessLoad: 0,
  tissueLoad: 0,
  tissueRange: { low: 0, high: 0 },
  sessionId: null,
  insteadOf: null,
  insteadOfSport: null,
  insteadOfTitle: null,
  note,
  summary: false,
  imported: false,
  version,
});

describe("the log as the person left it", () => {
  it("shows a new entry before the server lists it, and once after", () => {
    const overlay = withEntry(new Map(), entry("b"));
    expect(mergedLog([entry("a")], overlay).map((one) => one.id)).toEqual(["b", "a"]);
    expect(mergedLog([entry("a"), entry("b")], overlay)).toHaveLength(2);
  });

  it("keeps a deleted entry away while an older answer still has it", () => {
    expect(mergedLog([entry("a")], withoutEntry(new Map(), "a"))).toEqual([]);
  });

  it("lets the newer version win, whoever has it", () => {
    const mine = withEntry(new Map(), entry("a", 2, "mine"));
    expect(mergedLog([entry("a", 1, "old")], mine)[0]?.note).toBe("mine");
    expect(mergedLog([entry("a", 3, "theirs")], mine)[0]?.note).toBe("theirs");
  });
});
