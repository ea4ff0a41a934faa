import type { Grade, Mark } from "@/lib/engine/rules/rule";
import { uniform } from "./random";

/* Every number of the simulation, fixed before a policy ran on it. Grades and marks are the engine's. */

export type Parameter = {
  readonly says: string;
  readonly base: number;
  /** What the parameter draws span, and what "low" and "high" noise mean. */
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly grade: Grade;
  readonly mark: Mark;
  readonly source: string;
};

type Row = readonly [says: string, base: number, low: number, high: number, unit: string];

function ours(...[says, base, low, high, unit]: Row): Parameter {
  return { says, base, low, high, unit, grade: "I", mark: "choice", source: "Our choice" };
}

function from(grade: Grade, mark: Mark, source: string, ...row: Row): Parameter {
  return { ...ours(...row), grade, mark, source };
}

/** The tendon: what it carries, how it repairs, adapts and hurts. */
const tendonParameters = {
  capacityMargin: ours(
    "Capacity at the start over the long run that was last accepted (median athlete)",
    1.35,
    1.2,
    1.6,
    "x",
  ),
  capacitySpread: ours(
    "Spread of that margin between athletes, SD of the logarithm",
    0.2,
    0.1,
    0.3,
    "SD",
  ),
  traitSpread: from(
    "B",
    "seen",
    "Wide, correlated personal parameters: Hellard 2006; the size is our choice",
    "Spread of all other personal traits, SD of the logarithm",
    0.25,
    0.1,
    0.4,
    "SD",
  ),
  repairDays: from(
    "D",
    "recalled",
    "Magnusson 2010, 10.1038/nrrheum.2010.43: net loss 24-36 h, gain up to 72 h",
    "Time constant with which a session's strain fades",
    1.5,
    1,
    2.5,
    "days",
  ),
  synthesisDelayDays: from(
    "D",
    "seen",
    "Langberg 1999, PMC2269635: collagen marker about threefold at 72 h",
    "Delay from load to the capacity it builds",
    3,
    2,
    4,
    "days",
  ),
  adaptationDays: from(
    "D",
    "seen",
    "Langberg 2001, PMC2278680: net synthesis from week 4 to 11; Bohm 2015, 10.1186/s40798-015-0009-9",
    "Time constant of capacity, up and down",
    60,
    30,
    120,
    "days",
  ),
  capacityFloor: ours(
    "Share of the starting capacity left without any loading",
    0.5,
    0.3,
    0.7,
    "x",
  ),
  irritatedLoss: from(
    "C",
    "seen",
    "Direction: Cook and Purdam 2009, 10.1136/bjsm.2008.051193; size is our choice",
    "Loss of tolerance per point of irritation: capacity / (1 + loss x points)",
    0.1,
    0.05,
    0.2,
    "per point",
  ),
  fastRunSpread: from(
    "I",
    "choice",
    "Our choice; the ledger's exponent may be 1 to 4, Edwards 2018 is steeper",
    "Hidden weight of fast running against the tissue ledger, SD of the logarithm",
    0.35,
    0.2,
    0.6,
    "SD",
  ),
  crossSpread: ours(
    "Hidden weight of rides, swims and strength against the ledger, SD of the logarithm",
    0.4,
    0.2,
    0.6,
    "SD",
  ),
  painPerOverload: ours(
    "Pain that an overload of 100 % of capacity brings in all",
    6,
    3,
    9,
    "points",
  ),
  firstMorningShare: from(
    "C",
    "seen",
    "The next morning is the main signal: Goom 2016, Silbernagel 2007; size is our choice",
    "Part of that pain felt on the next morning; two thirds of the rest on the second, one third on the third",
    0.5,
    0.3,
    0.7,
    "share",
  ),
  settleDays: from(
    "B",
    "seen",
    "Higashihara 2020, 10.1371/journal.pone.0234401: raised on days 1 and 3, back by day 8",
    "Time constant with which irritation settles",
    5,
    3,
    10,
    "days",
  ),
  longPainDays: from(
    "A",
    "computed",
    "Silbernagel 2007, 10.1177/0363546506298279: VISA-A deficit 43 to 15 and 43 to 9 in 12 months",
    "Time constant with which the long-standing pain fades",
    300,
    200,
    450,
    "days",
  ),
  longPainPerOverload: ours(
    "Long-standing pain that an overload of 100 % adds",
    0.2,
    0,
    0.4,
    "points",
  ),
} as const satisfies Record<string, Parameter>;

/** What is felt, and what life adds. */
const feltParameters = {
  usualPain: ours(
    "Long-standing morning pain at the start, from the founding case",
    1,
    0.5,
    1.5,
    "points",
  ),
  testExtra: ours("Load test above morning pain, from the founding case", 1, 0.5, 1.5, "points"),
  afterFullSession: ours(
    "Pain after a session that uses the whole capacity, above the morning's, from the founding case",
    1,
    0.5,
    1.5,
    "points",
  ),
  duringShare: ours(
    "Part of an overload's pain already felt during the session",
    0.3,
    0.1,
    0.5,
    "share",
  ),
  afterShare: ours("Part of an overload's pain felt in the hours after", 0.5, 0.3, 0.8, "share"),
  warmUpShare: ours("Part of the morning's pain still felt when warm", 0.5, 0.3, 0.8, "share"),
  wobble: ours("True day-to-day variation of pain, SD", 0.4, 0.2, 0.7, "points"),
  provocationsPerDay: from(
    "C",
    "seen",
    "Sitting, stretching, stairs provoke: Beatty 2017, Nasser 2021; rate is our choice",
    "Chance of a provocation outside training",
    0.03,
    0.01,
    0.06,
    "per day",
  ),
  provocationPain: ours(
    "Irritation of one such provocation, exponential mean",
    1,
    0.5,
    2,
    "points",
  ),
} as const satisfies Record<string, Parameter>;

/** What the diary makes of it: the only parameters that "low" and "high" noise change. */
export const reportParameters = {
  painError: from(
    "B",
    "seen",
    "One point is the smallest change that means something: Salaffi 2004; size is our choice",
    "Error of a pain answer before rounding to whole points, SD",
    0.7,
    0.3,
    1.2,
    "points",
  ),
  missedCheckIn: from(
    "B",
    "seen",
    "Electronic pain diaries: 94 % in three weeks (Stone 2003), 89.9 % in a year (Jamison 2001); high is our choice",
    "Chance of a morning without check-in after one with",
    0.1,
    0.06,
    0.35,
    "share",
  ),
  missedAgain: ours("The same, after a morning without", 0.5, 0.3, 0.7, "share"),
  missedTest: ours("Chance that the load test is left out of a check-in", 0.2, 0.05, 0.5, "share"),
  underReport: ours(
    "Part of the pain that is not told (mean; personal, exponential, at most 0.6)",
    0.1,
    0.02,
    0.3,
    "share",
  ),
  execution: ours("How far a session's length is off the plan, SD", 0.04, 0.02, 0.08, "share"),
  missedSession: ours("Chance that a session does not happen", 0.08, 0.03, 0.15, "share"),
} as const satisfies Record<string, Parameter>;

/** What any athlete does, whatever the plan says. */
const behaviourParameters = {
  cannotRunPain: ours(
    "True pain from which nobody runs, or halves the run they are on",
    7,
    6,
    8,
    "points",
  ),
  cannotStartPain: ours("True morning pain from which nobody starts a race", 5, 4, 6, "points"),
  readyShare: ours(
    "Longest run of the 56 days before a race, as a share of the race's run, below which nobody starts",
    0.5,
    0.4,
    0.6,
    "share",
  ),
  clinicDays: ours(
    "Days from being told to see someone to having been seen and cleared",
    7,
    3,
    14,
    "days",
  ),
} as const satisfies Record<string, Parameter>;

export const PARAMETERS = {
  ...tendonParameters,
  ...feltParameters,
  ...reportParameters,
  ...behaviourParameters,
} as const satisfies Record<string, Parameter>;

export type ParameterName = keyof typeof PARAMETERS;
export type Numbers = Readonly<Record<ParameterName, number>>;
export const noiseLevels = ["low", "base", "high"] as const;
export type NoiseLevel = (typeof noiseLevels)[number];

/** Base parameters, with the diary's part at the given level. */
export function atNoise(level: NoiseLevel): Numbers {
  return mapped((name, p) => (name in reportParameters ? p[level] : p.base));
}

/** One parameter draw: every parameter even between its low and high, independent of the others. */
export function drawn(draw: number): Numbers {
  return mapped((_, p, i) => p.low + (p.high - p.low) * uniform(draw, "parameter", i));
}

function mapped(value: (name: ParameterName, p: Parameter, i: number) => number): Numbers {
  const names = Object.keys(PARAMETERS) as ParameterName[];
  return Object.fromEntries(
    names.map((name, i) => [name, value(name, PARAMETERS[name], i)]),
  ) as Numbers;
}
