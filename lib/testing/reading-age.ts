import { syllable } from "syllable";

/** Age of the Flesch-Kincaid grade: a pupil of grade 6 is eleven. */
export function readingAge(text: string): number {
  const sentences = text.split(/[.!?](?:\s|$)/).filter((s) => s.trim() !== "").length;
  const words = text.split(/\s+/).filter((w) => /[\p{L}\d]/u.test(w));
  // A figure is read as one short word.
  const sounds = words.reduce((sum, w) => sum + Math.max(1, syllable(w)), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (sounds / words.length) - 15.59 + 5;
}
