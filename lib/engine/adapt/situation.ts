import { type Running, recentRunning } from "../history";
import type {
  Assessment,
  Athlete,
  AthleteRecord,
  CheckIn,
  Fact,
  Restriction,
  RestrictionKind,
  Session,
} from "../model";
import { exerciseLimitKinds } from "../model";
import { addDays, daysSince, maxDate, type PlainDate, plainDate } from "../plain-date";
import { type InForce, inForceOn } from "../protocol/in-force";
import { exerciseRestrictions } from "../rehab/exercise-limits";
import { AFTER_ILLNESS, CELL_AMBER_SWIM, LEVEL_AHEAD } from "../rules/adapt";
import { CLAMP_SITTING } from "../rules/clamps";
import { holdingRules } from "../rules/holding";
import { IRRITABILITY_1 } from "../rules/symptoms";
import { usualAtMost } from "../symptoms/usual";
import { courseKnownOn } from "../symptoms/walked";
import { type Riding, ridingOn } from "./riding";
import { tooClose } from "./too-close";

/** Everything the effects on one session depend on, seen from the morning of `today`. */
export type Situation = InForce & {
  readonly today: PlainDate;
  readonly athlete: Athlete;
  readonly injured: boolean;
  /** The latest of the last two weeks, 0..10; null without one. */
  readonly loadTest: number | null;
  readonly assessment: Assessment;
  readonly history: Running;
  readonly checkIn: CheckIn | null;
  /** Usual morning pain, 0..10; the highest answer until a week of them is known. */
  readonly usualPain: number;
  /** What the morning saw that brought Watch or a flare, on that day; today's where none did. */
  readonly causeOf: (limit: "watch" | "flare") => readonly Fact[];
  /** Last day on which the state's own row acts. */
  readonly windowUntil: PlainDate | null;
  readonly levelOn: (date: PlainDate) => number;
  readonly restriction: (kind: RestrictionKind, date: PlainDate) => Restriction | null;
  /** Limits on single exercises that hold on a day. */
  readonly exerciseRestrictions: (date: PlainDate) => readonly Restriction[];
  readonly hadShockwave: (date: PlainDate) => boolean;
  readonly hadShockwaveDayBefore: (date: PlainDate) => boolean;
  readonly isAway: (date: PlainDate) => boolean;
  readonly backFromIllnessUntil: PlainDate | null;
  /** Watch from sitting alone: it cuts nothing (`CLAMP-SITTING`). */
  readonly sittingOnly: boolean;
  /** A guard holds progress beside the state. */
  readonly guarded: boolean;
  readonly riding: Riding;
  /** Kicking hurts a tendon that the kick loads. */
  readonly kickHurts: boolean;
  /** Keys of sessions too close to another hard day while irritable. */
  readonly tooClose: ReadonlySet<string>;
  /** Last day on which anything but a run can change: every later ride or swim stands as intended. */
  readonly actsUntil: PlainDate;
  /** Last day on which more than caps, ladder and the way back can change a run. */
  readonly runsChangeUntil: PlainDate;
};

export function situationOf(
  record: AthleteRecord,
  today: PlainDate,
  assessment: Assessment,
  planned: readonly Session[],
): Situation {
  const checkIn = record.checkIns.find((c) => c.date === today) ?? null;
  const shockwaves = new Set(
    record.treatments.filter((t) => t.kind === "shockwave").map((t) => t.date),
  );
  const { timers } = assessment;
  const stateActs = assessment.state !== "green" || !assessment.mayProgress;
  const windowUntil = stateActs ? maxDate(timers.windowUntil ?? today, today) : timers.windowUntil;
  const loadTest = latestLoadTest(record.checkIns, today);
  const close = tooClose(planned, assessment, today, loadTest);
  const inForce = inForceOn(record)({ date: today });
  const away = record.away ?? [];
  const backFromIllnessUntil =
    timers.noTrainingUntil === null
      ? null
      : addDays(timers.noTrainingUntil, AFTER_ILLNESS.numbers.days.value);
  const limitsUntil = (concerns: ReadonlySet<RestrictionKind>) =>
    record.restrictions.map((r) => (concerns.has(r.kind) ? (r.to ?? NEVER_ENDS) : null));
  const anyActsUntil = lastOf([
    today,
    windowUntil,
    ...Object.values(timers),
    ...away.map((a) => a.to),
    ...shockwaves,
    ...(close.size === 0 ? [] : planned.filter((p) => close.has(p.key)).map((p) => p.date)),
    ...(assessment.state === "refer" ? [NEVER_ENDS] : []),
  ]);
  return {
    protocol: inForce.protocol,
    rules: inForce.rules,
    setBy: inForce.setBy,
    today,
    athlete: record.athlete,
    injured: record.injury !== null,
    loadTest,
    assessment,
    history: recentRunning(record, today),
    checkIn,
    causeOf: (limit) => {
      const { worseFacts, flareFacts } = courseKnownOn(record, today);
      const seen = limit === "flare" ? flareFacts : worseFacts;
      return seen.length > 0 ? seen : assessment.facts;
    },
    usualPain: usualAtMost(record.checkIns, today, assessment.baseline),
    windowUntil,
    levelOn: levelProjection(assessment, today),
    restriction: (kind, date) => strictest(record.restrictions, kind, date),
    exerciseRestrictions: (date) => exerciseRestrictions(record.restrictions, date),
    isAway: (date) => away.some((a) => a.from <= date && date <= a.to),
    hadShockwave: (date) => shockwaves.has(date),
    hadShockwaveDayBefore: (date) => shockwaves.size > 0 && shockwaves.has(addDays(date, -1)),
    backFromIllnessUntil,
    tooClose: close,
    actsUntil: lastOf([anyActsUntil, ...limitsUntil(ofOthers), backFromIllnessUntil]),
    runsChangeUntil: lastOf([
      anyActsUntil,
      ...limitsUntil(ofRuns),
      backFromIllnessUntil,
      ...[...shockwaves].map((date) => addDays(date, 1)),
    ]),
    sittingOnly: assessment.state === "amber" && assessment.rules.includes(CLAMP_SITTING.id),
    guarded: assessment.rules.some((id) => holdingRules.has(id)),
    kickHurts:
      inForce.protocol.acts.kickLoads &&
      (checkIn?.kickPain ?? 0) > CELL_AMBER_SWIM.numbers.kickPainMax.value,
    riding: ridingOn(today, assessment, record.checkIns, inForce),
  };
}

function latestLoadTest(checkIns: readonly CheckIn[], today: PlainDate): number | null {
  const oldest = addDays(today, -IRRITABILITY_1.numbers.days.value);
  let latest: CheckIn | null = null;
  for (const c of checkIns) {
    if (c.loadTest === undefined || c.date > today || c.date < oldest) continue;
    if (latest === null || c.date > latest.date) latest = c;
  }
  return latest?.loadTest ?? null;
}

const NEVER_ENDS = plainDate("9999-12-31");

/** Limits that change a run, and those that change anything else. */
const ofRuns: ReadonlySet<RestrictionKind> = new Set([
  "no-run",
  "no-speed",
  "no-hills",
  "max-run-minutes",
  "max-long-run-m",
]);
const ofOthers: ReadonlySet<RestrictionKind> = new Set([
  "max-ride-minutes",
  "max-aero-minutes",
  "no-breaststroke",
  ...exerciseLimitKinds,
]);

function lastOf([first, ...others]: readonly [PlainDate, ...(PlainDate | null)[]]): PlainDate {
  return others.reduce<PlainDate>((last, d) => (d !== null && d > last ? d : last), first);
}

/** Looking ahead "as if settled": one ladder level for every two weeks after the freeze. */
function levelProjection(assessment: Assessment, today: PlainDate) {
  const settledFor = daysSince(maxDate(assessment.timers.promotionFreezeUntil ?? today, today));
  return (date: PlainDate) =>
    assessment.level +
    Math.max(0, Math.floor(settledFor(date) / LEVEL_AHEAD.numbers.daysPerLevel.value));
}

/** Of several limits of one kind the lowest holds. */
function strictest(
  restrictions: readonly Restriction[],
  kind: RestrictionKind,
  date: PlainDate,
): Restriction | null {
  let found: Restriction | null = null;
  for (const r of restrictions) {
    if (r.kind !== kind || r.from > date || (r.to !== null && r.to < date)) continue;
    if (found === null || (r.value ?? 0) < (found.value ?? 0)) found = r;
  }
  return found;
}
