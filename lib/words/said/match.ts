import { figures } from "./figures";

/**
 * One text of the engine or of a service, and the same in German. A hole `{name}` stands for a text
 * that has words of its own here, or for numbers and days; both sides name the same holes, in any
 * order. Holes named in `ownWords` take what people wrote as well, and leave that as it is. `hole|text`
 * is what a text becomes in holes of that name alone, where German needs another case.
 */
export type Said = readonly [english: string, german: string];

/** Holes for names people gave. */
const ownWords: ReadonlySet<string> = new Set(["by", "name", "race", "title", "own"]);

type Template = {
  readonly pattern: RegExp;
  readonly holes: readonly string[];
  readonly german: string;
  /** Letters that are fixed: of two that match, the one that says more. */
  readonly fixed: number;
};

export type Matcher = {
  /** Known sentences of a text are told in German, the others stay as they are. */
  readonly said: (text: string) => string;
  /** The sentences of a text that have no words here. */
  readonly unknown: (text: string) => readonly string[];
};

const HOLE = /\{(\w+)\}/g;
/** What stands between a sentence and the next. */
const BETWEEN = /((?<=[.!?])\s+(?=[\p{Lu}\d]))/u;
/** Holes inside holes; the language has two or three. */
const DEEPEST = 6;

/** Compiled once; looked up by whole text first, then by a template's first or last word. */
export function matcherOf(entries: readonly Said[]): Matcher {
  const whole = new Map<string, string>();
  const byFirst = new Map<string, Template[]>();
  const byLast = new Map<string, Template[]>();
  const anywhere: Template[] = [];
  for (const [english, german] of entries) {
    if (!english.includes("{")) {
      if (!whole.has(english)) whole.set(english, german);
      continue;
    }
    const template = compiled(english, german);
    const first = wordAt(english.split(HOLE, 1)[0] ?? "", /^\S+(?=\s)/);
    const last = wordAt(english.slice(english.lastIndexOf("}") + 1), /(?<=\s)\S+$/);
    if (first !== null) keep(byFirst, first, template);
    else if (last !== null) keep(byLast, last, template);
    else anywhere.push(template);
  }
  for (const list of [...byFirst.values(), ...byLast.values(), anywhere])
    list.sort((a, b) => b.fixed - a.fixed);

  function candidates(text: string): readonly Template[] {
    const first = byFirst.get(wordAt(text, /^\S+/) ?? "") ?? [];
    const last = byLast.get(wordAt(text, /\S+$/) ?? "") ?? [];
    return [...first, ...last, ...anywhere];
  }

  /** One phrase as it stands, or with its first letter in the other case. */
  function phrase(text: string, depth: number): string | null {
    const as = exactly(text, depth);
    if (as !== null) return as;
    const lower = text.charAt(0).toLowerCase() + text.slice(1);
    if (lower === text) return null;
    const german = exactly(lower, depth);
    return german === null ? null : german.charAt(0).toUpperCase() + german.slice(1);
  }

  function exactly(text: string, depth: number): string | null {
    const known = whole.get(text);
    if (known !== undefined) return known;
    for (const template of candidates(text)) {
      const german = filled(template, text, depth);
      if (german !== null) return german;
    }
    return null;
  }

  function filled(template: Template, text: string, depth: number): string | null {
    const found = template.pattern.exec(text);
    if (found === null || depth >= DEEPEST) return null;
    const inside = new Map<string, string>();
    for (const [at, name] of template.holes.entries()) {
      const german = hole(name, found[at + 1] ?? "", depth + 1);
      if (german === null) return null;
      inside.set(name, german);
    }
    return template.german.replace(HOLE, (as, name: string) => inside.get(name) ?? as);
  }

  function hole(name: string, text: string, depth: number): string | null {
    const german = phrase(`${name}|${text}`, depth) ?? phrase(text, depth) ?? figures(text);
    if (german !== null) return german;
    if (ownWords.has(name)) return text;
    return BETWEEN.test(text) ? inSentences(text, depth) : null;
  }

  /** A hole may hold several sentences; all of them have to be known. */
  function inSentences(text: string, depth: number): string | null {
    const parts = sentences(text, depth);
    return parts.every(({ german }) => german !== null) ? told(parts) : null;
  }

  function sentences(text: string, depth: number): readonly Part[] {
    const split = text.split(BETWEEN);
    const parts: Part[] = [];
    for (let from = 0; from < split.length; ) {
      const { to, german } = shortest(split, from, depth);
      const english = split.slice(from, to - 1).join("");
      parts.push({ english, german, gap: split[to - 1] ?? "" });
      from = to;
    }
    return parts;
  }

  /** The fewest sentences from here that are known together: a race may be named `Run. Swim.` */
  function shortest(split: readonly string[], from: number, depth: number) {
    const one = phrase(split[from] ?? "", depth);
    if (one !== null) return { to: from + 2, german: one };
    for (let to = from + 3; to <= split.length; to += 2) {
      if (phrase(split.slice(from + 2, to).join(""), depth) !== null) break;
      const german = phrase(split.slice(from, to).join(""), depth);
      if (german !== null) return { to: to + 1, german };
    }
    return { to: from + 2, german: null };
  }

  const parts = (text: string): readonly Part[] => {
    const german = whole.get(text);
    return german === undefined ? sentences(text, 0) : [{ english: text, german, gap: "" }];
  };

  return {
    said(text) {
      if (text === "") return text;
      const found = parts(text);
      if (found.every(({ german }) => german === null)) return figures(text) ?? text;
      return told(found);
    },
    unknown(text) {
      if (text === "" || figures(text) !== null) return [];
      return parts(text).flatMap(({ english, german }) => (german === null ? [english] : []));
    },
  };
}

/** One sentence, or several that are known together, and the space that follows it. */
type Part = { readonly english: string; readonly german: string | null; readonly gap: string };

function told(parts: readonly Part[]): string {
  return parts.map(({ english, german, gap }) => `${german ?? english}${gap}`).join("");
}

function keep(map: Map<string, Template[]>, word: string, template: Template): void {
  const list = map.get(word);
  if (list) list.push(template);
  else map.set(word, [template]);
}

function wordAt(text: string, at: RegExp): string | null {
  return at.exec(text)?.[0] ?? null;
}

function compiled(english: string, german: string): Template {
  const holes = [...new Set([...english.matchAll(HOLE)].map(([, name]) => name ?? ""))];
  const seen = new Set<string>();
  const pattern = english.split(/(\{\w+\})/).map((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) return escaped(part);
    if (seen.has(name)) return `\\${holes.indexOf(name) + 1}`;
    seen.add(name);
    return "(.+?)";
  });
  const fixed = english.replace(HOLE, "").length;
  return { pattern: new RegExp(`^${pattern.join("")}$`, "su"), holes, german, fixed };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, (sign) => (sign === "-" ? "\\x2d" : `\\${sign}`));
}
