import type { Response } from "../model";
import { dateOf } from "../plain-date";
import type { RuleSet } from "../rules/adjustable";
import * as refer from "../rules/refer";
import * as rules from "../rules/symptoms";
import { nameOf } from "./responses";
import type { MorningSeen, Row } from "./state";
import { measuredFrom, painTrend, riseWithin, weekTrend } from "./usual";

/** Section 4 and the counting rules: any one means "see someone". */
export function referRows(rows: Firing): void {
  const m = rows.morning;
  const { checkIn: c } = m;
  if (c.redFlags)
    for (const flag of c.redFlags.toSorted()) {
      const rule = refer.FLAGS[flag];
      if (rule) rows.today(rule.id, rule.title, "yes");
    }
  const worst = worstPain(m);
  if (worst >= refer.REFER_PAIN.numbers.from.value)
    rows.today(refer.REFER_PAIN.id, "highest pain", outOfTen(worst));
  const nightsWoken = c.nightWaking ? m.recent.nightsWoken(m.today) : 0;
  if (nightsWoken >= refer.REFER_NIGHT.numbers.nights.value)
    rows.today(refer.REFER_NIGHT.id, "nights woken in the last week", `${nightsWoken}`);
  if (c.spread === "below-knee" && m.usualSpread !== "below-knee")
    rows.today("FLAG-NERVE-SIGNS", "where it is felt", "below the knee");
  const rise = riseWhileReduced(m);
  if (rise !== null) rows.today(refer.REFER_WORSENING.id, rise.what, signed(rise.points));
  for (const what of boneSigns(m)) rows.today(refer.REFER_BONE.id, what, "yes");
  if (m.noBetter)
    rows.today(refer.REFER_NO_BETTER.id, "load test against twelve weeks ago", "no better");
}

/** In the groin by itself; at the sit bone or at night with a sign of too little energy (`REDS-1`). */
function boneSigns({ checkIn: c, energySign }: MorningSeen): string[] {
  const signs = c.groinPain === true ? ["pain in the groin"] : [];
  if (energySign && c.sitBonePain === true) signs.push("deep ache at the sit bone at rest");
  if (energySign && c.boneNightPain === true) signs.push("pain deep in the bone at night");
  return signs;
}

export function redRows(rows: Firing): void {
  const m = rows.morning;
  const { checkIn: c } = m;
  const usual = measuredFrom(m.baseline);
  const { from, overBaseline, atLeast } = m.rules.RED_MORNING.numbers;
  const high = Math.min(from.value, Math.max(atLeast.value, usual + overBaseline.value));
  rows.told(m.rules.RED_DURING.id, "pain during", redDuring);
  rows.told(m.rules.RED_AFTER.id, "pain after", redAfter);
  rows.pain(m.rules.RED_MORNING.id, high, "morning pain", c.morningPain);
  rows.pain(
    m.rules.RED_LOAD_TEST.id,
    m.rules.RED_LOAD_TEST.numbers.from.value,
    "load test",
    c.loadTest,
  );
  rows.told(m.rules.RED_ACHE.id, "ache after", longAche);
  rows.stiff(m.rules.RED_STIFF.id, m.rules.RED_STIFF.numbers.aboveMin.value);
  if (c.limp === true) rows.today(rules.RED_LIMP.id, "limping", "yes");
  rows.pain(
    m.rules.RED_SITTING.id,
    m.rules.RED_SITTING.numbers.from.value,
    "pain from sitting",
    c.sittingPain,
  );
  if (c.nightWaking === true) rows.today(rules.RED_NIGHT.id, "woken by pain", "yes");
}

export function amberRows(rows: Firing): void {
  const m = rows.morning;
  const { checkIn: c } = m;
  const usual = measuredFrom(m.baseline);
  const { from, overBaseline } = m.rules.AMBER_MORNING.numbers;
  const up = usual + rules.PAIN_2.numbers.overBaseline.value;
  const before = (c.morningPain ?? -1) >= up ? m.recent.yesterdayPain(m.today) : null;
  const rise = weekTrend(m.today, m.recent.recent) ?? 0;
  rows.told(m.rules.AMBER_DURING.id, "pain during", amberDuring);
  rows.told(m.rules.AMBER_AFTER.id, "pain after", amberAfter);
  rows.pain(
    m.rules.AMBER_LOAD_TEST.id,
    m.rules.AMBER_LOAD_TEST.numbers.from.value,
    "load test",
    c.loadTest,
  );
  rows.pain(
    m.rules.AMBER_MORNING.id,
    Math.min(from.value, usual + overBaseline.value),
    "morning pain",
    c.morningPain,
  );
  if (before !== null && before >= up)
    rows.today(rules.PAIN_2.id, "two mornings above usual", `${before} and ${c.morningPain} of 10`);
  rows.stiff(m.rules.AMBER_STIFF.id, m.rules.AMBER_STIFF.numbers.aboveMin.value);
  rows.told(m.rules.AMBER_ACHE.id, "ache after", lingeringAche);
  rows.pain(
    m.rules.AMBER_SITTING.id,
    m.rules.AMBER_SITTING.numbers.from.value,
    "pain from sitting",
    c.sittingPain,
  );
  if (c.spread === "wider" && m.usualSpread === "focal")
    rows.today(rules.AMBER_SPREAD.id, "where it is felt", "wider than usual");
  if (rise >= rules.AMBER_TREND.numbers.rise.value - 1e-9)
    rows.today(rules.AMBER_TREND.id, "load test against last week", signed(rise));
}

/** The rows of one morning that fire; words are only found for those. */
export class Firing {
  readonly all: Row[] = [];

  constructor(readonly morning: MorningSeen) {}

  today(rule: string, what: string, value: string): void {
    this.all.push({ rule, fact: { date: this.morning.checkIn.date, what, value } });
  }

  /** One row for each session whose answer fires: `value` is null where it does not. */
  told(
    rule: string,
    what: string,
    value: (response: Response, rules: RuleSet) => string | null,
  ): void {
    for (const { day, session, response } of this.morning.answers) {
      const seen = value(response, this.morning.rules);
      if (seen === null) continue;
      const fact = { date: dateOf(day), what: `${what} the ${nameOf(session)}`, value: seen };
      this.all.push({ rule, fact });
    }
  }

  pain(rule: string, from: number, what: string, value: number | undefined): void {
    if (value !== undefined && value >= from) this.today(rule, what, outOfTen(value));
  }

  stiff(rule: string, above: number): void {
    const minutes = this.morning.checkIn.stiffnessMin ?? 0;
    if (minutes > above) this.today(rule, "morning stiffness", `${minutes} min`);
  }
}

/** Means of thirds: two points may come out a hair less. */
const HAIR = 1e-9;

type Rise = { readonly what: string; readonly points: number };

/**
 * How much worse mornings became although load was reduced; null where that is not enough to be
 * seen. A first week is measured inside itself: against the days before, every flare would rise.
 */
function riseWhileReduced({ unsettledSince, today, recent }: MorningSeen): Rise | null {
  const { unsettledDays, riseInWeek, slowDays, rise } = refer.REFER_WORSENING.numbers;
  if (unsettledSince === null) return null;
  const days = today.day - unsettledSince;
  if (days < unsettledDays.value) return null;
  const inWeek = riseWithin(today, unsettledDays.value, recent.recent);
  if (inWeek !== null && inWeek >= riseInWeek.value - HAIR)
    return { what: "mean morning pain, last days against the first of the week", points: inWeek };
  const slow = days < slowDays.value ? null : painTrend(today, recent.recent);
  return slow !== null && slow >= rise.value - HAIR
    ? { what: "mean morning pain against the week before", points: slow }
    : null;
}

function worstPain({ checkIn: c, answers }: MorningSeen): number {
  let worst = Math.max(
    0,
    c.morningPain ?? 0,
    c.loadTest ?? 0,
    c.sittingPain ?? 0,
    c.kickPain ?? 0,
    c.bikePain ?? 0,
    c.dropLunge ?? 0,
  );
  for (const { response } of answers)
    worst = Math.max(worst, response.duringPain ?? 0, response.afterPain ?? 0);
  return worst;
}

const redDuring = (r: Response, { RED_DURING }: RuleSet) =>
  over(r.duringPain, RED_DURING.numbers.above.value);
const redAfter = (r: Response, { RED_AFTER }: RuleSet) =>
  over(r.afterPain, RED_AFTER.numbers.above.value);
const amberDuring = (r: Response, { AMBER_DURING }: RuleSet) =>
  over(r.duringPain, AMBER_DURING.numbers.from.value - 1);
const amberAfter = (r: Response, { AMBER_AFTER }: RuleSet) =>
  over(r.afterPain, AMBER_AFTER.numbers.from.value - 1);

function longAche({ acheHours: ache }: Response, { RED_ACHE }: RuleSet): string | null {
  return ache !== undefined && ache > RED_ACHE.numbers.aboveHours.value ? `${ache} h` : null;
}

function lingeringAche(response: Response, { AMBER_ACHE }: RuleSet): string | null {
  const { afterPain, acheHours: ache } = response;
  const { fromHours, afterFrom } = AMBER_ACHE.numbers;
  const fires = (afterPain ?? 0) >= afterFrom.value && ache !== undefined;
  return fires && ache >= fromHours.value ? `${ache} h` : null;
}

function over(value: number | undefined, limit: number): string | null {
  return value !== undefined && value > limit ? outOfTen(value) : null;
}

const outOfTen = (value: number) => `${value} of 10`;
const signed = (value: number) => `+${Math.round(value * 10) / 10}`;
