import { expect, test } from "vitest";
import { said } from "@/lib/words/said/said";
import { searchOriginals } from "./originals";

const found = (...words: string[]) => searchOriginals({}, words).map(({ title }) => title);

test("ours are found by their words in either language", () => {
  const english = found("threshold", "6 min");
  expect(english).toContain("Threshold, 3 x 6 min");
  expect(said("de", "Threshold, 3 x 6 min")).toBe("Schwelle, 3 x 6 min");
  expect(found("schwelle", "3 x 6")).toContain("Threshold, 3 x 6 min");
  expect(found("schwelle", "nirgendwo")).toEqual([]);
});

test("and by their tags in either language, as words or as a tag", () => {
  const hilly = searchOriginals({ tag: "hills" }, []);
  expect(hilly.length).toBeGreaterThan(0);
  expect(hilly.every(({ tags }) => tags.includes("hills"))).toBe(true);
  expect(searchOriginals({ tag: "Hügel" }, [])).toEqual(hilly);
  expect(searchOriginals({ tag: "hügel" }, [])).toEqual(hilly);
  const high = searchOriginals({ tag: "hohe Sehnenlast" }, []);
  expect(high.length).toBeGreaterThan(0);
  expect(searchOriginals({ tag: "tendon high" }, [])).toEqual(high);
  expect(searchOriginals({ tag: "tendon-high" }, [])).toEqual(high);
  const titles = high.map(({ title }) => title);
  expect(found("sehnenlast")).toEqual(titles);
  expect(found("tendon", "high")).toEqual(expect.arrayContaining(titles));
});

test("a tag stands once, also where a family is named like it", () => {
  for (const { id, tags } of searchOriginals({}, []))
    expect([id, new Set(tags).size]).toEqual([id, tags.length]);
});
