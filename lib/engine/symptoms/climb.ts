import type { AthleteRecord, CheckIn, RunLevel } from "../model";
import { daysBetween } from "../plain-date";
import { LADDER_ENTRY, LADDER_STEP } from "../rules/ladder";
import { afterRed, entryLevel, isDue, mayStepUp, pausedLevel } from "./ladder";
import type { RunsSeen } from "./runs-seen";
import type { Today } from "./today";

const { pausedDays, intakeDays, running } = LADDER_ENTRY.numbers;

export type ClimbDay = {
  readonly today: Today;
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
  let lunge: number | null = null;

  /** To be called every day, before anything else; `daysSinceRun` null means never. */
  function wake(today: Today, daysSinceRun: number | null, checkIn: CheckIn | null) {
    if (checkIn?.dropLunge !== undefined) lunge = checkIn.dropLunge;
    const stopped = daysSinceRun === null || daysSinceRun >= pausedDays.value;
    const begins = firstAnswer === null && checkIn !== null;
    if (begins) firstAnswer = today;
    if (since === null || begins) {
      paused = stopped;
      level = stopped ? pausedLevel(lunge) : entryLevel(runs.lately(today), injured);
      since = today;
    } else if (stopped && !paused) {
      paused = true;
      intake = false;
      level = Math.min(level, pausedLevel(lunge)) as RunLevel;
      since = today;
    }
  }

  function drop(today: Today, plus: boolean) {
    level = afterRed(level, plus, !paused);
    since = today;
  }

  /** Whether the ladder could move, so that it is worth looking at what stands beside the tendon. */
  function mayMove(today: Today): boolean {
    if (since === null || firstAnswer === null) return false;
    return intake || isDue(level, since, today);
  }

  /** To be called where it may move and nothing holds progress. */
  function climb(day: ClimbDay) {
    if (since === null || firstAnswer === null) return;
    const { today } = day;
    if (intake && level === running.value && !paused) {
      level = entryLevel(runs.lately(today), injured);
      if (level !== running.value) since = today;
    }
    if (today.day - firstAnswer.day >= intakeDays.value) intake = false;
    if (!isDue(level, since, today)) return;
    const from = since;
    const up = mayStepUp(level, {
      date: today.date,
      runs: () => runs.between(from, today),
      calmMornings: day.calmMornings,
      greenSince: day.greenSince,
      loadTest: () => latestTest(day),
      dropLunge: lunge,
      paused,
    });
    if (!up) return;
    level = (level + 1) as RunLevel;
    since = today;
    intake = false;
    if (level >= running.value) paused = false;
  }

  return {
    wake,
    drop,
    mayMove,
    climb,
    disturb() {
      intake = false;
    },
    level: () => level,
  };
}

function latestTest({ today, recent }: ClimbDay): number | null {
  const within = LADDER_STEP.numbers.testDays.value;
  const last = recent.findLast((c) => c.loadTest !== undefined);
  return last && daysBetween(last.date, today.date) < within ? (last.loadTest ?? null) : null;
}
