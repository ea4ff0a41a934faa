import type { History, HistoryWeek } from "../history";
import type { AthleteRecord } from "../model";
import { LOAD_1, LOAD_4, RECOVERY_1, START_1 } from "../rules/season";

/** Where running starts from: the usual loaded week of the last four. */
export type RunStart = {
  readonly runs: number;
  readonly longM: number;
  readonly midweekM: number;
  /** The last loaded week: what a repeated or lighter week is measured by. */
  readonly last: { readonly longM: number; readonly midweekM: number };
  /** True: nothing to start from, so the first steps are run-walk. */
  readonly fromZero: boolean;
  /** True: the last weeks were level, so the first week repeats them. */
  readonly hold: boolean;
};

const { runsMin, runsMax, weeks: weeksBack, flatGrowth } = START_1.numbers;
/** Below this step of the ladder runs are run-walk or short and equal. */
const CONTINUOUS_LEVEL = 3;
const floorM = LOAD_1.numbers.floorM.value;

/** `runDays`: days of the week that can hold a run at all. */
export function runStart(
  history: History,
  { injury }: AthleteRecord,
  runDays: number,
  level: number,
): RunStart {
  const usual = loadedOf(history.weeks.slice(-weeksBack.value));
  const most = Math.max(1, Math.min(runsMax.value, runDays));
  if (history.longestRunM === 0 || usual.length === 0 || level < CONTINUOUS_LEVEL) {
    const runs = Math.min(runsMin.value, most);
    const equal = { longM: floorM, midweekM: floorM };
    return { runs, ...equal, last: equal, fromZero: true, hold: true };
  }
  const share =
    (history.daysSinceRun ?? 0) >= LOAD_4.numbers.gapDays.value ? LOAD_4.numbers.share.value : 1;
  const weekM = share * mean(usual.map((w) => w.runM));
  const longM = share * Math.min(mean(usual.map((w) => w.longestRunM)), history.longestRunM);
  const usualRuns = Math.round(mean(usual.map((w) => w.runs)));
  const wished = Math.min(most, Math.max(usualRuns, injury ? runsMin.value : 2));
  const runs = Math.max(1, Math.min(wished, Math.max(usualRuns, Math.floor(weekM / floorM))));
  return {
    runs,
    ...divided(weekM, longM, runs),
    last: lastLoaded(usual, share, history.longestRunM, runs),
    fromZero: false,
    hold: share < 1 || loadedWeeksBefore(history) === 0,
  };
}

function lastLoaded(
  usual: readonly HistoryWeek[],
  share: number,
  longestM: number,
  runs: number,
): RunStart["last"] {
  const week = usual.at(-1);
  if (!week) return { longM: floorM, midweekM: floorM };
  return divided(share * week.runM, share * Math.min(week.longestRunM, longestM), runs);
}

/** A week's running as one long run and equal others, none of them useless. */
function divided(weekM: number, longM: number, runs: number) {
  if (runs === 1) return { longM: Math.min(weekM, longM), midweekM: 0 };
  const others = runs - 1;
  const midweekM = (weekM - longM) / others;
  const least = Math.min(floorM, weekM / runs);
  if (midweekM >= least) return { longM, midweekM: Math.min(midweekM, longM) };
  return { longM: weekM - others * least, midweekM: least };
}

/** Loaded weeks in a row just before the season: a climb since the last lighter week. */
export function loadedWeeksBefore({ weeks }: History): number {
  let count = 0;
  let climbing = 0;
  for (const [i, week] of weeks.entries()) {
    const before = weeks.slice(Math.max(0, i - RECOVERY_1.numbers.loadedMax.value), i);
    const highest = Math.max(0, ...before.map((w) => w.runM));
    if (week.runM < RECOVERY_1.numbers.seenAs.value * highest || week.runM === 0) {
      count = 0;
      climbing = 0;
    } else {
      count++;
      const rose = week.runM > highest * (1 + flatGrowth.value);
      if (climbing > 0 || (rose && highest > 0)) climbing++;
    }
  }
  const steps = climbing === 0 ? 0 : Math.min(count, climbing + 1);
  return Math.min(RECOVERY_1.numbers.loadedMax.value, steps);
}

function loadedOf(weeks: readonly HistoryWeek[]): HistoryWeek[] {
  const ran = weeks.filter((w) => w.runM > 0);
  const highest = Math.max(0, ...ran.map((w) => w.runM));
  return ran.filter((w) => w.runM >= RECOVERY_1.numbers.seenAs.value * highest);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((s, v) => s + v, 0) / values.length;
}
