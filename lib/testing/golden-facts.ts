import { z } from "zod";
import type { ReplayOutput } from "@/lib/contracts/replay";

/*
 * What a golden case expects, fact by fact, each with the sentence why. Worked by hand from the
 * rules and committed before the engine ran on the case; never regenerated to make a test pass.
 */

const why = z.string().min(10);
const date = z.iso.date();

/** The state as it stood on the morning of `on`. */
const dayFact = z.strictObject({
  on: date,
  state: z.enum(["green", "amber", "red", "refer"]).optional(),
  mayProgress: z.boolean().optional(),
  has: z.string().optional(),
  hasNot: z.string().optional(),
  level: z.int().optional(),
  rehabStage: z.int().optional(),
  baseline: z.number().optional(),
  timers: z.record(z.string(), date.nullable()).optional(),
  why,
});

/** Sessions planned or done from `from` to `to` in the plan as it stands at the case's `today`. */
const sessionsFact = z.strictObject({
  sport: z.string(),
  from: date,
  to: date,
  weekday: z.literal("fri").optional(),
  count: z.int().optional(),
  atLeast: z.int().optional(),
  atMost: z.int().optional(),
  maxM: z.number().optional(),
  maxS: z.number().optional(),
  longestM: z.number().optional(),
  sumM: z.number().optional(),
  sumMaxM: z.number().optional(),
  aeroS: z.number().optional(),
  why,
});

/** Changes of the morning of `changedOn`; `count` 0 says that there are none of that kind. */
const changeFact = z.strictObject({
  changedOn: date,
  sport: z.string().optional(),
  role: z.string().optional(),
  sessionOn: date.optional(),
  has: z.string().optional(),
  count: z.int().optional(),
  why,
});

const weekFact = z.strictObject({
  week: date,
  kind: z.string().optional(),
  notKind: z.string().optional(),
  phase: z.string().optional(),
  race: z.string().optional(),
  why,
});

const forecastFact = z.strictObject({
  forecast: z.string(),
  feasibility: z.string().optional(),
  notFeasibility: z.string().optional(),
  why,
});

export const expectedFields = z.strictObject({
  title: z.string().min(5),
  families: z.array(z.string()).min(1),
  facts: z.array(z.union([dayFact, sessionsFact, changeFact, weekFact, forecastFact])).min(1),
});
export type GoldenFact = z.output<typeof expectedFields>["facts"][number];

type Seen = { readonly seen: unknown; readonly expected: unknown };

/** What the replay says where the fact speaks, beside what the fact expects. */
export function seenBy(fact: GoldenFact, output: ReplayOutput): Seen {
  if ("on" in fact) return dayOf(fact, output);
  if ("changedOn" in fact) return changesOf(fact, output);
  if ("week" in fact) return weekOf(fact, output);
  if ("forecast" in fact) return forecastOf(fact, output);
  return sessionsOf(fact, output);
}

function dayOf(fact: z.output<typeof dayFact>, { days }: ReplayOutput): Seen {
  const day = days.find((d) => d.date === fact.on);
  const rules = new Set(day?.rules);
  return compared(fact, {
    state: day?.state,
    mayProgress: day?.mayProgress,
    level: day?.level,
    rehabStage: day?.rehabStage,
    baseline: day?.baseline,
    has: rules.has(fact.has ?? "") ? fact.has : [...rules].join(" "),
    hasNot: rules.has(fact.hasNot ?? "") ? "it has" : fact.hasNot,
    timers: Object.fromEntries(
      Object.keys(fact.timers ?? {}).map((name) => [name, day?.timers[name] ?? null]),
    ),
  });
}

function sessionsOf(fact: z.output<typeof sessionsFact>, { plan }: ReplayOutput): Seen {
  const sessions = plan.weeks
    .flatMap((w) => w.sessions)
    .filter((s) => (fact.sport === "any" || s.sport === fact.sport) && s.role !== "race")
    .filter((s) => s.date >= fact.from && s.date <= fact.to)
    .filter((s) => !s.held && (s.status === "planned" || s.status === "done"))
    .filter((s) => fact.weekday === undefined || new Date(`${s.date}T00:00Z`).getUTCDay() === 5);
  const metres = sessions.map((s) => s.distanceM ?? 0);
  const sumM = metres.reduce((sum, m) => sum + m, 0);
  const longestM = Math.max(0, ...metres);
  const longestS = Math.max(0, ...sessions.map((s) => s.durationS));
  return compared(fact, {
    count: sessions.length,
    atLeast: Math.min(sessions.length, fact.atLeast ?? 0),
    atMost: Math.max(sessions.length, fact.atMost ?? 0),
    maxM: Math.max(longestM, fact.maxM ?? 0),
    maxS: Math.max(longestS, fact.maxS ?? 0),
    longestM,
    sumM,
    sumMaxM: Math.max(sumM, fact.sumMaxM ?? 0),
    aeroS: Math.max(0, ...sessions.map((s) => s.aeroS)),
  });
}

function changesOf(fact: z.output<typeof changeFact>, { days }: ReplayOutput): Seen {
  const changes = (days.find((d) => d.date === fact.changedOn)?.changes ?? []).filter(
    (c) =>
      (fact.sport === undefined || c.sport === fact.sport) &&
      (fact.role === undefined || c.before.role === fact.role) &&
      (fact.sessionOn === undefined || c.sessionDate === fact.sessionOn),
  );
  const rules = changes.map((c) => c.rule);
  return compared(fact, {
    count: changes.length,
    has: rules.includes(fact.has ?? "") ? fact.has : rules.join(" "),
  });
}

function weekOf(fact: z.output<typeof weekFact>, { plan }: ReplayOutput): Seen {
  const week = plan.weeks.find((w) => w.monday === fact.week);
  return compared(fact, {
    kind: week?.kind,
    notKind: week?.kind === fact.notKind ? `it is ${week?.kind}` : fact.notKind,
    phase: week?.phase,
    race: week?.race,
  });
}

function forecastOf(fact: z.output<typeof forecastFact>, { forecast }: ReplayOutput): Seen {
  const found = forecast.find((f) => f.race === fact.forecast);
  return compared(fact, {
    feasibility: found?.feasibility,
    notFeasibility:
      !found || found.feasibility === fact.notFeasibility
        ? `it is ${found?.feasibility}`
        : fact.notFeasibility,
  });
}

/** Only what the fact names, side by side. */
function compared(fact: object, seen: Readonly<Record<string, unknown>>): Seen {
  const named = Object.entries(fact).filter(([key]) => key in seen);
  return {
    seen: Object.fromEntries(named.map(([key]) => [key, seen[key]])),
    expected: Object.fromEntries(named),
  };
}
