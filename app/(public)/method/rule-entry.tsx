import type { Language } from "@/lib/engine/model";
import type { Acts, Rule, RuleNumber } from "@/lib/engine/rules/rule";
import { ruleNumberIn } from "@/lib/words/said/rule-number";
import { said } from "@/lib/words/said/said";

type Props = {
  rule: Rule;
  /** How sure, and from where, in the language of the page. */
  grade: string;
  /** Said where the rule changes no plan; null where it does. */
  acts: string | null;
  /** The same in a word, for one of its numbers. */
  actsOf: Readonly<Record<Acts, string>>;
  language: Language;
};

/** One rule: what it says, its numbers, how sure, and from where. */
export function RuleEntry({ rule, grade, acts, actsOf, language }: Props) {
  const numbers = Object.entries<RuleNumber>(rule.numbers).map(([key, number]) => ({
    key,
    acts: number.acts ? actsOf[number.acts] : null,
    ...ruleNumberIn(language, key, number),
  }));
  return (
    <article id={rule.id} className="scroll-mt-6 border-b border-line py-5">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="text-md font-bold">{said(language, rule.title)}</h3>
        <p className="figures text-xs text-ink-3">{rule.id}</p>
      </header>
      <p className="voice measure mt-1 text-md text-ink-2">{said(language, rule.says)}</p>
      {acts && <p className="mt-2 text-sm font-semibold">{acts}</p>}
      {numbers.length === 0 ? null : (
        <dl className="figures mt-3 flex flex-wrap gap-x-6 gap-y-1 text-sm">
          {numbers.map(({ key, name, amount, acts: little }) => (
            <div key={key} className="flex gap-x-1.5">
              <dt className="text-ink-2">{name}</dt>
              <dd className="font-semibold">{amount}</dd>
              {little && <dd className="text-ink-3">({little})</dd>}
            </div>
          ))}
        </dl>
      )}
      <p className="mt-2 text-xs text-ink-3">{grade}</p>
    </article>
  );
}
