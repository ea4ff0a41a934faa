import type { Race, RaceKind } from "../model";
import { addDays, daysBetween, type PlainDate } from "../plain-date";
import { GATE_M1, GATE_M2, GATE_M4, GATE_M8, GATE_T6, GATE_WINDOW } from "../rules/races";
import type { Outlook } from "./outlook";

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

export const hasMarathon = (kind: RaceKind) => kind === "marathon" || kind === "ironman";
export const isLongTriathlon = (kind: RaceKind) => kind === "70.3" || kind === "ironman";

function gateM8(race: Race, outlook: Outlook): Gate {
  const { daysBefore, longRunM, flareFreeDays } = GATE_M8.numbers;
  const on = addDays(race.date, -daysBefore.value);
  const morning = addDays(on, 1);
  const flare = flareWithin(outlook, flareFreeDays.value, morning);
  return distanceGate(GATE_M8.id, on, outlook, longRunM.value, flare);
}

function gateM4(race: Race, outlook: Outlook): Gate {
  const { daysBefore, longRunM } = GATE_M4.numbers;
  const on = addDays(race.date, -daysBefore.value);
  return distanceGate(GATE_M4.id, on, outlook, longRunM.value, false);
}

function gateT6(race: Race, outlook: Outlook): Gate {
  const { daysBefore, rideS, aeroS } = GATE_T6.numbers;
  const on = addDays(race.date, -daysBefore.value);
  const first = outlook.rides.find(
    (r) => inWindow(r.date, on) && r.durationS >= rideS.value && r.aeroS >= aeroS.value,
  );
  return gate(GATE_T6.id, on, outlook.today, first?.date ?? null, false);
}

function gateM2(race: Race, outlook: Outlook): Gate {
  const { daysBefore, flareFreeDays } = GATE_M2.numbers;
  const on = addDays(race.date, -daysBefore.value);
  const flare = flareWithin(outlook, flareFreeDays.value, addDays(on, 1));
  return gate(GATE_M2.id, on, outlook.today, flare ? null : on, flare);
}

/** The load test of the last week before the race; silent until somebody has answered it. */
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
  return gate(GATE_M1.id, on, outlook.today, fails ? null : on, false);
}

function distanceGate(
  rule: string,
  on: PlainDate,
  outlook: Outlook,
  needM: number,
  flare: boolean,
): Gate {
  const first = outlook.runs.find((r) => inWindow(r.date, on) && r.distanceM >= needM);
  return gate(rule, on, outlook.today, first?.date ?? null, flare);
}

function gate(
  rule: string,
  on: PlainDate,
  today: PlainDate,
  metOn: PlainDate | null,
  flare: boolean,
): Gate {
  return {
    rule,
    on,
    judged: today > on,
    passes: metOn !== null && !flare,
    flare,
    spareWeeks: metOn === null ? null : Math.floor(daysBetween(metOn, on) / 7),
  };
}

function inWindow(date: PlainDate, on: PlainDate): boolean {
  return date <= on && daysBetween(date, on) <= GATE_WINDOW.numbers.days.value;
}

/** A flare in the `days` before the judging morning, as far as it is known today. */
function flareWithin({ redDays }: Outlook, days: number, morning: PlainDate): boolean {
  return redDays.some((red) => red <= morning && daysBetween(red, morning) <= days);
}
