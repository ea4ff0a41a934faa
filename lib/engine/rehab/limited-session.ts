import { cancelled } from "../adapt/outcome";
import { lengthOf } from "../adapt/prescription";
import type { InjuryKind, Session, SimpleStep, Step } from "../model";
import { beyondLimits, type ExerciseLimit, type ExerciseLimits, KG } from "./exercise-limits";
import { COUNT, exerciseOf, goesOn, HOLDS_OF, type RoutineItem, routineOf } from "./routine";

const WITHIN = ", within limits";
const MINUTE_S = 60;

/**
 * A strength session as far as the limits allow: what is forbidden falls away with its rests, sets,
 * repeats, holds and weights shrink to their ceilings, and the session with them, never longer. The
 * same object where nothing is beyond a limit; cancelled where no exercise is left.
 */
export function limitedSession(
  session: Session,
  kind: InjuryKind,
  limits: ExerciseLimits,
): Session {
  if (beyondLimits(session.steps, kind, limits).length === 0) return session;
  const steps = limitedSteps(session.steps, kind, limits);
  if (routineOf(steps, kind).items.length === 0) return cancelled(session);
  const savedS = Math.max(0, lengthOf(session.steps) - lengthOf(steps));
  const shorterS = Math.max(0, session.durationS - savedS);
  const durationS = Math.min(session.durationS, Math.ceil(shorterS / MINUTE_S) * MINUTE_S);
  return {
    ...session,
    title: session.title.endsWith(WITHIN) ? session.title : `${session.title}${WITHIN}`,
    durationS,
    templateId: null,
    steps: durationS > shorterS ? [...steps, easyEnd(durationS - shorterS)] : steps,
  };
}

/** What is left of a minute, so that the session stays whole minutes. */
function easyEnd(durationS: number): SimpleStep {
  const step = { kind: "step", role: "cooldown", distanceM: null, target: null } as const;
  return { ...step, durationS, text: "Easy movement" };
}

function limitedSteps(
  steps: readonly Step[],
  kind: InjuryKind,
  limits: ExerciseLimits,
): readonly Step[] {
  /** Sets each exercise had so far. */
  const had = new Map<string, number>();
  const left = (id: string) => {
    const limit = limits.get(id);
    if (limit?.forbidden) return 0;
    return (limit?.sets ?? Number.POSITIVE_INFINITY) - (had.get(id) ?? 0);
  };
  let current = "";
  let dropped = false;
  const idOf = (step: SimpleStep) => {
    if (!goesOn(step)) current = exerciseOf(step, kind).id;
    return current;
  };
  const kept = (step: SimpleStep): SimpleStep[] => {
    if (step.role === "rest" || step.role === "recovery") return dropped ? [] : [step];
    if (step.role !== "work") {
      dropped = false;
      return [step];
    }
    const otherSide = /\b(?:left|right)\b/i.test(step.text) && goesOn(step);
    const before = dropped;
    const id = idOf(step);
    dropped = otherSide ? before : left(id) < 1;
    return dropped ? [] : [within(step, kind, limits.get(id), left(id))];
  };
  const count = (inner: readonly SimpleStep[], times: number) => {
    for (const step of inner) {
      if (step.role !== "work") continue;
      const otherSide = goesOn(step) && /\b(?:left|right)\b/i.test(step.text);
      if (otherSide) continue;
      const id = idOf(step);
      had.set(id, (had.get(id) ?? 0) + setsIn(step, times));
    }
  };
  return steps.flatMap((step): Step[] => {
    const outer = current;
    if (step.kind === "step") {
      const [one] = kept(step);
      if (!one) return [];
      count([one], 1);
      return [one];
    }
    const inner = step.steps.flatMap(kept);
    const work = inner.filter((one) => one.role === "work");
    if (work.length === 0) return [];
    current = outer;
    const times = Math.min(step.times, ...work.map((one) => left(idOf(one))));
    current = outer;
    count(work, times);
    return [{ ...step, times, steps: inner }];
  });
}

function setsIn({ text }: SimpleStep, times: number): number {
  return Number(HOLDS_OF.exec(text)?.[1] ?? times);
}

/** One step at its ceilings; numbers in its words follow. */
function within(
  step: SimpleStep,
  kind: InjuryKind,
  limit: ExerciseLimit | undefined,
  setsLeft: number,
): SimpleStep {
  if (!limit) return step;
  const holds = HOLDS_OF.exec(step.text);
  const { amount } = exerciseOf(step, kind);
  const most = amount.kind === "reps" ? limit.reps : amount.kind === "hold" ? limit.holdS : null;
  const text = withKg(step.text, limit.kg);
  if (holds) {
    const sets = Math.min(Number(holds[1]), setsLeft);
    const cut = step.durationS === null ? null : (step.durationS * sets) / Number(holds[1]);
    return {
      ...step,
      durationS: cut === null ? null : Math.floor(cut),
      text: text.replace(HOLDS_OF, () => holdsText(sets, amount, most)),
    };
  }
  if (most === null || amount.to <= most) return { ...step, text };
  const counted = COUNT.test(text);
  const shorter = amount.kind === "hold" && step.durationS !== null && step.durationS > most;
  return {
    ...step,
    durationS: shorter ? most : step.durationS,
    text: counted ? text.replace(COUNT, (all) => lowered(all, most)) : text,
  };
}

function holdsText(sets: number, { from, to }: RoutineItem["amount"], most: number | null): string {
  const [least, longest] = [from, to].map((s) => Math.min(s, most ?? s));
  return `${sets} holds of ${least === longest ? least : `${least} to ${longest}`} s`;
}

/** "8 to 12" with 10 at most is "8 to 10", with 8 or less "8". */
function lowered(words: string, most: number): string {
  return words
    .replace(/\d+/g, (n) => String(Math.min(Number(n), most)))
    .replace(/(\d+) to \1\b/, "$1");
}

function withKg(text: string, most: number | null): string {
  if (most === null) return text;
  return text.replace(KG, (w) => (Number(w.replace(",", ".")) > most ? String(most) : w));
}
