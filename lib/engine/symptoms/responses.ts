import { tissueLoad } from "../load/tissue";
import type {
  Activity,
  AthleteRecord,
  CheckIn,
  Response,
  ResponseClass,
  Role,
  Sport,
  Trigger,
} from "../model";
import { daysBetween, type PlainDate } from "../plain-date";
import { protocolOf } from "../protocol/in-force";
import type { RuleSet } from "../rules/adjustable";
import { RESPONSE_1 } from "../rules/symptoms";

/** What one session left behind, as far as it has been told. */
export type Answered = {
  readonly activity: Activity;
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
  readonly date: PlainDate;
  readonly name: string;
  readonly response: Response;
};

export type ResponseBook = ReturnType<typeof responseBook>;

/** Keeps what sessions left, morning by morning: a late answer counts from its own day on. */
export function responseBook(record: AthleteRecord) {
  const byDay = entriesByDay(record.activities);
  const on = (date: PlainDate): readonly Answered[] => byDay.get(date) ?? none;
  return {
    on,
    /** Every run, oldest first. */
    runs: runsIn(byDay),
    /** Reads one check-in about the day before, `date`: which session its answers belong to, and all that is new in it. */
    read(checkIn: CheckIn, date: PlainDate, baseline: number, { RESPONSE_1: response }: RuleSet) {
      const yesterday = on(date);
      const target = attributed(yesterday, checkIn.trigger ?? null, record);
      const given = responseOf(checkIn);
      const told = isTold(given) || checkIn.aftermath !== undefined;
      for (const entry of yesterday) {
        entry.morningPain = checkIn.morningPain ?? null;
        entry.loadTest = checkIn.loadTest ?? null;
        entry.baseline = baseline;
        entry.acceptedMax = response.numbers.acceptedMax.value;
        entry.elsewhere = told && entry !== target;
      }
      if (target && told) {
        target.response = target.response === untold ? given : { ...target.response, ...given };
        target.aftermath = checkIn.aftermath ?? null;
      }
      const own: SessionAnswer = { date, name: nameOf(target), response: given };
      return { target, answers: [own, ...readLate(checkIn, on, record)] };
    },
  };
}

const none: readonly Answered[] = [];

/** Days in the order of the list, which is mostly their own; each day's sessions in one order. */
function entriesByDay(activities: readonly Activity[]): Map<PlainDate, Answered[]> {
  const byDay = new Map<PlainDate, Answered[]>();
  for (const activity of activities) {
    const sameDay = byDay.get(activity.date);
    if (sameDay) sameDay.push(unanswered(activity));
    else byDay.set(activity.date, [unanswered(activity)]);
  }
  for (const sameDay of byDay.values())
    if (sameDay.length > 1) sameDay.sort((a, b) => inOrder(a.activity, b.activity));
  return byDay;
}

function runsIn(byDay: ReadonlyMap<PlainDate, readonly Answered[]>): readonly Answered[] {
  const runs: Answered[] = [];
  for (const date of [...byDay.keys()].sort())
    for (const entry of byDay.get(date) ?? none)
      if (entry.activity.sport === "run") runs.push(entry);
  return runs;
}

/** The session a trigger names, else the one with the most tissue load. */
export function attributed(
  sessions: readonly Answered[],
  trigger: Trigger | null,
  record: AthleteRecord,
): Answered | null {
  const named = trigger === null ? [] : sessions.filter((s) => provokedBy[trigger](s.activity));
  const pool = named.length > 0 ? named : sessions;
  if (pool.length === 1) return pool[0] ?? null;
  const { athlete } = record;
  const protocol = protocolOf(record);
  let best: Answered | null = null;
  let most = -1;
  for (const s of pool) {
    const load = tissueLoad(s.activity, athlete, protocol);
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

/** The trigger a session's own kind suggests, where nobody named one. */
export function triggerOf(activity: Activity): Trigger {
  const bySport: Partial<Record<Sport, Trigger>> = { bike: "bike", strength: "strength" };
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

function unanswered(activity: Activity): Answered {
  return {
    activity,
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
  checkIn: CheckIn,
  on: (date: PlainDate) => readonly Answered[],
  record: AthleteRecord,
): SessionAnswer[] {
  const news: SessionAnswer[] = [];
  if (checkIn.responses === undefined) return news;
  const late = [...checkIn.responses].sort((a, b) => (a.sessionDate < b.sessionDate ? -1 : 1));
  for (const answer of late) {
    const { sessionDate: date } = answer;
    if (date >= checkIn.date) continue;
    const sessions = on(date);
    const told = sessions.filter((s) => isTold(s.response));
    const entry = attributed(told.length > 0 ? told : sessions, null, record);
    const before = entry?.response ?? {};
    const given = responseOf(answer);
    if (entry) entry.response = { ...before, ...given };
    if (daysBetween(date, checkIn.date) > RESPONSE_1.numbers.lateDays.value) continue;
    if (isWorse(given, before))
      news.push({ date, name: nameOf(entry), response: { ...before, ...given } });
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

function nameOf(entry: Answered | null): string {
  if (!entry) return "day before";
  const { sport, role } = entry.activity;
  if (sport !== "run") return sportNames[sport] ?? sport;
  return (role === null ? undefined : roleNames[role]) ?? "run";
}

/** Of one day. */
function inOrder(a: Activity, b: Activity): number {
  if (a.sport !== b.sport) return a.sport < b.sport ? -1 : 1;
  return (
    b.durationS - a.durationS ||
    (b.distanceM ?? 0) - (a.distanceM ?? 0) ||
    textOrder(a.role ?? "", b.role ?? "") ||
    (b.aeroS ?? 0) - (a.aeroS ?? 0) ||
    (b.ascentM ?? 0) - (a.ascentM ?? 0) ||
    (b.rpe ?? 0) - (a.rpe ?? 0)
  );
}

function textOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
