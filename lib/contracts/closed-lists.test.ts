import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const OWN = /^export const (\w+) = (\[[^\]]*\]) as const;/gm;

/** What a library holds and what an edit was of: two lists that happen to have the same words. */
const ALIKE = ["libraryKinds", "editKinds"];

type List = { readonly name: string; readonly file: string; readonly words: string };

function listsIn(folder: string): List[] {
  return readdirSync(folder).flatMap((file) =>
    [...readFileSync(`${folder}/${file}`, "utf8").matchAll(OWN)].map(
      ([, name = "", body = ""]) => ({
        ...{ name, file },
        words: (body.match(/"[^"]+"/g) ?? []).toSorted().join(" "),
      }),
    ),
  );
}

test("a closed list stands once: no contract and no table writes out what stands elsewhere", () => {
  const model = listsIn("lib/engine/model");
  const others = ["lib/contracts", "db/schema"].flatMap(listsIn);
  expect(model.length).toBeGreaterThan(30);
  const twice = others.filter(
    (one) =>
      !ALIKE.includes(one.name) &&
      [...model, ...others].some((other) => other !== one && other.words === one.words),
  );
  expect(twice).toEqual([]);
});
