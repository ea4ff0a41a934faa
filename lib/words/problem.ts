import "server-only";
import { z } from "zod";
import { violationDto } from "@/lib/contracts/blocks";
import type { Language, LanguageChoice } from "@/lib/engine/model";
import { isPlainDate } from "@/lib/engine/plain-date";
import { dayMonthYear } from "@/lib/format/day";
import type { Problem } from "@/lib/http/problem";
import { de } from "@/messages/de";
import { en } from "@/messages/en";
import { languageFor } from "./languages";
import { told } from "./said/told";

const broken = z.array(violationDto);

type Titles = Readonly<Record<string, string>>;

const german: ReadonlyMap<string, string> = new Map(
  Object.entries(en.problems.said).map(([name, sentence]) => [
    sentence,
    de.problems.said[name as keyof typeof en.problems.said],
  ]),
);

/**
 * What a caller of the API asks for: our own pages send the language they are drawn in. A plain link
 * sends what the browser wishes; there the choice of the account goes first.
 */
export function languageAsked(headers: Headers | undefined, account?: LanguageChoice): Language {
  if (headers === undefined) return "en";
  const browser = headers.get("accept-language");
  return languageFor({ account, cookie: undefined, browser });
}

/**
 * A problem in the caller's language. A sentence that has no words there, because it names a day or
 * a person, gives way to the title of its kind; codes stay what programs branch on.
 */
export function problemIn(language: Language, problem: Problem): Problem {
  const { fields, violations } = problem;
  if (language === "en") {
    const said = (text: string) => withDays(text, daysIn(text), language);
    return {
      ...problem,
      detail: said(problem.detail),
      ...(fields ? { fields: fieldsIn(fields, said) } : {}),
    };
  }
  const titles: Titles = de.problems.titles;
  const title = titles[problem.code] ?? de.problems.titles.internal;
  return {
    ...problem,
    title,
    detail: inGerman(problem.detail) ?? `${title}.`,
    ...(fields ? { fields: fieldsIn(fields, (text) => inGerman(text) ?? de.problems.field) } : {}),
    ...(violations ? { violations: told(language, broken, violations) } : {}),
  };
}

type Fields = NonNullable<Problem["fields"]>;

function fieldsIn(fields: Fields, said: (text: string) => string): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, sentences]) => [name, sentences.map(said)]),
  );
}

/** A sentence that names a day stands in the list with `{date}` in its place. */
function inGerman(text: string): string | null {
  const sentence = german.get(text.replace(DAY, "{date}"));
  return sentence === undefined ? null : withDays(sentence, daysIn(text), "de", "{date}");
}

const DAY = /\b\d{4}-\d{2}-\d{2}\b/g;

function daysIn(text: string): readonly string[] {
  return text.match(DAY) ?? [];
}

/** The days of a sentence, or what stands for them, as people write them. */
function withDays(
  text: string,
  days: readonly string[],
  language: Language,
  place: string | RegExp = DAY,
): string {
  const rest = [...days];
  return text.replaceAll(place, (was) => {
    const day = rest.shift() ?? "";
    return isPlainDate(day) ? dayMonthYear(day, language) : day || was;
  });
}
