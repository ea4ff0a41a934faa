import type { InjuryKind, SimpleStep, Step } from "../model";
import type { Amount, Exercise } from "../rules/exercises/exercise";
import { exerciseNamed } from "../rules/exercises/registry";

/** One exercise of a strength session as it is done: so many sets, on one side after the other. */
export type RoutineItem = {
  /** Of a known exercise its id, else made from the plan's words: lower case, hyphens, at most 60. */
  readonly id: string;
  readonly name: string;
  /** Null where no instructions are written for it. */
  readonly exercise: Exercise | null;
  /** As the plan says it. */
  readonly text: string;
  readonly sets: number;
  readonly amount: Amount;
  /** Whether left and right are sets of their own. */
  readonly perSide: boolean;
  /** Rest after a set, s. */
  readonly restS: number;
};

export type SessionRoutine = {
  /** What to do first and last, as the plan says it. */
  readonly before: string | null;
  readonly items: readonly RoutineItem[];
  readonly after: string | null;
};

/** Where a plan names no rest, s. Our choice. */
const USUAL_REST_S = 60;
/** A step without a count and no longer than this is held; a longer one is done once. Our choice. */
const LONGEST_HOLD_S = 120;
const ID_LENGTH = 60;

/** The same exercise goes on: the other side, or once more. */
const GOES_ON = /^(?:weight to the )?(left|right)\b|^once more|^the last/i;
/** Whether a step only carries the exercise before it on. */
export const goesOn = ({ text }: Pick<SimpleStep, "text">): boolean => GOES_ON.test(text);
const SIDED = /\bper side\b|\b(?:left|right)\b/i;
/** "5 holds of 30 to 45 s": sets and seconds in one line. */
export const HOLDS_OF = /^(\d+) holds of (\d+)(?: to (\d+))? s/;
/** Not a weight: "20 kg" counts nothing. */
export const COUNT = /,[^,\d]*?(\d+)(?![\d.]| ?kg)(?: to (\d+))?( s\b| m\b)?/;

/**
 * The exercises of a strength session in order, each once: what its steps say of sets, repeats,
 * holds (s), lengths (m) and rests. Instructions are written for the high hamstring tendon only, so
 * for any other injury an exercise stays as the plan words it.
 */
export function routineOf(steps: readonly Step[], kind: InjuryKind): SessionRoutine {
  const items: RoutineItem[] = [];
  for (const step of steps) {
    const [times, inner] = step.kind === "repeat" ? [step.times, step.steps] : [1, [step]];
    for (const one of inner) {
      if (one.role === "work") add(items, one, times, kind);
      else if (one.role === "rest" || one.role === "recovery") rest(items, one);
    }
  }
  return { before: textOf(steps, "warmup"), items, after: textOf(steps, "cooldown") };
}

/** name, sets x count: the lines of a protocol's routines. */
const LINE = /^(.+), (\d+) x (.+)$/;

/** The exercises that lines of a protocol's routines name, each once, as its first line doses it. */
export function exercisesOfLines(lines: readonly string[], kind: InjuryKind): RoutineItem[] {
  const items = lines.flatMap((line) => {
    const [, name = line, sets = "1", count = ""] = LINE.exec(line) ?? [];
    const text = count === "" ? name : `${name}, ${count}`;
    const step = { kind: "step", role: "work", durationS: null, distanceM: null } as const;
    return [itemOf({ ...step, target: null, text }, Number(sets), kind)];
  });
  return [...new Map(items.toReversed().map((item) => [item.id, item])).values()].toReversed();
}

function add(items: RoutineItem[], step: SimpleStep, times: number, kind: InjuryKind): void {
  const last = items.at(-1);
  const goesOn = GOES_ON.exec(step.text);
  if (last && goesOn) {
    const more = goesOn[1] ? { perSide: true } : { sets: last.sets + times };
    items[items.length - 1] = { ...last, ...more };
    return;
  }
  const item = itemOf(step, times, kind);
  const at = items.findIndex((one) => one.id === item.id);
  const before = items[at];
  if (!before) items.push(item);
  else
    items[at] = {
      ...before,
      sets: before.sets + item.sets,
      amount: wider(before.amount, item.amount),
    };
}

/** The exercise a step of a plan names, as one set of it. */
export const exerciseOf = (step: SimpleStep, kind: InjuryKind): RoutineItem =>
  itemOf(step, 1, kind);

function itemOf(step: SimpleStep, times: number, kind: InjuryKind): RoutineItem {
  const { text } = step;
  const { id, name, exercise, perSide } = namedIn(text, kind);
  return {
    id,
    name,
    exercise,
    text,
    sets: Number(HOLDS_OF.exec(text)?.[1] ?? times),
    amount: amountOf(step),
    perSide,
    restS: USUAL_REST_S,
  };
}

type Named = Pick<RoutineItem, "id" | "name" | "exercise" | "perSide">;

/** The same few hundred lines are read again and again, each against every known exercise. */
const instructed = new Map<string, Named>();
const worded = new Map<string, Named>();
const LINES_MAX = 2000;

function namedIn(text: string, kind: InjuryKind): Named {
  const isInstructed = kind === "proximal-hamstring-tendinopathy";
  const lines = isInstructed ? instructed : worded;
  const before = lines.get(text);
  if (before) return before;
  const exercise = (isInstructed && exerciseNamed(text)) || null;
  const name = exercise?.name ?? (text.split(",")[0] || "Exercise");
  const perSide = exercise ? exercise.sides === "each" && !/machine/i.test(text) : SIDED.test(text);
  const named = { id: exercise?.id ?? idOf(name), name, exercise, perSide };
  if (lines.size >= LINES_MAX) lines.clear();
  lines.set(text, named);
  return named;
}

function amountOf({ text, durationS }: SimpleStep): Amount {
  const holds = HOLDS_OF.exec(text);
  if (holds) return range("hold", holds[2], holds[3]);
  const count = COUNT.exec(text);
  if (count) {
    const unit = count[3]?.trim();
    return range(unit === "s" ? "hold" : unit === "m" ? "length" : "reps", count[1], count[2]);
  }
  return durationS !== null && durationS > 0 && durationS <= LONGEST_HOLD_S
    ? { kind: "hold", from: durationS, to: durationS }
    : { kind: "reps", from: 1, to: 1 };
}

function range(kind: Amount["kind"], from: string | undefined, to: string | undefined): Amount {
  const least = Math.max(1, Number(from));
  return { kind, from: least, to: Math.max(least, Number(to ?? from)) };
}

/** Of two that are not counted alike the first stands. */
function wider(a: Amount, b: Amount): Amount {
  if (a.kind !== b.kind) return a;
  return { kind: a.kind, from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

function rest(items: RoutineItem[], { durationS }: SimpleStep): void {
  const last = items.at(-1);
  if (last && durationS) items[items.length - 1] = { ...last, restS: durationS };
}

function textOf(steps: readonly Step[], role: SimpleStep["role"]): string | null {
  const found = steps.find((step) => step.kind === "step" && step.role === role);
  return found?.kind === "step" && found.text !== "" ? found.text : null;
}

function idOf(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z0-9]+/g, "-");
  return plain.slice(0, ID_LENGTH).replace(/^-|-$/g, "") || "exercise";
}
