import { z } from "zod";
import { explainNoChange } from "@/lib/engine/adapt/explain";
import {
  type Assessment,
  type Fact,
  feasibilities,
  origins,
  phases,
  raceOptions,
  roles,
  type Session,
  sessionStatuses,
  sports,
  states,
  type Targets,
  type Week,
} from "@/lib/engine/model";
import { mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import type { Replay, ReplayDay } from "@/lib/engine/replay/replay";

/* What `npm run replay` prints: `rebound-replay/1`. */

const day = z.string();
const prescription = z.object({
  sport: z.enum(sports),
  role: z.enum(roles),
  title: z.string(),
  durationS: z.number(),
  distanceM: z.number().nullable(),
});

export const replaySessionFields = z.object({
  date: day,
  sport: z.enum(sports),
  role: z.enum(roles),
  durationS: z.number(),
  distanceM: z.number().nullable(),
  fitnessLoad: z.number(),
  tissueLoad: z.number(),
  status: z.enum(sessionStatuses),
  origin: z.enum(origins),
  title: z.string(),
  aeroS: z.number(),
  needsLevel: z.int(),
  locked: z.boolean(),
  /** Locked, yet stopped by a state or restriction; printed as cancelled, for it is not to be done. */
  held: z.boolean(),
});
export type ReplaySession = z.output<typeof replaySessionFields>;

const targets = z.object({
  run: z.object({ distanceM: z.number(), durationS: z.number() }),
  bike: z.object({ durationS: z.number() }),
  swim: z.object({ distanceM: z.number(), durationS: z.number() }),
  strength: z.object({ sessions: z.number() }),
});

export const replayWeekFields = z.object({
  monday: day,
  phase: z.enum(phases),
  kind: z.string(),
  race: z.string().nullable(),
  targets,
  /** Sums of the sessions below. */
  fitnessLoad: z.number(),
  tissueLoad: z.number(),
  sessions: z.array(replaySessionFields),
});
export type ReplayWeek = z.output<typeof replayWeekFields>;

const facts = z.array(z.object({ date: day, what: z.string(), value: z.string() })).max(3);
const timers = z.record(z.string(), day.nullable());

export const replayDayFields = z.object({
  date: day,
  state: z.enum(states),
  mayProgress: z.boolean(),
  rules: z.array(z.string()),
  level: z.int(),
  rehabStage: z.int(),
  baseline: z.number(),
  timers,
  changes: z.array(
    z.object({
      sessionDate: day,
      sport: z.enum(sports),
      before: prescription,
      /** Null: the session falls away without a replacement. */
      after: prescription.nullable(),
      rule: z.string(),
      reason: z.string(),
      facts,
      returns: z.string(),
    }),
  ),
  /** "No change, because ...": null on a day with changes. */
  noChange: z.object({ reason: z.string(), facts, returns: z.string() }).nullable(),
});

export const replayOutputFields = z.object({
  format: z.literal("rebound-replay/1"),
  plan: z.object({ weeks: z.array(replayWeekFields) }),
  days: z.array(replayDayFields),
  forecast: z.array(
    z.object({
      race: z.string(),
      feasibility: z.enum(feasibilities),
      driver: z.string(),
      because: z.string(),
      options: z.array(z.enum(raceOptions)),
      decideOn: z.array(day),
      predictedS: z.object({ low: z.number(), mid: z.number(), high: z.number() }).nullable(),
    }),
  ),
  infeasible: z.array(z.object({ what: z.string(), rule: z.string(), wouldNeed: z.string() })),
});
export type ReplayOutput = z.output<typeof replayOutputFields>;

/** The engine's answer in the printed shape; keys always in the same order. */
export function toReplayOutput(replay: Replay): ReplayOutput {
  return {
    format: "rebound-replay/1",
    plan: { weeks: toWeeks(replay) },
    days: replay.days.map(toDay),
    forecast: replay.forecast.map((f) => ({
      race: f.race,
      feasibility: f.feasibility,
      driver: f.driver,
      because: f.because,
      options: [...f.options],
      decideOn: [...f.decideOn],
      predictedS: f.predictedS && { ...f.predictedS },
    })),
    infeasible: replay.infeasible.map(({ what, rule, wouldNeed }) => ({ what, rule, wouldNeed })),
  };
}

function toWeeks({ season, sessions }: Replay): ReplayWeek[] {
  const byMonday = new Map<PlainDate, Session[]>();
  for (const session of sessions) {
    const monday = mondayOf(session.date);
    byMonday.set(monday, [...(byMonday.get(monday) ?? []), session]);
  }
  const known = new Map(season.weeks.map((week) => [week.monday, week]));
  const mondays = [...new Set([...known.keys(), ...byMonday.keys()])].toSorted();
  return mondays.map((monday) =>
    toWeek(monday, known.get(monday), (byMonday.get(monday) ?? []).toSorted(bySession)),
  );
}

function toWeek(monday: PlainDate, week: Week | undefined, sessions: readonly Session[]) {
  const printed = sessions.map(toSession);
  return {
    monday,
    phase: week?.phase ?? "recovery",
    kind: week?.kind ?? "return",
    race: week?.race ?? null,
    targets: toTargets(week?.targets ?? noTargets),
    fitnessLoad: round(sum(printed.map((s) => s.fitnessLoad))),
    tissueLoad: round(sum(printed.map((s) => s.tissueLoad))),
    sessions: printed,
  };
}

const noTargets: Targets = {
  run: { distanceM: 0, durationS: 0 },
  bike: { durationS: 0 },
  swim: { distanceM: 0, durationS: 0 },
  strength: { sessions: 0 },
};

function toTargets({ run, bike, swim, strength }: Targets): ReplayWeek["targets"] {
  return {
    run: { distanceM: run.distanceM, durationS: run.durationS },
    bike: { durationS: bike.durationS },
    swim: { distanceM: swim.distanceM, durationS: swim.durationS },
    strength: { sessions: strength.sessions },
  };
}

function toSession(s: Session): ReplaySession {
  const stopped = s.held || s.status === "cancelled";
  return {
    date: s.date,
    sport: s.sport,
    role: s.role,
    durationS: s.durationS,
    distanceM: s.distanceM,
    fitnessLoad: stopped ? 0 : round(s.fitnessLoad),
    tissueLoad: stopped ? 0 : round(s.tissueLoad),
    status: s.held && s.status === "planned" ? "cancelled" : s.status,
    origin: s.origin,
    title: s.title,
    aeroS: s.aeroS,
    needsLevel: s.needsLevel,
    locked: s.locked,
    held: s.held,
  };
}

function toDay({ assessment, changes }: ReplayDay): ReplayOutput["days"][number] {
  return {
    date: assessment.date,
    state: assessment.state,
    mayProgress: assessment.mayProgress,
    rules: [...assessment.rules],
    level: assessment.level,
    rehabStage: assessment.rehabStage,
    baseline: assessment.baseline,
    timers: { ...assessment.timers },
    changes: changes.map((c) => ({
      sessionDate: c.sessionDate,
      sport: c.sport,
      before: { ...c.before },
      after: c.after && { ...c.after },
      rule: c.rule,
      reason: c.reason,
      facts: toFacts(c.facts),
      returns: c.returns,
    })),
    noChange: changes.length > 0 ? null : toNoChange(assessment),
  };
}

function toNoChange(assessment: Assessment) {
  const { reason, facts, returns } = explainNoChange(assessment);
  return { reason, facts: toFacts(facts), returns };
}

const toFacts = (seen: readonly Fact[]) =>
  seen.map(({ date, what, value }) => ({ date, what, value }));

function bySession(a: Session, b: Session): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** Two decimals: enough for a load, and stable in print. */
const round = (value: number) => Math.round(value * 100) / 100;
const sum = (values: readonly number[]) => values.reduce((total, v) => total + v, 0);
