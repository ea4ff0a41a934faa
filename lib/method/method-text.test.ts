import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rules } from "@/lib/engine/rules/registry";
import { choice, cited, defineRule, type RuleNumber } from "@/lib/engine/rules/rule";
import { methodText } from "./method-text";
import { actsWords, amountOf, wordsOf } from "./rule-words";

const written = readFileSync(new URL("../../docs/method.md", import.meta.url), "utf8");

describe("docs/method.md", () => {
  test("is what the registry gives; `npm run -s method` writes it", () => {
    expect(written).toBe(methodText(rules));
  });

  test("holds every rule once, with every number and its source", () => {
    for (const rule of rules) {
      const [, section = "", again] = written.split(`### ${rule.id}: `);
      const own = section.split("\n### ")[0] ?? "";
      expect(again, rule.id).toBeUndefined();
      expect(own).toContain(rule.source);
      for (const [name, number] of Object.entries<RuleNumber>(rule.numbers)) {
        const acts = number.acts ? ` (${actsWords[number.acts]})` : "";
        expect(own).toContain(
          `| ${wordsOf(name)}${acts} | ${amountOf(number)} | ${number.grade} |`,
        );
      }
    }
  });

  test("says what is ours and what nobody confirmed", () => {
    const text = methodText([
      defineRule({
        id: "TRY-1",
        title: "A rule",
        says: "It says this.",
        numbers: { ours: choice(3, "days"), heard: cited(0.5, "x", "B", "recalled") },
        grade: "I",
        mark: "choice",
        source: "Our choice",
        lastReviewed: "2026-11-25",
      }),
    ]);
    expect(text).toContain("| rules | 1 | 1 | 0 | 0 |");
    expect(text).toContain("| numbers | 2 | 1 | 1 | 0 |");
    expect(text).toContain("| ours | 3 days | I | our choice |");
    expect(text).toContain("| heard | × 0.5 | B | from memory, not confirmed |");
    expect(text).toContain("- TRY-1: Our choice");
  });
});

test("marks what changes no plan, rules and single numbers", () => {
  for (const id of ["LOAD-2", "ESWT-6", "LOAD-MONOTONY", "MONO-1"])
    expect(written).toMatch(new RegExp(`### ${id}: [^#]*it changes no plan by itself`));
  expect(written).toContain("| hours (advice) |");
  expect(written).toContain("| warn two weeks (advice) |");
});
