import type { Activity } from "../model";
import { daysBetween, type PlainDate } from "../plain-date";
import { LOAD_1, LOAD_3, RECOVERY_1 } from "../rules/season";
import { floorTo } from "./rounding";

const one = LOAD_1.numbers;
const DAYS_BACK = 70;
const loadedMax = RECOVERY_1.numbers.loadedMax.value;

/** Laws 1, 2 and 4 walked forward: what was run and what is planned so far. */
export class Progress {
  /** Longest run of each day, m, from `DAYS_BACK` before the season on. */
  readonly #days: (number | undefined)[] = [];
  readonly #weekM = new Map<number, number>();
  readonly #softGrowth: number;
  readonly #hardGrowth: number;

  /** `growth`: shares a week may grow by, engine's own and at most. */
  constructor(
    accepted: readonly Activity[],
    start: PlainDate,
    growth: { readonly soft: number; readonly hard: number },
  ) {
    this.#softGrowth = growth.soft;
    this.#hardGrowth = growth.hard;
    for (const a of accepted) {
      const offset = daysBetween(start, a.date);
      if (a.role !== "race" && offset >= -DAYS_BACK) this.add(offset, a.distanceM ?? 0);
    }
  }

  add(offset: number, distanceM: number): void {
    const day = offset + DAYS_BACK;
    this.#days[day] = Math.max(this.#days[day] ?? 0, distanceM);
    const week = Math.floor(offset / 7);
    this.#weekM.set(week, this.weekM(week) + distanceM);
  }

  weekM(week: number): number {
    return this.#weekM.get(week) ?? 0;
  }

  /** Longest run of the 30 days before, m. */
  longestBefore(offset: number): number {
    let longest = 0;
    const today = offset + DAYS_BACK;
    for (let day = Math.max(0, today - one.days.value); day < today; day++)
      longest = Math.max(longest, this.#days[day] ?? 0);
    return longest;
  }

  /** Most one run may be on the day (law 1), m. */
  runCapM(offset: number): number {
    return Math.max(
      floorTo(this.longestBefore(offset) * one.share.value, one.grainM.value),
      one.floorM.value,
    );
  }

  /** Most the week may still hold beside what was run in it (law 2), m. */
  weekRoomM(week: number, cap: "soft" | "hard" = "soft"): number {
    const growth = cap === "soft" ? this.#softGrowth : this.#hardGrowth;
    const grown = floorTo(this.highestBefore(week) * (1 + growth), one.grainM.value);
    return Math.max(0, Math.max(grown, one.floorM.value * 3) - this.weekM(week));
  }

  highestBefore(week: number): number {
    let highest = 0;
    for (let i = 1; i <= LOAD_3.numbers.weeks.value; i++)
      highest = Math.max(highest, this.weekM(week - i));
    return highest;
  }

  /** Most the week may hold as a lighter one when three loaded weeks of the season stand before. */
  recoveryRoomM(week: number): number {
    if (week < loadedMax) return Number.POSITIVE_INFINITY;
    let highest = 0;
    let lowest = Number.POSITIVE_INFINITY;
    for (let back = 1; back <= loadedMax; back++) {
      const weekM = this.weekM(week - back);
      highest = Math.max(highest, weekM);
      lowest = Math.min(lowest, weekM);
    }
    const seenAs = RECOVERY_1.numbers.seenAs.value;
    if (lowest <= seenAs * highest) return Number.POSITIVE_INFINITY;
    return Math.max(0, seenAs * highest - this.weekM(week));
  }
}
