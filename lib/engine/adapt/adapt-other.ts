import type { Role, Session } from "../model";
import { exerciseLimitsOn } from "../rehab/exercise-limits";
import { limitedSession } from "../rehab/limited-session";
import { aeroWithin } from "./aero";
import { type Effect, effectsOn } from "./effects";
import { cancelled, held, type Leave, type Outcome, untouched } from "./outcome";
import { easedRideOrSwim, shortened, smallRange, withLoadsUpTo } from "./prescription";
import type { Situation } from "./situation";
import { holdsInsteadOf } from "./stand-ins";

const easyRoles: ReadonlySet<Role> = new Set(["easy", "long", "recovery", "technique"]);

/**
 * A ride, swim, strength session or hike through the rules of its discipline. Null where none of
 * them asks for less.
 */
export function adaptOther(session: Session, s: Situation, leave: Leave): Outcome | null {
  const effects = effectsOn(session, s);
  if (effects.length === 0) return null;
  const demanded = effects.filter((e) => e.force === "demanded");
  const soft = effects.filter((e) => e.force === "soft");
  const yieldsToSoft = !session.locked && !leave.off && !leave.exempt;
  const result = applied(session, s, yieldsToSoft ? effects : demanded);
  if (session.locked && result.rule !== null) {
    return { session: held(session), rule: result.rule, demanded: true, cutS: 0, proposed: null };
  }
  if (yieldsToSoft || leave.exempt || soft.length === 0) return result;
  const wished = applied(session, s, effects);
  const proposed =
    wished.rule !== null && wished.rule !== result.rule
      ? { session: wished.session, rule: wished.rule }
      : null;
  return { ...result, proposed };
}

function applied(session: Session, s: Situation, effects: readonly Effect[]): Outcome {
  let current = session;
  let by: Effect | null = null;
  /** Changed nothing of `current`, so a second time it need not be asked. */
  let idle: Effect | null = null;
  for (const effect of effects) {
    if (effect === idle) continue;
    const next = after(current, effect, s);
    if (next === current) {
      idle = effect;
      continue;
    }
    idle = null;
    by ??= effect;
    current = next;
    if (current.status === "cancelled") break;
  }
  if (by === null) return untouched(session);
  return {
    session: withLoadsUpTo(session, current, s),
    rule: by.rule,
    demanded: by.force === "demanded",
    cutS: 0,
    proposed: null,
  };
}

/** The session after one effect; the same object where the effect changes nothing. */
function after(session: Session, effect: Effect, s: Situation): Session {
  switch (effect.act) {
    case "cancel":
      return cancelled(session);
    case "holds":
      return session.role === "rehab" ? session : holdsInsteadOf(session, s);
    case "small-range":
      return session.role === "rehab" ? session : smallRange(session, s.protocol.words);
    case "exercises":
      return limitedSession(
        session,
        s.protocol.kind,
        exerciseLimitsOn(s.exerciseRestrictions(session.date), session.date),
      );
    case "no-aero":
      return aeroWithin(session, 0);
    case "freestyle":
      return easedRideOrSwim(session, s.protocol);
    case "upright":
      return easyRoles.has(session.role) && session.aeroS === 0
        ? session
        : easedRideOrSwim(session, s.protocol);
    case "share":
      return effect.share < 1 && session.role !== "rehab"
        ? shortened(
            session,
            scaled(session.distanceM, effect.share),
            session.durationS * effect.share,
          )
        : session;
    case "cap":
      return capped(session, effect);
    default:
      return session;
  }
}

function capped(session: Session, cap: Extract<Effect, { act: "cap" }>): Session {
  const short =
    cap.durationS !== undefined && session.durationS > cap.durationS
      ? shortened(
          session,
          scaled(session.distanceM, cap.durationS / session.durationS),
          cap.durationS,
        )
      : session;
  return cap.aeroS === undefined ? short : aeroWithin(short, cap.aeroS);
}

function scaled(distanceM: number | null, share: number): number | null {
  return distanceM === null ? null : distanceM * share;
}
