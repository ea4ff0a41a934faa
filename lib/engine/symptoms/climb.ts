import type { AthleteRecord, CheckIn, RunLevel } from "../model";
import { daysBetween } from "../plain-date";
import { LADDER_ENTRY, LADDER_STEP } from "../rules/ladder";
import { afterRed, entryLevel, isDue, mayStepUp, pausedLevel } from "./ladder";
import type { RunsSeen } from "./runs-seen";
import type { Today } from "./today";

const { pausedDays, intakeDays, running } = LADDER_ENTRY.numbers;

export type ClimbDay = {
  readonly today: Today;
  /** Whether nothing holds progress. */
  readonly mayProgress: () => boolean;
  readonly calmMornings: number;
  readonly greenSince: Today | null;
  /** Check-ins of the last four weeks, oldest first. */
  readonly recent: readonly CheckIn[];
};

/**
 * The run ladder from day to day. Before the first answer it stands where the log puts it; until
 * the first two long runs were answered it may still be entered at 4 instead of 3.
 */
export function ladderWalk(record: AthleteRecord, runs: RunsSeen) {
  const injured = record.injury !== null;
  let level: RunLevel = 0;
  let since: Today | null = null;
  let firstAnswer: Today | null = null;
  let intake = true;
  let paused = false;
  /** Fell to walking by a flare; who comes from a pause has not run yet. */
  let dropped = false;
  let lunge: { readonly on: Today; readonly pain: number } | null = null;

  const lungeLately = (today: Today) =>
    lunge && today.day - lunge.on.day < LADDER_STEP.numbers.testDays.value ? lunge.pain : null;

  /** To be called every day, before anything else; `daysSinceRun` null means never. */
  function wake(today: Today, daysSinceRun: number | null, checkIn: CheckIn | null) {
    if (checkIn?.dropLunge !== undefined) lunge = { on: today, pain: checkIn.dropLunge };
    const stopped = daysSinceRun === null || daysSinceRun >= pausedDays.value;
    const begins = firstAnswer === null && checkIn !== null;
    if (begins) firstAnswer = today;
    if (since === null || begins) {
      paused = stopped;
      level = stopped ? pausedLevel(lungeLately(today)) : entryLevel(runs.lately(today), injured);
      since = today;
    } else if (stopped && !paused) {
      paused = true;
      dropped = false;
      intake = false;
      level = Math.min(level, pausedLevel(lungeLately(today))) as RunLevel;
      since = today;
    }
  }

  function drop(today: Today, plus: boolean) {
    level = afterRed(level, plus, !paused);
    dropped = true;
    // What a lunge felt like before the flare says nothing of now.
    if (lunge && lunge.on.day < today.day) lunge = null;
    since = today;
  }

  /** To be called every day on which the ladder is not frozen. */
  function climb(day: ClimbDay) {
    if (since === null || firstAnswer === null) return;
    if (intake) settleIn(day.today, firstAnswer, day.mayProgress);
    // What stands beside the tendon is looked at last: it is asked of everything.
    if (!goesUp(day) || !day.mayProgress()) return;
    level = (level + 1) as RunLevel;
    since = day.today;
    intake = false;
    if (level >= running.value) paused = false;
  }

  /** Who keeps running may still enter higher. */
  function settleIn(today: Today, begun: Today, mayProgress: () => boolean) {
    const enters = level === running.value && !paused;
    const ends = today.day - begun.day >= intakeDays.value;
    if (!(enters || ends) || !mayProgress()) return;
    if (enters) level = entryLevel(runs.lately(today), injured);
    if (enters && level !== running.value) since = today;
    if (ends) intake = false;
  }

  function goesUp({ today, calmMornings, greenSince, recent }: ClimbDay): boolean {
    const from = since;
    if (from === null || !isDue(level, from, today)) return false;
    return mayStepUp(level, {
      date: today.date,
      accepted: (fits) => runs.accepted(from, today, fits),
      calmMornings,
      greenSince,
      loadTest: () => latestTest(today, recent),
      dropLunge: lungeLately(today),
      mustBeFree: paused && !dropped,
    });
  }

  return {
    wake,
    drop,
    climb,
    disturb() {
      intake = false;
    },
    level: () => level,
  };
}

function latestTest(today: Today, recent: readonly CheckIn[]): number | null {
  const within = LADDER_STEP.numbers.testDays.value;
  const last = recent.findLast((c) => c.loadTest !== undefined);
  return last && daysBetween(last.date, today.date) < within ? (last.loadTest ?? null) : null;
}
