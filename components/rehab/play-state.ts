import type { ExerciseSetBody, ExerciseSetDto } from "@/lib/contracts/exercise-sets";
import type { PlayItem } from "@/lib/contracts/rehab-play";
import type { Side } from "@/lib/engine/model";
import type { PainCeiling } from "@/lib/engine/rehab/ceiling";
import type { Amount } from "@/lib/engine/rules/exercises/exercise";

/** One set as the player knows it. */
export type PlayedSet = {
  readonly exercise: string;
  readonly side: Side;
  /** Counted per exercise and side through the day. */
  readonly set: number;
  readonly sessionId: string | null;
  readonly kind: Amount["kind"];
  readonly value: number;
  readonly loadKg: number | null;
  readonly pain: number | null;
};

type Noted = ExerciseSetBody | ExerciseSetDto;

export function playedOf(noted: Noted): PlayedSet {
  const { exercise, side, set, sessionId, reps, holdS, distanceM, loadKg, pain } = noted;
  const amount =
    holdS != null
      ? ({ kind: "hold", value: holdS } as const)
      : distanceM != null
        ? ({ kind: "length", value: distanceM } as const)
        : ({ kind: "reps", value: reps ?? 1 } as const);
  const rest = { sessionId: sessionId ?? null, loadKg: loadKg ?? null, pain: pain ?? null };
  return { exercise, side, set, ...amount, ...rest };
}

/** What waits on the device is newer than what the server said. */
export function withWaiting(
  done: readonly PlayedSet[],
  waiting: readonly PlayedSet[],
): readonly PlayedSet[] {
  const newer = done.map((one) => waiting.find((other) => isSameSet(one, other)) ?? one);
  const added = waiting.filter((one) => !done.some((other) => isSameSet(one, other)));
  return [...newer, ...added];
}

export function isSameSet(a: PlayedSet, b: PlayedSet): boolean {
  return a.exercise === b.exercise && a.side === b.side && a.set === b.set;
}

const amountFields = { hold: "holdS", reps: "reps", length: "distanceM" } as const;

export function bodyOfSet(
  { exercise, side, set, sessionId, kind, value, loadKg, pain }: PlayedSet,
  date: ExerciseSetBody["date"],
): ExerciseSetBody {
  const amount = { [amountFields[kind]]: value };
  return { date, sessionId, exercise, side, set, ...amount, loadKg, pain };
}

export function sidesOf({ perSide }: Pick<PlayItem, "perSide">): readonly Side[] {
  return perSide ? ["left", "right"] : ["both"];
}

export function nextNumber(done: readonly PlayedSet[], exercise: string, side: Side): number {
  const numbers = done
    .filter((one) => one.exercise === exercise && one.side === side)
    .map((one) => one.set);
  return Math.max(0, ...numbers) + 1;
}

/** Sets of an exercise in this session, in the order of doing. */
export function setsOf(
  done: readonly PlayedSet[],
  exercise: string,
  sessionId: string,
): readonly PlayedSet[] {
  return done.filter((one) => one.exercise === exercise && one.sessionId === sessionId);
}

export function countOn(sets: readonly PlayedSet[], side: Side): number {
  return sets.filter((one) => one.side === side).length;
}

/** Every side has all its sets. */
export function isComplete(item: PlayItem, sets: readonly PlayedSet[]): boolean {
  return sidesOf(item).every((side) => countOn(sets, side) >= item.sets);
}

/** Sets that are still to do on the side that has most of them left. */
export function setsLeft(item: PlayItem, sets: readonly PlayedSet[]): number {
  return item.sets - Math.min(...sidesOf(item).map((side) => countOn(sets, side)));
}

/** After a set there is a rest, but not between the two sides of one set. */
export function restsAfter(item: PlayItem, sets: readonly PlayedSet[]): boolean {
  const [first = 0, ...others] = sidesOf(item).map((side) => countOn(sets, side));
  return others.every((count) => count === first) && !isComplete(item, sets);
}

/** The highest pain that was noted; null where none was. */
export function worstPain(sets: readonly Pick<PlayedSet, "pain">[]): number | null {
  const pains = sets.flatMap((one) => (one.pain === null ? [] : [one.pain]));
  return pains.length === 0 ? null : Math.max(...pains);
}

/**
 * The set that an answer about an exercise is noted with: the last one on the painful side, else the
 * last of all.
 */
export function painSet(sets: readonly PlayedSet[], side: Side): PlayedSet | undefined {
  return sets.findLast((one) => one.side === side) ?? sets.at(-1);
}

/** The latest answer about an exercise. */
export function painOf(sets: readonly PlayedSet[]): number | null {
  return sets.findLast((one) => one.pain !== null)?.pain ?? null;
}

export type Verdict = "go-on" | "stop-exercise" | "stop-session";

/** What a noted pain asks for, with the numbers in force. */
export function verdictOn(pain: number | null, ceiling: PainCeiling): Verdict {
  if (pain === null || pain <= ceiling.exerciseMax) return "go-on";
  return pain > ceiling.sessionMax ? "stop-session" : "stop-exercise";
}

/** The first exercise with sets still to do; the last one when all are done. */
export function whereToStart(
  items: readonly PlayItem[],
  done: readonly PlayedSet[],
  sessionId: string,
): number {
  const open = items.findIndex((item) => !isComplete(item, setsOf(done, item.id, sessionId)));
  return open === -1 ? items.length : open;
}

/** The list with the easier exercise after the one it stands in for, and where it is. */
export function withEasier(
  items: readonly PlayItem[],
  at: number,
  setsLeft: number,
): { readonly items: readonly PlayItem[]; readonly at: number } {
  const easier = items[at]?.easier;
  if (!easier) return { items, at };
  const there = items.findIndex((item) => item.id === easier.id);
  if (there !== -1) return { items, at: there };
  const sets = Math.max(1, Math.min(setsLeft, easier.sets));
  return { items: items.toSpliced(at + 1, 0, { ...easier, sets, mostSets: sets }), at: at + 1 };
}
