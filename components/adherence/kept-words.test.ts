import { describe, expect, test } from "vitest";
import type { AdherenceDto } from "@/lib/contracts/adherence";
import { plainDate } from "@/lib/engine/plain-date";
import { wordsIn } from "@/lib/words/catalogue";
import { keptSentences, weekNotes } from "./kept-words";

const t = wordsIn("en", "adherence");
const german = wordsIn("de", "adherence");

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
        t,
      ),
    ).toEqual([
      "18 of 20 things the plan asked were kept to.",
      "3 of them were kept by holding back: that counts in full.",
      "Once it was more than the plan allowed that day.",
      "One session was shorter than planned.",
    ]);
  });

  test("nothing, one and all have sentences of their own", () => {
    expect(keptSentences(told({ asked: 0, kept: 0 }), t)).toEqual([
      "Nothing was asked in these weeks yet.",
    ]);
    expect(keptSentences(told({ asked: 1, kept: 0 }), t)).toEqual([
      "The one thing the plan asked was not kept to.",
    ]);
    expect(keptSentences(told({ asked: 4, kept: 4 }), t)).toEqual([
      "All 4 things the plan asked were kept to.",
    ]);
  });

  test("a week notes what was not simply done", () => {
    expect(weekNotes({ "as-planned": 4, held: 1, missed: 2, beside: 3 }, t)).toBe(
      "1 left out as the plan said, 2 not logged",
    );
    expect(weekNotes({ "as-planned": 4 }, t)).toBe("");
  });

  test("something else instead has words of its own, beside what was not logged", () => {
    const swapped = told({ asked: 4, kept: 2 }, { "as-planned": 2, swapped: 1, missed: 1 });
    expect(keptSentences(swapped, t)).toEqual([
      "2 of 4 things the plan asked were kept to.",
      "Something else was done instead of one session.",
    ]);
    expect(weekNotes(swapped.outcomes, t)).toBe("1 swapped for something else, 1 not logged");
    expect(keptSentences(swapped, german)[1]).toBe("Statt einer Einheit gab es anderes Training.");
    expect(weekNotes(swapped.outcomes, german)).toBe(
      "1 durch anderes Training ersetzt, 1 nicht eingetragen",
    );
  });

  test("never speaks in shares, praise or blame", () => {
    const much = told({ asked: 9, kept: 3 }, { more: 2, less: 2, missed: 3, held: 1 });
    expect(keptSentences(much, t).join(" ")).not.toMatch(/%|great|well done|poor|fail|bad|streak/i);
    expect(keptSentences(much, german).join(" ")).not.toMatch(
      /%|toll|gut gemacht|schlecht|leider/i,
    );
  });

  test("in German too", () => {
    expect(
      keptSentences(told({ asked: 20, kept: 18 }, { held: 2, more: 1, less: 1 }), german),
    ).toEqual([
      "18 von 20 Vorgaben des Plans sind eingehalten.",
      "2 davon durch Zurückhaltung: Das zählt voll.",
      "Einmal war es mehr, als der Plan an dem Tag erlaubt hat.",
      "Eine Einheit war kürzer als geplant.",
    ]);
    expect(weekNotes({ missed: 2 }, german)).toBe("2 nicht eingetragen");
  });
});
