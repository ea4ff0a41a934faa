import { expect, it } from "vitest";
import { redFlags } from "@/lib/engine/model";
import { referRules } from "@/lib/engine/rules/refer";
import { ruleById } from "@/lib/engine/rules/registry";
import { careFor, careOfFlag, flagsByUrgency, ruleOfFlag } from "./care-words";

it("shows every item of the list once, with its own words", () => {
  for (const flag of redFlags) expect(careOfFlag(flag).words).toBe(`flags.${flag}`);
  const shown = flagsByUrgency().flatMap((group) => group.flags);
  expect(shown.toSorted()).toEqual([...redFlags].toSorted());
});

it("knows the rule behind every item and every count", () => {
  for (const flag of redFlags) expect(ruleById(ruleOfFlag(flag))).toBeDefined();
  for (const { id } of referRules) expect(careFor([id]), id).toHaveLength(1);
});

it("puts the most urgent first and drops rules without care words", () => {
  const rules = ["STEP-DOWN", "REFER-COUNT", "FLAG-BONE-PAIN", "FLAG-CHEST-PAIN"];
  expect(careFor(rules).map((one) => one.care.urgency)).toEqual(["now", "week", "fortnight"]);
});
