import type { Session } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import { around, chance } from "./chance";
import type { DemoAthlete, Instead, Trained } from "./person";
import { roundTo, usualRpe } from "./training";

const RIDE_M_PER_S = 7;

/** What came of the day's plan: mostly what it says, give or take, and now and then nothing. */
export function doneOn(
  { slug, plan }: DemoAthlete,
  date: PlainDate,
  planned: readonly Session[],
): Trained[] {
  return planned.flatMap((session): Trained[] => {
    const { key, sport, role, durationS, distanceM, aeroS } = session;
    const asSet = session.origin === "coach";
    if (!asSet && chance(slug, key, "missed") * 100 < (plan?.missedPercent ?? 0)) return [];
    const instead = plan?.insteadOn?.(date, sport);
    if (instead) return [insteadOf(session, instead)];
    const length = around(0.02, slug, key, "length");
    const pace = around(0.02, slug, key, "pace");
    const done = Math.max(60, roundTo(durationS * length * pace, 5));
    const note = plan?.noteOn?.(date, sport);
    return [
      {
        date,
        sport,
        role,
        durationS: done,
        distanceM: distanceOf(session, distanceM, done, length),
        rpe: usualRpe(sport, role),
        ascentM: null,
        aeroS: sport === "bike" && aeroS > 0 ? aeroS : null,
        ...(note === undefined ? {} : { note }),
      },
    ];
  });
}

function insteadOf({ key, date }: Session, { sport, durationS, ...said }: Instead): Trained {
  return {
    ...{ date, sport, role: null, durationS, insteadOf: key, ...said },
    distanceM: sport === "bike" ? durationS * RIDE_M_PER_S : null,
    rpe: usualRpe(sport, "easy"),
    ascentM: null,
    aeroS: null,
  };
}

function distanceOf(
  { sport }: Session,
  plannedM: number | null,
  durationS: number,
  length: number,
): number | null {
  if (sport === "swim") return plannedM === null ? null : roundTo(plannedM * length, 50);
  if (plannedM !== null) return roundTo(plannedM * length, 10);
  return sport === "bike" ? roundTo(durationS * RIDE_M_PER_S, 100) : null;
}
