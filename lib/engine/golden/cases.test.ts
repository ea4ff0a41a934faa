import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseCase } from "@/lib/contracts/case-file";
import { toReplayOutput } from "@/lib/contracts/replay";
import { expectedFields, seenBy } from "@/lib/testing/golden-facts";
import { replay } from "../replay/replay";
import { ruleById } from "../rules/registry";

const folder = new URL("./cases/", import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), "utf8"));
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".case.json"))
  .map((file) => file.slice(0, -".case.json".length))
  .toSorted();

describe.each(names)("%s", (name) => {
  const { title, families, facts } = expectedFields.parse(read(`${name}.expected.json`));
  const parsed = parseCase(read(`${name}.case.json`));
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.faults)}`);
  const output = toReplayOutput(replay(parsed.case));

  test.each(facts.map((fact) => [fact.why, fact] as const))(`${title}: %s`, (_why, fact) => {
    const { seen, expected } = seenBy(fact, output);
    expect(Object.keys(expected as object).length).toBeGreaterThan(0);
    expect(seen).toEqual(expected);
  });

  test("names rules that exist", () => {
    for (const id of families) expect(ruleById(id)?.id, id).toBe(id);
  });
});

test("forty cases with the founding one, two files each", () => {
  expect(names.length + 1).toBeGreaterThanOrEqual(40);
  expect(readdirSync(folder)).toHaveLength(names.length * 2);
});
