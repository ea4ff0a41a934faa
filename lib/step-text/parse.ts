import type { SimpleStep, Step } from "@/lib/engine/model";
import { readAmount } from "./amount";
import type { Fault, FaultCode } from "./fault";
import { Line, type StepError, StepFault } from "./line";
import { impliedS } from "./measure";
import { readTarget } from "./target";
import type { Zones } from "./zones";

export type { StepError } from "./line";

export type Parsed = {
  /** What could be read; lines with an error are left out. */
  readonly steps: readonly Step[];
  /** One a line at most, from top to bottom. */
  readonly errors: readonly StepError[];
};

/** As the contract has it: `lib/contracts/sessions.ts`. */
const MOST_STEPS = 60;
const MOST_IN_REPEAT = 20;
const MOST_TIMES = 100;
const MOST_CUE = 500;

const DASH = /[-–•]\s+/;
const TIMES = /(\d+)\s?[x×](?![a-z])/;
const ROLE = /(warm-?up|warm|wu|work|recovery|recover|rec|rest|cool-?down|cool|cd)(?![a-z-])/;

type Open = {
  readonly times: number;
  readonly head: Line;
  readonly dashed: boolean | null;
  readonly steps: readonly SimpleStep[];
  /** A line inside it could not be read: then the repeat is not called empty. */
  readonly hurt: boolean;
};

/**
 * Reads steps as they are typed, one a line: role, amount, target, cue. `5x` on a line of its own
 * repeats the lines below, up to an empty line, to a line without the dash the first one had, or to
 * the next `5x`; behind `5x` steps may stand on the same line, ` / ` between them.
 */
export function parseSteps(text: string, zones: Zones): Parsed {
  const steps: Step[] = [];
  const errors: StepError[] = [];
  let open: Open | null = null;

  const close = () => {
    if (open && open.steps.length > 0) {
      const { times, steps: inner } = open;
      steps.push({ kind: "repeat", times, steps: inner });
    } else if (open && !open.hurt) {
      errors.push(open.head.fault({ code: "repeatsNothing" }, 0).fault);
    }
    open = null;
  };

  for (const line of linesOf(text)) {
    if (line.done) {
      close();
      continue;
    }
    try {
      const indented = /^\s/.test(line.text);
      const dashed = line.take(DASH) !== null;
      const times = readTimes(line);
      if (times !== null) {
        if (open && open.steps.length > 0 && (indented || (dashed && open.dashed))) {
          throw line.fault({ code: "repeatInside" }, 0);
        }
        close();
        if (line.done) open = { times, head: line, dashed: null, steps: [], hurt: false };
        else steps.push({ kind: "repeat", times, steps: inlineSteps(line, zones) });
        continue;
      }
      if (open?.dashed && !dashed) close();
      const step = readStep(line, zones);
      if (open) open = { ...open, dashed: open.dashed ?? dashed, steps: roomIn(open, step, line) };
      else steps.push(step);
    } catch (error) {
      if (!(error instanceof StepFault)) throw error;
      errors.push(error.fault);
      if (open) open = { ...(open as Open), hurt: true };
    }
  }
  close();
  if (steps.length > MOST_STEPS) {
    const what = tooMuch("steps", MOST_STEPS);
    errors.push({ at: 0, length: Math.max(1, text.length), what });
  }
  return { steps, errors: errors.toSorted((a, b) => a.at - b.at) };
}

function linesOf(text: string): Line[] {
  let offset = 0;
  return text.split("\n").map((row) => {
    const line = new Line(row.replace(/\r$/, ""), offset);
    offset += row.length + 1;
    return line;
  });
}

function readTimes(line: Line): number | null {
  const from = line.at;
  const found = line.take(TIMES);
  if (!found) return null;
  const times = Number(found[1]);
  if (times < 1 || times > MOST_TIMES) {
    throw line.fault(tooMuch("times", MOST_TIMES), from);
  }
  line.take(/:(?=\s|$)/);
  return times;
}

/** `4m tempo / 90s recovery easy`: the rest of a line behind its `5x`. */
function inlineSteps(line: Line, zones: Zones): SimpleStep[] {
  const start = line.at;
  let offset = line.offset + start;
  const parts = line.rest.split(" / ").map((part) => {
    const piece = new Line(part, offset);
    offset += part.length + 3;
    return piece;
  });
  const steps = parts.map((part) => readStep(part, zones));
  if (steps.length > MOST_IN_REPEAT) throw tooMany(line);
  return steps;
}

function roomIn({ steps }: Open, step: SimpleStep, line: Line): readonly SimpleStep[] {
  if (steps.length >= MOST_IN_REPEAT) throw tooMany(line);
  return [...steps, step];
}

function tooMany(line: Line): StepFault {
  return line.fault(tooMuch("inRepeat", MOST_IN_REPEAT), 0);
}

function tooMuch(code: FaultCode, most: number): Fault {
  return { code, values: { most: String(most) } };
}

function readStep(line: Line, zones: Zones): SimpleStep {
  const role = roleOf(line.take(ROLE)?.[1]);
  const { durationS: time, distanceM, said } = readSize(line, zones);
  // The target may hang on the length, and an open length on the target's speed.
  const at = line.at;
  const aim = readTarget(line, { durationS: time, zones });
  const durationS = time ?? (said ? null : impliedS(distanceM, aim, zones));
  let target = aim;
  if (durationS !== time && aim !== null) {
    line.back(at);
    target = readTarget(line, { durationS, zones });
  }
  return { kind: "step", role, durationS, distanceM, target, text: readCue(line, target !== null) };
}

type Size = {
  readonly durationS: number | null;
  readonly distanceM: number | null;
  /** The time was given in words, even where it is open. */
  readonly said: boolean;
};

function readSize(line: Line, zones: Zones): Size {
  if (line.take(/open(?![a-z])/)) return { durationS: null, distanceM: null, said: true };
  const amount = readAmount(line, zones.sport);
  if (!amount) {
    if (line.take(/\d+(?:[.,]\d+)?(?=\s|$)/)) {
      throw line.fault({ code: "unit" }, 0);
    }
    throw line.fault({ code: zones.sport === "swim" ? "beginsSwim" : "begins" });
  }
  if (amount.distanceM === null) return { ...amount, said: true };
  const from = line.at;
  if (!line.take(/in(?![a-z])/)) return { ...amount, said: false };
  if (line.take(/open(?![a-z])/)) return { ...amount, said: true };
  const time = readAmount(line, zones.sport);
  if (!time || time.durationS === null) throw line.fault({ code: "howLong" }, from);
  return { durationS: time.durationS, distanceM: amount.distanceM, said: true };
}

/** Free words to the athlete, as they stand or in quotes. */
function readCue(line: Line, aimed: boolean): string {
  if (aimed) line.take(/[,:;](?=\s)/);
  const cue = line.rest.trim();
  const from = line.at;
  line.take(/[\s\S]*/);
  const text = cue.startsWith('"') ? unquoted(cue, line, from) : cue;
  if (text.length > MOST_CUE) throw line.fault(tooMuch("cue", MOST_CUE), from);
  return text;
}

function unquoted(cue: string, line: Line, from: number): string {
  const found = /^"((?:[^"\\]|\\.)*)"$/u.exec(cue);
  if (!found) throw line.fault({ code: "quotes" }, from);
  return (found[1] ?? "").replace(/\\(.)/gu, (_, c: string) => escapes[c] ?? c);
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

function roleOf(word?: string): SimpleStep["role"] {
  const role = word?.toLowerCase() ?? "work";
  if (role.startsWith("w") && role !== "work") return "warmup";
  if (role.startsWith("rec")) return "recovery";
  if (role.startsWith("c")) return "cooldown";
  return role === "rest" ? "rest" : "work";
}
