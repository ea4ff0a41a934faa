import type { Session } from "../model";
import { addDays, type PlainDate } from "../plain-date";
import { RAMP_BACK, RAMP_LONG, RESTRICTION } from "../rules/adapt";
import { TRAVEL_1 } from "../rules/guards";
import { LOAD_1, LOAD_3, LOAD_4, RECOVERY_1, SPACE_3 } from "../rules/season";
import { BRICK_1 } from "../rules/season-shape";
import { RAMP_1 } from "../rules/symptoms";
import { type Effect, effectsOn, inWindow } from "./effects";
import { cancelled, held, type Leave, type Outcome, untouched } from "./outcome";
import {
  easedRun,
  floorTo,
  runWalk,
  SHORTEST_RUN_S,
  shortenedRun,
  withLoadsUpTo,
} from "./prescription";
import type { RunLimits } from "./run-limits";
import type { Situation } from "./situation";

/** Less than this is no difference, m. */
const GRAIN_M = 1e-6;

/** The highest share that begins a way back after a flare or a gap; Watch begins above it. */
const FIRST_STEP = Math.max(RAMP_1.numbers.redFirst.value, LOAD_4.numbers.share.value);

/** What takes a run whatever was answered. */
const byPeople: ReadonlySet<string | null> = new Set([RESTRICTION.id, TRAVEL_1.id]);

/**
 * One run through every rule, hard caps last; remembers what is left of it for the next run. Null
 * where nothing asks for less.
 */
export function adaptRun(
  session: Session,
  s: Situation,
  limits: RunLimits,
  ranOn: Set<PlainDate>,
  leave: Leave,
): Outcome | null {
  const effects = effectsOn(session, s);
  const spaced = isTooClose(session, s, ranOn);
  if (spaced) effects.push({ act: "replace", rule: SPACE_3.id, force: "soft" });
  wayBack(session, s, limits, effects);
  recovery(session, limits, effects);
  offTheBike(session, limits, effects);
  if (effects.length === 0 && mostM(session, limits) >= (session.distanceM ?? 0) - GRAIN_M) {
    if (!session.held) remember(session, limits);
    if (inWindow(session, s)) ranOn.add(session.date);
    return null;
  }
  const outcome = decide(session, s, limits, leave, effects);
  const ran = outcome.session;
  const stays = ran.sport === "run" && ran.status === "planned" && !ran.held;
  if (stays) remember(ran, limits);
  // A day that answers took keeps its turn: else a worse answer would bring the next day's run.
  if (inWindow(session, s) && (stays || (!spaced && !byPeople.has(outcome.rule))))
    ranOn.add(session.date);
  return outcome;
}

function remember({ date, role, durationS, distanceM }: Session, limits: RunLimits): void {
  limits.add(date, distanceM ?? 0);
  if (role === "brick") limits.bricks.add(date, durationS);
}

function decide(
  session: Session,
  s: Situation,
  limits: RunLimits,
  leave: Leave,
  effects: readonly Effect[],
): Outcome {
  const yieldsToSoft = !session.locked && !leave.off && !leave.exempt;
  if (effects.length === 0 && yieldsToSoft) return applied(session, s, limits, effects);
  const demanded = effects.filter((e) => e.force === "demanded");
  const soft = effects.filter((e) => e.force === "soft");
  const binding = yieldsToSoft ? [...demanded, ...soft] : demanded;
  const result = applied(session, s, limits, binding);
  if (session.locked && applied(session, s, null, demanded).rule !== null) {
    const rule = demanded[0]?.rule ?? result.rule;
    return { session: held(session), rule, demanded: true, cutS: 0, proposed: null };
  }
  if (yieldsToSoft || soft.length === 0 || leave.exempt) return result;
  const wished = applied(session, s, limits, [...demanded, ...soft]);
  const proposed =
    wished.rule !== null && wished.rule !== result.rule
      ? { session: wished.session, rule: wished.rule }
      : null;
  return { ...result, proposed };
}

/** On Watch or in a flare, never two run days in a row. */
function isTooClose(session: Session, s: Situation, ranOn: ReadonlySet<PlainDate>): boolean {
  const { state } = s.assessment;
  return (
    (state === "red" || (state === "amber" && !s.sittingOnly)) &&
    inWindow(session, s) &&
    (ranOn.has(addDays(session.date, -1)) || ranOn.has(session.date))
  );
}

/** The way back after a flare is part of what the flare demands; after Watch or a gap it is soft. */
function wayBack(session: Session, s: Situation, limits: RunLimits, effects: Effect[]): void {
  const { ramp } = s.assessment;
  if (ramp === null) return;
  const force = ramp.kind === "red" ? "demanded" : "soft";
  const share = limits.rampShare(session.date);
  if (share < 1) effects.push({ act: "share", share, rule: RAMP_BACK.id, force });
  const step = limits.rampStep(session.date);
  if (step > FIRST_STEP) return;
  const ofLongestM = floorTo(s.history.longestRunM * RAMP_LONG.numbers.longShare.value, 100);
  // By the plan too, for on a step done over and over the longest of late is a cut one itself.
  if ((session.distanceM ?? 0) * step >= ofLongestM)
    effects.push({ act: "share", share: step, rule: RAMP_BACK.id, force });
  else effects.push({ act: "cap", distanceM: ofLongestM, rule: RAMP_LONG.id, force });
}

/** A recovery week stays below the weeks before it; nothing else takes the place of what it leaves out. */
function recovery(session: Session, limits: RunLimits, effects: Effect[]): void {
  const share = limits.recoveryShare(session.date);
  if (share < 1) effects.push({ act: "share", share, rule: RECOVERY_1.id, force: "soft" });
}

/** A run off the bike that the plan meant to follow others is shorter where those were not done. */
function offTheBike(session: Session, { bricks }: RunLimits, effects: Effect[]): void {
  if (session.role !== "brick" || session.origin === "coach") return;
  const durationS = bricks.mostOn(session.date);
  if (session.durationS > durationS)
    effects.push({ act: "cap", durationS, rule: BRICK_1.id, force: "soft" });
}

/** Most that the hard caps leave of a run, m. */
function mostM({ date, distanceM }: Session, limits: RunLimits): number {
  return Math.min(limits.longestOn(date), (distanceM ?? 0) * limits.weekShare(date));
}

type Candidate = { readonly rule: string; readonly demanded: boolean; readonly distanceM: number };

/** `limits` null leaves the hard caps out: only to see whether effects alone would change it. */
function applied(
  session: Session,
  s: Situation,
  limits: RunLimits | null,
  effects: readonly Effect[],
): Outcome {
  const cancel = effects.find((e) => e.act === "cancel");
  if (cancel) return gone(session, cancel, 0);
  const capM = limits ? mostM(session, limits) : Infinity;

  const restShare = shareAfterRest(effects);
  const replace = effects.find((e) => e.act === "replace");
  if (replace) return gone(session, replace, replaceable(session.durationS * restShare));

  const ease = effects.find((e) => e.act === "ease");
  const walks = effects.find((e) => e.act === "run-walk");
  const shape =
    ease || walks ? withLoadsUpTo(session, easierRun(session, s, walks !== undefined), s) : session;
  const shapeM = shape.distanceM ?? 0;
  const openM = Math.min(shapeM, capM);
  const shapeSPerM = shapeM > 0 ? shape.durationS / shapeM : 0;
  let tightest: Candidate | null = null;
  for (const effect of effects) {
    const limit = limitOf(effect, shapeM, shapeSPerM);
    if (limit && limit.distanceM < (tightest?.distanceM ?? openM) - GRAIN_M) tightest = limit;
  }
  const targetM = tightest?.distanceM ?? openM;
  const easier = ease ?? walks;
  if (targetM >= shapeM - GRAIN_M) {
    if (!easier) return untouched(session);
    return changed(shape, easier.rule, easier.force === "demanded", 0);
  }
  const shorter = shortenedRun(shape, targetM, targetM * shapeSPerM);
  const ownLength = limits !== null && limits.longestOn(session.date) <= capM;
  const rule = tightest?.rule ?? (ownLength ? LOAD_1.id : LOAD_3.id);
  const demanded = tightest?.demanded ?? false;
  if (shorter.durationS < SHORTEST_RUN_S) {
    const wholeS = replaceable(shape.durationS * restShare);
    return { ...gone(session, { rule, force: "soft" }, wholeS), demanded };
  }
  const cutS = Math.max(0, shapeM * restShare - (shorter.distanceM ?? 0)) * shapeSPerM;
  const decisive = ease && ease.force === "demanded" ? ease.rule : rule;
  return changed(shorter, decisive, demanded, cutS);
}

function easierRun(session: Session, { history }: Situation, walks: boolean): Session {
  const pace = history.easyPaceSPerKm;
  return walks ? runWalk(session, pace) : easedRun(session, pace);
}

/**
 * What a recovery week leaves out is rest, whatever else would have cut it too; only the share that
 * is left may be ridden or swum instead. Else a worse answer, which cuts deeper than the week does,
 * would bring a ride where the week brings none (law 9).
 */
function shareAfterRest(effects: readonly Effect[]): number {
  const rest = effects.find((e) => e.rule === RECOVERY_1.id);
  return rest?.act === "share" ? rest.share : 1;
}

/** A run too short to stay leaves nothing to replace. */
function replaceable(durationS: number): number {
  return durationS < SHORTEST_RUN_S ? 0 : durationS;
}

function limitOf(e: Effect, shapeM: number, sPerM: number): Candidate | null {
  const demanded = e.force === "demanded";
  if (e.act === "share") return { rule: e.rule, demanded, distanceM: shapeM * e.share };
  if (e.act !== "cap") return null;
  const byDistance = e.distanceM ?? Infinity;
  const byTime = e.durationS === undefined || sPerM === 0 ? Infinity : e.durationS / sPerM;
  return { rule: e.rule, demanded, distanceM: Math.min(byDistance, byTime) };
}

function changed(session: Session, rule: string, demanded: boolean, cutS: number): Outcome {
  return { session, rule, demanded, cutS: floorTo(cutS, 60), proposed: null };
}

/** Gone from the plan; `cutS` above zero lets a ride or swim take its place. */
function gone(session: Session, by: Pick<Effect, "rule" | "force">, cutS: number): Outcome {
  return changed(cancelled(session), by.rule, by.force === "demanded", cutS);
}
