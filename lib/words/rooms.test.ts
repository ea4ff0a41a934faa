import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

/* Read from the source: a part whose room is not handed to its page would show names for words. */

const tsx = (base: string) =>
  ["", ".ts", ".tsx"]
    .map((end) => base + end)
    .find((file) => /\.tsx?$/.test(file) && existsSync(file));

function importsOf(file: string): string[] {
  const found = readFileSync(file, "utf8").matchAll(
    /(?:^import\s+(?!type\b)[^;]*?from\s+|import\()"((?:@\/components|\.)[^"]+)"/gm,
  );
  return [...found].flatMap(([, from = ""]) => {
    const base = from.startsWith("@/") ? from.slice(2) : path.join(path.dirname(file), from);
    return tsx(base) ?? [];
  });
}

function roomsAsked(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const own = readFileSync(file, "utf8").matchAll(/useWords\("(\w+)/g);
  return [
    ...[...own].map(([, room = ""]) => room),
    ...importsOf(file).flatMap((one) => roomsAsked(one, seen)),
  ];
}

function roomsHanded(page: string): string[] {
  const up = path.dirname(page).split("/");
  const layouts = up.map((_, at) => `${up.slice(0, at + 1).join("/")}/layout.tsx`);
  const given = [...layouts, page]
    .filter((file) => existsSync(file))
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(/rooms=\{\[([^\]]*)\]/g)])
    .flatMap(([, list = ""]) => list.match(/\w+/g) ?? []);
  return ["ui", "shell", "errors", ...given];
}

const pages = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("page.tsx"))
  .map((file) => `app/${file}`);

/** What a coach does with a session or an offer: an athlete's pages never open it (`mayEdit`). */
const coachOnly = ["coachWeek", "library", "roles", "steps"];

/** Reached by import alone: the log takes one part of the file, which says nothing itself. */
const unsaid: Readonly<Record<string, readonly string[]>> = {
  "app/(athlete)/changes/page.tsx": coachOnly,
  "app/(athlete)/log/page.tsx": ["checkIn"],
  "app/(athlete)/today/page.tsx": coachOnly,
  "app/(athlete)/week/[monday]/page.tsx": coachOnly,
  "app/(athlete)/week/[monday]/sessions/[sessionId]/page.tsx": coachOnly,
};

test.each(pages)("%s hands over the rooms its parts ask for", (page) => {
  const handed = [...roomsHanded(page), ...(unsaid[page] ?? [])];
  expect([...new Set(roomsAsked(page))].filter((room) => !handed.includes(room))).toEqual([]);
});
