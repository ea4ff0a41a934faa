import type { Rule, RuleNumber } from "@/lib/engine/rules/rule";
import { ruleChapters } from "./rule-chapters";
import { actsWords, amountOf, gradeWords, markWords, methodIntro, wordsOf } from "./rule-words";
import { isUnconfirmed } from "./unconfirmed";

/** docs/method.md in full, from the rules alone. */
export function methodText(rules: readonly Rule[]): string {
  const chapters = ruleChapters(rules);
  return `${[
    "# Method",
    "Written from the rule registry by `npm run -s method`; a test fails when the two differ. Do not edit by hand.",
    methodIntro(rules.length),
    ...tally(rules),
    "Grades:",
    gradeWords.map(([grade, words]) => `- **${grade}** ${words}`).join("\n"),
    ...unconfirmed(rules),
    ...chapters.flatMap((chapter) => [`## ${chapter.title}`, ...chapter.rules.map(entry)]),
  ].join("\n\n")}\n`;
}

/** How much of it is ours and how much is not confirmed: rules by their mark, then numbers. */
function tally(rules: readonly Rule[]): string[] {
  const numbers = rules.flatMap((rule) => Object.values<RuleNumber>(rule.numbers));
  const count = (marked: readonly Pick<Rule, "mark">[]) => {
    const ours = marked.filter((m) => m.mark === "choice").length;
    const open = marked.filter((m) => isUnconfirmed(m.mark)).length;
    return `${marked.length} | ${ours} | ${open} | ${marked.length - ours - open}`;
  };
  return [
    [
      "| | in all | our choice | not confirmed | source read or worked out |",
      "|---|---|---|---|---|",
      `| rules | ${count(rules)} |`,
      `| numbers | ${count(numbers)} |`,
    ].join("\n"),
  ];
}

function unconfirmed(rules: readonly Rule[]): string[] {
  const open = rules.filter((rule) => marksOf(rule).some(isUnconfirmed));
  if (open.length === 0) return [];
  return [
    "## Not confirmed",
    "Rules that rest, in words or in a number, on a source that was not read for this product:",
    open.map((rule) => `- ${rule.id}: ${rule.source}`).join("\n"),
  ];
}

function entry(rule: Rule): string {
  const numbers = Object.entries<RuleNumber>(rule.numbers);
  const table = [
    "| number | value | grade | how sure |",
    "|---|---|---|---|",
    ...numbers.map(
      ([name, number]) =>
        `| ${wordsOf(name)}${number.acts ? ` (${actsWords[number.acts]})` : ""} | ${amountOf(number)} | ${number.grade} | ${markWords[number.mark]} |`,
    ),
  ].join("\n");
  return [
    `### ${rule.id}: ${rule.title}`,
    rule.says,
    ...(rule.acts ? [`**${capital(actsWords[rule.acts])}: it changes no plan by itself.**`] : []),
    ...(numbers.length === 0 ? [] : [table]),
    `Grade ${rule.grade}, ${markWords[rule.mark]}. ${sentence(rule.source)} Last reviewed ${rule.lastReviewed}.`,
  ].join("\n\n");
}

const marksOf = (rule: Rule) => [
  rule.mark,
  ...Object.values<RuleNumber>(rule.numbers).map(({ mark }) => mark),
];

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
