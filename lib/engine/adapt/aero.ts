import type { Session, SimpleStep, Step } from "../model";
import { isAeroStep } from "../season/library/aero-blocks";

/** A ride with at most `mostS` seconds in the aero position: the steps after that sit upright. */
export function aeroWithin(session: Session, mostS: number): Session {
  if (session.aeroS <= mostS) return session;
  if (aeroTimeOf(session.steps) === 0) return { ...session, aeroS: mostS };
  const steps = within(session.steps, mostS);
  const named = mostS > 0 ? {} : uprightWords(session);
  return { ...session, ...named, aeroS: aeroTimeOf(steps), steps, templateId: null };
}

/** Seconds of the steps that are done in the aero position. */
export function aeroTimeOf(steps: readonly Step[]): number {
  return steps.reduce(
    (s, x) => s + (x.kind === "step" ? timeIn(x) : x.times * perRound(x.steps)),
    0,
  );
}

function within(steps: readonly Step[], mostS: number): readonly Step[] {
  let leftS = mostS;
  return steps.flatMap((step): Step[] => {
    if (step.kind === "step") {
      const low = timeIn(step);
      if (low > leftS) return [upright(step)];
      leftS -= low;
      return [step];
    }
    const low = perRound(step.steps);
    if (low === 0) return [step];
    const kept = Math.min(step.times, Math.floor(leftS / low));
    leftS -= kept * low;
    const rest = { ...step, times: step.times - kept, steps: step.steps.map(upright) };
    return [...(kept > 0 ? [{ ...step, times: kept }] : []), ...(rest.times > 0 ? [rest] : [])];
  });
}

const timeIn = (step: SimpleStep) => (isAeroStep(step) ? (step.durationS ?? 0) : 0);
const perRound = (steps: readonly SimpleStep[]) => steps.reduce((s, x) => s + timeIn(x), 0);

function upright(step: SimpleStep): SimpleStep {
  return isAeroStep(step) ? { ...step, text: "Upright, cadence 85 or more" } : step;
}

function uprightWords({ role, title, intent }: Session) {
  if (!/aero/i.test(`${title} ${intent}`)) return {};
  return {
    title: role === "brick" ? "Brick ride, upright" : "Long ride, upright",
    intent: "The same ride, sitting upright from start to finish.",
  };
}
