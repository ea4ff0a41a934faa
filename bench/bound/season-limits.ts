import { easyPaceSPerKm } from "@/lib/engine/load/work";
import type { RaceKind } from "@/lib/engine/model";
import { addDays, daysBetween } from "@/lib/engine/plain-date";
import { AGE_1 } from "@/lib/engine/rules/guards";
import {
  LADDER_1,
  LOAD_1,
  LOAD_3,
  LOAD_5,
  LONG_RUN_1,
  RECOVERY_1,
} from "@/lib/engine/rules/season";
import { RIDE_1, TAPER_MARATHON, TRI_1 } from "@/lib/engine/rules/season-shape";
import { periodsOf } from "@/lib/engine/season/aftermath-periods";
import { nothingFast } from "@/lib/engine/season/levels";
import type { WeekOutline } from "@/lib/engine/season/outline";
import type { Setup } from "@/lib/engine/season/season-setup";
import { acceptedRuns } from "@/lib/engine/symptoms/accepted-runs";

/**
 * What one week may hold. "At most a tenth above the highest of four weeks" is no linear limit, so
 * the caps of running are walked forward from what was run: no plan that keeps the rule passes them.
 */
export type WeekLimits = {
  readonly runKm: number;
  readonly longestRunKm: number;
  /** The run ladder has reached strides by the end of the week. */
  readonly mayRunFast: boolean;
  readonly rideH: number;
  readonly swimH: number;
  /** The week before a lighter one. */
  readonly lighterThan: number | null;
  readonly taper: Taper | null;
};

/** Shares of the last full week. */
export type Taper = { readonly of: number; readonly run: number; readonly bike: number };

/** Days after a main race: shares of the mean of the weeks `of`. */
export type AfterRace = {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly of: readonly number[];
  readonly run: number;
  readonly bike: number;
  readonly swim: number;
};

const law1 = LOAD_1.numbers;
const ride = RIDE_1.numbers;
const WEEKS_BACK = LOAD_3.numbers.weeks.value;
/** Weeks that 30 days may reach into. */
const LONGEST_WEEKS_BACK = 5;
/** Midweek rides keep half their length in a taper (`season/cross-week.ts`). */
const TAPERED_RIDE_LEAST = 0.5;

/** Step of the run ladder with the first faster running. */
const STRIDES_LEVEL = 5;

export function weekLimits(setup: Setup): WeekLimits[] {
  const { outline } = setup;
  const growth = growthOf(setup);
  const runKm = new Caps(runBefore(setup, WEEKS_BACK));
  const longest = new Caps(longestBefore(setup));
  const after = afterRaces(setup);
  let rideS = Math.max(setup.history.longestRideS, ride.startS.value);
  const swimH = TRI_1.numbers.swimGrowS.value / 3600;
  const full: number[] = [];
  return outline.weeks.map((week, k): WeekLimits => {
    const ofRef = full.at(-1);
    const share = week.taper?.share ?? null;
    if (week.kind === "load" && !week.peakOut) full.push(k);
    const grownKm = Math.max(
      runKm.highest(k, WEEKS_BACK) * (1 + growth),
      (3 * law1.floorM.value) / 1000,
    );
    const afterKm = after
      .filter((a) => Math.floor(a.from / 7) <= k && k <= Math.floor(a.to / 7))
      .reduce((sum, a) => sum + a.run * mean(a.of.map((w) => runKm.of(w))), 0);
    const isAfter = after.some((a) => a.from <= k * 7 && k * 7 <= a.to);
    runKm.set(
      k,
      isAfter
        ? afterKm
        : week.kind === "recovery" && k > 0
          ? runKm.of(k - 1) * RECOVERY_1.numbers.share.value
          : share !== null && ofRef !== undefined
            ? runKm.of(ofRef) * share
            : grownKm,
    );
    longest.set(k, longestKm(week, k, longest, longLimitKm(week.toward, setup)));
    if (week.kind === "load" && !week.peakOut)
      rideS = Math.max(rideS, Math.min(rideS + ride.stepS.value, rideTargetS(week)));
    const bikeShare = week.taper?.bike ?? 1;
    return {
      runKm: runKm.of(k),
      longestRunKm: longest.of(k),
      mayRunFast: mayRunFast(setup, k),
      rideH:
        Math.max(rideS * bikeShare, week.taper ? ride.midweekS.value * TAPERED_RIDE_LEAST : 0) /
        3600,
      swimH: swimH * (week.taper?.swim ?? 1),
      lighterThan: week.kind === "recovery" && k > 0 && !isAfter ? k - 1 : null,
      taper:
        share === null || ofRef === undefined || isAfter
          ? null
          : { of: ofRef, run: share, bike: Math.max(bikeShare, TAPERED_RIDE_LEAST) },
    };
  });
}

export function afterRaces({ outline }: Setup): AfterRace[] {
  const full = outline.weeks.filter((w) => w.kind === "load" && !w.peakOut).map((w) => w.index);
  return outline.aftermaths.flatMap((after) => {
    const of = full.filter((w) => w * 7 < after.raceDay).slice(-3);
    if (of.length === 0) return [];
    return periodsOf(after).map(({ part, ...period }) => ({ name: part, of, ...period }));
  });
}

/** LADDER-1; before it, the ladder's level if every step from now on settles. */
function mayRunFast({ ladder, record, from, mondayOf }: Setup, week: number): boolean {
  const early = record.injury !== null && nothingFast(ladder.accepted, from);
  if (early && week + 1 < LADDER_1.numbers.stridesWeek.value) return false;
  return ladder.levelOn(addDays(mondayOf(week), 6)) >= STRIDES_LEVEL;
}

function longestKm(week: WeekOutline, k: number, longest: Caps, limitKm: number): number {
  const before = longest.highest(k, LONGEST_WEEKS_BACK);
  const last = longest.of(k - 1);
  const grown = Math.max(before * law1.share.value, law1.floorM.value / 1000);
  if (week.kind === "load")
    return week.peakOut
      ? last * TAPER_MARATHON.numbers.longPeakOut.value
      : Math.min(grown, limitKm);
  return before;
}

/** LONG-RUN-1: the race's limit; who already runs longer keeps that, up to three hours. */
function longLimitKm(toward: RaceKind | null, { record, history }: Setup): number {
  const n = LONG_RUN_1.numbers;
  const perS = 1000 / easyPaceSPerKm(record.athlete);
  const most = (record.athlete.level === "advanced" ? n.advancedMaxM : n.maxM).value;
  const limit = Math.min(most, n[toward ?? "none"].value * perS);
  const kept = Math.min(history.longestRunM, n.marathon.value * perS, most);
  return Math.max(limit, kept) / 1000;
}

function rideTargetS({ toward, clusterTri }: WeekOutline): number {
  const own =
    toward === "sprint-tri" || toward === "olympic-tri" || toward === "70.3" || toward === "ironman"
      ? ride[toward].value
      : ride.none.value;
  return clusterTri ? Math.max(own, ride["70.3"].value) : own;
}

/** What the engine itself grows by; laws would let a person go further. */
function growthOf({ record, from }: Setup): number {
  const { birthYear } = record.athlete;
  if (birthYear !== null && Number(from.slice(0, 4)) - birthYear >= AGE_1.numbers.fromAge.value)
    return AGE_1.numbers.weeklyGrowth.value;
  return (record.injury ? LOAD_3 : LOAD_5).numbers.softGrowth.value;
}

function runBefore({ record, start, from }: Setup, weeks: number): number[] {
  const km = new Array<number>(weeks).fill(0);
  for (const a of acceptedRuns(record, from)) {
    const week = Math.floor(daysBetween(start, a.date) / 7) + weeks;
    if (a.role !== "race" && week >= 0 && week < weeks)
      km[week] = (km[week] ?? 0) + (a.distanceM ?? 0) / 1000;
  }
  return km;
}

function longestBefore({ record, start, from }: Setup): number[] {
  const km = new Array<number>(LONGEST_WEEKS_BACK).fill(0);
  for (const a of acceptedRuns(record, from)) {
    const days = daysBetween(start, a.date);
    const week = Math.floor(days / 7) + LONGEST_WEEKS_BACK;
    if (a.role !== "race" && days < 0 && week >= 0)
      km[week] = Math.max(km[week] ?? 0, (a.distanceM ?? 0) / 1000);
  }
  return km;
}

/** Caps by week; negative weeks are what was done. */
class Caps {
  readonly #km: number[];
  readonly #done: number;

  constructor(done: readonly number[]) {
    this.#km = [...done];
    this.#done = done.length;
  }

  of(week: number): number {
    return this.#km[week + this.#done] ?? 0;
  }

  set(week: number, km: number): void {
    this.#km[week + this.#done] = km;
  }

  highest(week: number, back: number): number {
    return Math.max(...Array.from({ length: back }, (_, i) => this.of(week - 1 - i)));
  }
}

const mean = (values: readonly number[]) =>
  values.reduce((total, v) => total + v, 0) / Math.max(1, values.length);
