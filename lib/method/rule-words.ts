import type { Grade, Mark, RuleNumber } from "@/lib/engine/rules/rule";
import { publicRoom } from "@/messages/en/public";

/* Words for a rule's grade, mark and numbers: one source for /method and docs/method.md. */
const { acts, grades, intro, marks } = publicRoom.rules;

export const gradeWords = Object.entries(grades) as readonly (readonly [Grade, string])[];

export const markWords: Readonly<Record<Mark, string>> = marks;

/** What stands above the rules. */
export function methodIntro(ruleCount: number): string {
  return intro.replace("{count, number}", String(ruleCount));
}

/** `watchAboveMin` reads as "watch above min". */
export function wordsOf(name: string): string {
  return name.replace(/([a-z])([A-Z\d])/g, "$1 $2").toLowerCase();
}

export function amountOf({ value, unit }: RuleNumber): string {
  if (unit === "0-10") return `${value} of 10`;
  return unit === "x" ? `× ${value}` : `${value} ${unit}`;
}

/** What changes no plan, as the written page says it. */
export const actsWords = acts;
