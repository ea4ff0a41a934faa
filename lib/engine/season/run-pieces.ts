import { AVAIL_1, SPACE_3 } from "../rules/season";
import { BRICK_1 } from "../rules/season-shape";
import type { Day } from "./calendar";
import type { RideWishes } from "./cross-week";
import type { Quality } from "./levels";
import type { WeekOutline } from "./outline";
import { ceilTo } from "./rounding";
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
  /** What the week wishes of its rides, s. */
  readonly rides: RideWishes;
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
  const found = brickIn(pieces, input);
  if (found === null) return pieces;
  const { brick, giver } = found;
  const shorter = { ...giver, distanceM: giver.distanceM - brick.distanceM };
  const full = pieces.length + input.sideRaces.length >= 7 - SPACE_3.numbers.freeDays.value;
  const others = pieces.flatMap((p) => (p === giver ? (full ? [] : [shorter]) : [p]));
  return [...others, brick].sort((a, b) => a.weekday - b.weekday);
}

/** The longest that a run can give, on the first day with time for it and its ride. */
function brickIn(pieces: readonly RunPiece[], input: RunWeekInput) {
  const giverOf = (brickM: number) => {
    const gives = (kind: RunPiece["kind"], leastM: number) =>
      pieces.find((p) => p.kind === kind && p.distanceM >= brickM + leastM);
    return gives("easy", 2 * SHORTEST_M) ?? gives("quality", 4 * SHORTEST_M);
  };
  for (const days of brickDays(pieces, input)) {
    for (const distanceM of input.bricksM) {
      const giver = giverOf(distanceM);
      const weekday = days.find((d) => holdsRide(d, distanceM, input));
      if (giver && weekday !== undefined) {
        const brick: RunPiece = { weekday, distanceM, kind: "brick" };
        return { brick, giver };
      }
    }
  }
  return null;
}

/** The day of the long ride; where that is the day before the long run, others with a ride first. */
function brickDays(
  pieces: readonly RunPiece[],
  { template, days, raceDay, sideRaces }: RunWeekInput,
): readonly (readonly number[])[] {
  const { longDay, longRideDay, rideDays } = template;
  if (longRideDay === null) return [];
  const beforeLong = (d: number) => longDay !== null && (d + 1) % 7 === longDay;
  const open = (d: number) => {
    const raced = (raceDay !== null && d >= raceDay) || sideRaces.some((r) => r.weekday === d);
    const mayRun = days[d]?.past === false && !days[d]?.limits.noRun;
    return mayRun && !raced && !pieces.some((p) => p.weekday === d);
  };
  const usual = [longRideDay].filter(open);
  if (!beforeLong(longRideDay)) return [usual];
  return [rideDays.filter((d) => d !== longDay && !beforeLong(d) && open(d)), usual];
}

/** Whether a day has its ride beside the run, and the least of what else it carries. */
function holdsRide(d: number, brickM: number, input: RunWeekInput): boolean {
  const { days, template, rides, easyMps } = input;
  const { longRideDay, strengthDays, lightDays, swimDays } = template;
  const day = days[d];
  if (!day) return false;
  const leastRideS = BRICK_1.numbers.leastRideS.value;
  const wishS = d === longRideDay ? rides.longS : rides.midS;
  if (Math.min(wishS, day.limits.maxRideS) < leastRideS) return false;
  // A long ride comes first on its day.
  const beside =
    d === longRideDay
      ? 0
      : [strengthDays, lightDays, swimDays].filter((kind) => kind.includes(d)).length;
  const othersS = beside * AVAIL_1.numbers.usefulMin.value * 60;
  return day.openS >= ceilTo(brickM / easyMps, 60) + leastRideS + othersS;
}
