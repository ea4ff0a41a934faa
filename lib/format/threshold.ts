import type { Language } from "@/lib/engine/model";
import { formatPercent } from "./percent";
import { decimal, metric } from "./units";

/** `3 of 10`, `30 min`, `75 %`, `2 days`. */
export function thresholdValue(value: number, unit: string, language: Language = "en"): string {
  if (unit === "x") return formatPercent(value);
  const known = unitWords[language];
  const number = decimal(String(value), { ...metric, language });
  return `${number} ${known[`${value} ${unit}`] ?? known[unit] ?? unit}`;
}

/** Units that are words; the others are written alike in every language. */
const unitWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { "0-10": "of 10" },
  de: { "0-10": "von 10", days: "Tage", "1 days": "Tag" },
};

/** Shares are typed as percent, everything else as it is. */
export function typedThreshold(value: number, unit: string): string {
  return String(unit === "x" ? Math.round(value * 100) : value);
}

/** What was typed, in the number's own unit; NaN where it is no number. */
export function thresholdTyped(text: string, unit: string): number {
  if (text.trim() === "") return Number.NaN;
  const typed = Number(text.trim().replace(",", "."));
  return unit === "x" ? Math.round(typed) / 100 : typed;
}
