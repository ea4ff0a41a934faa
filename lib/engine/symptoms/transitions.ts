import type { Assessment, CheckIn, RehabStage } from "../model";
import { addDays, daysBetween, type PlainDate } from "../plain-date";
import { DATA_1 } from "../rules/guards";
import { STAGE_1 } from "../rules/rehab";
import { AMBER_HOLDS, CLAMP_INTERVALS, RED_PLUS, REFER_COUNT, STEP_DOWN } from "../rules/symptoms";
import { afterRed } from "./ladder";
import { type Answered, triggerOf } from "./responses";
import type { Reading } from "./state";
import { clampFor, longer, timersFor } from "./timers";
import { keptRunning, type Walk, weeksSeen } from "./walk";
import { rampAfter } from "./way-back";

export type Morning = {
  readonly date: PlainDate;
  readonly checkIn: CheckIn;
  readonly baseline: number;
  readonly irritability: Assessment["irritability"];
  /** The session the answers belong to. */
  readonly target: Answered | null;
};

/** Moves the state by one morning's reading: up at once, down only by settled mornings. */
export function step(walk: Walk, morning: Morning, reading: Reading): void {
  const { me } = walk;
  me.rules = reading.rules;
  me.facts = reading.facts;
  if (reading.state === "green") {
    settle(walk);
    return;
  }
  me.greenMornings = 0;
  me.greenSince = null;
  const { checkIn, target, date } = morning;
  me.trigger = checkIn.trigger ?? (target ? triggerOf(target.activity) : null);
  if (reading.state === "refer") {
    me.state = "refer";
    me.referSince = date;
    me.timers = longer(me.timers, timersFor(date, "red", true));
    return;
  }
  if (reading.state === "red") flare(walk, morning);
  else watch(walk, morning);
}

function settle({ me }: Walk): void {
  me.greenMornings += 1;
  if (me.greenMornings < STEP_DOWN.numbers.mornings.value) {
    if (me.state !== "green") me.rules = [STEP_DOWN.id, ...me.rules];
    return;
  }
  if (me.state === "red") {
    me.state = "amber";
    me.greenMornings = 0;
    me.rules = [STEP_DOWN.id, ...me.rules];
  } else if (me.state === "amber") {
    me.state = "green";
    me.trigger = null;
    me.keepsEasyVolume = false;
    me.clamp = null;
  }
}

function flare(walk: Walk, { date, irritability, baseline }: Morning): void {
  const { me, record } = walk;
  const last = me.redEntries.at(-1);
  const again = REFER_COUNT.numbers.againAfterDays.value;
  const isEntry = me.state !== "red" || last === undefined || daysBetween(last, date) >= again;
  if (isEntry) me.redEntries.push(date);
  const entries = (days: number) => me.redEntries.filter((d) => daysBetween(d, date) < days).length;
  const plus = entries(RED_PLUS.numbers.days.value) >= RED_PLUS.numbers.flares.value;
  me.timers = longer(me.timers, timersFor(date, "red", irritability !== "low" || plus));
  addClamp(walk, date);
  me.keepsEasyVolume = false;
  const resumes = addDays(me.timers.noRunUntil ?? date, 1);
  me.ramp = rampAfter("red", resumes, me.ramp, weeksSeen(walk, date, baseline));
  if (isEntry) {
    me.level = afterRed(me.level, plus, record.injury === null || keptRunning(walk, date));
    me.levelSince = date;
  }
  if (isEntry && plus) {
    me.stage = Math.max(1, me.stage - STAGE_1.numbers.redPlusDown.value) as RehabStage;
    me.rules = [...me.rules, RED_PLUS.id];
  }
  // Only a person lifts "See someone": a milder answer later does not.
  if (me.state !== "refer") me.state = "red";
  if (entries(REFER_COUNT.numbers.days.value) >= REFER_COUNT.numbers.flares.value) {
    me.state = "refer";
    me.referSince = date;
    me.rules = [REFER_COUNT.id, ...me.rules];
  }
}

function watch(walk: Walk, { date, baseline }: Pick<Morning, "date" | "baseline">): void {
  const { me } = walk;
  me.timers = longer(me.timers, timersFor(date, "amber", false));
  addClamp(walk, date);
  // A volume that is already cut stays cut: another trigger does not give it back.
  const mayKeep = me.state === "green" || me.keepsEasyVolume;
  me.keepsEasyVolume = mayKeep && me.trigger === "intervals" && easyRunsAccepted(walk, date);
  if (me.state === "red" || me.state === "refer") return;
  me.state = "amber";
  if (!me.keepsEasyVolume)
    me.ramp = rampAfter("amber", date, me.ramp, weeksSeen(walk, date, baseline));
}

function addClamp({ me }: Walk, date: PlainDate): void {
  const clamp = clampFor(date, me.trigger);
  if (!clamp) return;
  me.clamp = clamp.rule;
  me.timers = longer(me.timers, clamp.timers);
}

/** The last easy runs hurt little during; a run nobody answered for does not speak against. */
function easyRunsAccepted({ book }: Walk, date: PlainDate): boolean {
  const { duringMax, easyRuns } = CLAMP_INTERVALS.numbers;
  const seen: Answered[] = [];
  for (let back = 1; back <= 28 && seen.length < easyRuns.value; back++) {
    for (const e of book.on(addDays(date, -back))) {
      const { sport, role } = e.activity;
      const easy = role === "easy" || role === "long" || role === "recovery";
      if (sport === "run" && easy) seen.push(e);
    }
  }
  const last = seen.slice(0, easyRuns.value);
  return (
    last.length === easyRuns.value &&
    last.every((e) => (e.response.duringPain ?? 0) <= duringMax.value)
  );
}

/** A person's word lifts "See someone", unless that day's own answers ask for it again. */
export function lift(walk: Walk, date: PlainDate, checkIn: CheckIn | null, baseline: number): void {
  const { me, record } = walk;
  if (me.state !== "refer" || me.referSince === null) return;
  const since = me.referSince;
  const lifted = record.clearances.some((c) => c.date >= since && c.date <= date);
  if (!lifted || (checkIn && since === date)) return;
  me.state = "amber";
  me.ramp = rampAfter("red", date, me.ramp, weeksSeen(walk, date, baseline));
  me.referSince = null;
  me.redEntries = [];
  me.greenMornings = 0;
  me.rules = [STEP_DOWN.id];
  me.facts = [];
}

/** Hold days from one trigger add up to Watch; days held for missing data do not count. */
export function countHold(walk: Walk, morning: Morning, holds: readonly string[]): void {
  const { me } = walk;
  const { checkIn, date } = morning;
  const { trigger } = checkIn;
  if (!trigger || holds.every((id) => id === DATA_1.id)) return;
  me.holds.push({ date, trigger });
  const { holds: count, days } = AMBER_HOLDS.numbers;
  const same = me.holds.filter(
    (h) => h.trigger === trigger && daysBetween(h.date, date) < days.value,
  );
  if (same.length < count.value) return;
  me.trigger = trigger;
  me.rules = [AMBER_HOLDS.id];
  me.facts = same.slice(-3).map((h) => ({ date: h.date, what: "held back by", value: h.trigger }));
  me.greenMornings = 0;
  me.greenSince = null;
  watch(walk, morning);
}
