import type { Assessment, AthleteRecord, CheckIn, RunLevel } from "../model";
import { addDays, daysBetween, eachDay, type PlainDate, weekdayIndex } from "../plain-date";
import { DATA_1, ESWT_3, LAST_RUN_1 } from "../rules/guards";
import { LOAD_4 } from "../rules/season";
import { REFER_NIGHT, WINDOW_1 } from "../rules/symptoms";
import { guardsOn, shockwaveWithin } from "./guards";
import { mayStepUp } from "./ladder";
import { type Answered, classOf } from "./responses";
import { readMorning } from "./state";
import { longer, running } from "./timers";
import { countHold, lift, type Morning, step } from "./transitions";
import { baselineOn, irritabilityOn, weekTrend } from "./usual";
import { asLadderRun, startWalk, type Walk, weeksSeen } from "./walk";
import { rampAfter, rampOn } from "./way-back";

/**
 * One assessment a day from `from` to `to`: a single forward walk over the record. Each day sees
 * only what had been answered by then; the order of the record's lists does not matter.
 */
export function assessDays(record: AthleteRecord, from: PlainDate, to: PlainDate): Assessment[] {
  const walk = startWalk(record, from);
  const out: Assessment[] = [];
  for (const date of eachDay(walk.first, to)) {
    const assessment = assess(walk, date);
    if (date >= from) out.push(assessment);
  }
  return out;
}

function assess(walk: Walk, date: PlainDate): Assessment {
  const { me, record, read, kept } = walk;
  const checkIn = walk.checkInOn.get(date) ?? null;
  const baseline = baselineOn(date, kept);
  beginDay(walk, date, baseline);
  const target = checkIn ? walk.book.read(checkIn) : null;
  if (checkIn) read.push(checkIn);
  const lastAnswer = read.at(-1)?.date;
  const daysSilent = lastAnswer === undefined ? null : daysBetween(lastAnswer, date);
  const guards = guardsOn(date, checkIn, read, record, daysSilent);
  const irritability = irritabilityOn(date, read);
  const morning = checkIn && { date, checkIn, baseline, irritability, target };
  if (morning) step(walk, morning, readMorning(askedOf(walk, morning)));
  lift(walk, date, checkIn, baseline);
  if (guards.noTrainingUntil !== null)
    me.timers = longer(me.timers, { noTrainingUntil: guards.noTrainingUntil });
  const holds = [
    ...guards.holds,
    ...(lastRunAccepted(walk, date, baseline) ? [] : [LAST_RUN_1.id]),
  ];
  if (morning && me.state === "green" && holds.length > 0) countHold(walk, morning, holds);
  walk.states.set(date, me.state);
  const mayProgress = me.state === "green" && holds.length === 0;
  climb(walk, date, mayProgress, baseline, checkIn);
  if (checkIn) {
    const sore = shockwaveWithin(record, date, ESWT_3.numbers.days.value);
    kept.push({ checkIn, leftOut: me.state === "red" || sore });
  }
  return {
    date,
    state: me.state,
    mayProgress,
    rules: [...new Set([...me.rules, ...(me.clamp ? [me.clamp] : []), ...holds, ...guards.notes])],
    facts: me.facts,
    trigger: me.trigger,
    keepsEasyVolume: me.state === "amber" && me.keepsEasyVolume,
    irritability,
    baseline,
    level: shownLevel(me.level, daysSilent),
    rehabStage: me.stage,
    timers: timersOn(walk, date, mayProgress),
    ramp: me.ramp,
    daysSilent,
  };
}

/** Mondays move the way back on; ten days without a run start one (LOAD-4). */
function beginDay(walk: Walk, date: PlainDate, baseline: number): void {
  const { me, runDays } = walk;
  if (weekdayIndex(date) === 0)
    me.ramp = rampOn(date, me.ramp, weeksSeen(walk, date, baseline).at(-1));
  if (me.ramp !== null) return;
  const last = runDays.findLast((day) => day < date);
  if (last === undefined || daysBetween(last, date) - 1 !== LOAD_4.numbers.gapDays.value) return;
  me.ramp = rampAfter("gap", date, null, weeksSeen(walk, date, baseline));
}

/** A morning as the state function reads it. */
function askedOf(walk: Walk, { checkIn, baseline, target, date }: Morning) {
  const { read, kept, record } = walk;
  const yesterday = addDays(date, -1);
  const nights = read.filter(
    (c) => c.nightWaking === true && daysBetween(c.date, date) < REFER_NIGHT.numbers.days.value,
  );
  return {
    checkIn,
    baseline,
    yesterdayPain: walk.checkInOn.get(yesterday)?.morningPain ?? null,
    yesterdayBaseline: baselineOn(yesterday, kept),
    nightsWokenInWeek: nights.length,
    trend: weekTrend(date, read),
    usualSpread: record.injury?.spread ?? ("focal" as const),
    sessionDate: target?.activity.date ?? yesterday,
    sessionName: nameOf(target),
  };
}

/** No run in the last ten days says nothing either way. */
function lastRunAccepted({ book }: Walk, date: PlainDate, baseline: number): boolean {
  for (let back = 1; back <= LOAD_4.numbers.gapDays.value; back++) {
    const run = book.on(addDays(date, -back)).find((e) => e.activity.sport === "run");
    if (run) return classOf(run, baseline) === "accepted";
  }
  return true;
}

/** One step up the run ladder, where nothing holds or freezes and the step's sessions were accepted. */
function climb(
  walk: Walk,
  date: PlainDate,
  mayProgress: boolean,
  baseline: number,
  checkIn: CheckIn | null,
): void {
  const { me, book, record } = walk;
  if (me.state === "green") me.greenSince ??= date;
  else me.greenSince = null;
  const { promotionFreezeUntil } = me.timers;
  const frozen = promotionFreezeUntil !== null && date <= promotionFreezeUntil;
  if (!mayProgress || frozen || me.ramp !== null || record.injury === null) return;
  const runs = eachDay(me.levelSince, addDays(date, -1)).flatMap((day) =>
    book.on(day).flatMap((entry) => asLadderRun(entry, baseline)),
  );
  const up = mayStepUp(me.level, {
    date,
    since: me.levelSince,
    runs,
    greenMornings: me.greenMornings,
    greenSince: me.greenSince,
    loadTest: checkIn?.loadTest ?? null,
    dropLunge: walk.read.findLast((c) => c.dropLunge !== undefined)?.dropLunge ?? null,
  });
  if (!up) return;
  me.level = (me.level + 1) as RunLevel;
  me.levelSince = date;
}

/** DATA-1: after five silent days the ladder is shown no higher than step 3, and kept underneath. */
function shownLevel(level: RunLevel, daysSilent: number | null): RunLevel {
  const { capDays, capLevel } = DATA_1.numbers;
  const silent = daysSilent !== null && daysSilent >= capDays.value;
  return silent ? (Math.min(level, capLevel.value) as RunLevel) : level;
}

/** A hold has a window of its own, three days from today. */
function timersOn({ me }: Walk, date: PlainDate, mayProgress: boolean) {
  const timers = running(me.timers, date);
  if (mayProgress || me.state !== "green" || timers.windowUntil !== null) return timers;
  return { ...timers, windowUntil: addDays(date, WINDOW_1.numbers.holdDays.value - 1) };
}

function nameOf(target: Answered | null): string {
  if (!target) return "day before";
  const { sport, role } = target.activity;
  if (sport !== "run") return sportNames[sport] ?? sport;
  return roleNames[role ?? "easy"] ?? "run";
}

const sportNames: Readonly<Record<string, string>> = { bike: "ride", strength: "strength session" };
const roleNames: Readonly<Record<string, string>> = {
  intervals: "intervals",
  hills: "hill run",
  long: "long run",
  tempo: "tempo run",
  race: "race",
};
