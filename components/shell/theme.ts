import { type Theme, themes } from "@/lib/engine/model";

/** Read by the root layout, so that the first paint already has it. Holds nothing about a person. */
export const themeCookie = "theme";

export function isTheme(text: string | undefined): text is Theme {
  return themes.some((theme) => theme === text);
}
