import { expect, test } from "vitest";
import { languages } from "@/lib/engine/model";
import { de } from "@/messages/de";
import { en } from "@/messages/en";
import { entryFields } from "./entry-fields";

test.each(languages)("%s: sports and kinds are called as everywhere else", (language) => {
  const words = { en, de }[language];
  expect(entryFields(language).sports).toEqual(words.session.sports);
  expect(entryFields(language).roles).toEqual(words.roles);
});
