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
