import { describe, expect, it } from "vitest";
import type { BlockDto } from "@/lib/contracts/blocks";
import { plainDate } from "@/lib/engine/plain-date";
import { draftOf, lengthText, patchOf, stretched } from "./block-draft";

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

  it("leaves everything to the plan when every target is emptied", () => {
    const open = { ...block, targets: { bike: { durationS: 3600 } } };
    expect(patchOf(open, { ...draftOf(open), bikeH: "" })).toEqual({ targets: null });
  });

  it("grows and shrinks by whole weeks, and never below a day", () => {
    expect(stretched(draftOf(block), 1).end).toBe("2027-01-17");
    expect(stretched(draftOf(block), -3).end).toBe("2027-01-10");
  });

  it.each([
    ["2026-12-21", "2027-01-10", "3 weeks"],
    ["2026-12-21", "2026-12-30", "10 days"],
    ["2026-12-21", "2026-12-27", "1 week"],
  ])("says how long %s to %s is", (start, end, words) => {
    expect(lengthText(plainDate(start), plainDate(end))).toBe(words);
  });
});
