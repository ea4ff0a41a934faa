import type { Race } from "../model";
import { addDays, daysBetween, type PlainDate } from "../plain-date";
import {
  GATE_ANSWERS,
  GATE_M1,
  GATE_M2,
  GATE_M4,
  GATE_M8,
  GATE_T6,
  GATE_WINDOW,
  hasMarathon,
  isLongTriathlon,
} from "../rules/races";
import type { Outlook } from "./outlook";

/** What nobody has answered: how a run or ride went, the mornings, the load test. */
export type Missing = "run" | "ride" | "mornings" | "load-test";

/**
 * A decision day before a race. Judged on the morning after, that day's training included; until
 * then the plan says whether it would pass.
 */
export type Gate = {
  readonly rule: string;
  readonly on: PlainDate;
  /** The morning after has come: what was done decides, not what is planned. */
  readonly judged: boolean;
  readonly passes: boolean;
  /** The answers it reads were not given: neither passed nor failed. */
  readonly missing: Missing | null;
  /** A flare, not a missing distance, stands in the way. */
  readonly flare: boolean;
  /** Whole weeks between first meeting it and the decision; null when it is not met. */
  readonly spareWeeks: number | null;
};

/** The gates that decide whether to enter the race at all, earliest first. */
export function mainGates(race: Race, outlook: Outlook): Gate[] {
  const gates: Gate[] = [];
  if (hasMarathon(race.kind)) gates.push(gateM8(race, outlook), gateM4(race, outlook));
  if (isLongTriathlon(race.kind)) gates.push(gateT6(race, outlook));
  return gates.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** The gates of the last two weeks before a marathon. */
export function lateGates(race: Race, outlook: Outlook): Gate[] {
  return hasMarathon(race.kind) ? [gateM2(race, outlook), gateM1(race, outlook)] : [];
}

function gateM8(race: Race, outlook: Outlook): Gate {
  const { daysBefore, longRunM, flareFreeDays } = GATE_M8.numbers;
  const on = addDays(race.date, -daysBefore.value);
  return withoutFlare(
    distanceGate(GATE_M8.id, on, outlook, longRunM.value),
    flareFreeDays.value,
    outlook,
  );
}

function gateM4(race: Race, outlook: Outlook): Gate {
  const { daysBefore, longRunM } = GATE_M4.numbers;
  return distanceGate(GATE_M4.id, addDays(race.date, -daysBefore.value), outlook, longRunM.value);
}

function gateT6(race: Race, outlook: Outlook): Gate {
  const { daysBefore, rideS, aeroS } = GATE_T6.numbers;
  const on = addDays(race.date, -daysBefore.value);
  const long = outlook.rides.filter((r) => r.durationS >= rideS.value && r.aeroS >= aeroS.value);
  return reachedGate(GATE_T6.id, on, outlook, long, "ride");
}

function gateM2(race: Race, outlook: Outlook): Gate {
  const { daysBefore, flareFreeDays } = GATE_M2.numbers;
  const on = addDays(race.date, -daysBefore.value);
  return withoutFlare(gate(GATE_M2.id, on, outlook.today, on), flareFreeDays.value, outlook);
}

/** The load test of the last week before the race. */
function gateM1(race: Race, outlook: Outlook): Gate {
  const { daysBefore, loadTestMax } = GATE_M1.numbers;
  const on = addDays(race.date, -daysBefore.value);
  const latest = outlook.record.checkIns
    .filter((c) => c.date >= on && c.date <= outlook.today && c.loadTest !== undefined)
    .reduce<{ date: PlainDate; loadTest: number } | null>(
      (last, c) =>
        last && last.date > c.date ? last : { date: c.date, loadTest: c.loadTest ?? 0 },
      null,
    );
  const fails = latest !== null && latest.loadTest > loadTestMax.value;
  const found = gate(GATE_M1.id, on, outlook.today, fails ? null : on);
  return latest === null && found.judged && outlook.record.injury !== null
    ? notKnown(found, "load-test")
    : found;
}

function distanceGate(rule: string, on: PlainDate, outlook: Outlook, needM: number): Gate {
  const long = outlook.runs.filter((r) => r.distanceM >= needM);
  return reachedGate(rule, on, outlook, long, "run");
}

type Reached = { readonly date: PlainDate; readonly unheard: boolean };

/** What is long enough, oldest first. One that nobody answered for makes it unknown, until a later one was. */
function reachedGate(
  rule: string,
  on: PlainDate,
  outlook: Outlook,
  long: readonly Reached[],
  missing: Missing,
): Gate {
  const { today } = outlook;
  const inTime = long.filter((r) => inWindow(r.date, on));
  const first = inTime.find((r) => !r.unheard);
  if (first || inTime.length === 0) return gate(rule, on, today, first?.date ?? null);
  const later = long.some((r) => !r.unheard && r.date > on && r.date < today);
  const found = gate(rule, on, today, inTime[0]?.date ?? null);
  return later ? found : notKnown(found, missing);
}

/** The same gate where days without a flare are asked for as well. */
function withoutFlare(found: Gate, days: number, outlook: Outlook): Gate {
  const morning = addDays(found.on, 1);
  if (flareWithin(outlook, days, morning))
    return { ...found, passes: false, flare: true, missing: null };
  if (!found.judged || !found.passes || outlook.record.injury === null) return found;
  const answered = answeredIn(outlook, days, morning) || answeredIn(outlook, days, outlook.today);
  return answered ? found : notKnown(found, "mornings");
}

function gate(rule: string, on: PlainDate, today: PlainDate, metOn: PlainDate | null): Gate {
  return {
    rule,
    on,
    judged: today > on,
    passes: metOn !== null,
    missing: null,
    flare: false,
    spareWeeks: metOn === null ? null : Math.floor(daysBetween(metOn, on) / 7),
  };
}

const notKnown = (found: Gate, missing: Missing): Gate => ({ ...found, passes: false, missing });

function inWindow(date: PlainDate, on: PlainDate): boolean {
  return date <= on && daysBetween(date, on) <= GATE_WINDOW.numbers.days.value;
}

/** A flare in the `days` before the judging morning, as far as it is known today. */
function flareWithin({ redDays }: Outlook, days: number, morning: PlainDate): boolean {
  return redDays.some((red) => red <= morning && daysBetween(red, morning) <= days);
}

/** Enough of the `days` mornings up to one were answered to call them free of a flare. */
function answeredIn({ mornings }: Outlook, days: number, last: PlainDate): boolean {
  let answered = 0;
  for (let back = 0; back < days; back++) if (mornings.has(addDays(last, -back))) answered += 1;
  return answered >= days * GATE_ANSWERS.numbers.morningsShare.value;
}
