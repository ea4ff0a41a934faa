import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "..");

/** Our own server code: no tests, no migrations, nothing generated. */
const sources = ["app", "components", "db", "lib", "scripts"].flatMap((folder) => filesIn(folder));

const linesWith = (pattern: RegExp, files = sources) =>
  files.flatMap((file) =>
    fs
      .readFileSync(path.join(root, file), "utf8")
      .split("\n")
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );

test("a setting ends with its transaction: one that outlives it would meet another person", () => {
  expect(linesWith(/set_config\([^)]*,\s*false\s*\)/i)).toEqual([]);
  expect(linesWith(/\bset\s+session\b/i)).toEqual([]);
});

test("text is never spliced into SQL: sql.raw only for constants of the schema", () => {
  const raw = linesWith(/\bsql\.raw\(|\.unsafe\(/).filter((line) => !line.startsWith("scripts/"));
  // What the query builder wrote passes through one place of ours on its way to the driver.
  // And tests make triggers, whose names and ids are their own.
  const ours = raw.filter(
    (line) =>
      !line.startsWith("db/prepared.ts: driver.unsafe(text, args") &&
      !line.startsWith("db/testing/holding-writers.ts: await sql.unsafe("),
  );
  expect(ours.filter((line) => !line.startsWith("db/schema/"))).toEqual([]);
});

test("what the engine may read is opened in one place", () => {
  // Setting up a local database grants the role to the web's own; that opens nothing by itself.
  const setters = linesWith(/app\.engine_for|app_engine/).filter(
    (line) => !/grant app_user/.test(line),
  );
  expect(setters.filter((line) => !line.startsWith("db/client.ts:"))).toEqual([]);
});

test("a repository asks for a scope, or says that it reads across athletes", () => {
  const ofThePersonAlone = [
    "calendar-feeds.ts",
    "idempotency.ts",
    "invitations.ts",
    "library-sharing.ts",
    "library.ts",
    "reminders.ts",
    "roster-filters.ts",
    "tokens.ts",
    "users.ts",
  ];
  const files = filesIn("db/repositories").filter(
    (file) => !ofThePersonAlone.includes(path.basename(file)),
  );
  const queries = files.flatMap((file) => queriesIn(file));
  expect(queries.length).toBeGreaterThan(50);
  const unmarked = queries.filter(
    ({ doc, parameters }) =>
      !parameters.includes("scope: AthleteScope") && !doc.includes("crossAthlete"),
  );
  expect(unmarked.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});

/** Exported functions that take the database, with the comment above each. */
function queriesIn(file: string) {
  const text = fs.readFileSync(path.join(root, file), "utf8");
  const functions =
    /((?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?)export (?:async )?function (\w+)\(([\s\S]*?)\): /g;
  return [...text.matchAll(functions)]
    .map(([, doc = "", name = "", parameters = ""]) => ({ file, doc, name, parameters }))
    .filter(({ parameters }) => parameters.includes("db: Database"));
}

function filesIn(folder: string): string[] {
  const full = path.join(root, folder);
  if (!fs.existsSync(full)) return [];
  return fs
    .readdirSync(full, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(folder, name))
    .filter((name) => /\.(ts|tsx|mjs)$/.test(name) && !/\.test\.tsx?$/.test(name));
}
