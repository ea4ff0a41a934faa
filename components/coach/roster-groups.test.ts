import { describe, expect, it } from "vitest";
import type { RosterEntry } from "@/lib/contracts/roster";
import { plainDate } from "@/lib/engine/plain-date";
import { wordsIn } from "@/lib/words/catalogue";
import { checkInWords, painWords, rosterHeadline, rosterParts } from "./roster-groups";

const t = wordsIn("en", "roster");

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
    expect(rosterHeadline(rosterParts([entry("c", "none")], new Set(["c"])), t)).toBe(
      "Nobody needs you right now.",
    );
  });

  it.each([
    ["2026-11-25", "checked in today"],
    ["2026-11-24", "last check-in yesterday"],
    ["2026-11-21", "last check-in 4 days ago"],
  ])("tells %s from today as %s", (day, words) => {
    expect(checkInWords(plainDate(day), plainDate("2026-11-25"), t)).toBe(words);
  });

  it.each([
    [[null, null], null],
    [[3], "pain 3"],
    [[2, ...Array(6).fill(null), 2], "pain 2, as a week ago"],
    [[1, ...Array(6).fill(null), 3], "pain 3, up 2 in a week"],
    [[4, ...Array(6).fill(null), 3], "pain 3, down 1 in a week"],
  ])("tells the pain of %j as %s", (days, words) => {
    expect(painWords(days, t)).toBe(words);
  });

  it("counts people in the language of the page", () => {
    const parts = (n: number) =>
      rosterParts(
        Array.from({ length: n }, (_, i) => entry(`p${i}`, "red")),
        new Set(Array.from({ length: n }, (_, i) => `p${i}`)),
      );
    const said = (n: number, words = t) => rosterHeadline(parts(n), words);
    expect([1, 2, 11].map((n) => said(n))).toEqual([
      "One person needs you today.",
      "Two people need you today.",
      "11 people need you today.",
    ]);
    expect(said(2, wordsIn("de", "roster"))).toBe("Zwei Personen brauchen dich heute.");
  });
});
