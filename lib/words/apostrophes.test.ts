import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");

/** An apostrophe in a word or behind the s of several: `week's`, `${name}'s`, `coaches' limits`. */
const STRAIGHT = /(?<=[A-Za-z0-9}])'(?=[A-Za-z])|(?<=[a-z]s)'(?= [a-z])/;

/** No words that people read: what tests set up, and the message of a slip of ours. */
const unread = /\.test\.tsx?$|\/testing[/.]/;

test("sentences that people read have the typographic apostrophe", () => {
  const files = ["messages", "lib", "components", "app"].flatMap(filesIn);
  const found = files.flatMap((file) => straightIn(read(file)).map((line) => `${file}: ${line}`));
  expect(files.length).toBeGreaterThan(800);
  expect(found).toEqual([]);
});

test("German sentences have no straight quotes inside them", () => {
  const rooms = filesIn("messages/de").filter((file) => !file.includes("/said/"));
  const found = rooms.flatMap((file) =>
    withoutComments(read(file))
      .split("\n")
      .filter((line) => /\\"|'[^']*"[^']*'/.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  // What is typed into the writing of steps is typed with straight ones.
  expect(found.filter((line) => !line.startsWith("messages/de/steps.ts"))).toEqual([]);
});

test.each([
  ["The week's load.", 1],
  ["From coaches' accounts.", 1],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template as it stands in a source
  ["${name}'s week", 1],
  ["The week’s load.", 0],
])("%s", (words, count) => {
  expect(straightIn(`const said = "${words}"; // the week's load\n/* a coach's */`)).toHaveLength(
    count,
  );
});

function straightIn(source: string): string[] {
  return withoutComments(source)
    .split("\n")
    .filter((line) => STRAIGHT.test(line))
    .map((line) => line.trim());
}

/** Past strings, so that `https://` in one begins no comment. */
function withoutComments(source: string): string {
  return source.replace(
    /"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|(?<![:\\])\/\/.*$/gm,
    (part) => (part.startsWith("/") ? part.replace(/[^\n]/g, " ") : part),
  );
}

function read(file: string): string {
  return fs.readFileSync(path.join(root, file), "utf8");
}

function filesIn(folder: string): string[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name}`)
    .filter((name) => /\.tsx?$/.test(name) && !unread.test(name));
}
