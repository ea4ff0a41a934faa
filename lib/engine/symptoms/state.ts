import type { CheckIn, Fact, Spread } from "../model";
import type { InForce, SetBy } from "../protocol/in-force";
import { CLAMP_SITTING } from "../rules/clamps";
import * as rules from "../rules/symptoms";
import type { RecentAnswers } from "./recent";
import type { SessionAnswer } from "./responses";
import { amberRows, Firing, redRows, referRows } from "./state-rows";
import type { Today } from "./today";

/** The state function of the rehab reference, section 5, for one morning's answers. */
export type Reading = {
  /** What the tendon's own answers amount to; a red flag stands beside it. */
  readonly state: "green" | "amber" | "red";
  readonly refer: boolean;
  readonly referRules: readonly string[];
  /** Every row that fired, strongest first. */
  readonly rules: readonly string[];
  readonly facts: readonly Fact[];
  /** A green morning that counts for the way down: morning pain was answered. */
  readonly settled: boolean;
  /** Watch from sitting alone, which does not cut training. */
  readonly sittingOnly: boolean;
};

export type MorningSeen = Pick<InForce, "rules" | "setBy"> & {
  readonly today: Today;
  readonly checkIn: CheckIn;
  readonly baseline: number;
  /** The check-in's own answers first, then late ones that are news. */
  readonly answers: readonly SessionAnswer[];
  /** Up to this morning: what rows count over days is only counted where it could fire. */
  readonly recent: RecentAnswers;
  readonly usualSpread: Spread;
  /** `dayNumber` of the day since which load is reduced; null while it is not. */
  readonly unsettledSince: number | null;
  /** Sitting presses this tendon; elsewhere pain from sitting is pain at rest. */
  readonly sittingIsUsual: boolean;
  /** Missed cycles or a bone stress injury before, as last answered. */
  readonly energySign: boolean;
  /** Twelve weeks in Rebound without a better load test or more running. */
  readonly noBetter: boolean;
  /** Whether anybody will read what a settled morning saw. */
  readonly told: boolean;
};

/** A row that fires and what it saw. */
export type Row = { readonly rule: string; readonly fact: Fact };

/** Priority order, first state with a firing row wins; a missing answer fires nothing. */
export function readMorning(m: MorningSeen): Reading {
  const firing = new Firing(m);
  const rows = firing.all;
  referRows(firing);
  const flags = rows.length;
  redRows(firing);
  const isRed = rows.length > flags;
  if (!isRed) amberRows(firing);
  if (rows.length === 0) return settledMorning(m);
  const state = isRed ? "red" : rows.length > flags ? "amber" : "green";
  const { fewDays } = CLAMP_SITTING.numbers;
  return {
    state,
    refer: flags > 0,
    referRules: rows.slice(0, flags).map((r) => r.rule),
    rules: [...new Set(rows.map((r) => r.rule))],
    facts: factsOf(rows, m.setBy),
    settled: state === "green" && m.checkIn.morningPain !== undefined,
    sittingOnly:
      m.sittingIsUsual &&
      m.checkIn.trigger === "sitting" &&
      m.recent.sittingDays(m.today) < fewDays.value &&
      rows.every((r) => r.rule === rules.AMBER_SITTING.id),
  };
}

/** At most three; where a named person set the decisive row's number, that is one of them. */
function factsOf(rows: readonly Row[], setBy: InForce["setBy"]): Fact[] {
  const [first, ...others] = rows.map((r) => r.fact);
  const set = rows[0] && setBy.get(rows[0].rule)?.[0];
  return [...(first ? [first] : []), ...(set ? [factOfEdit(set)] : []), ...others].slice(0, 3);
}

/** "since 2 March: limit set by Jo Brackley, physio: 3 of 10". */
export function factOfEdit({ from, by, value, unit }: SetBy): Fact {
  return { date: from, what: `limit set by ${by}`, value: withUnit(value, unit) };
}

function withUnit(value: number, unit: string): string {
  if (unit === "0-10") return `${value} of 10`;
  return unit === "x" ? `${Math.round(value * 100)} %` : `${value} ${unit}`;
}

const settledAt = (rule: readonly string[], settled: boolean): Reading => ({
  state: "green",
  refer: false,
  referRules: [],
  rules: rule,
  facts: [],
  settled,
  sittingOnly: false,
});
const unanswered = settledAt([rules.SETTLED.id], false);
const usual = settledAt([rules.SETTLED.id], true);
const aboveUsual = settledAt([rules.SETTLED.id, rules.PAIN_2.id], true);

function settledMorning(m: MorningSeen): Reading {
  const pain = m.checkIn.morningPain;
  if (pain === undefined) return unanswered;
  const reading = pain > m.baseline ? aboveUsual : usual;
  return m.told ? { ...reading, facts: settledFacts(m, pain) } : reading;
}

function settledFacts({ checkIn: { date }, baseline }: MorningSeen, pain: number): Fact[] {
  const facts = [{ date, what: "morning pain", value: `${pain} of 10` }];
  if (pain > baseline) facts.push({ date, what: "usual morning pain", value: `${baseline} of 10` });
  return facts;
}
