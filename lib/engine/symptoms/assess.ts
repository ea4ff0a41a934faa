import type {
  Assessment,
  AthleteRecord,
  CheckIn,
  Fact,
  Ramp,
  RehabStage,
  RunLevel,
  State,
  Timers,
  Trigger,
} from "../model";
import { addDays, daysBetween, eachDay, type PlainDate, weekdayIndex } from "../plain-date";
import { DATA_1, ESWT_3, LAST_RUN_1 } from "../rules/guards";
import { STAGE_1 } from "../rules/rehab";
import { LOAD_4 } from "../rules/season";
import {
  AMBER_HOLDS,
  CLAMP_INTERVALS,
  RED_PLUS,
  REFER_COUNT,
  REFER_NIGHT,
  STEP_DOWN,
} from "../rules/symptoms";
import { guardsOn, shockwaveWithin } from "./guards";
import { afterRed, entryLevel, type LadderRun, mayStepUp } from "./ladder";
import { type Answered, classOf, responseBook, triggerOf } from "./responses";
import { type Reading, readMorning } from "./state";
import { clampFor, longer, noTimers, running, timersFor } from "./timers";
import { baselineOn, irritabilityOn, type KeptMorning, weekTrend } from "./usual";
import { rampAfter, rampOn, weeksBefore } from "./way-back";

/** Days of earlier check-ins that are walked through before `from`. Our choice: the longest timer four times over. */
const WARM_UP_DAYS = 60;
const WEEKS_SEEN = 8;

/** What is carried from one morning to the next. */
type Carried = {
  state: State;
  greenMornings: number;
  greenSince: PlainDate | null;
  redEntries: PlainDate[];
  referSince: PlainDate | null;
  timers: Timers;
  ramp: Ramp | null;
  level: RunLevel;
  levelSince: PlainDate;
  stage: RehabStage;
  trigger: Trigger | null;
  keepsEasyVolume: boolean;
  facts: readonly Fact[];
  rules: readonly string[];
  clamp: string | null;
  holds: { date: PlainDate; trigger: Trigger }[];
};

/**
 * One assessment a day from `from` to `to`: a single forward walk over the record. Each day sees
 * only what had been answered by then; the order of the record's lists does not matter.
 */
export function assessDays(record: AthleteRecord, from: PlainDate, to: PlainDate): Assessment[] {
  const walk = walker(record, from);
  const out: Assessment[] = [];
  for (const date of eachDay(walk.first, to)) {
    const assessment = walk.morning(date);
    if (date >= from) out.push(assessment);
  }
  return out;
}

function walker(record: AthleteRecord, from: PlainDate) {
  const checkIns = [...record.checkIns].sort((a, b) => (a.date < b.date ? -1 : 1));
  const byDate = new Map(checkIns.map((c) => [c.date, c]));
  const earliest = addDays(from, -WARM_UP_DAYS);
  const firstAnswer = checkIns.find((c) => c.date >= earliest)?.date ?? from;
  const first = firstAnswer < from ? firstAnswer : from;
  const book = responseBook(record);
  const kept: KeptMorning[] = [];
  const read: CheckIn[] = [];
  const states = new Map<PlainDate, State>();
  for (const c of checkIns) {
    if (c.date >= first) break;
    book.read(c);
    read.push(c);
    kept.push({ checkIn: c, leftOut: false });
  }
  const runDays = [...record.activities]
    .filter((a) => a.sport === "run")
    .map((a) => a.date)
    .sort();
  const me = start(record, first, book, runDays);

  function morning(date: PlainDate): Assessment {
    const checkIn = byDate.get(date) ?? null;
    const baseline = baselineOn(date, kept);
    const rejected = (e: Answered) => classOf(e, baseline) === "rejected";
    const weeks = () =>
      weeksBefore(date, WEEKS_SEEN, book.on, (d) => states.get(d) ?? null, rejected);
    if (weekdayIndex(date) === 0) me.ramp = rampOn(date, me.ramp, weeks().at(-1));
    startAfterGap(date, weeks);
    let target: Answered | null = null;
    if (checkIn) {
      target = book.read(checkIn);
      read.push(checkIn);
    }
    const lastAnswer = read.at(-1)?.date ?? null;
    const daysSilent = lastAnswer === null ? null : daysBetween(lastAnswer, date);
    const guards = guardsOn(date, checkIn, read, record, daysSilent);
    const irritability = irritabilityOn(date, read);
    if (checkIn) {
      const reading = readMorning(morningOf(checkIn, baseline, target));
      step(date, checkIn, reading, target, irritability, weeks);
    }
    lift(date, checkIn, weeks);
    if (guards.noTrainingUntil)
      me.timers = longer(me.timers, { noTrainingUntil: guards.noTrainingUntil });
    states.set(date, me.state);
    const lastRun = lastRunBefore(date);
    const lastRunAccepted = lastRun === null || classOf(lastRun, baseline) === "accepted";
    const holds = [...guards.holds, ...(lastRunAccepted ? [] : [LAST_RUN_1.id])];
    if (checkIn && me.state === "green" && holds.length > 0)
      repeatedHold(date, checkIn, holds, weeks);
    states.set(date, me.state);
    const mayProgress = me.state === "green" && holds.length === 0;
    climb(date, mayProgress, baseline, checkIn);
    if (checkIn)
      kept.push({
        checkIn,
        leftOut: me.state === "red" || shockwaveWithin(record, date, ESWT_3.numbers.days.value),
      });
    const silentCap = daysSilent !== null && daysSilent >= DATA_1.numbers.capDays.value;
    const level = silentCap ? Math.min(me.level, DATA_1.numbers.capLevel.value) : me.level;
    const timers = running(me.timers, date);
    return {
      date,
      state: me.state,
      mayProgress,
      rules: unique([...me.rules, ...(me.clamp ? [me.clamp] : []), ...holds, ...guards.notes]),
      facts: me.facts,
      trigger: me.trigger,
      keepsEasyVolume: me.state === "amber" && me.keepsEasyVolume,
      irritability,
      baseline,
      level: level as RunLevel,
      rehabStage: me.stage,
      timers:
        mayProgress || me.state !== "green"
          ? timers
          : { ...timers, windowUntil: timers.windowUntil ?? addDays(date, 2) },
      ramp: me.ramp,
      daysSilent,
    };
  }

  function morningOf(checkIn: CheckIn, baseline: number, target: Answered | null) {
    const yesterday = byDate.get(addDays(checkIn.date, -1)) ?? null;
    const nights = read.filter(
      (c) =>
        c.nightWaking === true &&
        daysBetween(c.date, checkIn.date) < REFER_NIGHT.numbers.days.value,
    );
    return {
      checkIn,
      baseline,
      yesterdayPain: yesterday?.morningPain ?? null,
      yesterdayBaseline: baselineOn(addDays(checkIn.date, -1), kept),
      nightsWokenInWeek: nights.length,
      trend: weekTrend(checkIn.date, read),
      usualSpread: record.injury?.spread ?? ("focal" as const),
      sessionDate: target?.activity.date ?? addDays(checkIn.date, -1),
      sessionName: nameOf(target),
    };
  }

  function step(
    date: PlainDate,
    checkIn: CheckIn,
    reading: Reading,
    target: Answered | null,
    irritability: Assessment["irritability"],
    weeks: () => ReturnType<typeof weeksBefore>,
  ) {
    me.rules = reading.rules;
    me.facts = reading.facts;
    if (reading.state === "green") return settle();
    me.greenMornings = 0;
    me.greenSince = null;
    me.trigger = checkIn.trigger ?? (target ? triggerOf(target.activity) : null);
    if (reading.state === "refer") {
      me.state = "refer";
      me.referSince = date;
      me.timers = longer(me.timers, timersFor(date, "red", true));
      return;
    }
    if (reading.state === "red") return flare(date, irritability, weeks);
    watch(date, weeks);
  }

  function settle() {
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

  function flare(
    date: PlainDate,
    irritability: Assessment["irritability"],
    weeks: () => ReturnType<typeof weeksBefore>,
  ) {
    const last = me.redEntries.at(-1);
    const again = REFER_COUNT.numbers.againAfterDays.value;
    const isEntry = me.state !== "red" || last === undefined || daysBetween(last, date) >= again;
    const within = (days: number) =>
      me.redEntries.filter((d) => daysBetween(d, date) < days).length;
    if (isEntry) me.redEntries.push(date);
    const plus = within(RED_PLUS.numbers.days.value) >= RED_PLUS.numbers.flares.value;
    me.timers = longer(me.timers, timersFor(date, "red", irritability !== "low" || plus));
    addClamp(date);
    me.keepsEasyVolume = false;
    me.ramp = rampAfter("red", addDays(me.timers.noRunUntil ?? date, 1), me.ramp, weeks());
    if (isEntry) {
      const kept = record.injury === null || keptRunning(date);
      me.level = afterRed(me.level, plus, kept);
      me.levelSince = date;
      if (plus) {
        me.stage = Math.max(1, me.stage - STAGE_1.numbers.redPlusDown.value) as RehabStage;
        me.rules = unique([...me.rules, RED_PLUS.id]);
      }
    }
    me.state = "red";
    if (within(REFER_COUNT.numbers.days.value) >= REFER_COUNT.numbers.flares.value) {
      me.state = "refer";
      me.referSince = date;
      me.rules = unique([REFER_COUNT.id, ...me.rules]);
    }
  }

  function watch(date: PlainDate, weeks: () => ReturnType<typeof weeksBefore>) {
    me.timers = longer(me.timers, timersFor(date, "amber", false));
    addClamp(date);
    me.keepsEasyVolume = me.trigger === "intervals" && easyRunsAccepted(date);
    if (me.state === "red" || me.state === "refer") return;
    me.state = "amber";
    if (!me.keepsEasyVolume) me.ramp = rampAfter("amber", date, me.ramp, weeks());
  }

  function addClamp(date: PlainDate) {
    const clamp = clampFor(date, me.trigger);
    if (!clamp) return;
    me.clamp = clamp.rule;
    me.timers = longer(me.timers, clamp.timers);
  }

  /** A person's word lifts "See someone", unless that day's own answers ask for it again. */
  function lift(
    date: PlainDate,
    checkIn: CheckIn | null,
    weeks: () => ReturnType<typeof weeksBefore>,
  ) {
    if (me.state !== "refer" || me.referSince === null) return;
    const since = me.referSince;
    const lifted = record.clearances.some((c) => c.date >= since && c.date <= date);
    if (!lifted || (checkIn && since === date)) return;
    me.state = "amber";
    me.ramp = rampAfter("red", date, me.ramp, weeks());
    me.referSince = null;
    me.redEntries = [];
    me.greenMornings = 0;
    me.rules = [STEP_DOWN.id];
    me.facts = [];
  }

  function repeatedHold(
    date: PlainDate,
    checkIn: CheckIn,
    holds: readonly string[],
    weeks: () => ReturnType<typeof weeksBefore>,
  ) {
    const trigger = checkIn.trigger;
    if (!trigger || holds.every((id) => id === DATA_1.id)) return;
    me.holds.push({ date, trigger });
    const { holds: count, days } = AMBER_HOLDS.numbers;
    const same = me.holds.filter(
      (h) => h.trigger === trigger && daysBetween(h.date, date) < days.value,
    );
    if (same.length < count.value) return;
    me.trigger = trigger;
    me.rules = [AMBER_HOLDS.id];
    me.facts = same
      .slice(-3)
      .map((h) => ({ date: h.date, what: "held back by", value: h.trigger }));
    me.greenMornings = 0;
    me.greenSince = null;
    watch(date, weeks);
  }

  function climb(date: PlainDate, mayProgress: boolean, baseline: number, checkIn: CheckIn | null) {
    if (me.state === "green") me.greenSince ??= date;
    else me.greenSince = null;
    const frozen =
      me.timers.promotionFreezeUntil !== null && date <= me.timers.promotionFreezeUntil;
    if (!mayProgress || frozen || me.ramp !== null || record.injury === null) return;
    const runs = ladderRuns(date, baseline);
    const up = mayStepUp(me.level, {
      date,
      since: me.levelSince,
      runs,
      greenMornings: me.greenMornings,
      greenSince: me.greenSince,
      loadTest: checkIn?.loadTest ?? null,
      dropLunge: read.findLast((c) => c.dropLunge !== undefined)?.dropLunge ?? null,
    });
    if (!up) return;
    me.level = (me.level + 1) as RunLevel;
    me.levelSince = date;
  }

  function ladderRuns(date: PlainDate, baseline: number): LadderRun[] {
    return eachDay(me.levelSince, addDays(date, -1)).flatMap((d) =>
      book.on(d).flatMap((e) => asLadderRun(e, baseline)),
    );
  }

  function lastRunBefore(date: PlainDate): Answered | null {
    for (let back = 1; back <= LOAD_4.numbers.gapDays.value; back++) {
      const run = book.on(addDays(date, -back)).find((e) => e.activity.sport === "run");
      if (run) return run;
    }
    return null;
  }

  function easyRunsAccepted(date: PlainDate): boolean {
    const { duringMax, easyRuns } = CLAMP_INTERVALS.numbers;
    const seen: Answered[] = [];
    for (let back = 1; back <= 28 && seen.length < easyRuns.value; back++) {
      for (const e of book.on(addDays(date, -back))) {
        const { sport, role } = e.activity;
        if (sport === "run" && (role === "easy" || role === "long" || role === "recovery"))
          seen.push(e);
      }
    }
    return (
      seen.length >= easyRuns.value &&
      seen.slice(0, easyRuns.value).every((e) => (e.response.duringPain ?? 0) <= duringMax.value)
    );
  }

  function keptRunning(date: PlainDate): boolean {
    const last = runDays.filter((d) => d < date).at(-1);
    return last !== undefined && daysBetween(last, date) < 28;
  }

  /** LOAD-4: ten days without a run make the next week a first share of the last one. */
  function startAfterGap(date: PlainDate, weeks: () => ReturnType<typeof weeksBefore>) {
    if (me.ramp !== null) return;
    const last = runDays.filter((d) => d < date).at(-1);
    if (last === undefined) return;
    const gap = daysBetween(last, date) - 1;
    if (gap !== LOAD_4.numbers.gapDays.value) return;
    me.ramp = rampAfter("gap", date, null, weeks());
  }

  return { first, morning };
}

function start(
  record: AthleteRecord,
  first: PlainDate,
  book: ReturnType<typeof responseBook>,
  runDays: readonly PlainDate[],
): Carried {
  const runs = [...new Set(runDays.filter((d) => d < first))].flatMap((d) =>
    book.on(d).flatMap((e) => asLadderRun(e, 1)),
  );
  const lunge = record.checkIns
    .filter((c) => c.date <= first && c.dropLunge !== undefined)
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .at(-1)?.dropLunge;
  return {
    state: "green",
    greenMornings: 0,
    greenSince: null,
    redEntries: [],
    referSince: null,
    timers: noTimers,
    ramp: null,
    level: entryLevel(runs, first, lunge ?? null, record.injury !== null),
    levelSince: first,
    stage: record.injury?.rehabStage ?? 4,
    trigger: null,
    keepsEasyVolume: false,
    facts: [],
    rules: [],
    clamp: null,
    holds: [],
  };
}

function asLadderRun(entry: Answered, baseline: number): LadderRun[] {
  const { sport, role, date } = entry.activity;
  if (sport !== "run" || role === "race") return [];
  const response = classOf(entry, baseline);
  return [
    { date, role: role ?? "easy", accepted: response === "accepted" || response === "unanswered" },
  ];
}

function nameOf(target: Answered | null): string {
  if (!target) return "day before";
  const { sport, role } = target.activity;
  if (sport !== "run")
    return { bike: "ride", swim: "swim", strength: "strength session" }[sport as "bike"] ?? sport;
  return (
    { intervals: "intervals", hills: "hill run", long: "long run", tempo: "tempo run" }[
      role as "long"
    ] ?? "run"
  );
}

const unique = (ids: readonly string[]) => [...new Set(ids)];
