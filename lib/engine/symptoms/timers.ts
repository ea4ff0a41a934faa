import type { State, Timers, Trigger } from "../model";
import { addDays, type PlainDate } from "../plain-date";
import { CLAMP_BIKE, CLAMP_HILLS, CLAMP_INTERVALS, WINDOW_1 } from "../rules/symptoms";

const n = WINDOW_1.numbers;

export const noTimers: Timers = {
  noRunUntil: null,
  noLongRunUntil: null,
  speedFreezeUntil: null,
  hillFreezeUntil: null,
  aeroFreezeUntil: null,
  promotionFreezeUntil: null,
  windowUntil: null,
  noTrainingUntil: null,
};

/** The later of two ends: a shorter limit never cuts a longer one. */
export function longer(a: Timers, b: Partial<Timers>): Timers {
  const merged = { ...a };
  for (const key of Object.keys(noTimers) as (keyof Timers)[]) {
    const next = b[key] ?? null;
    const now = merged[key];
    if (next !== null && (now === null || next > now)) merged[key] = next;
  }
  return merged;
}

/** What a morning read as red or amber starts; the day itself is the first of `days`. */
export function timersFor(
  date: PlainDate,
  state: Exclude<State, "green" | "refer">,
  long: boolean,
): Partial<Timers> {
  const last = (days: number) => addDays(date, days - 1);
  const amber = {
    windowUntil: last(n.amberDays.value),
    speedFreezeUntil: last(n.amberFreezeDays.value),
    hillFreezeUntil: last(n.amberFreezeDays.value),
    promotionFreezeUntil: last(n.amberFreezeDays.value),
  };
  if (state === "amber") return amber;
  return {
    noRunUntil: last(long ? n.redNoRunLongDays.value : n.redNoRunDays.value),
    noLongRunUntil: last(n.redNoLongRunDays.value),
    windowUntil: last(n.redDays.value),
    speedFreezeUntil: last(n.redSpeedDays.value),
    hillFreezeUntil: last(n.redHillDays.value),
    promotionFreezeUntil: last(n.redPromotionDays.value),
    aeroFreezeUntil: last(n.redDays.value),
  };
}

/** The trigger's own clamp, on top of the state's row; the longer limit runs out. */
export function clampFor(
  date: PlainDate,
  trigger: Trigger | null,
): { readonly rule: string; readonly timers: Partial<Timers> } | null {
  const last = (days: number) => addDays(date, days - 1);
  switch (trigger) {
    case "intervals":
      return {
        rule: CLAMP_INTERVALS.id,
        timers: { speedFreezeUntil: last(CLAMP_INTERVALS.numbers.days.value) },
      };
    case "hills":
      return {
        rule: CLAMP_HILLS.id,
        timers: { hillFreezeUntil: last(CLAMP_HILLS.numbers.days.value) },
      };
    case "bike":
    case "saddle":
      return {
        rule: CLAMP_BIKE.id,
        timers: { aeroFreezeUntil: last(CLAMP_BIKE.numbers.days.value) },
      };
    default:
      return null;
  }
}

/** Limits that still run on `date`; ended ones are no longer shown. */
export function running(timers: Timers, date: PlainDate): Timers {
  const open = { ...timers };
  for (const key of Object.keys(noTimers) as (keyof Timers)[]) {
    const until = open[key];
    if (until !== null && until < date) open[key] = null;
  }
  return open;
}
