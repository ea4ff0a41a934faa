import type { AthleteRecord, CheckIn, RunLevel } from "../model";
import { daysBetween, type PlainDate } from "../plain-date";
import { LADDER_ENTRY, LADDER_STEP } from "../rules/ladder";
import { afterRed, entryLevel, mayStepUp, pausedLevel } from "./ladder";
import type { RunsSeen } from "./runs-seen";

const { pausedDays, intakeDays, running } = LADDER_ENTRY.numbers;

export type ClimbDay = {
  readonly date: PlainDate;
  readonly mayProgress: boolean;
  /** A freeze or a way back is running: volume and speed never rise in the same week. */
  readonly held: boolean;
  readonly calmMornings: number;
  readonly greenSince: PlainDate | null;
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
  let since: PlainDate | null = null;
  let firstAnswer: PlainDate | null = null;
  let intake = true;
  let paused = false;
  let lunge: number | null = null;

  /** To be called every day, before anything else; `daysSinceRun` null means never. */
  function wake(date: PlainDate, daysSinceRun: number | null, checkIn: CheckIn | null) {
    if (checkIn?.dropLunge !== undefined) lunge = checkIn.dropLunge;
    const stopped = daysSinceRun === null || daysSinceRun >= pausedDays.value;
    const begins = firstAnswer === null && checkIn !== null;
    if (begins) firstAnswer = date;
    if (since === null || begins) {
      paused = stopped;
      level = stopped ? pausedLevel(lunge) : entryLevel(runs.lately(date), injured);
      since = date;
    } else if (stopped && !paused) {
      paused = true;
      intake = false;
      level = Math.min(level, pausedLevel(lunge)) as RunLevel;
      since = date;
    }
  }

  function drop(date: PlainDate, plus: boolean) {
    level = afterRed(level, plus, !paused);
    since = date;
  }

  function climb(day: ClimbDay) {
    if (since === null || firstAnswer === null || !day.mayProgress || day.held) return;
    if (intake && level === running.value && !paused) {
      level = entryLevel(runs.lately(day.date), injured);
      if (level !== running.value) since = day.date;
    }
    if (daysBetween(firstAnswer, day.date) >= intakeDays.value) intake = false;
    const from = since;
    const up = mayStepUp(level, {
      date: day.date,
      since: from,
      runs: () => runs.between(from, day.date),
      calmMornings: day.calmMornings,
      greenSince: day.greenSince,
      loadTest: latestTest(day),
      dropLunge: lunge,
      paused,
    });
    if (!up) return;
    level = (level + 1) as RunLevel;
    since = day.date;
    intake = false;
    if (level >= running.value) paused = false;
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

function latestTest({ date, recent }: ClimbDay): number | null {
  const within = LADDER_STEP.numbers.testDays.value;
  const last = recent.findLast((c) => c.loadTest !== undefined);
  return last && daysBetween(last.date, date) < within ? (last.loadTest ?? null) : null;
}
