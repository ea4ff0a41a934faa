import type { State, Timers, Trigger } from "../model";
import { addDays, type PlainDate } from "../plain-date";
import type { RuleSet } from "../rules/adjustable";
import type { Today } from "./today";

export const noTimers: Timers = {
  noRunUntil: null,
  noLongRunUntil: null,
  speedFreezeUntil: null,
  hillFreezeUntil: null,
  aeroFreezeUntil: null,
  smallRangeUntil: null,
  promotionFreezeUntil: null,
  easyCrossUntil: null,
  windowUntil: null,
  noTrainingUntil: null,
};

const timerNames = Object.keys(noTimers) as (keyof Timers)[];

/** The later of two ends: a shorter limit never cuts a longer one. */
export function longer(a: Timers, b: Partial<Timers>): Timers {
  return {
    noRunUntil: laterOf(a.noRunUntil, b.noRunUntil),
    noLongRunUntil: laterOf(a.noLongRunUntil, b.noLongRunUntil),
    speedFreezeUntil: laterOf(a.speedFreezeUntil, b.speedFreezeUntil),
    hillFreezeUntil: laterOf(a.hillFreezeUntil, b.hillFreezeUntil),
    aeroFreezeUntil: laterOf(a.aeroFreezeUntil, b.aeroFreezeUntil),
    smallRangeUntil: laterOf(a.smallRangeUntil, b.smallRangeUntil),
    promotionFreezeUntil: laterOf(a.promotionFreezeUntil, b.promotionFreezeUntil),
    easyCrossUntil: laterOf(a.easyCrossUntil ?? null, b.easyCrossUntil),
    windowUntil: laterOf(a.windowUntil, b.windowUntil),
    noTrainingUntil: laterOf(a.noTrainingUntil, b.noTrainingUntil),
  };
}

function laterOf(now: PlainDate | null, next: PlainDate | null = null): PlainDate | null {
  return next !== null && (now === null || next > now) ? next : now;
}

/** Last day of the window of `days` that begins on `date`. */
export function windowEnd(
  { WINDOW_1: { numbers: n } }: RuleSet,
  date: PlainDate,
  state: "amber" | "hold",
): PlainDate {
  return addDays(date, (state === "amber" ? n.amberDays.value : n.holdDays.value) - 1);
}

/** What a morning read as red or amber starts; the day itself is the first of `days`. */
export function timersFor(
  today: Today,
  state: Exclude<State, "green" | "refer">,
  long: boolean,
  { WINDOW_1: { numbers: n } }: RuleSet,
): Partial<Timers> {
  const last = (days: number) => today.ahead(days - 1);
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
    easyCrossUntil: last(n.redDays.value),
  };
}

export type Clamp = {
  readonly rule: string;
  /** Last day on which the clamp holds. */
  readonly until: PlainDate;
  readonly timers: Partial<Timers>;
};

/** The trigger's own clamp, on top of the state's row; the longer limit runs out. */
export function clampFor(
  date: PlainDate,
  trigger: Trigger | null,
  { CLAMP_INTERVALS, CLAMP_HILLS, CLAMP_BIKE, CLAMP_LONG, CLAMP_STRENGTH }: RuleSet,
): Clamp | null {
  const after = (days: number) => (days === 0 ? null : addDays(date, days - 1));
  const last = (rule: { readonly numbers: { readonly days: { readonly value: number } } }) =>
    addDays(date, rule.numbers.days.value - 1);
  switch (trigger) {
    case "intervals": {
      const until = last(CLAMP_INTERVALS);
      const hillFreezeUntil = after(CLAMP_INTERVALS.numbers.hillDays.value);
      return {
        rule: CLAMP_INTERVALS.id,
        until,
        timers: { speedFreezeUntil: until, hillFreezeUntil },
      };
    }
    case "hills": {
      const until = last(CLAMP_HILLS);
      const speedFreezeUntil = after(CLAMP_HILLS.numbers.speedDays.value);
      return { rule: CLAMP_HILLS.id, until, timers: { hillFreezeUntil: until, speedFreezeUntil } };
    }
    case "bike":
    case "saddle": {
      const until = last(CLAMP_BIKE);
      return { rule: CLAMP_BIKE.id, until, timers: { aeroFreezeUntil: until } };
    }
    case "long-run":
      return { rule: CLAMP_LONG.id, until: last(CLAMP_LONG), timers: {} };
    case "strength": {
      const until = last(CLAMP_STRENGTH);
      return { rule: CLAMP_STRENGTH.id, until, timers: { smallRangeUntil: until } };
    }
    default:
      return null;
  }
}

/** Limits that still run on `date`; ended ones are no longer shown. */
export function running(timers: Timers, date: PlainDate): Timers {
  const open = { ...timers };
  for (const key of timerNames) {
    const until = open[key];
    if (until != null && until < date) open[key] = null;
  }
  return open;
}
