import type { Role, Session } from "../model";
import type { PlainDate } from "../plain-date";
import {
  AFTER_ILLNESS,
  CELL_AMBER_BIKE,
  CELL_AMBER_RUN,
  CELL_AMBER_STRENGTH,
  CELL_AMBER_SWIM,
  CELL_HILL_FREEZE,
  CELL_HOLD_RUN,
  CELL_NO_LONG_RUN,
  CELL_RED_BIKE,
  CELL_RED_RUN,
  CELL_RED_STRENGTH,
  CELL_RED_SWIM,
  CELL_REFER,
  CELL_SPEED_FREEZE,
  LEVEL_AHEAD,
  RESTRICTION,
  RIDE_ASK,
} from "../rules/adapt";
import { CLAMP_HILLS, CLAMP_INTERVALS, CLAMP_LONG, CLAMP_STRENGTH } from "../rules/clamps";
import { ESWT_2, ILL_2, SLEEP_2, TRAVEL_1 } from "../rules/guards";
import { LADDER_LEVELS } from "../rules/ladder";
import { SPACE_1 } from "../rules/season";
import type { Situation } from "./situation";

/** How strongly an effect binds (product laws, precedence): locks yield to all but `soft`. */
export type Force = "demanded" | "soft";

/** One thing a rule does to one session. Effects only ever lower; the order is precedence. */
export type Effect = { readonly rule: string; readonly force: Force } & (
  | {
      readonly act:
        | "cancel"
        | "replace"
        | "ease"
        | "run-walk"
        | "upright"
        | "freestyle"
        | "holds"
        | "small-range"
        | "no-aero"
        | "exercises";
    }
  | { readonly act: "share"; readonly share: number }
  | {
      readonly act: "cap";
      readonly distanceM?: number;
      readonly durationS?: number;
      readonly aeroS?: number;
    }
);

/** A ride that a limit leaves shorter than this is left out. Our choice, s. */
const SHORTEST_RIDE_S = 900;

const fastRoles: ReadonlySet<Role> = new Set(["intervals", "tempo", "hills"]);
const quickRoles: ReadonlySet<Role> = new Set(["strides", "steady"]);
const hardRoles: ReadonlySet<Role> = new Set([...fastRoles, ...quickRoles, "test"]);

export const isFast = (s: Session) => s.sport === "run" && hardRoles.has(s.role);

export function effectsOn(session: Session, s: Situation): Effect[] {
  const { state, timers } = s.assessment;
  if (state === "refer") return [{ act: "cancel", rule: CELL_REFER.id, force: "demanded" }];
  if (timers.noTrainingUntil !== null && session.date <= timers.noTrainingUntil) {
    return [{ act: "cancel", rule: "ILL-1", force: "demanded" }];
  }
  if (s.isAway(session.date)) return [{ act: "cancel", rule: TRAVEL_1.id, force: "soft" }];
  switch (session.sport) {
    case "run":
      return session.date > s.runsChangeUntil
        ? standing(session, s, [])
        : standing(session, s, runWishes(session, s, runDemands(session, s)));
    case "bike":
      return [...poorly(session, s), ...onBike(session, s)];
    case "swim":
      return [...poorly(session, s), ...onSwim(session, s)];
    case "strength":
      return [...poorly(session, s), ...onStrength(session, s)];
    default:
      return [...poorly(session, s), ...onFoot(session, s)];
  }
}

/** A cold, or the first days after an illness: then a cut is rest, and nothing takes its place. */
export function isPoorly(date: PlainDate, s: Situation): boolean {
  const cold = date === s.today && s.assessment.rules.includes(ILL_2.id);
  return cold || isBackFromIllness(date, s);
}

const isBackFromIllness = (date: PlainDate, s: Situation) =>
  s.backFromIllnessUntil !== null && date <= s.backFromIllnessUntil;

/** Illness and a very short night ask of every sport what they ask of a run. */
function poorly({ date, sport }: Session, s: Situation): Effect[] {
  const effects: Effect[] = [];
  const hasPace = sport === "bike" || sport === "swim";
  const ease = (rule: string, force: Force) =>
    hasPace && effects.push({ act: "upright", rule, force });
  if (isBackFromIllness(date, s)) {
    const { id: rule, numbers } = AFTER_ILLNESS;
    ease(rule, "demanded");
    effects.push({ act: "share", share: numbers.share.value, rule, force: "demanded" });
  }
  if (date !== s.today) return effects;
  const { rules } = s.assessment;
  if (rules.includes(SLEEP_2.id)) ease(SLEEP_2.id, "soft");
  if (rules.includes(ILL_2.id)) {
    ease(ILL_2.id, "soft");
    const durationS = ILL_2.numbers.maxMin.value * 60;
    effects.push({ act: "cap", durationS, rule: ILL_2.id, force: "soft" });
  }
  return effects;
}

/** The state's own row acts on the session's day. */
export function inWindow(session: Session, s: Situation): boolean {
  return s.windowUntil !== null && session.date <= s.windowUntil;
}

/** The flare's row for rides and swims runs to its own end, also when the state steps down before. */
export function isEasyCross(date: PlainDate, s: Situation): boolean {
  const { state, timers } = s.assessment;
  const inFlare = state === "red" && s.windowUntil !== null && date <= s.windowUntil;
  return inFlare || (timers.easyCrossUntil != null && date <= timers.easyCrossUntil);
}

/** What red, a restriction or the rules after illness demand of a run. */
function runDemands(session: Session, s: Situation): Effect[] {
  const { state, timers } = s.assessment;
  const fast = isFast(session);
  const effects: Effect[] = [];
  const demand = (effect: Effect) => effects.push(effect);
  const limit = RESTRICTION.id;
  if (s.restriction("no-run", session.date))
    demand({ act: "replace", rule: limit, force: "demanded" });
  if (timers.noRunUntil !== null && session.date <= timers.noRunUntil)
    demand({ act: "replace", rule: CELL_RED_RUN.id, force: "demanded" });
  const longRunWaits = timers.noLongRunUntil !== null && session.date <= timers.noLongRunUntil;
  if (session.role === "long" && longRunWaits)
    demand({ act: "replace", rule: CELL_NO_LONG_RUN.id, force: "demanded" });
  if (fast && s.restriction("no-speed", session.date))
    demand({
      act: fastRoles.has(session.role) ? "replace" : "ease",
      rule: limit,
      force: "demanded",
    });
  if (session.role === "hills" && s.restriction("no-hills", session.date))
    demand({ act: "ease", rule: limit, force: "demanded" });
  const minutes = s.restriction("max-run-minutes", session.date)?.value;
  if (minutes != null)
    demand({ act: "cap", durationS: minutes * 60, rule: limit, force: "demanded" });
  const metres = s.restriction("max-long-run-m", session.date)?.value;
  if (metres != null) demand({ act: "cap", distanceM: metres, rule: limit, force: "demanded" });
  if (state === "red" && inWindow(session, s)) {
    const { share, longShare } = s.rules.CELL_RED_RUN.numbers;
    const rule = CELL_RED_RUN.id;
    if (fast)
      demand({ act: fastRoles.has(session.role) ? "replace" : "ease", rule, force: "demanded" });
    demand({ act: "share", share: share.value, rule, force: "demanded" });
    demand({
      act: "cap",
      distanceM: s.history.longestRunM * longShare.value,
      rule,
      force: "demanded",
    });
  }
  if (isBackFromIllness(session.date, s)) {
    if (fast) demand({ act: "ease", rule: AFTER_ILLNESS.id, force: "demanded" });
    demand({
      act: "share",
      share: AFTER_ILLNESS.numbers.share.value,
      rule: AFTER_ILLNESS.id,
      force: "demanded",
    });
  }
  return effects;
}

/** What amber, freezes and guards ask of a run, after what is demanded of it. */
function runWishes(session: Session, s: Situation, effects: Effect[]): Effect[] {
  const { state, timers, keepsEasyVolume, rules, mayProgress } = s.assessment;
  const fast = isFast(session);
  const wish = (effect: Effect) => effects.push(effect);
  const slow = fastRoles.has(session.role) ? "replace" : "ease";
  if (fast && timers.speedFreezeUntil !== null && session.date <= timers.speedFreezeUntil)
    wish({ act: slow, rule: freezeRule(session, rules), force: "soft" });
  if (
    session.role === "hills" &&
    timers.hillFreezeUntil !== null &&
    session.date <= timers.hillFreezeUntil
  )
    wish({ act: "ease", rule: CELL_HILL_FREEZE.id, force: "soft" });
  if (s.hadShockwave(session.date) && (fast || session.role === "long"))
    wish({ act: session.role === "long" ? "replace" : slow, rule: "ESWT-1", force: "soft" });
  if (s.hadShockwave(session.date) || s.hadShockwaveDayBefore(session.date))
    wish(
      s.usualPain <= ESWT_2.numbers.usualPainMax.value
        ? {
            act: "cap",
            durationS: ESWT_2.numbers.maxMin.value * 60,
            rule: ESWT_2.id,
            force: "soft",
          }
        : { act: "replace", rule: ESWT_2.id, force: "soft" },
    );
  if (session.date === s.today && fast && rules.includes(SLEEP_2.id))
    wish({ act: "ease", rule: SLEEP_2.id, force: "soft" });
  if (session.date === s.today && rules.includes(ILL_2.id)) {
    const durationS = ILL_2.numbers.maxMin.value * 60;
    if (fast) wish({ act: "ease", rule: ILL_2.id, force: "soft" });
    wish({ act: "cap", durationS, rule: ILL_2.id, force: "soft" });
  }
  const watching = (state === "amber" && !s.sittingOnly) || state === "red";
  const holding = watching || (s.sittingOnly ? s.guarded : !mayProgress);
  if (watching && inWindow(session, s) && !(keepsEasyVolume && state === "amber")) {
    const { share, longShare } = s.rules.CELL_AMBER_RUN.numbers;
    const part = session.role === "long" ? longShare.value : share.value;
    wish({ act: "share", share: part, rule: CELL_AMBER_RUN.id, force: "soft" });
  }
  if (holding && inWindow(session, s) && s.history.longestRunM > 0)
    wish({ act: "cap", distanceM: s.history.longestRunM, rule: CELL_HOLD_RUN.id, force: "soft" });
  if (fast && s.tooClose.has(session.key)) wish({ act: slow, rule: SPACE_1.id, force: "soft" });
  return effects;
}

/** What holds on any day ahead: the ladder, and the long run while it is what hurt. */
function standing(session: Session, s: Situation, effects: Effect[]): Effect[] {
  const { longRunCapM, level } = s.assessment;
  if (session.role === "long" && longRunCapM != null)
    effects.push({ act: "cap", distanceM: longRunCapM, rule: CLAMP_LONG.id, force: "soft" });
  const asksLevel = session.origin === "coach" ? 0 : levelOf(session, s);
  // No day ahead stands lower on the ladder than today.
  if (level >= 1 && level >= asksLevel) return effects;
  const then = s.levelOn(session.date);
  const wait = (act: "replace" | "ease" | "run-walk") =>
    effects.push({ act, rule: LEVEL_AHEAD.id, force: "soft" });
  if (then < 1 || (session.role === "brick" && asksLevel > then)) wait("replace");
  else if (asksLevel > then && isFast(session)) wait("ease");
  if (then < CONTINUOUS && asksLevel >= CONTINUOUS) wait("run-walk");
  return effects;
}

const { brick: BRICK_LEVEL, continuous } = LADDER_LEVELS.numbers;
const CONTINUOUS = continuous.value;

/** Step of the ladder that a run waits for; without an injury any easy run may stand. */
function levelOf(session: Session, s: Situation): number {
  if (session.role === "brick") return BRICK_LEVEL.value;
  if (isFast(session)) return session.needsLevel;
  return s.injured ? Math.min(session.needsLevel, CONTINUOUS) : 0;
}

/** The clamp of the trigger that speaks of this session, where one does. */
function freezeRule({ role }: Session, rules: readonly string[]): string {
  const clamp = role === "hills" ? CLAMP_HILLS.id : CLAMP_INTERVALS.id;
  return rules.includes(clamp) ? clamp : CELL_SPEED_FREEZE.id;
}

function onBike(session: Session, s: Situation): Effect[] {
  const { state, timers, irritability } = s.assessment;
  const { maxMin, irritableMaxMin } = s.rules.CELL_RED_BIKE.numbers;
  const effects: Effect[] = [];
  if (isEasyCross(session.date, s)) {
    const rule = CELL_RED_BIKE.id;
    const most = Math.min(maxMin.value, irritableMaxMin.value);
    const minutes = irritability === "low" ? maxMin.value : most;
    if (s.riding === "hurts") effects.push({ act: "cancel", rule, force: "demanded" });
    if (s.riding === "unanswered") {
      const durationS = RIDE_ASK.numbers.maxMin.value * 60;
      effects.push({ act: "cap", durationS, rule: RIDE_ASK.id, force: "demanded" });
    }
    effects.push({ act: "upright", rule, force: "demanded" });
    effects.push({ act: "cap", durationS: minutes * 60, rule, force: "demanded" });
  }
  const rideS = rideLimitS(s, session.date);
  if (rideS !== null)
    effects.push(
      rideS < SHORTEST_RIDE_S
        ? { act: "cancel", rule: RESTRICTION.id, force: "demanded" }
        : { act: "cap", durationS: rideS, rule: RESTRICTION.id, force: "demanded" },
    );
  const aeroMinutes = s.restriction("max-aero-minutes", session.date)?.value;
  if (aeroMinutes != null)
    effects.push({ act: "cap", aeroS: aeroMinutes * 60, rule: RESTRICTION.id, force: "demanded" });
  if (state === "amber" && !s.sittingOnly && inWindow(session, s))
    effects.push({ act: "upright", rule: CELL_AMBER_BIKE.id, force: "soft" });
  if (timers.aeroFreezeUntil !== null && session.date <= timers.aeroFreezeUntil)
    effects.push({
      act: s.protocol.acts.rideClamp === "aero" ? "no-aero" : "upright",
      rule: "CLAMP-BIKE",
      force: "soft",
    });
  return effects;
}

/** Most a person lets one ride last on a day, s; null without such a limit. */
export function rideLimitS(s: Pick<Situation, "restriction">, date: PlainDate): number | null {
  const minutes = s.restriction("max-ride-minutes", date)?.value;
  return minutes == null ? null : minutes * 60;
}

function onSwim(session: Session, s: Situation): Effect[] {
  const { state } = s.assessment;
  const effects: Effect[] = [];
  if (isEasyCross(session.date, s))
    effects.push({ act: "freestyle", rule: CELL_RED_SWIM.id, force: "demanded" });
  if (s.restriction("no-breaststroke", session.date) && kicks(session))
    effects.push({ act: "freestyle", rule: RESTRICTION.id, force: "demanded" });
  if (s.kickHurts && state === "amber" && inWindow(session, s))
    effects.push({ act: "freestyle", rule: CELL_AMBER_SWIM.id, force: "soft" });
  return effects;
}

/** A swim whose own words hold a breaststroke: a coach's, for the library has none. */
function kicks(session: Session): boolean {
  const texts = session.steps.flatMap((step) =>
    step.kind === "step" ? [step.text] : step.steps.map((inner) => inner.text),
  );
  return [session.title, session.intent, ...texts].some((text) => /breast/i.test(text));
}

function onStrength(session: Session, s: Situation): Effect[] {
  const { state, rehabStage, timers } = s.assessment;
  const limited = s.exerciseRestrictions(session.date).length > 0;
  const limit: Effect = { act: "exercises", rule: RESTRICTION.id, force: "demanded" };
  // First of what is planned, so that a worse state starts from no more; last of what takes its place.
  const effects: Effect[] = limited ? [limit] : [];
  if (state === "red" && inWindow(session, s))
    effects.push({ act: "holds", rule: CELL_RED_STRENGTH.id, force: "demanded" });
  if (s.hadShockwave(session.date) && rehabStage >= 3)
    effects.push({ act: "holds", rule: "ESWT-1", force: "soft" });
  if (s.tooClose.has(session.key)) effects.push({ act: "holds", rule: SPACE_1.id, force: "soft" });
  const isDeep = rehabStage >= SPACE_1.numbers.heavyStage.value;
  if (isDeep && timers.smallRangeUntil !== null && session.date <= timers.smallRangeUntil)
    effects.push({ act: "small-range", rule: CLAMP_STRENGTH.id, force: "soft" });
  if ((state === "red" || (state === "amber" && !s.sittingOnly)) && inWindow(session, s))
    effects.push({
      act: "share",
      share: s.rules.CELL_AMBER_STRENGTH.numbers.share.value,
      rule: CELL_AMBER_STRENGTH.id,
      force: "soft",
    });
  return limited ? [...effects, limit] : effects;
}

/** Hikes, aqua-jogging and the like load the tendon too: they pause with running in a flare. */
function onFoot(session: Session, s: Situation): Effect[] {
  const { noRunUntil } = s.assessment.timers;
  if (session.sport === "walk" || session.sport === "mobility") return [];
  const effects: Effect[] = [];
  if (noRunUntil !== null && session.date <= noRunUntil)
    effects.push({ act: "cancel", rule: CELL_RED_RUN.id, force: "demanded" });
  if (s.assessment.state === "red" && inWindow(session, s))
    effects.push({
      act: "share",
      share: s.rules.CELL_RED_RUN.numbers.share.value,
      rule: CELL_RED_RUN.id,
      force: "demanded",
    });
  return effects;
}
