import { SPACE_3 } from "../rules/season";
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
  /** Length of a run off the bike in this week, m; 0 for none. */
  readonly brickM: number;
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
export function withBrick(
  pieces: readonly RunPiece[],
  { brickM, template, days, sideRaces }: RunWeekInput,
): readonly RunPiece[] {
  const weekday = template.longRideDay;
  const day = weekday === null ? undefined : days[weekday];
  if (brickM === 0 || weekday === null || !day || day.limits.noRun) return pieces;
  if (pieces.some((p) => p.weekday === weekday)) return pieces;
  const gives = (kind: RunPiece["kind"], leastM: number) =>
    pieces.find((p) => p.kind === kind && p.distanceM >= brickM + leastM);
  const giver = gives("easy", 2 * SHORTEST_M) ?? gives("quality", 4 * SHORTEST_M);
  if (!giver) return pieces;
  const shorter = { ...giver, distanceM: giver.distanceM - brickM };
  const brick: RunPiece = { weekday, distanceM: brickM, kind: "brick" };
  const full = pieces.length + sideRaces.length >= 7 - SPACE_3.numbers.freeDays.value;
  const others = pieces.flatMap((p) => (p === giver ? (full ? [] : [shorter]) : [p]));
  return [...others, brick].sort((a, b) => a.weekday - b.weekday);
}
