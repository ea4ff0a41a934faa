import localFont from "next/font/local";

/** States facts: sessions, numbers, dates. */
export const facts = localFont({
  src: "../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  weight: "200 800",
  style: "normal",
  display: "swap",
  variable: "--font-facts",
  fallback: ["system-ui", "sans-serif"],
  adjustFontFallback: "Arial",
});

/** Gives reasons and carries a person's notes. */
export const reasons = localFont({
  src: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  weight: "200 900",
  style: "normal",
  display: "swap",
  variable: "--font-reasons",
  fallback: ["Georgia", "serif"],
  adjustFontFallback: "Times New Roman",
});
