import "server-only";
import compile from "icu-minify/compile";
import { createTranslator, type Messages, type NamespaceKeys, type NestedKeyOf } from "use-intl";
import type { Language } from "@/lib/engine/model";
import { de } from "@/messages/de";
import { en } from "@/messages/en";
import type { MessageTree } from "./check";
import { localeOf } from "./languages";

/* Compiled once per process, so that no browser carries the reader of ICU messages. */

type Compiled = { readonly [name: string]: unknown };

const catalogues: Readonly<Record<Language, Compiled>> = { en: compiled(en), de: compiled(de) };

function compiled(tree: MessageTree): Compiled {
  return Object.fromEntries(
    Object.entries(tree).map(([name, part]) => [
      name,
      typeof part === "string" ? plain(compile(part)) : compiled(part),
    ]),
  );
}

/** The compiler makes objects without a prototype, which no page can hand to the browser. */
function plain(message: unknown): unknown {
  return JSON.parse(JSON.stringify(message));
}

export type Room = keyof Messages;
type Part = NamespaceKeys<Messages, NestedKeyOf<Messages>>;

/** The words of one part in one language, each message with what it takes in. */
export function wordsIn<P extends Part>(language: Language, part: P) {
  return createTranslator<Messages, P>({
    locale: localeOf[language],
    messages: catalogues[language] as unknown as Messages,
    namespace: part,
    onError: refuse,
  });
}

/** What a page hands to the browser: these rooms and no others. */
export function roomsOf(language: Language, rooms: readonly Room[]): Compiled {
  return Object.fromEntries(rooms.map((room) => [room, catalogues[language][room]]));
}

/** A name that is no message is a fault of the code; types and the build's check find it first. */
function refuse(error: Error): never {
  throw error;
}
