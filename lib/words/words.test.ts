import { expect, test } from "vitest";
import { languages } from "@/lib/engine/model";
import { de } from "@/messages/de";
import { roomsOf, wordsIn } from "./catalogue";
import type { MessageTree } from "./check";
import { languageFor } from "./languages";

const asked = (browser: string | null) =>
  languageFor({ account: undefined, cookie: undefined, browser });

test("a person's choice goes before the device's, and that before the browser's", () => {
  const browser = "de-DE,de;q=0.9,en;q=0.5";
  expect(languageFor({ account: "en", cookie: "de", browser })).toBe("en");
  expect(languageFor({ account: undefined, cookie: "en", browser })).toBe("en");
  expect(languageFor({ account: undefined, cookie: "klingon", browser })).toBe("de");
  // Who leaves it to the browser leaves it to this browser, not to who used it before.
  expect(languageFor({ account: "browser", cookie: "en", browser })).toBe("de");
});

test("the browser's wishes count in their order, and what we lack is passed over", () => {
  expect(asked("de")).toBe("de");
  expect(asked("fr-FR, de-AT;q=0.4, en;q=0.8")).toBe("en");
  expect(asked("fr, DE;q=0.3")).toBe("de");
  expect(asked("de;q=0, fr")).toBe("en");
  expect(asked("fr")).toBe("en");
  expect(asked("*")).toBe("en");
  expect(asked(";;,q=,")).toBe("en");
  expect(asked(null)).toBe("en");
});

test("plurals, choices and numbers follow the language", () => {
  const [en, de] = languages.map((language) => wordsIn(language, "shell.outbox"));
  expect([1, 2].map((count) => en?.("chip", { count }))).toEqual([
    "1 entry waiting",
    "2 entries waiting",
  ]);
  expect([1, 2].map((count) => de?.("chip", { count }))).toEqual([
    "1 Eintrag wartet",
    "2 Einträge warten",
  ]);
  const now = wordsIn("de", "settings.now");
  expect(now("injury", { name: "Ferse", side: "left" })).toBe("Ferse, links");
  expect(now("days", { time: "7 h", free: 0 })).toBe("7 h offen · kein freier Tag");
  expect(now("numbers", { count: 1200 })).toBe("1.200 von Coach oder Physio");
});

test("a name that is no message is a fault, not a text on a page", () => {
  const words = wordsIn("en", "ui") as unknown as (name: string) => string;
  expect(() => words("nothingOfTheKind")).toThrow();
});

test("what a page hands to the browser is plain data", () => {
  const bad: unknown[] = [];
  const look = (part: unknown) => {
    if (typeof part !== "object" || part === null) return;
    const made: unknown = Object.getPrototypeOf(part);
    if (made !== Object.prototype && made !== Array.prototype) bad.push(part);
    Object.values(part).forEach(look);
  };
  for (const language of languages) look(roomsOf(language, ["shell", "settings", "welcome"]));
  expect(bad).toEqual([]);
});

test("a page gets the rooms it asks for and no others", () => {
  expect(Object.keys(roomsOf("de", ["ui", "shell"]))).toEqual(["ui", "shell"]);
});

/** Days with a year, which end in no full stop. */
const withYear = ["injury.", "settings.reminders.stands", "coachWeek.", "team.join.until"];

test("no German sentence ends in a short day: “1. Feb.” has its full stop already", () => {
  const ends = (tree: MessageTree, at: string): string[] =>
    Object.entries(tree).flatMap(([name, part]) => {
      const place = at === "" ? name : `${at}.${name}`;
      if (typeof part !== "string") return ends(part, place);
      return /\{(?:day|days|until|to|since)\}\./.test(part) ? [place] : [];
    });
  const found = ends(de, "").filter((place) => !withYear.some((one) => place.startsWith(one)));
  expect(found).toEqual([]);
});
