import "server-only";
import type { Language } from "@/lib/engine/model";
import type { RuleNumber } from "@/lib/engine/rules/rule";
import { amountOf, wordsOf } from "@/lib/method/rule-words";
import { saidRuleNumbers } from "@/messages/de/said/rule-numbers";
import { matcherOf } from "./match";

const de = matcherOf(saidRuleNumbers);

/** A number of a rule as /method prints it: `above min`, `60 min`. */
export function ruleNumberIn(language: Language, name: string, number: RuleNumber) {
  const [words, amount] = [wordsOf(name), amountOf(number)];
  return language === "en"
    ? { name: words, amount }
    : { name: de.said(words), amount: de.said(amount) };
}

/** What of them German has no words for. */
export const unsaidNumber = de.unknown;
