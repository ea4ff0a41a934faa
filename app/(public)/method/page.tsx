import type { Metadata } from "next";
import { rules } from "@/lib/engine/rules/registry";
import type { Rule } from "@/lib/engine/rules/rule";
import { ruleChapters } from "@/lib/method/rule-chapters";
import { gradeWords } from "@/lib/method/rule-words";
import type { wordsIn } from "@/lib/words/catalogue";
import { requestLanguage, words } from "@/lib/words/request";
import { said } from "@/lib/words/said/said";
import { RuleEntry } from "./rule-entry";

type RuleWords = ReturnType<typeof wordsIn<"public.rules">>;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words("public.rules"))("title") };
}

/** Every rule with its numbers, grade and source, from the registry the engine decides with. */
export default async function MethodPage() {
  const t = await words("public.rules");
  const language = await requestLanguage();
  const chapters = ruleChapters(rules);
  return (
    <div className="pt-6 lg:grid lg:grid-cols-[14rem_minmax(0,1fr)] lg:gap-16 lg:pt-12">
      <nav aria-label={t("chapters")} className="hidden text-sm lg:block print:hidden">
        <ul className="sticky top-6 space-y-1">
          {chapters.map(({ id, title, rules: entries }) => (
            <li key={id}>
              <a
                href={`#${id}`}
                className="flex min-h-8 items-center justify-between gap-2 hover:underline hover:underline-offset-4"
              >
                <span>{said(language, title)}</span>
                <span className="figures text-ink-3">{entries.length}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div>
        <h1 className="voice measure-headline text-2xl">{t("headline")}</h1>
        <p className="measure mt-4 text-ink-2">
          {t("intro", { count: rules.length })}
          {language !== "en" && ` ${t("inEnglish")}`}
        </p>
        <dl className="measure mt-6 grid gap-2 text-sm text-ink-2">
          {gradeWords.map(([grade]) => (
            <div key={grade} className="grid grid-cols-[2rem_1fr]">
              <dt className="font-bold text-ink">{grade}</dt>
              <dd>{t(`grades.${grade}`)}</dd>
            </div>
          ))}
        </dl>
        {chapters.map(({ id, title, rules: entries }) => (
          <section key={id} aria-labelledby={id} className="mt-12">
            <h2 id={id} className="voice border-b border-ink pb-2 text-xl">
              {said(language, title)}
            </h2>
            {entries.map((rule) => (
              <RuleEntry
                key={rule.id}
                rule={rule}
                language={language}
                acts={rule.acts ? t(`actsLine.${rule.acts}`) : null}
                actsOf={{ advice: t("acts.advice"), figure: t("acts.figure") }}
                grade={gradeLine(rule, said(language, rule.source), t)}
              />
            ))}
          </section>
        ))}
      </div>
    </div>
  );
}

/** A choice of ours has itself as its source, and says so once. */
function gradeLine({ grade, mark: name }: Rule, source: string, t: RuleWords): string {
  const mark = t(`marks.${name}`);
  return mark.toLowerCase() === source.toLowerCase()
    ? t("gradeOwn", { grade, mark })
    : t("grade", { grade, mark, source });
}
