import { expect, test } from "vitest";
import { sessionLibrary } from "@/lib/engine/season/library/library";
import { tags } from "@/lib/engine/season/library/template";
import { de } from "@/messages/de";
import { en } from "@/messages/en";
import { tagName, tagNames } from "./library-tags";

/** What our own sessions are found by: the family each belongs to, and its tags. */
const used = new Set<string>([
  ...tags,
  ...sessionLibrary.flatMap((template) => [template.family, ...template.tags]),
]);

test("every tag of our own library has its words in each language, and no word is left over", () => {
  for (const catalogue of [en, de])
    expect(Object.keys(catalogue.library.tags).toSorted()).toEqual([...used].toSorted());
});

test("no tag stays English in German but the words that are German too", () => {
  const same = [...used].filter((tag) => tagName("de", tag) === tagName("en", tag));
  expect(same).toEqual([]);
  const alike = [...used].filter(
    (tag) => tagName("de", tag).toLowerCase() === tagName("en", tag).toLowerCase(),
  );
  expect(alike.toSorted()).toEqual(["tempo", "test"]);
});

test("what a coach typed stays as it is", () => {
  expect(tagName("de", "Tuesday group")).toBe("Tuesday group");
  expect(tagName("de", "constructor")).toBe("constructor");
  expect(tagNames("tendon-high")).toEqual(["tendon-high", "tendon high", "hohe Sehnenlast"]);
});
