import type { Athlete, Role, SimpleStep, Sport, Step } from "../model";
import { EASY_PACE } from "../rules/load";

/** Something with load, planned or done: an activity and a session both fit. */
export type Work = {
  readonly sport: Sport;
  readonly role: Role | null;
  readonly durationS: number;
  readonly distanceM: number | null;
  readonly rpe?: number | null;
  readonly ascentM?: number | null;
  readonly aeroS?: number | null;
  readonly steps?: readonly Step[];
};

/** Easy pace of the athlete, s/km, from threshold pace or a fallback where it is not known. */
export function easyPaceSPerKm(athlete: Athlete): number {
  if (athlete.easyPaceSPerKm !== null) return athlete.easyPaceSPerKm;
  const { perThresholdPace, fallbackSPerKm } = EASY_PACE.numbers;
  return athlete.runThresholdPaceSPerKm === null
    ? fallbackSPerKm.value
    : athlete.runThresholdPaceSPerKm * perThresholdPace.value;
}

/** Calls `visit` for each simple step with how often it is done. */
export function eachStep(
  steps: readonly Step[],
  visit: (step: SimpleStep, times: number) => void,
): void {
  for (const step of steps) {
    if (step.kind === "step") visit(step, 1);
    else for (const inner of step.steps) visit(inner, step.times);
  }
}

/** @throws RangeError for a negative or unknown duration or distance. */
export function assertWork({ durationS, distanceM }: Work): void {
  if (!(durationS >= 0 && durationS < Number.POSITIVE_INFINITY))
    throw new RangeError(`durationS must be >= 0: ${durationS}`);
  if (distanceM !== null && !(distanceM >= 0 && distanceM < Number.POSITIVE_INFINITY))
    throw new RangeError(`distanceM must be >= 0: ${distanceM}`);
}
