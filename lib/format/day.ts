import type { Language } from "@/lib/engine/model";
import { daysBetween, type PlainDate, weekdayIndex } from "@/lib/engine/plain-date";

/* Days as people say them. English where no language is given: rooms that have no other yet. */

type Names = {
  readonly weekdays: readonly string[];
  readonly weekdaysShort: readonly string[];
  readonly monthsShort: readonly string[];
  readonly between: string;
  readonly near: Readonly<Record<-1 | 0 | 1, string>>;
};

const names: Readonly<Record<Language, Names>> = {
  en: {
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    weekdaysShort: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    monthsShort: words("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
    between: "to",
    near: { [-1]: "yesterday", 0: "today", 1: "tomorrow" },
  },
  de: {
    weekdays: words("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
    weekdaysShort: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
    monthsShort: words("Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez."),
    between: "bis",
    near: { [-1]: "gestern", 0: "heute", 1: "morgen" },
  },
};

function words(text: string): readonly string[] {
  return text.split(" ");
}

/** `Wednesday`, `Mittwoch` */
export function weekdayName(date: PlainDate, language: Language = "en"): string {
  return names[language].weekdays[weekdayIndex(date)] ?? "";
}

/** `Wed`, `Mi` */
export function weekdayShort(date: PlainDate, language: Language = "en"): string {
  return names[language].weekdaysShort[weekdayIndex(date)] ?? "";
}

/** `Nov`, `Nov.` */
export function monthShort(date: PlainDate, language: Language = "en"): string {
  return names[language].monthsShort[Number(date.slice(5, 7)) - 1] ?? "";
}

/** `25 Nov`, `25. Nov.`, with a space that no line breaks at: "10." at the end of one says nothing. */
export function dayMonth(date: PlainDate, language: Language = "en"): string {
  return `${dayOfMonth(date, language)}\u00a0${monthShort(date, language)}`;
}

/** `Wed 25 Nov`, `Mi, 25. Nov.` */
export function weekdayDayMonth(date: PlainDate, language: Language = "en"): string {
  return `${weekdayShort(date, language)}${comma[language]} ${dayMonth(date, language)}`;
}

/** `Wednesday 25 Nov`, `Mittwoch, 25. Nov.` */
export function weekdayNameDayMonth(date: PlainDate, language: Language = "en"): string {
  return `${weekdayName(date, language)}${comma[language]} ${dayMonth(date, language)}`;
}

/** `25 Nov 2026`, `25. Nov. 2026` */
export function dayMonthYear(date: PlainDate, language: Language = "en"): string {
  return `${dayMonth(date, language)} ${date.slice(0, 4)}`;
}

/** `Wed 25 Nov 2026`, `Mi, 25. Nov. 2026` */
export function weekdayDayMonthYear(date: PlainDate, language: Language = "en"): string {
  return `${weekdayDayMonth(date, language)} ${date.slice(0, 4)}`;
}

/** `23 to 29 Nov`, `30 Nov to 6 Dec`, `23. bis 29. Nov.`; both days included. */
export function daySpan(start: PlainDate, end: PlainDate, language: Language = "en"): string {
  const sameMonth = start.slice(0, 7) === end.slice(0, 7);
  const from = sameMonth ? dayOfMonth(start, language) : dayMonth(start, language);
  return `${from} ${names[language].between} ${dayMonth(end, language)}`;
}

/** `today`, `yesterday`, `tomorrow`, else `Wed 25 Nov`. */
export function dayFrom(date: PlainDate, today: PlainDate, language: Language = "en"): string {
  const days = daysBetween(today, date);
  if (days === -1 || days === 0 || days === 1) return names[language].near[days];
  return weekdayDayMonth(date, language);
}

const comma: Readonly<Record<Language, string>> = { en: "", de: "," };

function dayOfMonth(date: PlainDate, language: Language): string {
  return `${Number(date.slice(8))}${language === "de" ? "." : ""}`;
}
