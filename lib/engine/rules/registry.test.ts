import { describe, expect, it } from "vitest";
import { ruleById, rules } from "./registry";
import { grades, marks } from "./rule";

describe("rules are data that people can read", () => {
  it("every id names one rule", () => {
    const ids = rules.map((rule) => rule.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ruleById("LOAD-1")?.id).toBe("LOAD-1");
    expect(ruleById("no-such-rule")).toBeUndefined();
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s has words, grade, mark, source and a review day",
    (_, rule) => {
      expect(rule.id).toMatch(/^[A-Z0-9]+([-.][A-Z0-9]+)*$/);
      for (const text of [rule.title, rule.says, rule.source])
        expect(text.trim().length).toBeGreaterThan(3);
      expect(grades).toContain(rule.grade);
      expect(marks).toContain(rule.mark);
      expect(rule.lastReviewed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      for (const number of Object.values(rule.numbers)) {
        expect(Number.isFinite(number.value)).toBe(true);
        expect(number.unit).not.toBe("");
        expect(grades).toContain(number.grade);
        expect(marks).toContain(number.mark);
      }
    },
  );

  it("no rule promises or judges", () => {
    for (const rule of rules)
      expect(`${rule.title} ${rule.says}`).not.toMatch(
        /\b(cured?|cleared|predict\w*|injury risk)\b/i,
      );
  });
});
