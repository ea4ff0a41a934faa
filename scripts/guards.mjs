import { readFileSync } from "node:fs";
import path from "node:path";

/** The guards that keep the laws, as data: which text of which file, and what takes its place. */
export const guardList = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, "../lib/engine/laws/guards.json"), "utf8"),
);

export const LAWS = 16;

/** What is wrong with a list of guards; empty when each text is found exactly once and no law is left out. */
export function faultsOf(guards, read) {
  const faults = [];
  for (let law = 1; law <= LAWS; law++)
    if (!guards.some((g) => g.law === law)) faults.push(`law ${law} has no guard`);
  for (const { law, guard, patches } of guards) {
    if (patches.length === 0) faults.push(`law ${law}, ${guard}: nothing to take away`);
    for (const { file, text, replacement } of patches) {
      const found = read(file).split(text).length - 1;
      if (found !== 1)
        faults.push(`law ${law}, ${guard}: found ${found} times in ${file}: ${text.trim()}`);
      if (text === replacement) faults.push(`law ${law}, ${guard}: the replacement is the guard`);
    }
  }
  return faults;
}

/** The files of one guard as they are without it. */
export function withoutGuard({ patches }, read) {
  const files = new Map();
  for (const { file, text, replacement } of patches)
    files.set(
      file,
      (files.get(file) ?? read(file)).replace(text, () => replacement),
    );
  return files;
}
