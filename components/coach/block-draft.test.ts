import { describe, expect, it } from "vitest";
import type { BlockDto } from "@/lib/contracts/blocks";
import { plainDate } from "@/lib/engine/plain-date";
import { wordsIn } from "@/lib/words/catalogue";
import { draftOf, patchOf, stretched } from "./block-draft";
import { lengthText } from "./season-editor/editor-words";

const block: BlockDto = {
  id: "00000000-0000-4000-8000-000000000001",
  phase: "build",
  start: plainDate("2026-12-21"),
  end: plainDate("2027-01-10"),
  targets: { run: { distanceM: 40_000, durationS: 14_000 } },
  locked: false,
  notes: "",
  coached: true,
  version: 3,
};

describe("a block while it is edited", () => {
  it("asks for nothing while nothing differs", () => {
    expect(patchOf(block, draftOf(block))).toEqual({});
  });

  it("sends only what differs and keeps parts the form does not show", () => {
    const draft = { ...draftOf(block), runKm: "42.5", bikeH: "4,5" };
    expect(patchOf(block, draft)).toEqual({
      targets: { run: { distanceM: 42_500, durationS: 14_000 }, bike: { durationS: 16_200 } },
    });
  });

  it("shows amounts as they are typed in a language, and takes them back unchanged", () => {
    const rides = { ...block, targets: { bike: { durationS: 16_200 } } };
    expect(draftOf(rides, "de").bikeH).toBe("4,5");
    expect(patchOf(rides, draftOf(rides, "de"))).toEqual({});
  });

  it("leaves everything to the plan when every target is emptied", () => {
    const open = { ...block, targets: { bike: { durationS: 3600 } } };
    expect(patchOf(open, { ...draftOf(open), bikeH: "" })).toEqual({ targets: null });
  });

  it("grows and shrinks by whole weeks, and never below a day", () => {
    expect(stretched(draftOf(block), 1).end).toBe("2027-01-17");
    expect(stretched(draftOf(block), -3).end).toBe("2027-01-10");
  });

  it.each([
    ["2026-12-21", "2027-01-10", "3 weeks", "3 Wochen"],
    ["2026-12-21", "2026-12-30", "10 days", "10 Tage"],
    ["2026-12-21", "2026-12-27", "1 week", "1 Woche"],
  ])("says how long %s to %s is", (start, end, english, german) => {
    const days = { start: plainDate(start), end: plainDate(end) };
    const said = (["en", "de"] as const).map((language) =>
      lengthText(
        { t: wordsIn(language, "seasonEditor"), phase: wordsIn(language, "phases.name"), language },
        days,
      ),
    );
    expect(said).toEqual([english, german]);
  });
});
