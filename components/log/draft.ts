import type { ActivityBody } from "@/lib/contracts/activities";
import { isPossible } from "@/lib/contracts/fastest";
import type { SessionDto } from "@/lib/contracts/sessions";
import type { Role, Sport } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";
import {
  climbTyped,
  metresTyped,
  typedClimb,
  typedDistance,
  typedNumber,
} from "@/lib/format/typed";
import type { Units } from "@/lib/format/units";

/** A log entry while it is typed: texts as they stand in the fields. */
export type Draft = {
  readonly sport: Sport;
  readonly role: Role | null;
  readonly date: PlainDate;
  /** Id of the planned session it was done instead of. */
  readonly insteadOf: string | null;
  readonly hours: string;
  readonly minutes: string;
  /** In the reader's unit for the sport. */
  readonly distance: string;
  /** What `distance` was written from, m: an untouched field keeps it to the metre. */
  readonly fromM: number | null;
  readonly effort: string | null;
  /** In metres or feet, as the reader has it. */
  readonly climb: string;
  /** What `climb` was written from, m. */
  readonly fromAscentM: number | null;
  readonly aeroMin: string;
  readonly note: string;
};

const S_PER_MIN = 60;
const MIN_PER_H = 60;

export function emptyDraft(date: PlainDate, sport: Sport = "run"): Draft {
  return {
    sport,
    role: null,
    date,
    insteadOf: null,
    hours: "",
    minutes: "",
    distance: "",
    fromM: null,
    effort: null,
    climb: "",
    fromAscentM: null,
    aeroMin: "",
    note: "",
  };
}

export type Planned = Pick<
  SessionDto,
  "id" | "date" | "sport" | "role" | "title" | "durationS" | "distanceM" | "aeroS"
> &
  // Left out where the plan was kept on the device: there it is not compared.
  Partial<Pick<SessionDto, "fitnessLoad" | "tissueLoad">>;

export function draftOfSession(session: Planned, units: Units): Draft {
  return {
    ...emptyDraft(session.date, session.sport),
    role: session.role,
    ...timeTexts(session.durationS),
    distance: typedDistance(session.sport, session.distanceM, units),
    fromM: session.distanceM,
    aeroMin: session.aeroS > 0 ? String(Math.round(session.aeroS / S_PER_MIN)) : "",
  };
}

/** Another sport on the same day for about as long; how far it went is not known. */
export function draftInstead(session: Planned, sport: Sport): Draft {
  const { id: insteadOf, date, durationS } = session;
  return { ...emptyDraft(date, sport), insteadOf, ...timeTexts(durationS) };
}

/** Of an entry that is stored, or of one that was not taken. */
export function draftOfActivity(activity: ActivityBody, units: Units): Draft {
  const { sport, date, durationS, role = null, insteadOf = null, distanceM = null } = activity;
  const { rpe = null, ascentM = null, aeroS = null, note } = activity;
  return {
    sport,
    role,
    date,
    insteadOf,
    ...timeTexts(durationS),
    distance: typedDistance(sport, distanceM, units),
    fromM: distanceM,
    effort: rpe === null ? null : String(Math.round(rpe)),
    climb: typedClimb(ascentM, units),
    fromAscentM: ascentM,
    aeroMin: aeroS === null ? "" : String(Math.round(aeroS / S_PER_MIN)),
    note: note ?? "",
  };
}

export type DraftFault = {
  readonly field: "date" | "time" | "distance";
  /** As the messages of the log name it. */
  readonly fault: "ahead" | "noTime" | "overDay" | "noDistance" | "tooFast";
};

/** The body to send, or what is still missing. */
export function bodyOf(
  draft: Draft,
  today: PlainDate,
  units: Units,
): ActivityBody | readonly DraftFault[] {
  const durationS = (typedNumber(draft.hours) * MIN_PER_H + typedNumber(draft.minutes)) * S_PER_MIN;
  const far = metresOf(draft, units);
  const faults: DraftFault[] = [];
  if (draft.date > today) faults.push({ field: "date", fault: "ahead" });
  if (!(durationS > 0)) faults.push({ field: "time", fault: "noTime" });
  if (!(durationS <= 24 * MIN_PER_H * S_PER_MIN)) {
    faults.push({ field: "time", fault: "overDay" });
  }
  if (!(far >= 0)) faults.push({ field: "distance", fault: "noDistance" });
  const distanceM = hasDistance(draft.sport) ? far : null;
  if (durationS > 0 && far >= 0 && !isPossible({ sport: draft.sport, durationS, distanceM }))
    faults.push({ field: "distance", fault: "tooFast" });
  if (faults.length > 0) return faults;
  const { sport, role, date, insteadOf, note } = draft;
  return {
    date,
    sport,
    role,
    insteadOf,
    durationS,
    distanceM: hasDistance(sport) && far > 0 ? far : null,
    rpe: draft.effort === null ? null : Number(draft.effort),
    ascentM: hasAscent(sport) ? ascentOf(draft, units) : null,
    aeroS: sport === "bike" && draft.aeroMin !== "" ? typedNumber(draft.aeroMin) * S_PER_MIN : null,
    note: note.trim(),
  };
}

export function isFaults(
  body: ActivityBody | readonly DraftFault[],
): body is readonly DraftFault[] {
  return Array.isArray(body);
}

/** The session as planned, or about a share of it: the same pace for less long. */
export function bodyOfSession(session: Planned, share = 1): ActivityBody {
  const { date, sport, role, durationS, distanceM, aeroS } = session;
  const part = (amount: number) => Math.round(amount * share);
  return {
    date,
    sport,
    role,
    durationS: part(durationS),
    distanceM: distanceM === null ? null : part(distanceM),
    aeroS: aeroS > 0 ? part(aeroS) : null,
  };
}

export function hasDistance(sport: Sport): boolean {
  return sport !== "strength" && sport !== "mobility";
}

export function hasAscent(sport: Sport): boolean {
  return sport === "run" || sport === "bike" || sport === "hike" || sport === "walk";
}

function timeTexts(durationS: number): Pick<Draft, "hours" | "minutes"> {
  const minutes = Math.round(durationS / S_PER_MIN);
  const hours = Math.floor(minutes / MIN_PER_H);
  return { hours: hours === 0 ? "" : String(hours), minutes: String(minutes % MIN_PER_H) };
}

function metresOf({ sport, distance, fromM }: Draft, units: Units): number {
  const untouched = fromM !== null && distance === typedDistance(sport, fromM, units);
  return untouched ? fromM : metresTyped(sport, distance, units);
}

function ascentOf({ climb, fromAscentM }: Draft, units: Units): number | null {
  const untouched = fromAscentM !== null && climb === typedClimb(fromAscentM, units);
  return untouched ? fromAscentM : climbTyped(climb, units);
}
