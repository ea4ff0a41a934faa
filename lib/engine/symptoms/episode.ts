import type {
  Assessment,
  BeforeCut,
  Fact,
  Ramp,
  RehabStage,
  State,
  Timers,
  Trigger,
} from "../model";
import { addDays, dateOf, type PlainDate } from "../plain-date";
import type { RuleSet } from "../rules/adjustable";
import { REFER_COUNT } from "../rules/refer";
import { STAGE_1 } from "../rules/rehab";
import { RED_PLUS, STEP_DOWN } from "../rules/symptoms";
import type { Reading } from "./state";
import { type Clamp, clampFor, longer, noTimers, timersFor, windowEnd } from "./timers";
import type { Today } from "./today";
import { fullestBefore, rampAfter, type WeekSeen } from "./way-back";

/** The state and its limits, carried from one morning to the next. */
export type Episode = {
  /** What the tendon says; "see someone" stands beside it until a person lifts it. */
  label: Exclude<State, "refer">;
  referSince: PlainDate | null;
  /** Why: these stay first until a person lifts it. */
  referRules: readonly string[];
  referFacts: readonly Fact[];
  /** Settled mornings since the last worse one or the last step down. */
  settled: number;
  lastSettled: number | null;
  /** `dayNumber`s. */
  unsettledSince: number | null;
  redEntries: number[];
  timers: Timers;
  ramp: Ramp | null;
  beforeCut: BeforeCut | null;
  stage: RehabStage;
  trigger: Trigger | null;
  keepsEasyVolume: boolean;
  /** Watch from sitting and nothing else: a label that cuts nothing (`CLAMP-SITTING`). */
  sittingOnly: boolean;
  clamps: Clamp[];
  rules: readonly string[];
  facts: readonly Fact[];
  /** What the last morning saw that was not settled, and the last flare: why calm days are cut. */
  worseFacts: readonly Fact[];
  flareFacts: readonly Fact[];
};

/** What a worse morning asks of the days before it; worked out for that morning alone. */
export type Before = {
  readonly irritability: (today: Today) => Assessment["irritability"];
  readonly easyRunsQuiet: (today: Today) => boolean;
  readonly weeks: (today: Today) => readonly WeekSeen[];
  /** Where speed alone is what hurt, this injury may keep its easy volume. */
  readonly sparesEasyVolume: boolean;
};

/** Everything around one morning's reading that decides what it starts. */
export type Around = {
  readonly today: Today;
  readonly trigger: Trigger | null;
  readonly rules: RuleSet;
  readonly before: Before;
};

export function startEpisode(stage: RehabStage): Episode {
  return {
    label: "green",
    referSince: null,
    referRules: [],
    referFacts: [],
    settled: 0,
    lastSettled: null,
    unsettledSince: null,
    redEntries: [],
    timers: noTimers,
    ramp: null,
    beforeCut: null,
    stage,
    trigger: null,
    keepsEasyVolume: false,
    sittingOnly: false,
    clamps: [],
    rules: [],
    facts: [],
    worseFacts: [],
    flareFacts: [],
  };
}

export const stateOf = (e: Episode): State => (e.referSince === null ? e.label : "refer");

/** Settled mornings still to come until green; without end while somebody has to look. */
export function morningsToGreen({ label, referSince, settled }: Episode): number {
  if (referSince !== null) return Number.POSITIVE_INFINITY;
  const { mornings } = STEP_DOWN.numbers;
  if (label === "green") return 0;
  return (label === "red" ? 2 : 1) * mornings.value - settled;
}

/** One check-in through the episode. Answers how many ladder drops it brings, if any. */
export function step(
  e: Episode,
  reading: Reading,
  around: Around,
): { flare: boolean; plus: boolean } {
  e.rules = reading.rules;
  e.facts = reading.facts;
  if (reading.refer || reading.state !== "green") e.worseFacts = reading.facts;
  if (reading.refer || reading.state === "red") e.flareFacts = reading.facts;
  if (reading.refer) refer(e, around, reading.referRules, reading.facts);
  if (reading.state === "red") return flare(e, around);
  if (reading.state === "amber") watch(e, around, reading.sittingOnly);
  else if (reading.refer) e.settled = 0;
  else settle(e, around, reading.settled);
  return { flare: false, plus: false };
}

/** An amber morning. From sitting alone it is a label that cuts nothing. */
export function watch(e: Episode, around: Around, sittingOnly: boolean): void {
  const { today, before } = around;
  const { date } = today;
  const fresh = e.label === "green";
  disturb(e, around);
  const { promotionFreezeUntil, ...limits } = timersFor(today, "amber", false, around.rules);
  e.timers = longer(e.timers, { promotionFreezeUntil: promotionFreezeUntil ?? null });
  e.sittingOnly = sittingOnly && (fresh || e.sittingOnly);
  if (sittingOnly) {
    e.timers = longer(e.timers, { windowUntil: date });
  } else {
    e.timers = longer(e.timers, limits);
    clamp(e, around);
  }
  const spares =
    sittingOnly ||
    (before.sparesEasyVolume && around.trigger === "intervals" && before.easyRunsQuiet(today));
  e.keepsEasyVolume = spares && (fresh || (e.label === "amber" && e.keepsEasyVolume));
  if (fresh) e.label = "amber";
  if (!spares) cut(e, "amber", date, around);
}

/** A person's word lifts "see someone", unless that day's own answers ask for it again. */
export function lift(
  e: Episode,
  clearances: readonly { readonly date: PlainDate }[],
  around: Around,
): boolean {
  const since = e.referSince;
  const { date } = around.today;
  if (since === null || since === date) return false;
  if (!clearances.some((c) => c.date >= since && c.date <= date)) return false;
  e.referSince = null;
  e.referRules = [];
  e.referFacts = [];
  if (e.label === "green") e.label = "amber";
  e.unsettledSince ??= around.today.day;
  e.keepsEasyVolume = false;
  e.sittingOnly = false;
  e.redEntries = [];
  e.settled = 0;
  e.timers = longer(e.timers, { windowUntil: windowEnd(around.rules, date, "amber") });
  cut(e, "red", date, around);
  e.rules = [STEP_DOWN.id];
  e.facts = [];
  return true;
}

function refer(
  e: Episode,
  { today, rules: inForce }: Around,
  rules: readonly string[],
  facts: readonly Fact[],
): void {
  e.referSince = today.date;
  e.referRules = [...new Set([...rules, ...e.referRules])];
  e.referFacts = facts;
  e.unsettledSince ??= today.day;
  e.timers = longer(e.timers, timersFor(today, "red", true, inForce));
}

/** A red morning is a new flare when the day before was none, or after seven days of one. */
function flare(e: Episode, around: Around): { flare: boolean; plus: boolean } {
  const { today, before } = around;
  const last = e.redEntries.at(-1);
  const again = REFER_COUNT.numbers.againAfterDays.value;
  const isNew = e.label !== "red" || last === undefined || today.day - last >= again;
  if (isNew) e.redEntries.push(today.day);
  const within = (days: number) => e.redEntries.filter((day) => today.day - day < days).length;
  const plus = within(RED_PLUS.numbers.days.value) >= RED_PLUS.numbers.flares.value;
  disturb(e, around);
  e.label = "red";
  e.keepsEasyVolume = false;
  e.sittingOnly = false;
  e.timers = longer(
    e.timers,
    timersFor(today, "red", plus || before.irritability(today) !== "low", around.rules),
  );
  clamp(e, around);
  cut(e, "red", addDays(e.timers.noRunUntil ?? today.date, 1), around);
  if (isNew && plus) {
    e.stage = Math.max(1, e.stage - STAGE_1.numbers.redPlusDown.value) as RehabStage;
    e.rules = [...e.rules, RED_PLUS.id];
  }
  if (within(REFER_COUNT.numbers.days.value) >= REFER_COUNT.numbers.flares.value) {
    if (isNew) refer(e, around, [REFER_COUNT.id], countedFacts(e));
  }
  return { flare: isNew, plus: isNew && plus };
}

/** A cut after which running resumes: the way back, and what it may lead back to. */
function cut(
  e: Episode,
  kind: "amber" | "red",
  resumes: PlainDate,
  { today, before }: Around,
): void {
  if (e.ramp !== null) {
    e.ramp = rampAfter(kind, resumes, e.ramp, () => before.weeks(today));
    return;
  }
  const weeks = before.weeks(today);
  e.beforeCut = fullestBefore(today.date, weeks, e.beforeCut);
  e.ramp = rampAfter(kind, resumes, null, () => weeks);
}

function countedFacts(e: Episode): Fact[] {
  const { flares } = REFER_COUNT.numbers;
  return e.redEntries.slice(-flares.value).map((day, i, all) => ({
    date: dateOf(day),
    what: "flare",
    value: `${i + 1} of ${all.length}`,
  }));
}

function disturb(e: Episode, { today, trigger }: Around): void {
  e.settled = 0;
  e.unsettledSince ??= today.day;
  e.trigger = trigger ?? e.trigger;
}

function clamp(e: Episode, { today, trigger, rules }: Around): void {
  const next = clampFor(today.date, trigger, rules);
  if (!next) return;
  e.clamps = [next, ...e.clamps.filter((c) => c.rule !== next.rule)];
  e.timers = longer(e.timers, next.timers);
}

/** A flare steps down after two settled mornings in a row, Watch after two without a worse one. */
function settle(e: Episode, { today, rules }: Around, counts: boolean): void {
  if (e.label === "green") return;
  e.rules = [STEP_DOWN.id, ...e.rules];
  if (!counts) return;
  const inARow = e.lastSettled === today.day - 1;
  e.settled = e.label === "red" && !inARow ? 1 : e.settled + 1;
  e.lastSettled = today.day;
  if (e.settled < STEP_DOWN.numbers.mornings.value) return;
  e.settled = 0;
  if (e.label === "red") {
    e.label = "amber";
    e.timers = longer(e.timers, { windowUntil: windowEnd(rules, today.date, "amber") });
    return;
  }
  e.label = "green";
  e.sittingOnly = false;
  e.unsettledSince = null;
  e.trigger = null;
  e.keepsEasyVolume = false;
}
