export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Read by the root layout, so that the first paint already has it. Holds nothing about a person. */
export const themeCookie = "theme";

export function isTheme(text: string | undefined): text is Theme {
  return themes.some((theme) => theme === text);
}
