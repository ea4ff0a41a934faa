import type { Activity, CheckIn, Response, ResponseClass, Role, Sport, Trigger } from "../model";
import { dayNumber } from "../plain-date";
import type { RuleSet } from "../rules/adjustable";
import { RESPONSE_1 } from "../rules/symptoms";
import type { TrainingLog } from "./training-log";

/** What one session left behind, as far as it has been told. */
export type Answered = {
  readonly activity: Activity;
  /** `dayNumber` of its date. */
  readonly day: number;
  /** Load on the tendon; null until it was asked about. */
  load: number | null;
  response: Response;
  /** The morning after, as answered, and the usual pain it was measured against. */
  morningPain: number | null;
  loadTest: number | null;
  baseline: number;
  aftermath: CheckIn["aftermath"] | null;
  /** Most pain that counts as accepted; lower under a physio's ceiling. */
  acceptedMax: number;
  /** The morning's answers were given to another session of the same day. */
  elsewhere: boolean;
};

/** News about one session that a check-in brings: its own answers, or a late one that is worse. */
export type SessionAnswer = {
  /** `dayNumber` of the session's day. */
  readonly day: number;
  /** Null where none is known of. */
  readonly session: Answered | null;
  readonly response: Response;
};

/** Keeps what sessions left, morning by morning: a late answer counts from its own day on. */
export function responseBook(log: TrainingLog) {
  return {
    /**
     * Reads one check-in about the day before: what is new in it, first what it says of the session
     * that its own answers belong to.
     */
    read(
      checkIn: CheckIn & { readonly day: number },
      baseline: number,
      { RESPONSE_1: response }: RuleSet,
    ): readonly SessionAnswer[] {
      const yesterday = log.on(checkIn.day - 1);
      const target = attributed(yesterday, checkIn.trigger ?? null, log);
      const told = isTold(checkIn) || checkIn.aftermath !== undefined;
      for (const entry of yesterday) {
        entry.morningPain = checkIn.morningPain ?? null;
        entry.loadTest = checkIn.loadTest ?? null;
        entry.baseline = baseline;
        entry.acceptedMax = response.numbers.acceptedMax.value;
        entry.elsewhere = told && entry !== target;
      }
      if (target && told) {
        target.response =
          target.response === untold
            ? checkIn
            : { ...responseOf(target.response), ...responseOf(checkIn) };
        target.aftermath = checkIn.aftermath ?? null;
      }
      const own = { day: checkIn.day - 1, session: target, response: checkIn };
      return checkIn.responses ? [own, ...readLate(checkIn, checkIn.responses, log)] : [own];
    },
  };
}

/** The session a trigger names, else the one with the most tissue load. */
function attributed(
  sessions: readonly Answered[],
  trigger: Trigger | null,
  log: TrainingLog,
): Answered | null {
  const named = trigger === null ? [] : sessions.filter((s) => provokedBy[trigger](s.activity));
  const pool = named.length > 0 ? named : sessions;
  if (pool.length === 1) return pool[0] ?? null;
  let best: Answered | null = null;
  let most = -1;
  for (const s of pool) {
    const load = log.loadOf(s);
    if (load > most) {
      best = s;
      most = load;
    }
  }
  return best;
}

/**
 * Section 3 of the rehab reference. A missing answer is never zero: without pain during and after
 * (or a plain "same" or "better") and the next morning, a session is unanswered, not accepted.
 */
export function classOf(entry: Answered): ResponseClass {
  const n = RESPONSE_1.numbers;
  const { duringPain, afterPain, acheHours: ache } = entry.response;
  const { morningPain, loadTest } = entry;
  const badMorning =
    (morningPain ?? 0) > entry.baseline + n.morningOver.value ||
    (loadTest ?? 0) > n.toleratedTestMax.value;
  const testHigh = (loadTest ?? 0) > n.acceptedMax.value;
  if (entry.elsewhere && !isTold(entry.response))
    return badMorning || testHigh || morningPain === null ? "unanswered" : "accepted";
  const pain = Math.max(duringPain ?? 0, afterPain ?? 0);
  if (badMorning || pain > n.toleratedMax.value || (ache ?? 0) > n.acheHours.value)
    return "rejected";
  if (pain > entry.acceptedMax || testHigh || entry.aftermath === "worse") return "tolerated";
  const told =
    (duringPain !== undefined && afterPain !== undefined) ||
    entry.aftermath === "same" ||
    entry.aftermath === "better";
  return told && morningPain !== null ? "accepted" : "unanswered";
}

const bySport: Partial<Record<Sport, Trigger>> = { bike: "bike", strength: "strength" };

/** The trigger a session's own kind suggests, where nobody named one. */
export function triggerOf(activity: Activity): Trigger {
  if (activity.sport !== "run") return bySport[activity.sport] ?? "unknown";
  if (activity.role !== null && fast.has(activity.role)) return "intervals";
  if (activity.role === "hills") return "hills";
  return activity.role === "long" ? "long-run" : "unknown";
}

const fast: ReadonlySet<Role> = new Set([
  "intervals",
  "tempo",
  "steady",
  "strides",
  "test",
  "race",
]);
const provokedBy: Readonly<Record<Trigger, (a: Activity) => boolean>> = {
  intervals: (a) => a.sport === "run" && a.role !== null && fast.has(a.role),
  hills: (a) => (a.sport === "run" && a.role === "hills") || a.sport === "hike",
  "long-run": (a) => a.sport === "run" && a.role === "long",
  bike: (a) => a.sport === "bike",
  saddle: (a) => a.sport === "bike",
  strength: (a) => a.sport === "strength",
  sitting: () => false,
  stretching: () => false,
  unknown: () => false,
};

const untold: Response = {};

export function unanswered(activity: Activity, day: number): Answered {
  return {
    activity,
    day,
    load: null,
    response: untold,
    morningPain: null,
    loadTest: null,
    baseline: 0,
    acceptedMax: RESPONSE_1.numbers.acceptedMax.value,
    aftermath: null,
    elsewhere: false,
  };
}

/** Late answers revise the session they name; only what is worse than known so far is news. */
function readLate(
  { date: morning, day: today }: CheckIn & { readonly day: number },
  responses: NonNullable<CheckIn["responses"]>,
  log: TrainingLog,
): SessionAnswer[] {
  const news: SessionAnswer[] = [];
  const late = [...responses].sort((a, b) => (a.sessionDate < b.sessionDate ? -1 : 1));
  for (const answer of late) {
    const { sessionDate: date } = answer;
    if (date >= morning) continue;
    const day = dayNumber(date);
    const sessions = log.on(day);
    const told = sessions.filter((s) => isTold(s.response));
    const entry = attributed(told.length > 0 ? told : sessions, null, log);
    const before = entry?.response ?? untold;
    const response = { ...responseOf(before), ...responseOf(answer) };
    if (entry) entry.response = response;
    if (today - day > RESPONSE_1.numbers.lateDays.value) continue;
    if (isWorse(answer, before)) news.push({ day, session: entry, response });
  }
  return news;
}

const fields = ["duringPain", "afterPain", "acheHours"] as const;

function isWorse(given: Response, before: Response): boolean {
  return fields.some((field) => (given[field] ?? -1) > (before[field] ?? -1));
}

function isTold({ duringPain, afterPain, acheOnsetHours, acheHours }: Response): boolean {
  return (
    duringPain !== undefined ||
    afterPain !== undefined ||
    acheOnsetHours !== undefined ||
    acheHours !== undefined
  );
}

function responseOf(answers: Response): Response {
  const response: { -readonly [field in keyof Response]: Response[field] } = {};
  const { duringPain, afterPain, acheOnsetHours, acheHours } = answers;
  if (duringPain !== undefined) response.duringPain = duringPain;
  if (afterPain !== undefined) response.afterPain = afterPain;
  if (acheOnsetHours !== undefined) response.acheOnsetHours = acheOnsetHours;
  if (acheHours !== undefined) response.acheHours = acheHours;
  return response;
}

const sportNames: Partial<Record<Sport, string>> = {
  bike: "ride",
  strength: "strength session",
  mobility: "mobility session",
};
const roleNames: Partial<Record<Role, string>> = {
  intervals: "intervals",
  hills: "hill run",
  long: "long run",
  tempo: "tempo run",
  strides: "strides",
  race: "race",
};

/** As facts call it. */
export function nameOf(entry: Answered | null): string {
  if (!entry) return "day before";
  const { sport, role } = entry.activity;
  if (sport !== "run") return sportNames[sport] ?? sport;
  return (role === null ? undefined : roleNames[role]) ?? "run";
}
