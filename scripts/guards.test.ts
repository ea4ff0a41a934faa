import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { faultsOf, guardList, LAWS, withoutGuard } from "./guards.mjs";

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
const one = { law: 1, guard: "g", test: "t", patches: [{ file: "f", text: "b", replacement: "" }] };
const all = Array.from({ length: LAWS }, (_, i) => ({ ...one, law: i + 1 }));

describe("the guards of the laws", () => {
  test("each stands in its file exactly once, and no law is without one", () => {
    expect(faultsOf(guardList, read)).toEqual([]);
  });

  test("each is asked by a test of its law", () => {
    for (const { law, test: file } of guardList)
      expect(read(file)).toMatch(new RegExp(`"law (${law}|%d): `));
  });

  test("a text that is gone, stands twice or changes nothing is told", () => {
    expect(faultsOf(all, () => "abc")).toEqual([]);
    expect(faultsOf(all, () => "ac")).toHaveLength(LAWS);
    expect(faultsOf(all, () => "abcb")[0]).toContain("found 2 times in f");
    expect(faultsOf(all.slice(1), () => "abc")).toEqual(["law 1 has no guard"]);
    const same = { ...one, patches: [{ file: "f", text: "b", replacement: "b" }] };
    expect(faultsOf([...all, same], () => "abc")).toEqual([
      "law 1, g: the replacement is the guard",
    ]);
  });

  test("several texts of one file are taken away together, as they are written", () => {
    const two = {
      ...one,
      patches: [
        { file: "f", text: "a", replacement: "$&" },
        { file: "f", text: "c", replacement: "d" },
      ],
    };
    expect([...withoutGuard(two, () => "abc")]).toEqual([["f", "$&bd"]]);
  });
});
