import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { signInBody } from "@/lib/contracts/me";
import { AppError, invalidField, notFound, problemTitles } from "@/lib/errors";
import { parseInput, toProblem } from "@/lib/http/problem";
import { problemResponse } from "@/lib/http/respond";
import { de } from "@/messages/de";
import { en } from "@/messages/en";
import { problemIn } from "./problem";

test("every kind of problem has its title in both languages", () => {
  const { internal, ...titles } = en.problems.titles;
  expect(titles).toEqual(problemTitles);
  expect(internal).toBe(toProblem(new Error("a bug")).title);
});

test("each sentence stands in the code as it stands here, so that it is found", () => {
  const files = readdirSync("lib", { recursive: true, encoding: "utf8" });
  const code = files
    .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file) && !file.startsWith("engine"))
    .map((file) => readFileSync(`lib/${file}`, "utf8"))
    .join("\n");
  // A day in the code is a variable in a template.
  const told = code.replace(/\$\{(?:scope\.)?(?:today|earliest)\}/g, "{date}");
  const lost = Object.values(en.problems.said).filter(
    (sentence) => !told.includes(`"${sentence}"`) && !told.includes(`\`${sentence}\``),
  );
  expect(lost).toEqual([]);
});

test("known sentences are translated, others give way to their kind", () => {
  expect(problemIn("de", toProblem(notFound()))).toMatchObject({
    code: "not_found",
    title: "Nicht gefunden",
    detail: "Hier gibt es nichts für dich.",
  });
  const named = new AppError("conflict", "Kit sees your record already. Change what they see.");
  expect(problemIn("de", toProblem(named)).detail).toBe(`${de.problems.titles.conflict}.`);
  const past = invalidField("until", "Choose today or a day ahead.");
  expect(problemIn("de", toProblem(past)).fields).toEqual({
    until: ["Wähle heute oder einen Tag, der noch kommt."],
  });
  expect(problemIn("en", toProblem(past))).toEqual(toProblem(past));
});

test("a day in a refusal is one that people write", () => {
  const ahead = invalidField(
    "date",
    "Training is logged on its day or after: today is 2026-12-03.",
  );
  expect(problemIn("en", toProblem(ahead)).fields).toEqual({
    date: ["Training is logged on its day or after: today is 3\u00a0Dec 2026."],
  });
  expect(problemIn("de", toProblem(ahead)).fields).toEqual({
    date: ["Training wird an seinem Tag oder danach eingetragen: Heute ist der 3.\u00a0Dez. 2026."],
  });
  // What is no day is left alone.
  const odd = new AppError("conflict", "Nothing on 2026-99-99.");
  expect(problemIn("en", toProblem(odd)).detail).toBe("Nothing on 2026-99-99.");
});

test("every refusal that names a day has its German", () => {
  const files = readdirSync("lib/services", { recursive: true, encoding: "utf8" });
  const code = files
    .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file))
    .map((file) => readFileSync(`lib/services/${file}`, "utf8"))
    .join("\n");
  const named = [...code.matchAll(/`([A-Z][^`]*\$\{(?:scope\.)?(?:today|earliest)\}[^`]*)`/g)].map(
    ([, sentence = ""]) => sentence.replace(/\$\{[^}]*\}/g, "{date}"),
  );
  expect(named.length).toBeGreaterThan(5);
  const known: readonly string[] = Object.values(en.problems.said);
  expect(named.filter((sentence) => !known.includes(sentence))).toEqual([]);
});

test("what a schema finds wrong is told in plain German, without its English", () => {
  const caught = (() => {
    try {
      return parseInput(signInBody, { email: "nobody", password: "" });
    } catch (error) {
      return error;
    }
  })();
  const { fields, detail } = problemIn("de", toProblem(caught));
  expect(fields).toEqual({ email: [de.problems.said.email], password: [de.problems.said.fillIn] });
  expect(detail).toBe(`${de.problems.titles.invalid_input}.`);
});

test("an answer follows the language asked for", async () => {
  const asked = new Headers({ "accept-language": "de-DE" });
  const detail = async () => {
    const response = problemResponse(notFound(), "r", asked);
    return { ...(await response.json()), language: response.headers.get("content-language") };
  };
  expect(await detail()).toMatchObject({ detail: de.problems.said.nothingHere, language: "de" });
});
