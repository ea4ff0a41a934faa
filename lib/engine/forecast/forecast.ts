import { easyPaceSPerKm } from "../load/work";
import type { Feasibility, Race, RaceForecast, RaceOption } from "../model";
import { addDays, type PlainDate } from "../plain-date";
import { CELL_REFER } from "../rules/adapt";
import {
  GATE_M1,
  GATE_M2,
  GATE_M4,
  GATE_M8,
  GATE_T6,
  GATE_WINDOW,
  hasMarathon,
  LONG_RUN_TIME,
  RACE_1,
  RACE_READY,
  RACE_SPARE,
} from "../rules/races";
import { type Gate, lateGates, type Missing, mainGates } from "./gates";
import { legsOf, type Outlook, type OutlookInput, outlookOf } from "./outlook";
import { timeRange } from "./time-range";

type Verdict = {
  readonly feasibility: Feasibility;
  readonly driver: string;
  readonly because: string;
  readonly options: readonly RaceOption[];
};

const START: readonly RaceOption[] = ["start"];
const ALL: readonly RaceOption[] = ["start", "run-walk", "defer"];
const NOT_START: readonly RaceOption[] = ["run-walk", "defer"];

/**
 * What each coming race looks like from the plan and what was accepted: no target times, and
 * deferring is always a full answer. Races before `today` have no forecast.
 */
export function forecastRaces(input: OutlookInput): RaceForecast[] {
  const coming = input.record.races
    .filter((race) => race.date >= input.today)
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  if (coming.length === 0) return [];
  const outlook = outlookOf(input);
  return coming.map((race) => forecastOf(race, outlook));
}

function forecastOf(race: Race, outlook: Outlook): RaceForecast {
  const gates = mainGates(race, outlook);
  const late = lateGates(race, outlook);
  const verdict = judge(race, gates, late, outlook);
  return {
    race: race.id,
    ...verdict,
    decideOn: decisionDays(race, gates, late, outlook.today),
    predictedS: timeRange(race, outlook, verdict.options.includes("start")),
  };
}

function judge(
  race: Race,
  gates: readonly Gate[],
  late: readonly Gate[],
  outlook: Outlook,
): Verdict {
  if (outlook.assessment.state === "refer") return referred();
  const failed = failedGate(gates, late);
  if (failed) return failing(failed, outlook);
  const open = openGate(gates, late);
  if (open) return notKnown(open);
  if (gates.length > 0) return passing(race, gates, outlook);
  return withoutGates(race, outlook);
}

function referred(): Verdict {
  return {
    feasibility: "unlikely",
    driver: CELL_REFER.id,
    because:
      "Nothing is planned until a person has looked at this. The answer for the race is worked out again then.",
    options: NOT_START,
  };
}

/** The gate that stands in the way. */
function failedGate(gates: readonly Gate[], late: readonly Gate[]): Gate | undefined {
  return standing(gates, late).find(
    (g) => !g.passes && g.missing === null && (g.judged || g.flare || g.rule !== GATE_T6.id),
  );
}

type Open = Gate & { readonly missing: Missing };

/** The gate that reads answers nobody gave. */
function openGate(gates: readonly Gate[], late: readonly Gate[]): Open | undefined {
  return standing(gates, late).find((g): g is Open => g.missing !== null);
}

/** One that was not passed on its day no longer counts once the later one was, with what was done. */
function standing(gates: readonly Gate[], late: readonly Gate[]): readonly Gate[] {
  const m4 = gates.find((g) => g.rule === GATE_M4.id);
  const made = m4?.judged && m4.passes;
  return [...gates.filter((g) => !(made && g.rule === GATE_M8.id)), ...late];
}

/** Neither passed nor failed: what to answer, and everything stays open. */
function notKnown({ rule, missing }: Open): Verdict {
  return {
    feasibility: "unknown",
    driver: rule,
    because: `The decision ${weeksOut(rule)} before the race is not known yet: ${WHAT_IS_MISSING[missing]}`,
    options: ALL,
  };
}

const WHAT_IS_MISSING: Readonly<Record<Missing, string>> = {
  run: "the long run it asks for was done, and nobody answered how it went. Answer the morning after it while that is still open; no run has to be made up for it.",
  ride: "the ride it asks for was done, and nobody answered how it went. Answer the morning after it while that is still open; no ride has to be made up for it.",
  mornings:
    "it asks for days without a flare, and fewer than half of their mornings were answered. Answer the check-ins from now on.",
  "load-test":
    "it asks for a load test of 2 or less, and none was answered in the last week. Answer the load test in the next check-in.",
};

function weeksOut(rule: string): string {
  switch (rule) {
    case GATE_M8.id:
      return "eight weeks";
    case GATE_T6.id:
      return "six weeks";
    case GATE_M4.id:
      return "four weeks";
    case GATE_M2.id:
      return "two weeks";
    default:
      return "one week";
  }
}

function failing(failed: Gate, outlook: Outlook): Verdict {
  return {
    feasibility: "unlikely",
    driver: failed.rule,
    because: whyFailed(failed, outlook),
    options: failed.rule === GATE_M1.id ? ["defer"] : NOT_START,
  };
}

function passing(race: Race, gates: readonly Gate[], outlook: Outlook): Verdict {
  const ahead = gates.filter((g) => !g.judged);
  const tightest = ahead.toSorted((a, b) => (a.spareWeeks ?? -1) - (b.spareWeeks ?? -1))[0];
  const driver = tightest?.rule ?? gates[gates.length - 1]?.rule ?? RACE_READY.id;
  const short = shortOf(race, outlook);
  const spare = tightest ? (tightest.spareWeeks ?? -1) : RACE_SPARE.numbers.feasibleWeeks.value;
  const throughInjury = hasMarathon(race.kind) && outlook.record.injury !== null && tightest;
  const settled = spare >= RACE_SPARE.numbers.feasibleWeeks.value && !throughInjury && !short;
  if (!settled)
    return {
      feasibility: "stretch",
      driver: short && !tightest ? short.driver : driver,
      because: [whyStretch(tightest, outlook), warnings(race, outlook), short?.because ?? ""]
        .filter((part) => part !== "")
        .join(" "),
      options: ALL,
    };
  return {
    feasibility: "feasible",
    driver,
    because: [whyFeasible(tightest), warnings(race, outlook)].filter((p) => p !== "").join(" "),
    options: outlook.record.injury === null ? START : ALL,
  };
}

/** Shorter races: does the longest run (and swim) planned reach what the race asks for? */
function withoutGates(race: Race, outlook: Outlook): Verdict {
  const short = shortOf(race, outlook);
  if (!short)
    return {
      feasibility: "feasible",
      driver: RACE_READY.id,
      because: "The plan reaches the longest run this race asks for at least two weeks before it.",
      options: outlook.record.injury === null ? START : ALL,
    };
  return {
    feasibility: short.far ? "unlikely" : "stretch",
    driver: short.driver,
    because: short.because,
    options: short.far ? NOT_START : ALL,
  };
}

type Shortfall = { readonly driver: string; readonly because: string; readonly far: boolean };

function shortOf(race: Race, outlook: Outlook): Shortfall | null {
  const n = RACE_READY.numbers;
  const by = addDays(race.date, -n.daysBefore.value);
  const by2 = by < outlook.today ? outlook.today : by;
  const longestM = longest(outlook.runs, by2);
  const needM = n[race.kind].value;
  if (longestM < needM)
    return {
      driver: RACE_READY.id,
      because: `The longest run reaches ${km(longestM)} km two weeks before the race; it asks for about ${km(needM)} km.`,
      far: longestM < needM * n.shortShare.value,
    };
  const swimNeedM = legsOf(race.kind).swimM * n.swimShare.value;
  const swimM = longest(outlook.swims, by2);
  if (swimM < swimNeedM)
    return {
      driver: RACE_READY.id,
      because: `The longest swim reaches ${Math.round(swimM)} m; the course asks for at least ${Math.round(swimNeedM)} m.`,
      far: false,
    };
  return null;
}

function longest(
  days: readonly { readonly date: PlainDate; readonly distanceM: number }[],
  by: PlainDate,
  withinDays: number = GATE_WINDOW.numbers.recentDays.value,
): number {
  const from = addDays(by, -withinDays);
  return Math.max(0, ...days.filter((d) => d.date <= by && d.date >= from).map((d) => d.distanceM));
}

function decisionDays(
  race: Race,
  gates: readonly Gate[],
  late: readonly Gate[],
  today: PlainDate,
): PlainDate[] {
  const open = (days: readonly PlainDate[]) => days.filter((day) => day >= today);
  const main = open(gates.map((g) => g.on));
  if (main.length > 0) return main;
  const lateDays = open(late.map((g) => g.on));
  if (lateDays.length > 0 || gates.length > 0) return lateDays;
  return open([addDays(race.date, -RACE_READY.numbers.daysBefore.value)]);
}

function whyFailed(gate: Gate, { runs, today }: Outlook): string {
  if (gate.rule === GATE_M1.id)
    return "The load test in the last week is above 2. Starting is not advised; deferring keeps what you have built.";
  if (gate.flare)
    return "A flare lies too close to this decision. Run-walk or another date are good answers.";
  if (gate.rule === GATE_T6.id)
    return "There was no two-hour ride with 45 minutes in the aero position six weeks out. Run-walk or another date are good answers.";
  const needM = (gate.rule === GATE_M8.id ? GATE_M8 : GATE_M4).numbers.longRunM.value;
  const reachedM = longest(runs, gate.on, GATE_WINDOW.numbers.days.value);
  const weeks = gate.rule === GATE_M8.id ? "eight" : "four";
  const verb = today > gate.on ? "reached" : "reaches";
  return `The longest run ${verb} ${km(reachedM)} km ${weeks} weeks out; starting to run it all needs ${km(needM)} km. Run-walk or another date are good answers.`;
}

function whyStretch(tightest: Gate | undefined, outlook: Outlook): string {
  if (!tightest) return "The decision days are behind you and were passed.";
  if (tightest.rule === GATE_T6.id)
    return tightest.spareWeeks === null
      ? "The plan has no two-hour ride with 45 minutes in the aero position by six weeks out yet."
      : "The plan reaches the two-hour ride with 45 minutes in the aero position with no week to spare.";
  const needM = (tightest.rule === GATE_M8.id ? GATE_M8 : GATE_M4).numbers.longRunM.value;
  const weeks = tightest.rule === GATE_M8.id ? "eight" : "four";
  const minutes = Math.round(((needM / 1000) * easyPaceSPerKm(outlook.record.athlete)) / 60);
  return `The plan reaches ${km(needM)} km (about ${minutes} minutes) with ${sundays(tightest.spareWeeks ?? 0)} to spare before the decision ${weeks} weeks out. One flare can use that up.`;
}

function whyFeasible(tightest: Gate | undefined): string {
  if (!tightest) return "The decision days are behind you and were passed.";
  const spare = tightest.spareWeeks ?? 0;
  return tightest.rule === GATE_T6.id
    ? "The plan reaches the two-hour ride with 45 minutes in the aero position in time, if it is accepted."
    : `The plan reaches what the race asks for with ${sundays(spare)} to spare.`;
}

function warnings(race: Race, outlook: Outlook): string {
  if (!hasMarathon(race.kind)) return "";
  const parts: string[] = [];
  const longRunS = (GATE_M4.numbers.longRunM.value / 1000) * easyPaceSPerKm(outlook.record.athlete);
  if (longRunS > LONG_RUN_TIME.numbers.warnS.value)
    parts.push("A run of that length goes past two and a half hours.");
  const { weeks, weekRunM } = RACE_1.numbers;
  const from = addDays(race.date, -7 * weeks.value);
  const totalM = outlook.runs
    .filter((r) => r.date >= from && r.date < race.date)
    .reduce((sum, r) => sum + r.distanceM, 0);
  if (totalM / weeks.value < weekRunM.value)
    parts.push("The last six weeks come to less than 30 km a week.");
  return parts.join(" ");
}

const sundays = (weeks: number) =>
  weeks <= 0 ? "no Sunday" : weeks === 1 ? "one Sunday" : `${weeks} Sundays`;
const km = (distanceM: number) => String(Math.round(distanceM / 100) / 10);
const key = (race: Race) => `${race.date} ${race.id}`;
