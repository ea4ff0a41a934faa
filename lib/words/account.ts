import type { Language, LanguageChoice } from "@/lib/engine/model";
import { languageFor } from "./languages";

/**
 * Of what goes out by itself: mail, a calendar. No browser asks for it, so an account that leaves the
 * language to the browser gets English.
 */
export function accountLanguage(account: LanguageChoice): Language {
  return languageFor({ account, cookie: undefined, browser: null });
}
