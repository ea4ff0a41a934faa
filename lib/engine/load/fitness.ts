import type { Athlete, Step } from "../model";
import { LOAD_RPE_GUESS, LOAD_SRPE, LOAD_TSS } from "../rules/load";
import { gradedSpeedMps } from "./samples";
import { assertWork, eachStep, type Work } from "./work";

export type { Work };

const tss = LOAD_TSS.numbers;
const guess = LOAD_RPE_GUESS.numbers;
/** TSS-like points per (CR10 x minute): an hour at threshold effort is 100 either way. */
const POINTS_PER_RPE_MIN =
  LOAD_SRPE.numbers.points.value /
  (LOAD_SRPE.numbers.thresholdRpe.value * LOAD_SRPE.numbers.thresholdMin.value);

/**
 * Training stress, 100 = one hour at threshold. From speed or planned power where the athlete's
 * threshold is known, otherwise from effort and minutes (Foster 2001).
 */
export function fitnessLoad(work: Work, athlete: Athlete): number {
  assertWork(work);
  if (work.durationS === 0) return 0;
  const intensity = intensityFactor(work, athlete);
  if (intensity === null) return (rpeOf(work) * work.durationS * POINTS_PER_RPE_MIN) / 60;
  const exponent = work.sport === "swim" ? tss.swimExponent.value : tss.exponent.value;
  return (work.durationS / 3600) * intensity ** exponent * tss.perThresholdHour.value;
}

/** Share of threshold, 1 = threshold; null where no threshold applies. */
function intensityFactor(work: Work, athlete: Athlete): number | null {
  const { sport, distanceM, durationS, steps } = work;
  if (sport === "run" && athlete.runThresholdPaceSPerKm !== null && distanceM !== null)
    return ((gradedM(work, distanceM) / durationS) * athlete.runThresholdPaceSPerKm) / 1000;
  if (sport === "swim" && athlete.cssSPer100m !== null && distanceM !== null)
    return ((distanceM / durationS) * athlete.cssSPer100m) / 100;
  if (sport === "bike" && athlete.ftpW !== null && steps !== undefined) {
    const powerW = plannedPowerW(steps);
    return powerW === null ? null : powerW / athlete.ftpW;
  }
  return null;
}

/** Flat metres that cost as much; half of the way is taken to climb, half to descend. */
function gradedM({ ascentM }: Work, distanceM: number): number {
  if (ascentM === null || ascentM === undefined || distanceM === 0) return distanceM;
  const gradient = ascentM / (distanceM / 2);
  return (gradedSpeedMps(distanceM, gradient) + gradedSpeedMps(distanceM, -gradient)) / 2;
}

/** Fourth-power mean of planned power, W; null unless every timed step names a power. */
function plannedPowerW(steps: readonly Step[]): number | null {
  const exponent = tss.powerMeanExponent.value;
  let timeS = 0;
  let sum = 0;
  let known = true;
  eachStep(steps, (step, times) => {
    if (step.durationS === null || step.target?.metric !== "power") known = false;
    else {
      timeS += step.durationS * times;
      sum += step.durationS * times * ((step.target.low + step.target.high) / 2) ** exponent;
    }
  });
  return known && timeS > 0 ? (sum / timeS) ** (1 / exponent) : null;
}

function rpeOf({ rpe, role, sport }: Work): number {
  if (rpe !== null && rpe !== undefined) return rpe;
  if (role !== null) return guess[role].value;
  if (sport === "walk" || sport === "hike" || sport === "strength" || sport === "mobility")
    return guess[sport].value;
  return guess.easy.value;
}
