import { expect, test } from "vitest";
import { accountLanguage } from "./account";
import { languageAsked } from "./problem";

test("what goes out by itself is in the account's language, in English where it chose none", () => {
  expect(accountLanguage("de")).toBe("de");
  expect(accountLanguage("en")).toBe("en");
  expect(accountLanguage("browser")).toBe("en");
});

test("a file is in the account's language, else in what its browser asks for", () => {
  const german = new Headers({ "accept-language": "de-DE,de;q=0.9" });
  expect(languageAsked(german, "en")).toBe("en");
  expect(languageAsked(german, "browser")).toBe("de");
  expect(languageAsked(new Headers(), "de")).toBe("de");
});
