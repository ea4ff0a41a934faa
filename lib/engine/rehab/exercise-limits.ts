import { cancelled } from "../adapt/outcome";
import { lengthOf } from "../adapt/prescription";
import type { InjuryKind, Restriction, Session, SimpleStep, Step } from "../model";
import { exerciseLimitKinds } from "../model";
import type { PlainDate } from "../plain-date";
import { exerciseById } from "../rules/exercises/registry";
import { COUNT, exerciseOf, goesOn, HOLDS_OF, type RoutineItem, routineOf } from "./routine";

/** What a person allows of one exercise on a day. Of several limits of one kind the lowest holds. */
export type ExerciseLimit = {
  readonly forbidden: boolean;
  /** Added weight, kg; null: no ceiling. So are the others. */
  readonly kg: number | null;
  /** Sets a day, on each side where sides are sets of their own. */
  readonly sets: number | null;
  readonly reps: number | null;
  readonly holdS: number | null;
  /** How far the joint moves, degrees. No plan says it: it is told. */
  readonly rangeDeg: number | null;
};
/** By exercise id. */
export type ExerciseLimits = ReadonlyMap<string, ExerciseLimit>;

const none: ExerciseLimit = {
  forbidden: false,
  kg: null,
  sets: null,
  reps: null,
  holdS: null,
  rangeDeg: null,
};
const ceilings = {
  "max-exercise-kg": "kg",
  "max-exercise-sets": "sets",
  "max-exercise-reps": "reps",
  "max-exercise-hold-s": "holdS",
  "max-exercise-range-deg": "rangeDeg",
} as const;
const known: ReadonlySet<string> = new Set(exerciseLimitKinds);

/** Limits on single exercises that hold on a day. */
export function exerciseRestrictions<R extends Restriction>(
  restrictions: readonly R[],
  date: PlainDate,
): readonly R[] {
  return restrictions.filter(
    (r) => known.has(r.kind) && r.exercise && r.from <= date && (r.to === null || date <= r.to),
  );
}

/** The same, exercise by exercise. */
export function exerciseLimitsOn(
  restrictions: readonly Restriction[],
  date: PlainDate,
): ExerciseLimits {
  const found = new Map<string, ExerciseLimit>();
  for (const { kind, exercise, value } of exerciseRestrictions(restrictions, date)) {
    if (!exercise) continue;
    const before = found.get(exercise) ?? none;
    found.set(exercise, withCeiling(before, kind, value));
  }
  return found;
}

function withCeiling(
  limit: ExerciseLimit,
  kind: Restriction["kind"],
  value: number | null,
): ExerciseLimit {
  if (kind === "no-exercise") return { ...limit, forbidden: true };
  if (!(kind in ceilings) || value === null) return limit;
  const field = ceilings[kind as keyof typeof ceilings];
  // None of it is none at all; no added weight is still the exercise.
  if (value < 1 && field !== "kg" && field !== "rangeDeg") return { ...limit, forbidden: true };
  return { ...limit, [field]: Math.min(limit[field] ?? value, value) };
}

/** An exercise as far as a limit allows it; null where it is left out. */
export function withinLimit<I extends Pick<RoutineItem, "sets" | "amount">>(
  item: I,
  limit: ExerciseLimit | undefined,
): I | null {
  if (!limit) return item;
  const sets = Math.min(item.sets, limit.sets ?? item.sets);
  if (limit.forbidden) return null;
  const { kind, from, to } = item.amount;
  const most = (kind === "reps" ? limit.reps : kind === "hold" ? limit.holdS : null) ?? to;
  return { ...item, sets, amount: { kind, from: Math.min(from, most), to: Math.min(to, most) } };
}

/** What in the steps of a strength session goes beyond the limits, in plain sentences. */
export function beyondLimits(
  steps: readonly Step[],
  kind: InjuryKind,
  limits: ExerciseLimits,
): readonly string[] {
  if (limits.size === 0) return [];
  return routineOf(steps, kind).items.flatMap(({ id, name, sets, amount, text }) => {
    const limit = limits.get(id);
    if (!limit) return [];
    if (limit.forbidden) return [`${name} is not allowed now.`];
    const over = (number: number, most: number | null) => most !== null && number > most;
    return [
      ...(over(sets, limit.sets) ? [`${name}: ${limit.sets} sets at most.`] : []),
      ...(amount.kind === "reps" && over(amount.to, limit.reps)
        ? [`${name}: ${limit.reps} repeats at most.`]
        : []),
      ...(amount.kind === "hold" && over(amount.to, limit.holdS)
        ? [`${name}: held for ${limit.holdS} s at most.`]
        : []),
      ...(over(kgIn(text), limit.kg) ? [`${name}: ${limit.kg} kg at most.`] : []),
    ];
  });
}

const WITHIN = ", within limits";
const MINUTE_S = 60;

/**
 * A strength session as far as the limits allow: what is forbidden falls away with its rests, sets,
 * repeats, holds and weights shrink to their ceilings, and the session with them, never longer. The
 * same object where nothing is beyond a limit; cancelled where no exercise is left.
 */
export function limitedSession(
  session: Session,
  kind: InjuryKind,
  limits: ExerciseLimits,
): Session {
  if (beyondLimits(session.steps, kind, limits).length === 0) return session;
  const steps = limitedSteps(session.steps, kind, limits);
  if (routineOf(steps, kind).items.length === 0) return cancelled(session);
  const savedS = Math.max(0, lengthOf(session.steps) - lengthOf(steps));
  const shorterS = Math.max(0, session.durationS - savedS);
  const durationS = Math.min(session.durationS, Math.ceil(shorterS / MINUTE_S) * MINUTE_S);
  return {
    ...session,
    title: session.title.endsWith(WITHIN) ? session.title : `${session.title}${WITHIN}`,
    durationS,
    templateId: null,
    steps: durationS > shorterS ? [...steps, easyEnd(durationS - shorterS)] : steps,
  };
}

/** What is left of a minute, so that the session stays whole minutes. */
function easyEnd(durationS: number): SimpleStep {
  const step = { kind: "step", role: "cooldown", distanceM: null, target: null } as const;
  return { ...step, durationS, text: "Easy movement" };
}

function limitedSteps(
  steps: readonly Step[],
  kind: InjuryKind,
  limits: ExerciseLimits,
): readonly Step[] {
  /** Sets each exercise had so far. */
  const had = new Map<string, number>();
  const left = (id: string) => {
    const limit = limits.get(id);
    if (limit?.forbidden) return 0;
    return (limit?.sets ?? Number.POSITIVE_INFINITY) - (had.get(id) ?? 0);
  };
  let current = "";
  let dropped = false;
  const idOf = (step: SimpleStep) => {
    if (!goesOn(step)) current = exerciseOf(step, kind).id;
    return current;
  };
  const kept = (step: SimpleStep): SimpleStep[] => {
    if (step.role === "rest" || step.role === "recovery") return dropped ? [] : [step];
    if (step.role !== "work") {
      dropped = false;
      return [step];
    }
    const otherSide = /\b(?:left|right)\b/i.test(step.text) && goesOn(step);
    const before = dropped;
    const id = idOf(step);
    dropped = otherSide ? before : left(id) < 1;
    return dropped ? [] : [within(step, kind, limits.get(id), left(id))];
  };
  const count = (inner: readonly SimpleStep[], times: number) => {
    for (const step of inner) {
      if (step.role !== "work") continue;
      const otherSide = goesOn(step) && /\b(?:left|right)\b/i.test(step.text);
      if (otherSide) continue;
      const id = idOf(step);
      had.set(id, (had.get(id) ?? 0) + setsIn(step, times));
    }
  };
  return steps.flatMap((step): Step[] => {
    const outer = current;
    if (step.kind === "step") {
      const [one] = kept(step);
      if (!one) return [];
      count([one], 1);
      return [one];
    }
    const inner = step.steps.flatMap(kept);
    const work = inner.filter((one) => one.role === "work");
    if (work.length === 0) return [];
    current = outer;
    const times = Math.min(step.times, ...work.map((one) => left(idOf(one))));
    current = outer;
    count(work, times);
    return [{ ...step, times, steps: inner }];
  });
}

function setsIn({ text }: SimpleStep, times: number): number {
  return Number(HOLDS_OF.exec(text)?.[1] ?? times);
}

/** One step at its ceilings; numbers in its words follow. */
function within(
  step: SimpleStep,
  kind: InjuryKind,
  limit: ExerciseLimit | undefined,
  setsLeft: number,
): SimpleStep {
  if (!limit) return step;
  const holds = HOLDS_OF.exec(step.text);
  const { amount } = exerciseOf(step, kind);
  const most = amount.kind === "reps" ? limit.reps : amount.kind === "hold" ? limit.holdS : null;
  const text = withKg(step.text, limit.kg);
  if (holds) {
    const sets = Math.min(Number(holds[1]), setsLeft);
    const cut = step.durationS === null ? null : (step.durationS * sets) / Number(holds[1]);
    return {
      ...step,
      durationS: cut === null ? null : Math.floor(cut),
      text: text.replace(HOLDS_OF, () => holdsText(sets, amount, most)),
    };
  }
  if (most === null || amount.to <= most) return { ...step, text };
  const counted = COUNT.test(text);
  const shorter = amount.kind === "hold" && step.durationS !== null && step.durationS > most;
  return {
    ...step,
    durationS: shorter ? most : step.durationS,
    text: counted ? text.replace(COUNT, (all) => lowered(all, most)) : text,
  };
}

function holdsText(sets: number, { from, to }: RoutineItem["amount"], most: number | null): string {
  const [least, longest] = [from, to].map((s) => Math.min(s, most ?? s));
  return `${sets} holds of ${least === longest ? least : `${least} to ${longest}`} s`;
}

/** "8 to 12" with 10 at most is "8 to 10", with 8 or less "8". */
function lowered(words: string, most: number): string {
  return words
    .replace(/\d+/g, (n) => String(Math.min(Number(n), most)))
    .replace(/(\d+) to \1\b/, "$1");
}

const KG = /(\d+(?:[.,]\d+)?)(?= ?kg\b)/gi;

function kgIn(text: string): number {
  const weights = text.match(KG) ?? [];
  return Math.max(0, ...weights.map((w) => Number(w.replace(",", "."))));
}

function withKg(text: string, most: number | null): string {
  if (most === null) return text;
  return text.replace(KG, (w) => (Number(w.replace(",", ".")) > most ? String(most) : w));
}

const limitWords = {
  "max-exercise-kg": (n: number) => `${n} kg at most`,
  "max-exercise-sets": (n: number) => `${n} ${n === 1 ? "set" : "sets"} at most`,
  "max-exercise-reps": (n: number) => `${n} ${n === 1 ? "repeat" : "repeats"} at most`,
  "max-exercise-hold-s": (n: number) => `held for ${n} s at most`,
  "max-exercise-range-deg": (n: number) => `moved through ${n}° at most`,
} as const;

/** `not now`, `30 kg at most`: what a limit says of its exercise. */
export function ceilingWords({ kind, value }: Pick<Restriction, "kind" | "value">): string {
  return kind in limitWords ? limitWords[kind as keyof typeof limitWords](value ?? 0) : "not now";
}

/** `Nordic curl: not now`. */
export function exerciseLimitWords(
  limit: Pick<Restriction, "kind" | "exercise" | "value">,
): string {
  return `${exerciseName(limit.exercise ?? "")}: ${ceilingWords(limit)}`;
}

/** One set that was done, as far as a limit can ask about it. */
export type DoneSet = {
  readonly exercise: string;
  /** Counted per exercise and side through the day. */
  readonly set: number;
  readonly reps: number | null;
  readonly holdS: number | null;
  readonly loadKg: number | null;
};

/** The first limit that a set that was done goes beyond; undefined where it keeps them all. */
export function limitBroken<R extends Restriction>(
  { exercise, set, reps, holdS, loadKg }: DoneSet,
  restrictions: readonly R[],
): R | undefined {
  return restrictions.find(({ kind, value, exercise: of }) => {
    if (of !== exercise) return false;
    if (kind === "no-exercise") return true;
    const counted: Partial<Record<Restriction["kind"], number | null>> = {
      "max-exercise-kg": loadKg,
      "max-exercise-sets": set,
      "max-exercise-reps": reps,
      "max-exercise-hold-s": holdS,
    };
    const done = counted[kind] ?? null;
    return value !== null && done !== null && done > value;
  });
}

/** A known exercise's name; for one that a plan's words made, its id as words. */
export function exerciseName(id: string): string {
  const words = id.replaceAll("-", " ");
  return exerciseById(id)?.name ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
