import "server-only";
import { type Language, languages } from "@/lib/engine/model";
import { en } from "@/messages/en";
import { wordsIn } from "./catalogue";

type Known = keyof typeof en.library.tags;

function isKnown(tag: string): tag is Known {
  return Object.hasOwn(en.library.tags, tag);
}

/** A tag of our own sessions in the person's language; one that somebody typed stays as it is. */
export function tagName(language: Language, tag: string): string {
  return isKnown(tag) ? wordsIn(language, "library.tags")(tag) : tag;
}

/** All that somebody may call a tag of ours, itself among them: who reads German may know the English. */
export function tagNames(tag: string): string[] {
  return [tag, ...languages.map((language) => tagName(language, tag))];
}
