import "server-only";
import type { Language } from "@/lib/engine/model";
import { german } from "@/messages/de/said";
import { matcherOf } from "./match";

const de = matcherOf(german);

/**
 * What the engine or a service said, in the person's language. What has no words there stays as it
 * is: a coach's own title, a note.
 */
export function said(language: Language, text: string): string {
  return language === "en" ? text : de.said(text);
}

/** The sentences of a text that German has no words for. */
export const unsaid = de.unknown;
