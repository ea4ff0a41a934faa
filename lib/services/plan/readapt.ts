import "server-only";
import type { Database } from "@/db/client";
import { type ChangeWithReason, supersedeChanges } from "@/db/repositories/changes";
import { toAssessment, upsertDecisions } from "@/db/repositories/decisions";
import { setExempt } from "@/db/repositories/sessions";
import type { SessionRow } from "@/db/schema/sessions";
import type { AthleteScope } from "@/db/scope";
import { type Adapted, adaptPlan } from "@/lib/engine/adapt/adapt-plan";
import { answeredAs, isAnswered, matchActivities } from "@/lib/engine/adapt/match";
import { isSameRun } from "@/lib/engine/adapt/worth-telling";
import { limitViolations } from "@/lib/engine/laws/limits";
import { type Assessment, type Prescription, type Session, states } from "@/lib/engine/model";
import { addDays, minDate, type PlainDate } from "@/lib/engine/plain-date";
import { assessDays } from "@/lib/engine/symptoms/assess";
import { rememberAssessed } from "./assessed";
import { decidePlan, rootOf, sameAfter, type Told } from "./decide-plan";
import { ENGINE_VERSION } from "./engine-version";
import type { OpenPlan } from "./open-plan";
import { settlePast } from "./settle-past";
import { storePlan } from "./store-plan";
import { toSession } from "./to-session";

export type Readapt = {
  /** Days whose answers or training changed; today when left out. */
  readonly touched?: readonly PlainDate[];
  /** The plan as intended from today on, where a person or the builder just changed it. */
  readonly bases?: readonly Session[];
  /** Answers of this morning were given anew: what the first ones cut is not a cut any more. */
  readonly corrects?: boolean;
  /** Keys of `bases` that were changed. */
  readonly fresh?: ReadonlySet<string>;
  /** Keys a person just set beyond the soft rules, with a reason. */
  readonly exempt?: ReadonlySet<string>;
  /** Keys a person just decided on. */
  readonly forced?: ReadonlySet<string>;
  /** The edit or change behind it. */
  readonly cause?: { readonly kind: SessionCause; readonly id: string };
  /** Written on the news of this run. */
  readonly clock: Clock;
};
export type Clock = { readonly at: Date; readonly undoableUntil: Date };
type SessionCause = "adapted" | "created" | "edited" | "deleted" | "built" | "undone" | "resolved";

export type Readapted = {
  readonly assessment: Assessment;
  readonly adapted: Adapted;
  /** This run's news, applied and proposed. */
  readonly changes: readonly ChangeWithReason[];
  /** Rows as they are now, for those that changed. */
  readonly written: readonly SessionRow[];
  /** Rows that were there before and are gone. */
  readonly removed: readonly SessionRow[];
};

/**
 * The morning loop over the stored plan: assess the days, adapt the plan as intended, and write
 * where the result differs from what stands. Safe to run any number of times. Inside `asEngine`.
 */
export async function readapt(
  db: Database,
  scope: AthleteScope,
  plan: OpenPlan,
  run: Readapt,
): Promise<Readapted> {
  const assessment = rememberAssessed(db, scope, await assess(db, scope, plan, run));
  const worse = isWorse(assessment, plan);
  if (worse) await forgetLeave(db, scope, plan);
  const ahead = plan.rows.filter((row) => row.localDate >= plan.today);
  const bases = run.bases ?? basesOf(ahead);
  const standing = standingOf(ahead, plan);
  const exempt = new Set(worse ? [] : ahead.filter((r) => r.exempt).map((r) => r.key));
  for (const key of run.exempt ?? []) exempt.add(key);
  const adapted = adaptWith(plan, { assessment, bases, exempt });
  const chosen = chosenSizes(plan);
  const decided = decidePlan({
    standing,
    adapted,
    policy: plan.athlete.adaptationPolicy,
    fresh: run.fresh ?? new Set(),
    corrected: run.corrects ? beforeToday(plan) : new Map(),
    forced: run.forced ?? new Set(),
    pinned: pinnedBases(plan, { assessment, bases, exempt, adapted, worse }),
    chosen: new Set(chosen.keys()),
    lastTold: lastTold(plan),
    refused: (key, direction, after) => {
      const own = chosen.get(key);
      if (own && (nearly(own.after, after) || nearly(own.before, after))) return true;
      const last = plan.changes.find((c) => c.sessionKey === key && c.direction === direction);
      return (
        (last?.status === "declined" || last?.status === "undone") && nearly(last.after, after)
      );
    },
  });
  const past = settlePast(plan);
  const stored = await storePlan(db, scope, plan, { ...run, decided, bases, past });
  return { assessment, adapted, ...stored };
}

/** Writes an assessment for each day that had none, and again for days whose answers changed. */
async function assess(
  db: Database,
  scope: AthleteScope,
  plan: OpenPlan,
  { touched = [] }: Readapt,
): Promise<Assessment> {
  const { record, today, season, decided } = plan;
  const next = decided ? addDays(decided.localDate, 1) : (season?.start ?? today);
  const writeFrom = [...touched, next].reduce(minDate, today);
  const assessments = assessDays(record, assessFrom(plan), today);
  await upsertDecisions(db, scope, {
    assessments: assessments.filter((a) => a.date >= writeFrom),
    engineVersion: ENGINE_VERSION,
  });
  const last = assessments.at(-1);
  if (!last) throw new RangeError("today is always assessed");
  return last;
}

/**
 * What a morning carries over starts on the first assessed day, so that day hangs on no entry that
 * happened to come late: the season's first while one runs, else the first answer's, else today.
 */
function assessFrom({ season, today, record }: OpenPlan): PlainDate {
  if (season && season.start <= today) return season.start;
  return record.checkIns.reduce((first, { date }) => minDate(first, date), today);
}

function isWorse(assessment: Assessment, { decided }: OpenPlan): boolean {
  return decided ? states.indexOf(assessment.state) > states.indexOf(decided.state) : false;
}

/** What people set aside was set aside for a milder state. */
async function forgetLeave(db: Database, scope: AthleteScope, plan: OpenPlan): Promise<void> {
  const keys = plan.rows.filter((r) => r.exempt && r.localDate >= plan.today).map((r) => r.key);
  await setExempt(db, scope, { keys, exempt: false });
  const sessionKeys = plan.changes.filter(isPin).map((c) => c.sessionKey);
  await supersedeChanges(db, scope, { sessionKeys, statuses: ["undone"] });
}

/** A cut that a named person took back against a strong rule, with a reason. */
function isPin(change: ChangeWithReason): boolean {
  return change.status === "undone" && change.direction === "cut" && change.overrideReason !== null;
}

export function basesOf(rows: readonly SessionRow[]): Session[] {
  return rows.flatMap((row) => (row.base === null ? [] : [{ ...row.base, locked: row.locked }]));
}

/**
 * What stood until now; sessions that were done, or had something done instead, say so. Today's, and
 * those of a day that an athlete who moved west has been to; none of these is missed yet.
 */
function standingOf(ahead: readonly SessionRow[], { record, today }: OpenPlan): Session[] {
  const standing = ahead.map(toSession);
  const done = record.activities.filter((a) => a.date >= today);
  const days = new Set(done.map((a) => a.date));
  const answers = matchActivities(
    standing.filter((s) => days.has(s.date)),
    done,
  );
  return standing.map((s): Session => {
    const status = answeredAs(s.key, answers);
    if (status) return { ...s, status };
    return isAnswered(s.status) || s.status === "missed" ? { ...s, status: "planned" } : s;
  });
}

/** What today's cuts cut, by session; nothing where an earlier day had cut it already. */
function beforeToday({
  changes,
  today,
}: OpenPlan): ReadonlyMap<string, ChangeWithReason["before"]> {
  const cuts = changes.filter(
    (c) => c.direction === "cut" && c.status !== "proposed" && c.status !== "withdrawn",
  );
  const earlier = new Set(cuts.filter((c) => c.localDate < today).map((c) => c.sessionKey));
  return new Map(
    cuts
      .filter((c) => c.status === "applied" && c.localDate === today && !earlier.has(c.sessionKey))
      .map((c) => [c.sessionKey, c.before]),
  );
}

type Adapting = {
  readonly assessment: Assessment;
  readonly bases: readonly Session[];
  readonly exempt: ReadonlySet<string>;
};

/** Adapts by the athlete's policy; a soft cut that a person accepted acts as if nothing stopped it. */
function adaptWith(plan: OpenPlan, { assessment, bases, exempt }: Adapting): Adapted {
  const { record, today, athlete } = plan;
  const input = { record, today, assessment, exempt, policy: athlete.adaptationPolicy };
  const adapted = adaptPlan({ ...input, season: { sessions: bases } });
  const accepted = new Set(
    plan.changes
      .filter((c) => c.status === "accepted" && c.direction === "cut" && !exempt.has(c.sessionKey))
      .map((c) => c.sessionKey),
  );
  if (accepted.size === 0) return adapted;
  const opened = bases.map((s) => (accepted.has(s.key) ? { ...s, locked: false } : s));
  const as = adaptPlan({ ...input, policy: "propose", season: { sessions: opened } });
  const mine = (key: string) => accepted.has(rootOf(key));
  const locked = new Map(bases.map((s) => [s.key, s.locked]));
  return {
    ...adapted,
    sessions: [
      ...adapted.sessions.filter((s) => !mine(s.key)),
      ...as.sessions
        .filter((s) => mine(s.key))
        .map((s) => ({ ...s, locked: locked.get(s.key) ?? s.locked })),
    ].sort(byDay),
    changes: [
      ...adapted.changes.filter((c) => !mine(c.sessionKey)),
      ...as.changes.filter((c) => mine(c.sessionKey)),
    ],
    proposals: adapted.proposals.filter((c) => !mine(c.sessionKey)),
  };
}

/**
 * Offers that a person accepted with a length or kind of their own, by session. Neither the rest of
 * the offer nor what stood before it is offered again; another answer of the rules is.
 */
function chosenSizes({ changes }: OpenPlan): ReadonlyMap<string, ChangeWithReason> {
  const last = new Map<string, ChangeWithReason>();
  for (const change of changes.toReversed()) {
    if (change.status === "applied" || change.status === "accepted")
      last.set(change.sessionKey, change);
  }
  return new Map([...last].filter(([, change]) => change.accepted !== null));
}

/** By session, the newest of its changes that is in force. */
function lastTold({ changes }: OpenPlan): ReadonlyMap<string, Told> {
  const inForce = changes.filter((c) => c.status === "applied" || c.status === "accepted");
  return new Map(
    inForce
      .toReversed()
      .map(({ sessionKey, direction, accepted, after, why }) => [
        sessionKey,
        { direction, rule: why?.rule ?? null, after: accepted ?? after },
      ]),
  );
}

/** The same, or a run that differs by less than anybody would act on. */
function nearly(one: Prescription | null, other: Prescription | null): boolean {
  return sameAfter(one, other) || (one !== null && other !== null && isSameRun(one, other));
}

type Pinning = Adapting & { readonly adapted: Adapted; readonly worse: boolean };

/**
 * Sessions that stand as intended by a person's word: a soft cut they took back or a law they set
 * aside, and, by name and with a reason, what a state demands. Never in "See someone".
 */
function pinnedBases(
  plan: OpenPlan,
  { assessment, bases, exempt, adapted, worse }: Pinning,
): ReadonlyMap<string, Session> {
  if (assessment.state === "refer") return new Map();
  const named = new Set(worse ? [] : plan.changes.filter(isPin).map((c) => c.sessionKey));
  const soft = new Set(adapted.changes.filter((c) => !c.demanded).map((c) => c.sessionKey));
  const set = bases.filter((s) => exempt.has(s.key) && soft.has(s.key));
  const kept = set.filter(withinLimits(plan, assessment));
  return new Map([...kept, ...bases.filter((s) => named.has(s.key))].map((s) => [s.key, s]));
}

/** The word that set a rule aside sets no limit aside, even where the rule cuts deeper. */
function withinLimits({ record, today }: OpenPlan, assessment: Assessment) {
  return (session: Session) =>
    limitViolations({ record, today, assessment, sessions: [session] }).length === 0;
}

function byDay(a: Session, b: Session): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** Today's assessment as stored: what an edit is judged against. */
export function assessmentOf({ decided }: OpenPlan): Assessment {
  if (!decided) throw new RangeError("the day is assessed before the plan is edited");
  return toAssessment(decided);
}
