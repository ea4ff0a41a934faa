import type { Role, RunLevel } from "../model";
import { daysBetween, type PlainDate } from "../plain-date";
import { LADDER_ENTRY, LADDER_RED, LADDER_STEP } from "../rules/ladder";

const step = LADDER_STEP.numbers;

/** A run as the ladder sees it. */
export type LadderRun = {
  readonly date: PlainDate;
  readonly role: Role;
  readonly accepted: boolean;
};

/** Ladder level at the start of a record: 3 for who kept running, 4 with two accepted long runs. */
export function entryLevel(
  runs: readonly LadderRun[],
  date: PlainDate,
  dropLunge: number | null,
  injured: boolean,
): RunLevel {
  const { running, longRunsAccepted, longRuns, pausedDays } = LADDER_ENTRY.numbers;
  const last = runs.at(-1);
  const paused = !last || daysBetween(last.date, date) >= pausedDays.value;
  if (paused) return dropLunge !== null && dropLunge > 0 && injured ? 0 : 1;
  if (!injured) return step.cap.value as RunLevel;
  const long = runs.filter((r) => r.role === "long").slice(-longRuns.value);
  const ready = long.length === longRuns.value && long.every((r) => r.accepted);
  return (ready ? longRunsAccepted.value : running.value) as RunLevel;
}

export type LadderDay = {
  readonly date: PlainDate;
  readonly since: PlainDate;
  readonly runs: readonly LadderRun[];
  readonly greenMornings: number;
  readonly greenSince: PlainDate | null;
  readonly loadTest: number | null;
  readonly dropLunge: number | null;
};

/** True when the level's own conditions are met; freezes and holds are asked before. */
export function mayStepUp(level: RunLevel, day: LadderDay): boolean {
  if (level >= step.cap.value) return false;
  if (daysBetween(day.since, day.date) < step.minDays.value) return false;
  const since = day.runs.filter((r) => r.date >= day.since && r.accepted);
  switch (level) {
    case 0:
      return (
        day.greenMornings >= step.level0Mornings.value &&
        day.dropLunge !== null &&
        day.dropLunge <= step.lungeMax.value
      );
    case 1:
      return since.length >= step.level1Sessions.value;
    case 2:
      return since.length >= step.level2Sessions.value;
    case 3:
      return (
        day.greenSince !== null &&
        daysBetween(day.greenSince, day.date) >= step.level3Days.value &&
        daysBetween(day.since, day.date) >= step.level3Days.value &&
        (day.loadTest ?? 0) <= step.level3TestMax.value
      );
    case 4:
      return since.filter((r) => r.role === "long").length >= step.sessions.value;
    case 5:
      return apart(since.filter((r) => r.role === "strides"));
    default:
      return apart(since.filter((r) => r.role === "steady" || r.role === "tempo"));
  }
}

/** Two sessions a week or more apart. */
function apart(runs: readonly LadderRun[]): boolean {
  const first = runs[0];
  const last = runs.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    runs.length >= step.sessions.value &&
    daysBetween(first.date, last.date) >= step.apartDays.value
  );
}

/** Two steps down, two more for a second flare; who kept running stays at 3 or above. */
export function afterRed(level: RunLevel, plus: boolean, keptRunning: boolean): RunLevel {
  const { steps, plusSteps, floor } = LADDER_RED.numbers;
  const down = level - steps.value - (plus ? plusSteps.value : 0);
  const lowest = keptRunning ? Math.min(level, floor.value) : 0;
  return Math.max(lowest, down) as RunLevel;
}
