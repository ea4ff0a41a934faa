import { expect, test } from "vitest";
import { bounds } from "../rules/adjustable";
import { ahead, recordOf, TODAY } from "../symptoms/test-record";
import { adjustableNumbers } from "./adjustable-numbers";
import { withInjury } from "./test-protocols";

const edit = {
  rule: "STATE-AMBER-MORNING",
  number: "from",
  value: 2,
  by: "Jo, physio",
  from: ahead(1),
  to: null,
};
const record = recordOf({
  protocol: { id: "proximal-hamstring", version: 1, edits: [edit] },
  restrictions: [{ kind: "pain-ceiling", from: TODAY, to: null, value: 2 }],
});
const numberOf = (rule: string, of = record, date = TODAY) =>
  adjustableNumbers(of, date).find((n) => n.rule === rule);

test("says what each number is without anybody's edit, and what it is on the day", () => {
  expect(adjustableNumbers(record, TODAY)).toHaveLength(bounds.length);
  const before = numberOf(edit.rule);
  expect(before).toMatchObject({ usual: 4, inForce: 4, unit: "0-10", careful: "lower" });
  expect(numberOf(edit.rule, record, ahead(1))).toMatchObject({ usual: 4, inForce: 2 });
  // A physio's ceiling of 2 calls for Watch from 3.
  expect(numberOf("STATE-AMBER-DURING")).toMatchObject({ usual: 4, inForce: 3 });
});

test("tells a number of our own from one that a source gives", () => {
  expect(numberOf(edit.rule)?.ourChoice).toBe(true);
  expect(numberOf("STATE-RED-DURING")?.ourChoice).toBe(false);
  expect(numberOf("LOAD-1")?.ourChoice).toBe(false);
});

test("every bound holds the number that stands for every injury", () => {
  for (const kind of [
    "achilles-tendinopathy",
    "patellar-tendinopathy",
    "gluteal-tendinopathy",
    "plantar-heel-pain",
  ] as const) {
    for (const { rule, number, usual, min, max } of adjustableNumbers(withInjury(kind), TODAY)) {
      expect(usual, `${kind} ${rule} ${number}`).toBeGreaterThanOrEqual(min);
      expect(usual, `${kind} ${rule} ${number}`).toBeLessThanOrEqual(max);
    }
  }
});
