import { describe, expect, it } from "vitest";
import type { RosterEntry } from "@/lib/contracts/roster";
import type { RosterCriteria } from "@/lib/contracts/roster-filters";
import { plainDate } from "@/lib/engine/plain-date";
import { wordsIn } from "@/lib/words/catalogue";
import { asksNothing, criteriaWords, meets, sameCriteria, soughtOf } from "./criteria";

const entry = (more: Partial<RosterEntry> = {}): RosterEntry => ({
  id: "a",
  name: "Zoë Martín",
  state: null,
  mayProgress: null,
  need: "red",
  lastCheckIn: null,
  morningPain: [],
  week: { run: { plannedM: 0, doneM: 0 }, plannedS: 0, doneS: 0 },
  nextRace: {
    id: "r",
    name: "London Marathon",
    date: plainDate("2027-04-25"),
    kind: "marathon",
    priority: "A",
    daysTo: 56,
  } as RosterEntry["nextRace"],
  injuries: ["achilles-tendinopathy"],
  sharesPlan: true,
  openProposals: [],
  asks: [],
  unread: 1,
  kept: null,
  ...more,
});

describe("a filter of the roster", () => {
  const one = soughtOf(entry(), true);

  it.each<[string, RosterCriteria, boolean]>([
    ["nothing asked", {}, true],
    ["part of a name, without its accents", { words: "zoe mart" }, true],
    ["the name of the race", { words: "london" }, true],
    ["each of the words", { words: "zoe paris" }, false],
    ["one of the needs", { needs: ["amber", "red"] }, true],
    ["another need", { needs: ["amber"] }, false],
    ["the last day of the eighth week", { raceWithinWeeks: 8 }, true],
    ["a day too far", { raceWithinWeeks: 7 }, false],
    ["the kind of race", { race: "marathon" }, true],
    ["another kind", { race: "70.3" }, false],
    ["the injury", { injury: "achilles-tendinopathy" }, true],
    ["another injury", { injury: "plantar-heel-pain" }, false],
    ["all at once", { words: "zoe", needs: ["red"], raceWithinWeeks: 8, unread: true }, true],
    ["all but one", { words: "zoe", needs: ["red"], raceWithinWeeks: 7, unread: true }, false],
  ])("%s", (_, asked, found) => {
    expect(meets(one, asked)).toBe(found);
  });

  it("finds nobody without a race by a race", () => {
    const without = soughtOf(entry({ nextRace: null }), true);
    expect(meets(without, { raceWithinWeeks: 52 })).toBe(false);
    expect(meets(without, { race: "marathon" })).toBe(false);
  });

  it("finds nobody by a need they do not share, not even as settled", () => {
    const unshared = soughtOf(entry({ need: "none" }), false);
    expect(meets(unshared, { needs: ["none"] })).toBe(false);
    const asking = soughtOf(entry({ need: "asks" }), false);
    expect(meets(asking, { needs: ["asks"] })).toBe(true);
  });

  it("is the same in whatever order it was ticked", () => {
    expect(sameCriteria({ needs: ["red", "amber"] }, { needs: ["amber", "red"] })).toBe(true);
    expect(sameCriteria({ needs: ["red"] }, { needs: ["red"], unread: true })).toBe(false);
    expect(asksNothing({})).toBe(true);
    expect(asksNothing({ unread: true })).toBe(false);
  });

  it("is told in words", () => {
    const asked: RosterCriteria = { needs: ["red", "amber"], race: "marathon", raceWithinWeeks: 8 };
    const [en, de] = [wordsIn("en", "rosterFilter"), wordsIn("de", "rosterFilter")];
    expect(criteriaWords(asked, en, "en")).toBe("Flare or watch, marathon, a race within 8 weeks");
    expect(criteriaWords({ words: "zoe", unread: true }, en, "en")).toBe("“zoe”, comments to read");
    expect(criteriaWords({ ...asked, race: "70.3" }, de, "de")).toBe(
      "Schub oder Beobachten, Mitteldistanz, ein Rennen innerhalb von 8 Wochen",
    );
  });
});
