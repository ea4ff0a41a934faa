import type { CheckIn, Fact, Spread } from "../model";
import type { InForce, SetBy } from "../protocol/in-force";
import { CLAMP_SITTING } from "../rules/clamps";
import * as rules from "../rules/symptoms";
import type { SessionAnswer } from "./responses";
import { amberRows, redRows, referRows } from "./state-rows";

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
  readonly checkIn: CheckIn;
  readonly baseline: number;
  /** The check-in's own answers first, then late ones that are news. */
  readonly answers: readonly SessionAnswer[];
  readonly yesterdayPain: number | null;
  /** Nights woken by pain in the last seven, tonight included; 0 when tonight was quiet. */
  readonly nightsWoken: number;
  readonly trend: number | null;
  readonly usualSpread: Spread;
  /** Mornings in a row, today included, on which sitting hurt. */
  readonly sittingDays: number;
  /** Rise of weekly morning pain after two weeks of reduced load; null when that does not apply. */
  readonly worseningBy: number | null;
  /** Sitting presses this tendon; elsewhere pain from sitting is pain at rest. */
  readonly sittingIsUsual: boolean;
  /** Twelve weeks in Rebound without a better load test or more running. */
  readonly noBetter: boolean;
};

/** A row that fires and what it saw. */
export type Row = { readonly rule: string; readonly fact: Fact };

/** Priority order, first state with a firing row wins; a missing answer fires nothing. */
export function readMorning(m: MorningSeen): Reading {
  const flags = referRows(m);
  const red = redRows(m);
  const amber = red.length > 0 ? [] : amberRows(m);
  const state = red.length > 0 ? "red" : amber.length > 0 ? "amber" : "green";
  if (state === "green" && flags.length === 0) return settledMorning(m);
  const rows = [...flags, ...red, ...amber];
  const { fewDays } = CLAMP_SITTING.numbers;
  return {
    state,
    refer: flags.length > 0,
    referRules: flags.map((r) => r.rule),
    rules: [...new Set(rows.map((r) => r.rule))],
    facts: factsOf(rows, m.setBy),
    settled: state === "green" && m.checkIn.morningPain !== undefined,
    sittingOnly:
      m.sittingIsUsual &&
      m.checkIn.trigger === "sitting" &&
      m.sittingDays < fewDays.value &&
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

function settledMorning({ checkIn: c, baseline }: MorningSeen): Reading {
  const pain = c.morningPain;
  const over = pain !== undefined && pain > baseline;
  const facts: Fact[] =
    pain === undefined ? [] : [{ date: c.date, what: "morning pain", value: `${pain} of 10` }];
  if (over) facts.push({ date: c.date, what: "usual morning pain", value: `${baseline} of 10` });
  return {
    state: "green",
    refer: false,
    referRules: [],
    rules: over ? [rules.SETTLED.id, rules.PAIN_2.id] : [rules.SETTLED.id],
    facts,
    settled: pain !== undefined,
    sittingOnly: false,
  };
}
