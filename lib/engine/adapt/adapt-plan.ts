import type {
  Activity,
  AdaptationPolicy,
  Allowed,
  Assessment,
  AthleteRecord,
  BeforeCut,
  Change,
  Gear,
  Season,
  Session,
  Sport,
} from "../model";
import { weekdays } from "../model";
import { addDays, type PlainDate, weekdayIndex } from "../plain-date";
import { RIDE_ASK, STAND_IN } from "../rules/adapt";
import { adaptOther } from "./adapt-other";
import { adaptRun } from "./adapt-run";
import { allowedIn } from "./allowed";
import { limitsAsIfCalm } from "./as-if-calm";
import { isEasyCross, isPoorly, rideLimitS } from "./effects";
import { explain } from "./explain";
import { answeredAs, isAnswered, matchActivities } from "./match";
import { type Outcome, untouched } from "./outcome";
import { prescriptionOf, samePrescription } from "./prescription";
import { type RunLimits, runLimits } from "./run-limits";
import { type Situation, situationOf } from "./situation";
import { standInFor, tissueOpen } from "./stand-ins";

export type AdaptInput = {
  readonly record: AthleteRecord;
  readonly today: PlainDate;
  readonly assessment: Assessment;
  /** The plan as intended: what the builder or the coach wanted, before any cut. */
  readonly season: Pick<Season, "sessions">;
  /** Keys of sessions whose soft cut a person undid. */
  readonly exempt?: ReadonlySet<string>;
  /** `off`: soft effects become proposals. */
  readonly policy?: AdaptationPolicy;
};

export type Adapted = {
  /** The plan from today on, stand-ins included, ordered by day and key. */
  readonly sessions: readonly Session[];
  /** Against the plan as intended, so cuts never compound. */
  readonly changes: readonly Change[];
  /** Soft cuts that a lock or the policy stopped: for a person to decide. */
  readonly proposals: readonly Change[];
  /** The range symptoms allow in the week of `monday`. */
  readonly allowed: (monday: PlainDate) => Allowed;
};

/**
 * Applies what is known this morning to every session from today on. A pure function of the
 * intended plan and the record: the same answers give the same plan, worse answers only lower it.
 */
export function adaptPlan(input: AdaptInput): Adapted {
  const { record, today, assessment } = input;
  const planned = upcoming(input);
  const situation = situationOf(record, today, assessment, planned);
  const limits = limitsOf(situation, record, planned);
  const ranOn = new Set<PlainDate>();
  const yesterday = addDays(today, -1);
  for (const a of record.activities)
    if (a.sport === "run" && a.date >= yesterday) ranOn.add(a.date);
  const off = input.policy === "off";
  const usual = { exempt: false, off };
  const exempted = { exempt: true, off };
  const explained = changesIn(situation, limits);
  const sessions: Session[] = [];
  const changes: Change[] = [];
  const proposals: Change[] = [];

  /** Null where it stands as intended. */
  const outcomeOf = (session: Session): Outcome | null => {
    const { status, role, sport, date } = session;
    if (status !== "planned" || role === "race") return null;
    if (sport !== "run" && date > situation.actsUntil) return null;
    const leave = input.exempt?.has(session.key) ? exempted : usual;
    return sport === "run"
      ? adaptRun(session, situation, limits, ranOn, leave)
      : adaptOther(session, situation, leave);
  };

  const change = (
    before: Session,
    { session, rule, demanded, proposed }: Outcome,
    standIn: Session | null,
  ) => {
    const isGone = session.status === "cancelled";
    const after = isGone && standIn ? standIn : session;
    const beside = isGone ? null : standIn;
    sessions.push(after);
    if (beside) sessions.push({ ...beside, key: `${beside.key}+${beside.sport}` });
    if (rule !== null && isChange(before, after))
      changes.push(explained(before, after, rule, demanded, beside?.durationS ?? 0));
    if (proposed) proposals.push(explained(before, proposed.session, proposed.rule, false, 0));
  };

  const outcomes = planned.map(outcomeOf);
  let known: boolean | null = null;
  const swimmer = () => {
    known ??= swims(record, today, planned);
    return known;
  };
  for (let first = 0, next = 0; first < planned.length; first = next) {
    next = endOfDay(planned, first);
    const standIns = standInsOf(planned, outcomes, first, next, { situation, swimmer });
    for (let i = first; i < next; i++) {
      const before = planned[i];
      const outcome = outcomes[i];
      if (!before) continue;
      if (outcome) change(before, outcome, standIns[i - first] ?? null);
      else sessions.push(before);
    }
  }
  return {
    sessions,
    changes,
    proposals,
    allowed: allowedIn({ planned, sessions, limits, situation, record }),
  };
}

function limitsOf(s: Situation, record: AthleteRecord, planned: readonly Session[]): RunLimits {
  const { today, rules, assessment } = s;
  const beforeCut = assessment.beforeCut ?? null;
  const intended = planned.filter(
    (p) => p.sport === "run" && p.role !== "race" && p.status === "planned",
  );
  let calm: RunLimits | null = null;
  const asIfCalm = (cut: BeforeCut) => {
    calm ??= limitsAsIfCalm(s, record, intended, cut);
    return calm;
  };
  const { ramp } = assessment;
  return runLimits({ record, rules, today, ramp, beforeCut, intended, asIfCalm });
}

/** Today and later, with today's answered sessions marked; deterministic order. */
function upcoming({ record, today, season }: AdaptInput): Session[] {
  const sessions = season.sessions.filter((s) => s.date >= today);
  const doneToday = record.activities.filter((a) => a.date === today);
  const marked = doneToday.length === 0 ? sessions : withAnswers(sessions, doneToday, today);
  return inOrder(marked);
}

function withAnswers(
  sessions: readonly Session[],
  activities: readonly Activity[],
  today: PlainDate,
): Session[] {
  const answers = matchActivities(
    sessions.filter((s) => s.date === today),
    activities,
  );
  return sessions.map((s) => {
    const status = answeredAs(s.key, answers);
    return status ? { ...s, status } : s;
  });
}

/**
 * By insertion where the plan comes day by day, as the builder and the database give it: only a
 * day's own sessions then change places.
 */
function inOrder(sessions: Session[]): Session[] {
  for (let i = 1; i < sessions.length; i++) {
    const before = sessions[i - 1];
    const session = sessions[i];
    if (!before || !session || before.date < session.date) continue;
    if (before.date > session.date) return sessions.sort(compare);
    placed(sessions, session, i);
  }
  return sessions;
}

/** Moves a session before those of its day whose keys are higher. */
function placed(sessions: Session[], session: Session, from: number): void {
  let at = from;
  for (let before = sessions[at - 1]; before; before = sessions[at - 1]) {
    if (compare(before, session) <= 0) break;
    sessions[at] = before;
    at -= 1;
  }
  sessions[at] = session;
}

function compare(a: Session, b: Session): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

function endOfDay(sessions: readonly Session[], first: number): number {
  let end = first + 1;
  while (end < sessions.length && sessions[end]?.date === sessions[first]?.date) end += 1;
  return end;
}

const none: readonly (Session | null)[] = [];

function cutsAnything(outcomes: readonly (Outcome | null)[], first: number, next: number): boolean {
  for (let i = first; i < next; i++) if ((outcomes[i]?.cutS ?? 0) > 0) return true;
  return false;
}

const isLive = (s: Session) => s.status === "planned" && !s.held && s.role !== "race";

/**
 * Rides and swims in the place of what was cut on one day, from `first` until before `next`: one for
 * each of its sessions, inside the day's minutes.
 */
function standInsOf(
  planned: readonly Session[],
  all: readonly (Outcome | null)[],
  first: number,
  next: number,
  { situation: s, swimmer }: { readonly situation: Situation; readonly swimmer: () => boolean },
): readonly (Session | null)[] {
  if (!cutsAnything(all, first, next)) return none;
  const { athlete, assessment } = s;
  const day = planned.slice(first, next);
  const outcomes = day.map((session, i) => all[first + i] ?? untouched(session));
  const date = day[0]?.date;
  if (date && isPoorly(date, s)) return none;
  const minutes = date ? athlete.availabilityMin[weekdays[weekdayIndex(date)] ?? "mon"] : 0;
  let usedS = outcomes.reduce(
    (sum, o) => sum + (isLive(o.session) || isAnswered(o.session.status) ? o.session.durationS : 0),
    0,
  );
  const has = (sport: Sport) =>
    outcomes.some((o) => o.session.sport === sport && isLive(o.session));
  let rides = has("bike");
  let swam = has("swim");
  /** What fits as a ride, or where no useful ride does, as a swim: little for the tendon. */
  const placed = (before: Session, outcome: Outcome) => {
    const { cutS } = outcome;
    const room = {
      // What a coach placed beyond the day's minutes leaves its own time to its stand-in.
      daySecondsLeft: Math.max(
        before.origin === "coach" ? before.durationS : 0,
        minutes * 60 - usedS,
      ),
      rideCapS: rideCap(s, before.date),
      allowQuality:
        s.protocol.acts.hardRideStandsIn &&
        (assessment.state === "green" || assessment.keepsEasyVolume),
      fitnessCut: before.fitnessLoad - outcome.session.fitnessLoad,
      tissueCut: tissueOpen(before, outcome),
    };
    const swimsToo = !swam && !lacks(s, "pool") && swimmer();
    const sport = !lacks(s, "bike") && ridesFirst(s, rides) ? "bike" : swimsToo ? "swim" : null;
    const first = standInFor(before, sport, cutS, s, room);
    if (first !== null || sport !== "bike" || !swimsToo) return first;
    return standInFor(before, "swim", cutS, s, room);
  };
  return outcomes.map((outcome, i) => {
    const before = day[i];
    const standIn = before && outcome.cutS > 0 ? placed(before, outcome) : null;
    if (standIn) {
      usedS += standIn.durationS;
      rides ||= standIn.sport === "bike";
      swam ||= standIn.sport === "swim";
    }
    return standIn;
  });
}

/** The lower of what a flare and a person let one ride last, s; null where neither does. */
function rideCap(s: Situation, date: PlainDate): number | null {
  const limitS = rideLimitS(s, date);
  if (s.assessment.state !== "red" && !isEasyCross(date, s)) return limitS;
  return Math.min(redRideCap(s), limitS ?? Infinity);
}

function redRideCap({ assessment, riding, rules }: Situation): number {
  if (riding === "unanswered") return RIDE_ASK.numbers.maxMin.value * 60;
  const { maxMin, irritableMaxMin } = rules.CELL_RED_BIKE.numbers;
  const most = Math.min(maxMin.value, irritableMaxMin.value);
  return (assessment.irritability === "low" ? maxMin.value : most) * 60;
}

/**
 * Bike first; swim where riding is what hurt, the day has a ride already or there is no bike; none
 * without a pool, where the day has a swim too, or for somebody who does not swim.
 */
function ridesFirst({ assessment, riding, checkIn }: Situation, rides: boolean): boolean {
  const trigger = assessment.trigger ?? checkIn?.trigger ?? null;
  return trigger !== "bike" && trigger !== "saddle" && riding !== "hurts" && !rides;
}

/** A swim ahead, or one in the log of the last weeks: a first swim is nobody's replacement for a run. */
function swims(record: AthleteRecord, today: PlainDate, planned: readonly Session[]): boolean {
  const since = addDays(today, -7 * STAND_IN.numbers.swamWeeks.value);
  return (
    planned.some(({ sport }) => sport === "swim") ||
    record.activities.some(({ sport, date }) => sport === "swim" && date >= since && date <= today)
  );
}

const lacks = ({ athlete }: Pick<Situation, "athlete">, one: Gear) =>
  (athlete.lacks ?? []).includes(one);

function isChange(before: Session, after: Session): boolean {
  if (before === after) return false;
  return (
    before.held !== after.held ||
    before.status !== after.status ||
    before.aeroS !== after.aeroS ||
    !samePrescription(before, after)
  );
}

function changesIn(situation: Situation, limits: RunLimits) {
  return (
    before: Session,
    session: Session,
    rule: string,
    demanded: boolean,
    extraS: number,
  ): Change => {
    const after = session.status === "cancelled" || session.held ? null : session;
    const { reason, facts, returns } = explain(rule, { before, after, extraS, situation, limits });
    return {
      sessionKey: before.key,
      sessionDate: before.date,
      sport: before.sport,
      before: prescriptionOf(before),
      after: after && prescriptionOf(after),
      rule,
      reason,
      facts,
      returns,
      demanded,
    };
  };
}
