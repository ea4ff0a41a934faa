import type { Language, Phase } from "@/lib/engine/model";
import { daysBetween, type PlainDate } from "@/lib/engine/plain-date";
import { dayMonth } from "@/lib/format/day";
import type { wordsIn } from "@/lib/words/catalogue";

type Days = { readonly start: PlainDate; readonly end: PlainDate };

/** What the season editor says, in the language of the page. */
export type EditorWords = {
  readonly t: ReturnType<typeof wordsIn<"seasonEditor">>;
  readonly phase: (phase: Phase) => string;
  readonly language: Language;
};

export function dayOf({ language }: EditorWords, date: PlainDate): string {
  return dayMonth(date, language);
}

/** `4 May to 31 May` */
export function spanOf(words: EditorWords, { start, end }: Days): string {
  return words.t("span", { from: dayOf(words, start), to: dayOf(words, end) });
}

const DAYS_PER_WEEK = 7;

/** `3 weeks`, `10 days` */
export function lengthText({ t }: EditorWords, { start, end }: Days): string {
  const days = daysBetween(start, end) + 1;
  return days % DAYS_PER_WEEK === 0
    ? t("weeks", { count: days / DAYS_PER_WEEK })
    : t("days", { count: days });
}

/** A phase inside a sentence; German nouns stay large there. */
export function phaseInside({ phase, language }: EditorWords, name: Phase): string {
  return language === "en" ? phase(name).toLowerCase() : phase(name);
}
