import { fitnessLoad } from "../load/fitness";
import { tissueLoad } from "../load/tissue";
import type { Athlete, Session, Sport, Step } from "../model";
import type { PlainDate } from "../plain-date";
import type { Protocol } from "../rules/protocols/protocol";

/** A session before it has a key and its loads. */
export type Draft = Pick<
  Session,
  | "sport"
  | "role"
  | "title"
  | "intent"
  | "durationS"
  | "distanceM"
  | "steps"
  | "aeroS"
  | "needsLevel"
  | "templateId"
> & { readonly offset: number };

const SPORT_ORDER: readonly Sport[] = ["run", "bike", "swim", "strength", "walk", "mobility"];

/** Sessions by day, with stable keys and both ledgers. */
export function sessionsOf(
  drafts: readonly Draft[],
  dateOf: (offset: number) => PlainDate,
  athlete: Athlete,
  protocol: Protocol,
): Session[] {
  let before: Draft | null = null;
  let n = 0;
  return drafts.toSorted(byDayAndSport).map((draft) => {
    const date = dateOf(draft.offset);
    n = before?.offset === draft.offset && before.sport === draft.sport ? n + 1 : 1;
    before = draft;
    return {
      key: `${date}.${draft.sport}.${n}`,
      date,
      sport: draft.sport,
      role: draft.role,
      title: draft.title,
      intent: draft.intent,
      durationS: draft.durationS,
      distanceM: draft.distanceM,
      steps: draft.steps,
      aeroS: draft.aeroS,
      needsLevel: draft.needsLevel,
      templateId: draft.templateId ?? null,
      fitnessLoad: fitnessLoad(draft, athlete),
      tissueLoad: tissueLoad(draft, athlete, protocol),
      locked: false,
      origin: "engine",
      status: "planned",
      held: false,
    };
  });
}

function byDayAndSport(a: Draft, b: Draft): number {
  return (
    a.offset - b.offset ||
    SPORT_ORDER.indexOf(a.sport) - SPORT_ORDER.indexOf(b.sport) ||
    (a.role < b.role ? -1 : a.role > b.role ? 1 : b.durationS - a.durationS)
  );
}

/** Length of steps, s; every step of the builder is timed. */
export function lengthOf(steps: readonly Step[]): number {
  let total = 0;
  for (const step of steps) {
    if (step.kind === "step") total += step.durationS ?? 0;
    else for (const inner of step.steps) total += step.times * (inner.durationS ?? 0);
  }
  return total;
}
