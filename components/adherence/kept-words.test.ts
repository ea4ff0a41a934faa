import { describe, expect, test } from "vitest";
import type { AdherenceDto } from "@/lib/contracts/adherence";
import { plainDate } from "@/lib/engine/plain-date";
import { keptLine, keptSentences, weekNotes } from "./kept-words";

const told = (whole: AdherenceDto["whole"], outcomes: AdherenceDto["outcomes"] = {}) => ({
  from: plainDate("2026-11-02"),
  to: plainDate("2026-11-29"),
  weeks: [],
  whole,
  outcomes,
});

describe("how the plan was kept, in words", () => {
  test("holding back counts in full, and more than allowed is told", () => {
    expect(
      keptSentences(
        told({ asked: 20, kept: 18 }, { "as-planned": 9, held: 2, stopped: 1, more: 1, less: 1 }),
      ),
    ).toEqual([
      "18 of 20 things the plan asked were kept to.",
      "3 of them were kept by holding back: that counts in full.",
      "Once it was more than the plan allowed that day.",
      "One session was shorter than planned.",
    ]);
  });

  test("nothing, one and all have sentences of their own", () => {
    expect(keptSentences(told({ asked: 0, kept: 0 }))).toEqual([
      "Nothing was asked in these weeks yet.",
    ]);
    expect(keptSentences(told({ asked: 1, kept: 0 }))).toEqual([
      "The one thing the plan asked was not kept to.",
    ]);
    expect(keptSentences(told({ asked: 4, kept: 4 }))).toEqual([
      "All 4 things the plan asked were kept to.",
    ]);
  });

  test("a week notes what was not simply done", () => {
    expect(weekNotes({ "as-planned": 4, held: 1, missed: 2, beside: 3 })).toBe(
      "1 left out as the plan said, 2 not logged",
    );
    expect(weekNotes({ "as-planned": 4 })).toBe("");
  });

  test("never speaks in shares, praise or blame", () => {
    const said = keptSentences(
      told({ asked: 9, kept: 3 }, { more: 2, less: 2, missed: 3, held: 1 }),
    ).join(" ");
    expect(said).not.toMatch(/%|great|well done|poor|fail|bad|streak/i);
  });

  test("the roster has one line", () => {
    expect(keptLine({ asked: 20, kept: 18, held: 3 })).toBe("18 of 20 kept, 3 by holding back");
    expect(keptLine({ asked: 20, kept: 20, held: 0 })).toBe("20 of 20 kept");
    expect(keptLine({ asked: 0, kept: 0, held: 0 })).toBeNull();
  });
});
