import type {
  AdaptationPolicy,
  Allowed,
  Assessment,
  AthleteRecord,
  Change,
  Season,
  Session,
} from "../model";
import { weekdays } from "../model";
import { addDays, type PlainDate, weekdayIndex } from "../plain-date";
import { adaptOther } from "./adapt-other";
import { adaptRun } from "./adapt-run";
import { allowedIn } from "./allowed";
import { rideLimitS } from "./effects";
import { explain } from "./explain";
import { matchActivities } from "./match";
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
  const limits = runLimits({
    record,
    rules: situation.rules,
    today,
    ramp: assessment.ramp,
    beforeCut: assessment.beforeCut ?? null,
    intended: planned.filter(
      (s) => s.sport === "run" && s.role !== "race" && s.status === "planned",
    ),
  });
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

  const stands = ({ status, role, sport, date }: Session) =>
    status !== "planned" || role === "race" || (sport !== "run" && date > situation.actsUntil);

  for (const day of byDay(planned)) {
    if (day.every(stands)) {
      sessions.push(...day);
      continue;
    }
    const outcomes = day.map((session): Outcome => {
      if (stands(session)) return untouched(session);
      const leave = input.exempt?.has(session.key) ? exempted : usual;
      return session.sport === "run"
        ? adaptRun(session, situation, limits, ranOn, leave)
        : adaptOther(session, situation, leave);
    });
    const placed = withStandIns(day, outcomes, situation);
    sessions.push(...placed.sessions);
    day.forEach((before, i) => {
      const outcome = outcomes[i];
      const after = placed.inPlace[i];
      if (!outcome || !after) return;
      if (outcome.rule !== null && isChange(before, after))
        changes.push(
          explained(before, after, outcome.rule, outcome.demanded, placed.extraS[i] ?? 0),
        );
      if (outcome.proposed)
        proposals.push(
          explained(before, outcome.proposed.session, outcome.proposed.rule, false, 0),
        );
    });
  }
  return {
    sessions,
    changes,
    proposals,
    allowed: allowedIn({ planned, sessions, limits, situation, record }),
  };
}

/** Today and later, with today's done sessions marked; deterministic order. */
function upcoming({ record, today, season }: AdaptInput): Session[] {
  const sessions = season.sessions.filter((s) => s.date >= today);
  const inOrder = sessions.every((s, i) => i === 0 || compare(sessions[i - 1] ?? s, s) <= 0);
  const done = matchActivities(
    sessions.filter((s) => s.date === today),
    record.activities.filter((a) => a.date === today),
  );
  const marked =
    done.size === 0
      ? sessions
      : sessions.map((s) => (done.has(s.key) ? { ...s, status: "done" as const } : s));
  return inOrder ? marked : marked.sort(compare);
}

function compare(a: Session, b: Session): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

function byDay(sessions: readonly Session[]): Session[][] {
  const days: Session[][] = [];
  let first = 0;
  sessions.forEach((s, i) => {
    if (sessions[i + 1]?.date === s.date) return;
    days.push(sessions.slice(first, i + 1));
    first = i + 1;
  });
  return days;
}

const none: readonly number[] = [];

/** Rides and swims in the place of what was cut, inside the day's minutes. */
function withStandIns(day: readonly Session[], outcomes: readonly Outcome[], s: Situation) {
  if (!outcomes.some((o) => o.cutS > 0)) {
    const unreplaced = outcomes.map((o) => o.session);
    return { sessions: unreplaced, inPlace: unreplaced, extraS: none };
  }
  const { athlete, assessment } = s;
  const first = day[0];
  const minutes = first ? athlete.availabilityMin[weekdays[weekdayIndex(first.date)] ?? "mon"] : 0;
  const live = (x: Session) => x.status === "planned" && !x.held && x.role !== "race";
  let usedS = outcomes.reduce(
    (sum, o) => sum + (live(o.session) || o.session.status === "done" ? o.session.durationS : 0),
    0,
  );
  let rides = outcomes.some((o) => o.session.sport === "bike" && live(o.session));
  const sessions: Session[] = [];
  const inPlace: Session[] = [];
  const extraS: number[] = [];
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
    const sport = standInSport(s, rides);
    const first = standInFor(before, sport, cutS, s, room);
    if (first !== null || sport !== "bike" || lacksPool(s)) return first;
    return standInFor(before, "swim", cutS, s, room);
  };
  outcomes.forEach((outcome, i) => {
    const before = day[i];
    const gone = outcome.session.status === "cancelled";
    const standIn = before && outcome.cutS > 0 ? placed(before, outcome) : null;
    if (standIn) {
      usedS += standIn.durationS;
      rides ||= standIn.sport === "bike";
    }
    const replaced = gone && standIn ? standIn : outcome.session;
    inPlace.push(replaced);
    sessions.push(replaced);
    const extra = !gone && standIn ? { ...standIn, key: `${standIn.key}+${standIn.sport}` } : null;
    if (extra) sessions.push(extra);
    extraS.push(extra?.durationS ?? 0);
  });
  return { sessions, inPlace, extraS };
}

/** The lower of what a flare and a person let one ride last, s; null where neither does. */
function rideCap(s: Situation, date: PlainDate): number | null {
  const limitS = rideLimitS(s, date);
  if (s.assessment.state !== "red") return limitS;
  return Math.min(redRideCap(s), limitS ?? Infinity);
}

function redRideCap({ assessment, rules }: Situation): number {
  const { maxMin, irritableMaxMin } = rules.CELL_RED_BIKE.numbers;
  const most = Math.min(maxMin.value, irritableMaxMin.value);
  return (assessment.irritability === "low" ? maxMin.value : most) * 60;
}

/** Bike first; swim where riding is what hurt or the day has a ride already; none without a pool. */
function standInSport({ athlete, assessment, ridingHurts, checkIn }: Situation, rides: boolean) {
  const trigger = assessment.trigger ?? checkIn?.trigger ?? null;
  if (trigger !== "bike" && trigger !== "saddle" && !ridingHurts && !rides) return "bike" as const;
  return lacksPool({ athlete }) ? null : ("swim" as const);
}

const lacksPool = ({ athlete }: Pick<Situation, "athlete">) =>
  (athlete.lacks ?? []).includes("pool");

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
