import type { Fault } from "./fault";

/** Something wrong with what was typed, and where: offsets count from the start of the text. */
export type StepError = { readonly at: number; readonly length: number; readonly what: Fault };

export class StepFault extends Error {
  constructor(readonly fault: StepError) {
    super(fault.what.code);
  }
}

const sticky = new Map<string, RegExp>();

/** The pattern as it is asked: right at a place, whatever the case. */
function stickyOf(pattern: RegExp): RegExp {
  const known = sticky.get(pattern.source) ?? new RegExp(pattern.source, "iuy");
  sticky.set(pattern.source, known);
  return known;
}

/** Reads one line from left to right and knows where in the whole text it is. */
export class Line {
  #at = 0;
  constructor(
    readonly text: string,
    /** Where the line begins in the whole text. */
    readonly offset: number,
  ) {}

  get at(): number {
    return this.#at;
  }
  get rest(): string {
    return this.text.slice(this.#at);
  }
  get done(): boolean {
    return this.rest.trim() === "";
  }

  /** Takes what matches right here, spaces before it included; null and no step where nothing does. */
  take(pattern: RegExp): RegExpExecArray | null {
    const spaces = /^\s*/.exec(this.rest)?.[0].length ?? 0;
    const here = stickyOf(pattern);
    here.lastIndex = this.#at + spaces;
    const found = here.exec(this.text);
    if (found) this.#at += spaces + found[0].length;
    return found;
  }

  /** Goes back to a place read earlier. */
  back(at: number): void {
    this.#at = at;
  }

  /** A fault over the next word, or over what lies between `from` and here. */
  fault(what: Fault, from?: number): StepFault {
    if (from !== undefined) {
      const start = from + (/^\s*/.exec(this.text.slice(from))?.[0].length ?? 0);
      const length = Math.max(1, this.#at - start);
      return new StepFault({ at: this.offset + start, length, what });
    }
    const spaces = /^\s*/.exec(this.rest)?.[0].length ?? 0;
    const word = /^\S+/.exec(this.rest.slice(spaces))?.[0] ?? "";
    const at = word === "" ? this.text.trimEnd().length : this.#at + spaces;
    return new StepFault({ at: this.offset + at, length: Math.max(1, word.length), what });
  }
}
