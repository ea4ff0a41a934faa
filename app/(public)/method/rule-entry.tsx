import type { Mark, Rule, RuleNumber } from "@/lib/engine/rules/rule";

/** One rule: what it says, its numbers, how sure, and from where. */
export function RuleEntry({ rule }: { rule: Rule }) {
  const numbers = Object.entries(rule.numbers);
  return (
    <article id={rule.id} className="scroll-mt-6 border-b border-line py-5">
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
      <p className="mt-2 text-xs text-ink-3">
        Grade {rule.grade} · {markWords[rule.mark]} · {rule.source}
      </p>
    </article>
  );
}

/** `watchAboveMin` reads as "watch above min". */
function wordsOf(name: string): string {
  return name.replace(/([a-z])([A-Z\d])/g, "$1 $2").toLowerCase();
}

function amountOf({ value, unit }: RuleNumber): string {
  if (unit === "0-10") return `${value} of 10`;
  return unit === "x" ? `× ${value}` : `${value} ${unit}`;
}

const markWords: Readonly<Record<Mark, string>> = {
  seen: "source read",
  "second-hand": "quoted second-hand, not confirmed",
  recalled: "from memory, not confirmed",
  computed: "worked out",
  choice: "our choice",
};
