import { describe, expect, it } from "vitest";
import type { RosterEntry } from "@/lib/contracts/roster";
import { plainDate } from "@/lib/engine/plain-date";
import { checkInWords, rosterHeadline, rosterParts } from "./roster-groups";

const entry = (id: string, need: RosterEntry["need"]): RosterEntry => ({
  id,
  name: id,
  state: null,
  mayProgress: null,
  need,
  lastCheckIn: null,
  morningPain: [],
  week: { run: { plannedM: 0, doneM: 0 }, plannedS: 0, doneS: 0 },
  nextRace: null,
  injuries: [],
  sharesPlan: true,
  openProposals: [],
  asks: [],
  unread: 0,
  kept: null,
});

describe("the roster", () => {
  const all = [entry("a", "amber"), entry("b", "refer"), entry("c", "none"), entry("d", "silent")];

  it("puts need before everything else", () => {
    const { groups } = rosterParts(all, new Set(["a", "b", "c", "d"]));
    expect(groups.map((group) => group.need)).toEqual(["refer", "silent", "amber"]);
  });

  it("keeps who shares no symptoms apart", () => {
    const { groups, unshared } = rosterParts(all, new Set(["a"]));
    expect(groups.map((group) => group.need)).toEqual(["amber"]);
    expect(unshared.map((one) => one.id)).toEqual(["b", "c", "d"]);
  });

  it("says when nobody waits", () => {
    expect(rosterHeadline(rosterParts([entry("c", "none")], new Set(["c"])))).toBe(
      "Nobody needs you right now.",
    );
  });

  it.each([
    ["2026-11-25", "checked in today"],
    ["2026-11-24", "last check-in yesterday"],
    ["2026-11-21", "last check-in 4 days ago"],
  ])("tells %s from today as %s", (day, words) => {
    expect(checkInWords(plainDate(day), plainDate("2026-11-25"))).toBe(words);
  });
});
