// Applies patches/ to node_modules; again and again does no harm. Also npm's postinstall.
import fs from "node:fs";
import path from "node:path";
import * as postgres from "../patches/postgres-3.4.9.mjs";
import { explain, Refusal, root } from "./run.mjs";

/** Makes sure that every kept patch is in; throws a sentence when one cannot be. */
export function ensurePatches() {
  for (const patch of [postgres]) apply(patch);
}

function apply({ name, version, edits }) {
  const folder = path.join(root, "node_modules", name);
  const found = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8")).version;
  if (found !== version)
    throw new Refusal(
      `The patch of ${name} is for version ${version} and ${found} is installed: look through patches/ before changing the pin.`,
    );
  const texts = new Map();
  for (const { files, find, put } of edits)
    for (const file of files) {
      const text = texts.get(file) ?? fs.readFileSync(path.join(folder, file), "utf8");
      if (text.includes(put)) continue;
      if (text.split(find).length !== 2)
        throw new Refusal(
          `The patch of ${name} does not fit ${file}: remove node_modules and start again.`,
        );
      texts.set(
        file,
        text.replace(find, () => put),
      );
    }
  for (const [file, text] of texts) replace(path.join(folder, file), text);
}

/** Written beside and renamed: another process that loads the file sees the old one or the new one. */
function replace(file, text) {
  fs.writeFileSync(`${file}.${process.pid}`, text);
  fs.renameSync(`${file}.${process.pid}`, file);
}

if (process.argv[1] === import.meta.filename) {
  try {
    ensurePatches();
  } catch (error) {
    explain(error);
    process.exitCode = 1;
  }
}
