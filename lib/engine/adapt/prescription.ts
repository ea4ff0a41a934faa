import { fitnessLoad } from "../load/fitness";
import { tissueLoad } from "../load/tissue";
import type { Prescription, Session, SimpleStep, Step, Target } from "../model";
import type { Ledger } from "../protocol/in-force";
import type { Protocol } from "../rules/protocols/protocol";
import { PACES } from "../rules/season-shape";
import { runWalkM, runWalkTimes } from "../season/run-walk";
import { aeroTimeOf } from "./aero";

/** Planned distances are whole 100 m, planned times whole minutes: what a person can follow. */
const DISTANCE_GRAIN_M = 100;
const DURATION_GRAIN_S = 60;
/** A run shorter than this is not worth changing shoes for; it is left out. Our choice, s. */
export const SHORTEST_RUN_S = 600;
/** A minute each of jogging and walking, s. */
const RUN_WALK_ROUND_S = 120;
/** Shown pace range around easy pace, either side. Our choice. */
const PACE_BAND = 0.05;

/** What the shortest run worth keeping would be of this one, in the same whole metres: 0..1. */
export function shortestShare({ durationS, distanceM }: Session): number {
  if (durationS <= SHORTEST_RUN_S) return 1;
  if (distanceM === null) return SHORTEST_RUN_S / durationS;
  return floorTo((distanceM * SHORTEST_RUN_S) / durationS, DISTANCE_GRAIN_M) / distanceM;
}

export function prescriptionOf(session: Session): Prescription {
  const { sport, role, title, durationS, distanceM } = session;
  return { sport, role, title, durationS, distanceM };
}

export function samePrescription(a: Prescription, b: Prescription): boolean {
  return (
    a.sport === b.sport &&
    a.role === b.role &&
    a.title === b.title &&
    a.durationS === b.durationS &&
    a.distanceM === b.distanceM
  );
}

/** Both ledgers of a session as prescribed. A held or cancelled session counts nothing. */
export function withLoads(session: Session, { athlete, protocol }: Ledger): Session {
  if (session.held || session.status === "cancelled") {
    return { ...session, fitnessLoad: 0, tissueLoad: 0 };
  }
  return {
    ...session,
    fitnessLoad: fitnessLoad(session, athlete),
    tissueLoad: tissueLoad(session, athlete, protocol),
  };
}

/**
 * Ledgers of a session after a cut, never above what was planned: power and effort are two
 * yardsticks, and an eased ride may not count more only because it lost its power targets.
 */
export function withLoadsUpTo(
  before: Session,
  session: Session,
  { athlete, protocol }: Ledger,
): Session {
  const counts = !session.held && session.status !== "cancelled";
  return {
    ...session,
    fitnessLoad: counts ? Math.min(fitnessLoad(session, athlete), before.fitnessLoad) : 0,
    tissueLoad: counts ? Math.min(tissueLoad(session, athlete, protocol), before.tissueLoad) : 0,
  };
}

/** The same session, shorter: steps shrink with it and still sum to it. Never longer. */
export function shortened(
  session: Session,
  toDistanceM: number | null,
  toDurationS: number,
): Session {
  const { durationS, distanceM, aeroS, steps } = within(session, toDistanceM, toDurationS);
  return { ...session, durationS, distanceM, aeroS, steps };
}

/**
 * A run cut short, with its share of the whole run's ledgers. Asked of its own rounded minutes and
 * metres, a shorter run could count more than a longer one, as rounding makes it a little faster
 * (law 9).
 */
export function shortenedRun(whole: Session, toDistanceM: number, toDurationS: number): Session {
  const { durationS, distanceM, aeroS, steps } = within(whole, toDistanceM, toDurationS);
  const share = whole.distanceM ? (distanceM ?? 0) / whole.distanceM : 0;
  const fitnessLoad = whole.fitnessLoad * share;
  const tissueLoad = whole.tissueLoad * share;
  return { ...whole, durationS, distanceM, aeroS, steps, fitnessLoad, tissueLoad };
}

function within(session: Session, toDistanceM: number | null, toDurationS: number) {
  const durationS = floorTo(Math.min(toDurationS, session.durationS), DURATION_GRAIN_S);
  const distanceM =
    session.distanceM === null || toDistanceM === null
      ? session.distanceM
      : floorTo(Math.min(toDistanceM, session.distanceM), DISTANCE_GRAIN_M);
  const steps = scaledSteps(session.steps, durationS, session.durationS);
  const lowS = session.aeroS > 0 && aeroTimeOf(session.steps) > 0 ? aeroTimeOf(steps) : durationS;
  return { durationS, distanceM, aeroS: Math.min(session.aeroS, lowS), steps };
}

/** An easy, flat version of a run: no faster than easy pace, no longer than before. */
export function easedRun(session: Session, easyPaceSPerKm: number): Session {
  const easyM = (session.durationS / easyPaceSPerKm) * 1000;
  const distanceM = floorTo(Math.min(session.distanceM ?? easyM, easyM), DISTANCE_GRAIN_M);
  const role = session.role === "long" ? "long" : "easy";
  return {
    ...session,
    role,
    title: role === "long" ? "Long run, flat" : "Easy run, flat",
    intent: "Easy running on flat ground, at a pace where you could talk.",
    distanceM,
    needsLevel: 3,
    templateId: null,
    steps: [easyStep("Easy and flat", session.durationS, paceTarget(easyPaceSPerKm))],
  };
}

/** A minute of jogging and one of walking by turns, no longer and no further than before. */
export function runWalk(session: Session, easyPaceSPerKm: number): Session {
  const easyMps = 1000 / easyPaceSPerKm;
  const most = Math.floor(session.durationS / RUN_WALK_ROUND_S);
  const times = Math.min(most, runWalkTimes(session.distanceM ?? Infinity, easyMps));
  const walkMps = PACES.numbers.walkMps.value;
  return {
    ...session,
    role: "easy",
    title: "Jog and walk",
    intent: "A minute of jogging, a minute of walking, on flat ground.",
    durationS: times * RUN_WALK_ROUND_S,
    distanceM: runWalkM(times, easyMps),
    needsLevel: 1,
    templateId: null,
    steps: [
      {
        kind: "repeat",
        times,
        steps: [
          easyStep("Jog", 60, paceTarget(easyPaceSPerKm)),
          { ...easyStep("Walk", 60, paceTarget(1000 / walkMps)), role: "recovery" },
        ],
      },
    ],
  };
}

/** What an easy ride asks for. */
export const lightGear = ({ acts }: Protocol) =>
  acts.sitsUp ? "Upright, light gear, cadence 85 or more" : "Light gear, cadence 85 or more";

/** An easy version of a ride or swim, upright where the tendon asks for it; same length. */
export function easedRideOrSwim(session: Session, protocol: Protocol): Session {
  const { acts, words } = protocol;
  const ride = session.sport === "bike";
  const role = session.role === "long" ? "long" : "easy";
  return {
    ...session,
    role,
    title: ride
      ? `${role === "long" ? "Long" : "Easy"} ride${acts.sitsUp ? ", upright" : ""}`
      : "Easy swim",
    intent: ride ? words.easyRide : words.easySwim,
    aeroS: 0,
    templateId: null,
    steps: [
      easyStep(
        ride ? lightGear(protocol) : "Easy freestyle, open turns",
        session.durationS,
        { metric: "rpe", low: 2, high: 3 },
        ride ? null : session.distanceM,
      ),
    ],
  };
}

/** Strength as in stage 2: slow, and no deeper than the tendon likes; same length. */
export function smallRange(session: Session, words: Protocol["words"]): Session {
  return {
    ...session,
    title: "Strength, small range",
    intent: words.smallRangeIntent,
    templateId: null,
    steps: [easyStep(words.smallRangeStep, session.durationS, { metric: "rpe", low: 4, high: 6 })],
  };
}

export function easyStep(
  text: string,
  durationS: number,
  target: Target | null,
  distanceM: number | null = null,
): SimpleStep {
  return { kind: "step", role: "work", durationS, distanceM, target, text };
}

function paceTarget(paceSPerKm: number): Target {
  const speed = 1000 / paceSPerKm;
  const round = (v: number) => Math.round(v * 1000) / 1000;
  return {
    metric: "pace",
    low: round(speed * (1 - PACE_BAND)),
    high: round(speed * (1 + PACE_BAND)),
  };
}

/** Shrinks steps to `toS`: repeats lose rounds first, the rest shares what is left. */
function scaledSteps(steps: readonly Step[], toS: number, fromS: number): readonly Step[] {
  if (toS === fromS || fromS === 0) return steps;
  const factor = toS / fromS;
  const scaled = steps.map(
    (step): Step => (step.kind === "repeat" ? fewer(step, factor) : scaledStep(step, factor)),
  );
  const missing = toS - lengthOf(scaled);
  return missing === 0 ? scaled : balanced(scaled, missing);
}

/** Fewer rounds; where not even one whole round is left, one of shorter steps. */
function fewer(step: Extract<Step, { kind: "repeat" }>, factor: number): Step {
  const times = Math.floor(step.times * factor + 1e-9);
  if (times >= 1) return { ...step, times };
  const shorter = step.steps.map((s) => scaledStep(s, step.times * factor));
  return { ...step, times: 1, steps: shorter };
}

function scaledStep(step: SimpleStep, factor: number): SimpleStep {
  return {
    ...step,
    durationS: step.durationS === null ? null : Math.floor(step.durationS * factor),
    distanceM: step.distanceM === null ? null : floorTo(step.distanceM * factor, 25),
  };
}

/** Gives what is left over to the longest single step; a lone repeat gets an easy end. */
function balanced(steps: readonly Step[], missingS: number): readonly Step[] {
  let longest: SimpleStep | null = null;
  for (const step of steps)
    if (step.kind === "step" && (step.durationS ?? 0) > (longest?.durationS ?? 0)) longest = step;
  if (longest !== null) {
    const durationS = (longest.durationS ?? 0) + missingS;
    return steps.with(steps.indexOf(longest), { ...longest, durationS });
  }
  return [...steps, { ...easyStep("Easy to finish", missingS, null), role: "cooldown" as const }];
}

/** Length of steps, s; steps told by distance alone count by nothing. */
export function lengthOf(steps: readonly Step[]): number {
  let sum = 0;
  for (const step of steps)
    sum += step.kind === "repeat" ? step.times * lengthOf(step.steps) : (step.durationS ?? 0);
  return sum;
}

export function floorTo(value: number, grain: number): number {
  return Math.floor((value + 1e-6) / grain) * grain;
}
