import type { Metadata } from "next";
import { rules } from "@/lib/engine/rules/registry";
import { ruleChapters } from "@/lib/method/rule-chapters";
import { gradeWords, methodIntro } from "@/lib/method/rule-words";
import { RuleEntry } from "./rule-entry";

export const metadata: Metadata = { title: "Method" };

/** Every rule with its numbers, grade and source, from the registry the engine decides with. */
export default function MethodPage() {
  const chapters = ruleChapters(rules);
  return (
    <div className="pt-6 lg:grid lg:grid-cols-[14rem_minmax(0,1fr)] lg:gap-16 lg:pt-12">
      <nav aria-label="Chapters" className="hidden text-sm lg:block print:hidden">
        <ul className="sticky top-6 space-y-1">
          {chapters.map(({ id, title, rules: entries }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                className="flex min-h-8 items-center justify-between gap-2 hover:underline hover:underline-offset-4"
              >
                {title}
                <span className="figures text-ink-3">{entries.length}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div>
        <h1 className="voice measure-headline text-2xl">Every rule, with its numbers.</h1>
        <p className="measure mt-4 text-ink-2">{methodIntro(rules.length)}</p>
        <dl className="measure mt-6 grid gap-2 text-sm text-ink-2">
          {gradeWords.map(([grade, words]) => (
            <div key={grade} className="grid grid-cols-[2rem_1fr]">
              <dt className="font-bold text-ink">{grade}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        {chapters.map(({ id, title, rules: entries }) => (
          <section key={id} aria-labelledby={id} className="mt-12">
            <h2 id={id} className="voice border-b border-ink pb-2 text-xl">
              {title}
            </h2>
            {entries.map((rule) => (
              <RuleEntry key={rule.id} rule={rule} />
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}
