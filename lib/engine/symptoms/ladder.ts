import type { Activity, Role, RunLevel, Sport } from "../model";
import { daysBetween, type PlainDate } from "../plain-date";
import { LADDER_ENTRY, LADDER_LEVELS, LADDER_RED, LADDER_STEP } from "../rules/ladder";
import type { Today } from "./today";

const step = LADDER_STEP.numbers;
const entry = LADDER_ENTRY.numbers;
const levels = LADDER_LEVELS.numbers;

/** A run as the ladder sees it. */
export type LadderRun = {
  readonly role: Role;
  readonly accepted: boolean;
};

/** Level for who kept running; 4 once the last two long runs were accepted. */
export function entryLevel(runs: readonly LadderRun[], injured: boolean): RunLevel {
  if (!injured) return entry.uninjured.value as RunLevel;
  const long = runs.filter((r) => r.role === "long").slice(-entry.longRuns.value);
  const ready = long.length === entry.longRuns.value && long.every((r) => r.accepted);
  return (ready ? entry.longRunsAccepted.value : entry.running.value) as RunLevel;
}

/** Level for who has not run for four weeks: run-walk, or walking while a drop lunge hurts. */
export function pausedLevel(dropLunge: number | null): RunLevel {
  const painful = dropLunge !== null && dropLunge > step.lungeMaxPaused.value;
  return (painful ? entry.paused.value : entry.pausedLunge.value) as RunLevel;
}

export type LadderDay = {
  readonly date: PlainDate;
  /** Runs since the last step that were accepted, as far as they fit, oldest first. */
  readonly accepted: (fits: (run: Activity) => boolean) => readonly Activity[];
  /** Settled mornings since the last worse one. */
  readonly calmMornings: number;
  readonly greenSince: Today | null;
  /** Latest answers; null when nobody answered lately. */
  readonly loadTest: () => number | null;
  readonly dropLunge: number | null;
  /** After a pause a lunge has to be free of pain; after a flare a little is borne. */
  readonly mustBeFree: boolean;
};

/** False on the highest step, and for some days after the last one. */
export function isDue(level: RunLevel, since: Today, today: Today): boolean {
  return level < step.cap.value && today.day - since.day >= step.minDays.value;
}

/** True when a due level's own conditions are met; freezes and holds are asked before. */
export function mayStepUp(level: RunLevel, day: LadderDay): boolean {
  switch (level) {
    case 0:
      return day.calmMornings >= step.level0Mornings.value && opensRunning(day);
    case 1:
      return day.accepted(() => true).length >= step.level1Sessions.value;
    case 2:
      return (
        day.accepted((run) => run.durationS >= step.level2MinS.value).length >=
        step.level2Sessions.value
      );
    case 3: {
      if (day.greenSince === null) return false;
      if (daysBetween(day.greenSince.date, day.date) < step.level3Days.value) return false;
      const test = day.loadTest();
      return test !== null && test <= step.level3TestMax.value;
    }
    case 4:
      return day.accepted((run) => run.role === "long").length >= step.sessions.value;
    case 5:
      return apart(day.accepted((run) => run.role === "strides"));
    default:
      return day.accepted((run) => run.role === "steady").length >= step.sessions.value;
  }
}

/** A drop lunge decides; where none was answered lately, a load test that is low decides instead. */
function opensRunning({ dropLunge, mustBeFree, loadTest }: LadderDay): boolean {
  if (dropLunge !== null)
    return dropLunge <= (mustBeFree ? step.lungeMaxPaused.value : step.lungeMax.value);
  const test = loadTest();
  return test !== null && test <= step.level0TestMax.value;
}

/** Two steps down, two more for a second flare in two weeks; who kept running stays at 3 or above. */
export function afterRed(level: RunLevel, plus: boolean, keptRunning: boolean): RunLevel {
  const { steps, plusSteps, floor } = LADDER_RED.numbers;
  const down = level - steps.value - (plus ? plusSteps.value : 0);
  const lowest = keptRunning ? Math.min(level, floor.value) : 0;
  return Math.max(lowest, down) as RunLevel;
}

/** Lowest level whose content includes the session; 0 off the ladder. A race is outside it. */
export function levelNeededFor(sport: Sport, role: Role): RunLevel {
  if (sport !== "run" || role === "race") return 0;
  switch (role) {
    case "strides":
      return levels.strides.value as RunLevel;
    case "steady":
      return levels.steady.value as RunLevel;
    case "tempo":
    case "test":
      return levels.threshold.value as RunLevel;
    case "hills":
      return levels.gentleHills.value as RunLevel;
    case "intervals":
      return levels.intervals.value as RunLevel;
    case "brick":
      return levels.brick.value as RunLevel;
    case "long":
      return levels.easy.value as RunLevel;
    default:
      return levels.continuous.value as RunLevel;
  }
}

/** Long runs may repeat on level 3; they grow from level 4 on. */
export function longRunMayGrow(level: number): boolean {
  return level >= levels.longRunGrows.value;
}

/** Two sessions a week or more apart. */
function apart(runs: readonly Activity[]): boolean {
  const first = runs[0];
  const last = runs.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    runs.length >= step.sessions.value &&
    daysBetween(first.date, last.date) >= step.apartDays.value
  );
}
