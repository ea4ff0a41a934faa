import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

/* What the documents name has to be there: a text that points at nothing is told by nobody else. */

const root = path.resolve(import.meta.dirname, "..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const documents = [
  "README.md",
  ...readdirSync(path.join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
];

function found(pattern: RegExp): { file: string; named: string }[] {
  return documents.flatMap((file) =>
    [...read(file).matchAll(pattern)].map(([, named = ""]) => ({ file, named })),
  );
}

test("a link leads to a file, and to a heading of it", () => {
  const links = found(/\]\(([^)\s]+)\)/g).filter(({ named }) => !/^https?:/.test(named));
  expect(links.length).toBeGreaterThan(30);
  const dead = links.filter(({ file, named }) => {
    const [to = "", heading] = named.split("#");
    const target = to === "" ? file : path.posix.join(path.posix.dirname(file), to);
    if (!existsSync(path.join(root, target))) return true;
    return heading !== undefined && !headingsOf(target).includes(heading);
  });
  expect(dead).toEqual([]);
});

test("a file named in a text is in the repository", () => {
  const files = readdirSync(root)
    .filter((name) => !name.startsWith(".") && name !== "node_modules")
    .flatMap((name) => (name.includes(".") ? [`/${name}`] : filesIn(name)));
  const named = found(/`([\w./-]+\.(?:tsx?|mjs|json|md))`/g);
  expect(named.length).toBeGreaterThan(50);
  const gone = named.filter(({ named: file }) => !files.some((one) => one.endsWith(`/${file}`)));
  expect(gone).toEqual([]);
});

test("a command named in a text is a script", () => {
  const { scripts } = JSON.parse(read("package.json"));
  const commands = found(/npm run (?:-s )?([\w:]+)/g);
  expect(commands.length).toBeGreaterThan(20);
  expect(commands.filter(({ named }) => !(named in scripts))).toEqual([]);
});

test("decisions are numbered without a gap and stand in their index under their title", () => {
  const names = readdirSync(path.join(root, "docs/decisions")).filter((name) => /^\d/.test(name));
  const index = read("docs/decisions/README.md");
  for (const [i, name] of names.toSorted().entries()) {
    const number = String(i + 1).padStart(4, "0");
    const [first = ""] = read(`docs/decisions/${name}`).split("\n");
    expect(first).toMatch(new RegExp(`^# ${number} `));
    expect(index).toContain(`| [${number}](${name}) | ${first.slice("# 0000 ".length)} |`);
  }
});

function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map(
    (file) => `/${folder}/${file}`,
  );
}

function headingsOf(file: string): string[] {
  return [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, words = ""]) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}
