import type { Grade, Mark, RuleNumber } from "@/lib/engine/rules/rule";

/** Words for a rule's grade, mark and numbers: one source for /method and docs/method.md. */
export const gradeWords: readonly (readonly [grade: Grade, words: string])[] = [
  ["A", "Trials, or studies that pool them. Not always in this tendon; the source says which."],
  ["B", "Studies that followed people over time."],
  ["C", "What experts do and write."],
  ["D", "Laboratory work."],
  ["I", "Our own choice, or arithmetic. Nobody has tested it."],
];

export const markWords: Readonly<Record<Mark, string>> = {
  seen: "source read",
  "second-hand": "quoted second-hand, not confirmed",
  recalled: "from memory, not confirmed",
  computed: "worked out",
  choice: "our choice",
};

export const isUnconfirmed = (mark: Mark) => mark === "second-hand" || mark === "recalled";

/** What stands above the rules. */
export function methodIntro(ruleCount: number): string {
  return `These ${ruleCount} rules decide what a morning does to a plan. The page is drawn from the same list the plan is worked out with, so it cannot say anything else.`;
}

/** `watchAboveMin` reads as "watch above min". */
export function wordsOf(name: string): string {
  return name.replace(/([a-z])([A-Z\d])/g, "$1 $2").toLowerCase();
}

export function amountOf({ value, unit }: RuleNumber): string {
  if (unit === "0-10") return `${value} of 10`;
  return unit === "x" ? `× ${value}` : `${value} ${unit}`;
}
