import type { Rule } from "@/lib/engine/rules/rule";
import { amountOf, wordsOf } from "@/lib/method/rule-words";
import { localeOf } from "@/lib/words/languages";

type Props = {
  rule: Rule;
  /** How sure, and from where, in the language of the page. */
  grade: string;
  locale: string;
};

/** One rule, in English as it decides: what it says, its numbers, how sure, and from where. */
export function RuleEntry({ rule, grade, locale }: Props) {
  const numbers = Object.entries(rule.numbers);
  return (
    <article id={rule.id} lang={localeOf.en} className="scroll-mt-6 border-b border-line py-5">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="text-md font-bold">{rule.title}</h3>
        <p className="figures text-xs text-ink-3">{rule.id}</p>
      </header>
      <p className="voice measure mt-1 text-md text-ink-2">{rule.says}</p>
      {numbers.length === 0 ? null : (
        <dl className="figures mt-3 flex flex-wrap gap-x-6 gap-y-1 text-sm">
          {numbers.map(([name, number]) => (
            <div key={name} className="flex gap-x-1.5">
              <dt className="text-ink-2">{wordsOf(name)}</dt>
              <dd className="font-semibold">{amountOf(number)}</dd>
            </div>
          ))}
        </dl>
      )}
      <p lang={locale} className="mt-2 text-xs text-ink-3">
        {grade}
      </p>
    </article>
  );
}
