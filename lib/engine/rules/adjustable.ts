import * as cells from "./adapt";
import * as clamps from "./clamps";
import type { Rule, RuleNumber } from "./rule";
import * as season from "./season";
import * as symptoms from "./symptoms";

/*
 * Rules whose numbers a protocol or a named person may set. The engine reads them from the set in
 * force for the athlete and the day, never from here.
 */
export const ruleSet = {
  RED_DURING: symptoms.RED_DURING,
  RED_AFTER: symptoms.RED_AFTER,
  RED_MORNING: symptoms.RED_MORNING,
  RED_LOAD_TEST: symptoms.RED_LOAD_TEST,
  RED_ACHE: symptoms.RED_ACHE,
  RED_STIFF: symptoms.RED_STIFF,
  RED_SITTING: symptoms.RED_SITTING,
  AMBER_DURING: symptoms.AMBER_DURING,
  AMBER_AFTER: symptoms.AMBER_AFTER,
  AMBER_LOAD_TEST: symptoms.AMBER_LOAD_TEST,
  AMBER_MORNING: symptoms.AMBER_MORNING,
  AMBER_STIFF: symptoms.AMBER_STIFF,
  AMBER_ACHE: symptoms.AMBER_ACHE,
  AMBER_SITTING: symptoms.AMBER_SITTING,
  RESPONSE_1: symptoms.RESPONSE_1,
  WINDOW_1: symptoms.WINDOW_1,
  CLAMP_INTERVALS: clamps.CLAMP_INTERVALS,
  CLAMP_HILLS: clamps.CLAMP_HILLS,
  CLAMP_LONG: clamps.CLAMP_LONG,
  CLAMP_BIKE: clamps.CLAMP_BIKE,
  CLAMP_STRENGTH: clamps.CLAMP_STRENGTH,
  CELL_RED_RUN: cells.CELL_RED_RUN,
  CELL_RED_BIKE: cells.CELL_RED_BIKE,
  CELL_AMBER_RUN: cells.CELL_AMBER_RUN,
  CELL_AMBER_STRENGTH: cells.CELL_AMBER_STRENGTH,
  LOAD_1: season.LOAD_1,
  LOAD_3: season.LOAD_3,
} as const;
export type RuleSet = typeof ruleSet;

type Bound = {
  readonly rule: Rule;
  readonly number: string;
  readonly min: number;
  readonly max: number;
  /** Which way is the more careful one. */
  readonly careful: "lower" | "higher";
};

const lower = <N extends string>(rule: Rule<N>, number: NoInfer<N>, min: number, max: number) =>
  ({ rule, number, min, max, careful: "lower" }) satisfies Bound;
const higher = <N extends string>(rule: Rule<N>, number: NoInfer<N>, min: number, max: number) =>
  ({ rule, number, min, max, careful: "higher" }) satisfies Bound;

/**
 * What a coach or physio may set, and how far; all bounds are our choice. Nobody sets a number
 * that a trial or a law gives to less than it asks for; numbers of our own may move both ways.
 */
export const bounds: readonly Bound[] = [
  lower(symptoms.RED_DURING, "above", 2, 5),
  lower(symptoms.RED_AFTER, "above", 2, 5),
  lower(symptoms.RED_MORNING, "from", 3, 5),
  lower(symptoms.RED_LOAD_TEST, "from", 3, 5),
  lower(symptoms.RED_ACHE, "aboveHours", 12, 24),
  lower(symptoms.RED_STIFF, "aboveMin", 20, 60),
  lower(symptoms.RED_SITTING, "from", 3, 5),
  lower(symptoms.AMBER_DURING, "from", 1, 4),
  lower(symptoms.AMBER_AFTER, "from", 1, 4),
  lower(symptoms.AMBER_LOAD_TEST, "from", 2, 4),
  lower(symptoms.AMBER_MORNING, "from", 2, 4),
  lower(symptoms.AMBER_STIFF, "aboveMin", 10, 45),
  lower(symptoms.AMBER_ACHE, "fromHours", 6, 18),
  lower(symptoms.AMBER_SITTING, "from", 2, 4),
  higher(symptoms.WINDOW_1, "redNoRunDays", 2, 10),
  higher(symptoms.WINDOW_1, "redNoRunLongDays", 3, 14),
  higher(symptoms.WINDOW_1, "redSpeedDays", 10, 28),
  higher(symptoms.WINDOW_1, "redHillDays", 10, 28),
  higher(symptoms.WINDOW_1, "amberDays", 3, 7),
  higher(symptoms.WINDOW_1, "amberFreezeDays", 5, 21),
  higher(clamps.CLAMP_INTERVALS, "days", 7, 28),
  higher(clamps.CLAMP_HILLS, "days", 7, 28),
  higher(clamps.CLAMP_LONG, "days", 7, 28),
  higher(clamps.CLAMP_BIKE, "days", 3, 28),
  lower(cells.CELL_RED_RUN, "share", 0.25, 0.5),
  lower(cells.CELL_RED_RUN, "longShare", 0.3, 0.6),
  lower(cells.CELL_RED_BIKE, "maxMin", 20, 60),
  lower(cells.CELL_AMBER_RUN, "share", 0.4, 0.85),
  lower(cells.CELL_AMBER_RUN, "longShare", 0.4, 0.9),
  lower(cells.CELL_AMBER_STRENGTH, "share", 0.4, 0.9),
  lower(season.LOAD_1, "share", 1, 1.1),
  lower(season.LOAD_3, "softGrowth", 0, 0.1),
];

const boundsByName = new Map(bounds.map((b) => [`${b.rule.id} ${b.number}`, b]));

export function boundOf(rule: string, number: string): Bound | undefined {
  return boundsByName.get(`${rule} ${number}`);
}

/** Numbers by rule id: what a protocol, a limit or a person sets over the rules' own. */
export type NumbersSet = Readonly<Record<string, Readonly<Record<string, RuleNumber>>>>;

/** The rules with some numbers replaced; the very same object where nothing is. */
export function withNumbers(rules: RuleSet, set: NumbersSet): RuleSet {
  const ids = new Set(Object.keys(set));
  if (ids.size === 0) return rules;
  const replaced = Object.entries(rules).map(([name, rule]: [string, Rule]) => {
    const numbers = set[rule.id];
    return [name, numbers ? { ...rule, numbers: { ...rule.numbers, ...numbers } } : rule];
  });
  return Object.fromEntries(replaced) as RuleSet;
}
