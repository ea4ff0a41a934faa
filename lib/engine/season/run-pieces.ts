import { SPACE_3 } from "../rules/season";
import { BRICK_1 } from "../rules/season-shape";
import type { Day } from "./calendar";
import type { Quality } from "./levels";
import type { WeekOutline } from "./outline";
import type { Template } from "./template";

/** One run of a week: which weekday, how far, what it is. */
export type RunPiece = {
  readonly weekday: number;
  readonly distanceM: number;
  readonly kind: "long" | "easy" | "quality" | "brick" | "run-walk";
};

export type RunWeekInput = {
  readonly week: WeekOutline;
  readonly quality: Quality;
  readonly template: Template;
  readonly days: readonly Day[];
  /** Ladder level of the week, looking ahead. */
  readonly level: number;
  /** What the coach fixed for the week, m; null where the engine decides. */
  readonly coachM: number | null;
  /** Weekday of a main race in the week: no runs on it or after it. */
  readonly raceDay: number | null;
  /** Weekdays of second- and third-rank races. */
  /** Days of the races just before and after the week, counted from its Monday. */
  readonly racesBeside: readonly number[];
  readonly sideRaces: readonly { readonly weekday: number; readonly priority: "B" | "C" }[];
  /** Lengths a run off the bike may have in this week, the wished one first, m; empty for none. */
  readonly bricksM: readonly number[];
  readonly easyMps: number;
  readonly apart: number;
};

export type RunWeek = {
  readonly pieces: readonly RunPiece[];
  /** What was wished for beyond what stands, m: by the day's time and by the growth rule. */
  readonly cutByTimeM: number;
  readonly cutByRuleM: number;
};

/** Runs shorter than this are not worth changing for, m. */
export const SHORTEST_M = 1000;

/**
 * A run off the bike takes its metres from an easy run of the week, or its place in a full one; from
 * the faster one where there is no easy run.
 */
export function withBrick(pieces: readonly RunPiece[], input: RunWeekInput): readonly RunPiece[] {
  const { bricksM, sideRaces } = input;
  const weekday = bricksM.length === 0 ? null : brickDay(pieces, input);
  if (weekday === null) return pieces;
  const giverOf = (brickM: number) => {
    const gives = (kind: RunPiece["kind"], leastM: number) =>
      pieces.find((p) => p.kind === kind && p.distanceM >= brickM + leastM);
    return gives("easy", 2 * SHORTEST_M) ?? gives("quality", 4 * SHORTEST_M);
  };
  const brickM = bricksM.find((m) => giverOf(m) !== undefined);
  const giver = brickM === undefined ? undefined : giverOf(brickM);
  if (brickM === undefined || !giver) return pieces;
  const shorter = { ...giver, distanceM: giver.distanceM - brickM };
  const brick: RunPiece = { weekday, distanceM: brickM, kind: "brick" };
  const full = pieces.length + sideRaces.length >= 7 - SPACE_3.numbers.freeDays.value;
  const others = pieces.flatMap((p) => (p === giver ? (full ? [] : [shorter]) : [p]));
  return [...others, brick].sort((a, b) => a.weekday - b.weekday);
}

/** The day of the long ride; where that is the day before the long run, another one with a ride. */
function brickDay(
  pieces: readonly RunPiece[],
  { template, days, bricksM, easyMps, raceDay, sideRaces }: RunWeekInput,
): number | null {
  const { longDay, longRideDay, rideDays } = template;
  if (longRideDay === null) return null;
  const open = (d: number) =>
    days[d]?.limits.noRun === false && !pieces.some((p) => p.weekday === d);
  const beforeLong = (d: number) => longDay !== null && (d + 1) % 7 === longDay;
  const leastS = BRICK_1.numbers.leastRideS.value + (bricksM.at(-1) ?? 0) / easyMps;
  const other = rideDays.find((d) => {
    const day = days[d];
    const free = day !== undefined && !day.past && day.openS >= leastS;
    const raced = (raceDay !== null && d >= raceDay) || sideRaces.some((r) => r.weekday === d);
    return d !== longDay && free && !raced && !beforeLong(d) && open(d);
  });
  if (beforeLong(longRideDay) && other !== undefined) return other;
  return open(longRideDay) ? longRideDay : null;
}
