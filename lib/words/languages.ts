import { type Language, type LanguageChoice, languageChoices, languages } from "@/lib/engine/model";

/** What a page says it is written in, and what numbers and days follow. */
export const localeOf: Readonly<Record<Language, string>> = { en: "en-GB", de: "de-DE" };

/** As its own speakers call it. */
export const languageNames: Readonly<Record<Language, string>> = { en: "English", de: "Deutsch" };

/** Of the device, for pages nobody is signed in on. Holds nothing about a person. */
export const languageCookie = "language";

/** Of a page's `lang`. */
export function languageOf(locale: string): Language {
  return languages.find((language) => localeOf[language] === locale) ?? "en";
}

function isLanguageChoice(text: string | undefined): text is LanguageChoice {
  return languageChoices.some((choice) => choice === text);
}

type Asked = {
  /** Of the account; undefined where nobody is signed in. */
  readonly account: LanguageChoice | undefined;
  readonly cookie: string | undefined;
  /** The header `Accept-Language`. */
  readonly browser: string | null;
};

/** The person's own choice, else the device's, else the first the browser asks for that we have. */
export function languageFor({ account, cookie, browser }: Asked): Language {
  const own = account ?? (isLanguageChoice(cookie) ? cookie : "browser");
  return own === "browser" ? firstKnown(browser ?? "") : own;
}

function firstKnown(acceptLanguage: string): Language {
  const wanted = acceptLanguage
    .split(",")
    .map((part, at) => {
      const [tag = "", ...rest] = part.trim().toLowerCase().split(";");
      const q = rest.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find(Boolean);
      return { main: tag.trim().split("-")[0], q: q === undefined ? 1 : Number(q), at };
    })
    .filter(({ q }) => q > 0)
    .toSorted((a, b) => b.q - a.q || a.at - b.at);
  for (const { main } of wanted) {
    const known = languages.find((language) => language === main);
    if (known) return known;
  }
  return "en";
}
