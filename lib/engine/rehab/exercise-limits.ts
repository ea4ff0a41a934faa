import type { InjuryKind, Restriction, Step } from "../model";
import { exerciseLimitKinds } from "../model";
import type { PlainDate } from "../plain-date";
import { exerciseById } from "../rules/exercises/registry";
import { type RoutineItem, routineOf } from "./routine";

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

/** Weights in the words of a plan. */
export const KG = /(\d+(?:[.,]\d+)?)(?= ?kg\b)/gi;

function kgIn(text: string): number {
  const weights = text.match(KG) ?? [];
  return Math.max(0, ...weights.map((w) => Number(w.replace(",", "."))));
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
