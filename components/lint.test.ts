import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "..");

/** Every opening tag of a form, as it is written. */
const forms = ["app", "components"].flatMap((folder) =>
  filesIn(folder).flatMap((file) => {
    const text = fs.readFileSync(path.join(root, file), "utf8");
    return [...text.matchAll(/<form\b/g)].map(({ index }) => ({ file, tag: tagAt(text, index) }));
  }),
);

test("a form says how the browser sends it before any script has come: unsaid, it is the address", () => {
  expect(forms.length).toBeGreaterThan(25);
  const unsaid = forms.filter(({ tag }) => !/\smethod="(post|get)"/.test(tag));
  expect(unsaid.map(({ file, tag }) => `${file}: ${tag}`)).toEqual([]);
});

test("only a search of the library may be in the address", () => {
  const inTheAddress = forms.filter(({ tag }) => /\smethod="get"/.test(tag));
  expect(inTheAddress.map(({ file }) => file)).toEqual(["components/library/library-view.tsx"]);
});

test("a form that script alone sends is posted as fields: any other kind is refused and logged", () => {
  const other = forms.filter(({ tag }) => /encType/i.test(tag) && !/\saction=/.test(tag));
  expect(other.map(({ file }) => file)).toEqual([]);
});

test("a tag ends where its own bracket does, not at the first arrow in it", () => {
  const text =
    '<form onSubmit={(e) => { if (e.a > 1) go(); }} method="post"><input method="get" />';
  expect(tagAt(text, 0)).toBe(text.slice(0, text.indexOf("<input")));
});

/** From `<form` to the bracket that closes it, past whatever stands in braces. */
function tagAt(text: string, start: number): string {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    else if (text[at] === "}") depth -= 1;
    else if (text[at] === ">" && depth === 0) return text.slice(start, at + 1);
  }
  return text.slice(start);
}

function filesIn(folder: string): string[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => path.join(folder, name))
    .filter((name) => name.endsWith(".tsx"));
}
