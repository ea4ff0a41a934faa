import type { AthleteRecord } from "../model";
import type { PlainDate } from "../plain-date";
import { bounds, type RuleSet } from "../rules/adjustable";
import type { Rule, RuleNumber } from "../rules/rule";
import { inForceOn } from "./in-force";

/** One number a person may set for an athlete, with what it is now. */
export type AdjustableNumber = {
  readonly rule: string;
  readonly number: string;
  readonly title: string;
  readonly says: string;
  readonly unit: string;
  /** As the athlete's protocol has it, and as it is in force on the day. */
  readonly usual: number;
  readonly inForce: number;
  readonly min: number;
  readonly max: number;
  readonly careful: "lower" | "higher";
  /** Nothing but our own choice stands behind it, neither in the shared rule nor in the protocol. */
  readonly ourChoice: boolean;
};

/** Every number a person may set, as it is for this athlete on the day. */
export function adjustableNumbers(record: AthleteRecord, date: PlainDate): AdjustableNumber[] {
  const unset: AthleteRecord = {
    ...record,
    restrictions: [],
    protocol: record.protocol ? { ...record.protocol, edits: [] } : null,
  };
  const usual = readerOf(inForceOn(unset)({ date }).rules);
  const now = readerOf(inForceOn(record)({ date }).rules);
  return bounds.map(({ rule, number, min, max, careful }) => {
    const stands = usual(rule.id, number);
    return {
      rule: rule.id,
      number,
      title: rule.title,
      says: rule.says,
      unit: stands.unit,
      usual: stands.value,
      inForce: now(rule.id, number).value,
      min,
      max,
      careful,
      ourChoice: stands.mark === "choice" && rule.numbers[number]?.mark === "choice",
    };
  });
}

function readerOf(rules: RuleSet): (rule: string, number: string) => RuleNumber {
  const byId = new Map(Object.values(rules).map((rule: Rule) => [rule.id, rule]));
  return (rule, number) => {
    const found = byId.get(rule)?.numbers[number];
    if (!found) throw new RangeError(`${rule} has no number ${number}`);
    return found;
  };
}
