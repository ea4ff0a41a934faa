import { explainNoChange } from "@/lib/engine/adapt/explain";
import type { Negotiation } from "@/lib/engine/forecast/negotiate";
import type { Violation } from "@/lib/engine/laws/violations";
import type {
  Assessment,
  Change,
  Fact,
  Infeasible,
  RaceForecast,
  Session,
  Step,
} from "@/lib/engine/model";

/* Every text in what the engine answers, for the tests that ask whether German has words for it. */

/** Why: reasons, facts, returns, races and what does not fit. */
export function reasonsOf(changes: readonly Change[]): string[] {
  return changes.flatMap(({ reason, returns, facts }) => [reason, returns, ...factsOf(facts)]);
}

export function factsOf(facts: readonly Fact[]): string[] {
  return facts.flatMap(({ what, value }) => [what, value]);
}

export function morningOf(assessment: Assessment): string[] {
  const { reason, returns } = explainNoChange(assessment);
  return [reason, returns, ...factsOf(assessment.facts)];
}

export function wishesOf(infeasible: readonly Infeasible[]): string[] {
  return infeasible.flatMap(({ what, wouldNeed }) => [
    what,
    wouldNeed,
    `Not held: ${what}. It would need ${wouldNeed}.`,
  ]);
}

export function racesOf(
  forecast: readonly RaceForecast[],
  negotiations: readonly Negotiation[] = [],
): string[] {
  return [
    ...forecast.map(({ because }) => because),
    ...negotiations.flatMap(({ choices }) => choices.map(({ says }) => says)),
  ];
}

export function breaksOf(violations: readonly Violation[]): string[] {
  return violations.map(({ message }) => message);
}

/** Title, intent and steps; a race's title is the person's own word. */
export function sessionWords(sessions: readonly Session[]): string[] {
  return sessions.flatMap(({ role, title, intent, steps }) => [
    ...(role === "race" ? [] : [title]),
    intent,
    ...stepWords(steps),
  ]);
}

function stepWords(steps: readonly Step[]): string[] {
  return steps.flatMap((step) => (step.kind === "repeat" ? stepWords(step.steps) : [step.text]));
}
