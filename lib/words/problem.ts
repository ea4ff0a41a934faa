import "server-only";
import { z } from "zod";
import { violationDto } from "@/lib/contracts/blocks";
import type { Language, LanguageChoice } from "@/lib/engine/model";
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
  if (language === "en") return problem;
  const titles: Titles = de.problems.titles;
  const title = titles[problem.code] ?? de.problems.titles.internal;
  const { fields, violations } = problem;
  return {
    ...problem,
    title,
    detail: german.get(problem.detail) ?? `${title}.`,
    ...(fields ? { fields: fieldsIn(fields) } : {}),
    ...(violations ? { violations: told(language, broken, violations) } : {}),
  };
}

function fieldsIn(fields: NonNullable<Problem["fields"]>): NonNullable<Problem["fields"]> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, sentences]) => [
      name,
      sentences.map((sentence) => german.get(sentence) ?? de.problems.field),
    ]),
  );
}
