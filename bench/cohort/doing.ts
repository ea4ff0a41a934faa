import { type Activity, type Session, sports } from "@/lib/engine/model";
import type { Hidden } from "./athlete";
import type { Numbers } from "./parameters";
import { normal, uniform } from "./random";
import { trueLoad } from "./season";
import { loaded, type Tendon } from "./tendon";

/** A session as it was done: what the log shows, and what it truly cost and gave. */
export type Done = {
  readonly activity: Activity;
  /** True load on the tendon, tissue units. */
  readonly load: number;
  /** TSS-like points of the engine's fitness ledger. */
  readonly fitness: number;
};

export type Morning = {
  readonly day: number;
  readonly tendon: Tendon;
  readonly hidden: Hidden;
  readonly numbers: Numbers;
  /** True pain on waking. */
  readonly pain: number;
  /** Races are left out where the athlete does not start. */
  readonly starts: boolean;
};

const SHORTEST_SHARE = 0.5;
const STOPPED_SHARE = 0.5;
const RIDE_M_PER_S = 7;

/** What comes of the day's plan: some sessions are missed, lengths vary, great pain stops a run. */
export function doneOn(planned: readonly Session[], morning: Morning): Done[] {
  const { day, tendon, hidden, numbers, pain, starts } = morning;
  const { seed, painPerOverload } = hidden;
  const done: Done[] = [];
  let loadSoFar = 0;
  for (const [session, part] of numbered(planned)) {
    const isRace = session.role === "race";
    if (isRace && !starts) continue;
    if (!isRace && uniform(seed, "sessionMissed", day, part) < numbers.missedSession) continue;
    const isRun = session.sport === "run";
    if (isRun && pain >= numbers.cannotRunPain) continue;
    const offPlan = isRace ? 0 : numbers.execution * normal(seed, "execution", day, part);
    const length = Math.max(SHORTEST_SHARE, 1 + offPlan);
    const whole = trueLoad(hidden, session, session.tissueLoad * length);
    const hurts = painPerOverload * loaded(tendon, hidden, loadSoFar + whole).overload;
    const stops = isRun && duringPain(pain, hurts, numbers) >= numbers.cannotRunPain;
    const share = stops ? STOPPED_SHARE : 1;
    loadSoFar += whole * share;
    done.push({
      load: whole * share,
      fitness: session.fitnessLoad * length * share,
      activity: logged(session, length * share),
    });
  }
  return done;
}

/** Pain while training: the morning's, eased by warming up, and the first part of an overload's. */
export function duringPain(morning: number, overloadPain: number, n: Numbers): number {
  return Math.min(10, n.warmUpShare * morning + n.duringShare * overloadPain);
}

/** Each session with a number that belongs to its sport, so that the same run meets the same chance under each policy. */
function numbered(sessions: readonly Session[]): [Session, number][] {
  const seen = new Map<string, number>();
  return [...sessions]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((session) => {
      const earlier = seen.get(session.sport) ?? 0;
      seen.set(session.sport, earlier + 1);
      return [session, sports.indexOf(session.sport) + earlier * sports.length];
    });
}

function logged(session: Session, share: number): Activity {
  const { date, sport, role, aeroS } = session;
  const durationS = Math.max(60, Math.round(session.durationS * share));
  const rideM = sport === "bike" ? durationS * RIDE_M_PER_S : null;
  const distanceM = session.distanceM === null ? rideM : Math.round(session.distanceM * share);
  return {
    date,
    sport,
    role,
    durationS,
    distanceM,
    rpe: null,
    ascentM: null,
    aeroS: sport === "bike" && aeroS > 0 ? Math.round(aeroS * share) : null,
  };
}
