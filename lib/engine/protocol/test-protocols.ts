import { type Adapted, adaptPlan } from "../adapt/adapt-plan";
import { withLoads } from "../adapt/prescription";
import type { AthleteRecord, InjuryKind, Session } from "../model";
import { addDays } from "../plain-date";
import { type Answers, answering, assessedOn, recordOf, TODAY } from "../symptoms/test-record";
import { ledgerOf } from "./in-force";

/* One morning of the runner of the symptom tests, with another injury. */

export const withInjury = (kind: InjuryKind, part: Partial<AthleteRecord> = {}) => {
  const record = recordOf(part);
  return { ...record, injury: record.injury && { ...record.injury, kind } };
};

/** The settled runner answers `today`, by injury. */
export const morningWith = (
  kind: InjuryKind,
  today: Answers,
  part: Partial<AthleteRecord> = {},
): AthleteRecord => ({ ...answering({ 0: today }, part), injury: withInjury(kind).injury });

export function planned(record: AthleteRecord, part: Partial<Session>, inDays = 2): Session {
  const sport = part.sport ?? "run";
  const date = addDays(TODAY, inDays);
  return withLoads(
    {
      key: `${date}.${sport}.1`,
      date,
      sport,
      role: "easy",
      title: "As planned",
      intent: "",
      durationS: 3000,
      distanceM: sport === "run" ? 8000 : null,
      steps: [],
      aeroS: 0,
      needsLevel: 3,
      fitnessLoad: 0,
      tissueLoad: 0,
      locked: false,
      origin: "coach",
      status: "planned",
      held: false,
      ...part,
    },
    ledgerOf(record),
  );
}

export function adaptedTo(record: AthleteRecord, ...sessions: readonly Session[]): Adapted {
  return adaptPlan({ record, today: TODAY, assessment: assessedOn(record), season: { sessions } });
}
