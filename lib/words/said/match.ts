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
  /** Text and holes by turns, text at both ends. */
  readonly texts: readonly string[];
  readonly holes: readonly string[];
  readonly german: string;
  /** The longest of the texts. */
  readonly needs: string;
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
/** `bis Mo, 3. Aug.` has its full stop already. */
const TWO_STOPS = /(?<!\.)\.\.(?!\.)/g;
/** What stands between a sentence and the next. */
const BETWEEN = /((?<=[.!?])\s+(?=[\p{Lu}\d]))/u;
/** Holes inside holes: a list has one for each of its parts, and nothing goes on for ever. */
const DEEPEST = 16;

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
  for (const list of [...byFirst.values(), ...byLast.values(), anywhere]) list.sort(bySaying);

  function candidates(text: string): readonly Template[] {
    const first = byFirst.get(wordAt(text, /^\S+/) ?? "") ?? [];
    const last = byLast.get(wordAt(text, /\S+$/) ?? "") ?? [];
    const fitting: Template[] = [];
    for (const some of [first, last, anywhere])
      for (const one of some) if (mayFit(one, text)) fitting.push(one);
    return fitting.length > 1 ? fitting.sort(bySaying) : fitting;
  }

  /** Of one text: lists in lists ask for the same phrase again and again. */
  const asked = new Map<string, string | null>();

  function phrase(text: string, depth: number): string | null {
    const known = asked.get(text);
    if (known !== undefined) return known;
    const german = inEitherCase(text, depth);
    asked.set(text, german);
    return german;
  }

  /** One phrase as it stands, or with its first letter in the other case. */
  function inEitherCase(text: string, depth: number): string | null {
    const as = exactly(text, depth);
    if (as !== null) return as;
    const lower = text.charAt(0).toLowerCase() + text.slice(1);
    if (lower === text) return null;
    const german = exactly(lower, depth);
    return german === null ? null : german.charAt(0).toUpperCase() + german.slice(1);
  }

  function exactly(text: string, depth: number): string | null {
    // What was stored before apostrophes were curly has the same words.
    const known = whole.get(text) ?? whole.get(text.replaceAll("'", "’"));
    if (known !== undefined) return known;
    for (const template of candidates(text)) {
      const german = filled(template, text, depth);
      if (german !== null) return german;
    }
    return null;
  }

  function filled(template: Template, text: string, depth: number): string | null {
    const { texts, german } = template;
    if (depth >= DEEPEST) return null;
    const inside = new Map<string, string>();
    return fill(template, text, { hole: 0, from: (texts[0] ?? "").length }, { inside, depth })
      ? german.replace(HOLE, (as, name: string) => inside.get(name) ?? as).replace(TWO_STOPS, ".")
      : null;
  }

  /** The shortest that each hole can hold; where the rest does not fit to it, the next longer one. */
  function fill(
    template: Template,
    text: string,
    at: { readonly hole: number; readonly from: number },
    found: { readonly inside: Map<string, string>; readonly depth: number },
  ): boolean {
    const name = template.holes[at.hole];
    if (name === undefined) return true;
    const next = template.texts[at.hole + 1] ?? "";
    const isLast = at.hole === template.holes.length - 1;
    const last = text.length - next.length;
    for (let to = isLast ? last : text.indexOf(next, at.from + 1); to >= 0 && to <= last; ) {
      const german = to > at.from ? hole(name, text.slice(at.from, to), found.depth + 1) : null;
      if (german !== null) {
        found.inside.set(name, german);
        if (fill(template, text, { hole: at.hole + 1, from: to + next.length }, found)) return true;
      }
      if (isLast) return false;
      to = text.indexOf(next, to + 1);
    }
    return false;
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
    asked.clear();
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

/** Whether it begins and ends like the text, and has its longest part somewhere. */
function mayFit({ texts, holes, needs, fixed }: Template, text: string): boolean {
  return (
    text.length >= fixed + holes.length &&
    text.startsWith(texts[0] ?? "") &&
    text.endsWith(texts.at(-1) ?? "") &&
    text.includes(needs)
  );
}

/** What says more comes first. */
function bySaying(a: Template, b: Template): number {
  return b.fixed - a.fixed;
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
  const parts = english.split(HOLE);
  const texts = parts.filter((_, at) => at % 2 === 0);
  const holes = parts.filter((_, at) => at % 2 === 1);
  const needs = texts.reduce((longest, one) => (one.length > longest.length ? one : longest), "");
  return { texts, holes, german, needs, fixed: texts.join("").length };
}
