import compile from "icu-minify/compile";

/** Messages of one language: rooms of named messages, in ICU MessageFormat. */
export type MessageTree = { readonly [name: string]: string | MessageTree };

/** Where two languages do not say the same: missing and spare names, other placeholders. */
export function messageFaults(wanted: MessageTree, given: MessageTree, at = ""): string[] {
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(given)])];
  return names.flatMap((name) => {
    const path = at === "" ? name : `${at}.${name}`;
    const [one, other] = [own(wanted, name), own(given, name)];
    if (other === undefined) return [`${path} is missing`];
    if (one === undefined) return [`${path} is known in no other language`];
    if (typeof one === "string" && typeof other === "string") return textFaults(one, other, path);
    if (typeof one === "string" || typeof other === "string") {
      return [`${path} is one message here and a group there`];
    }
    return messageFaults(one, other, path);
  });
}

function own(tree: MessageTree, name: string): string | MessageTree | undefined {
  return Object.hasOwn(tree, name) ? tree[name] : undefined;
}

function textFaults(wanted: string, given: string, path: string): string[] {
  if (given.trim() === "") return [`${path} is empty`];
  try {
    const [here, there] = [placeholders(wanted), placeholders(given)];
    return here === there ? [] : [`${path} has other placeholders: "${here}" against "${there}"`];
  } catch (error) {
    return [`${path} cannot be read: ${error instanceof Error ? error.message : error}`];
  }
}

/* How `icu-minify` writes a node: [name], [name, kind, branches], or [tag, ...what it holds]. */
const SELECT = 1;
const LAST_WITH_BRANCHES = 3;

/** Names and kinds of what a message takes in, sorted; which plurals a language has is its own. */
function placeholders(text: string): string {
  const found = new Set<string>();
  const readAll = (nodes: unknown) => Array.isArray(nodes) && nodes.forEach(read);
  function read(node: unknown): void {
    if (!Array.isArray(node)) return;
    const [name, kind, branches = {}] = node;
    if (node.length === 1) {
      found.add(name);
    } else if (typeof kind !== "number" || kind === 0) {
      found.add(`<${name}>`);
      readAll(node.slice(1));
    } else {
      const cases = kind === SELECT ? ` of ${Object.keys(branches).toSorted().join("|")}` : "";
      found.add(`${name}:${kind}${cases}`);
      if (kind <= LAST_WITH_BRANCHES) Object.values(branches).forEach(readAll);
    }
  }
  readAll(compile(text));
  return [...found].toSorted().join(" ");
}
