import type { SessionDto } from "@/lib/contracts/sessions";
import { totalsOf } from "@/lib/step-text/measure";
import { parseSteps } from "@/lib/step-text/parse";
import type { Zones } from "@/lib/step-text/zones";

export type TypedSteps = {
  readonly steps: SessionDto["steps"];
  readonly durationS: number;
  /** Whole 100 m of a run, as it is swum in the pool; null where the sport has none. */
  readonly distanceM: number | null;
};

/** What a text of steps asks for; null while it is empty, cannot be read or says no length. */
export function stepsTyped(text: string, zones: Zones): TypedSteps | null {
  const { steps, errors } = parseSteps(text, zones);
  if (steps.length === 0 || errors.length > 0) return null;
  const { durationS, distanceM } = totalsOf(steps, zones);
  if (durationS <= 0) return null;
  const covered =
    distanceM === null || zones.sport === "swim" ? distanceM : Math.floor(distanceM / 100) * 100;
  const sent = steps.map((one) => (one.kind === "step" ? one : { ...one, steps: [...one.steps] }));
  return { steps: sent, durationS, distanceM: covered };
}
