import type { Fact, Response } from "../model";
import type { PlainDate } from "../plain-date";
import * as refer from "../rules/refer";
import * as rules from "../rules/symptoms";
import type { MorningSeen, Row } from "./state";

/** Section 4 and the counting rules: any one means "see someone". */
export function referRows(m: MorningSeen): Row[] {
  const { checkIn: c } = m;
  const flags = (c.redFlags ?? []).toSorted().flatMap((flag): Row[] => {
    const rule = refer.FLAGS[flag];
    return rule ? [today(m, rule.id, true, rule.title, "yes")] : [];
  });
  const pains = [c.morningPain, c.loadTest, c.sittingPain, c.kickPain, c.bikePain, c.dropLunge];
  const told = m.answers.flatMap((a) => [a.response.duringPain, a.response.afterPain]);
  const worst = Math.max(0, ...[...pains, ...told].map((p) => p ?? 0));
  const nights = m.nightsWoken;
  const { REFER_WORSENING: worsening } = refer;
  return [
    ...flags,
    today(
      m,
      refer.REFER_PAIN.id,
      worst >= refer.REFER_PAIN.numbers.from.value,
      "highest pain",
      outOfTen(worst),
    ),
    today(
      m,
      refer.REFER_NIGHT.id,
      nights >= refer.REFER_NIGHT.numbers.nights.value,
      "nights woken in the last week",
      `${nights}`,
    ),
    today(
      m,
      "FLAG-NERVE-SIGNS",
      c.spread === "below-knee" && m.usualSpread !== "below-knee",
      "where it is felt",
      "below the knee",
    ),
    today(
      m,
      worsening.id,
      (m.worseningBy ?? 0) >= worsening.numbers.rise.value,
      "mean morning pain against the week before",
      signed(m.worseningBy ?? 0),
    ),
    today(
      m,
      refer.REFER_NO_BETTER.id,
      m.noBetter,
      "load test against twelve weeks ago",
      "no better",
    ),
  ];
}

export function redRows(m: MorningSeen): Row[] {
  const { checkIn: c, baseline } = m;
  const { from, overBaseline, atLeast } = m.rules.RED_MORNING.numbers;
  const high = Math.min(from.value, Math.max(atLeast.value, baseline + overBaseline.value));
  const above = (rule: { readonly numbers: { readonly above: { readonly value: number } } }) =>
    rule.numbers.above.value;
  return [
    ...told(m, m.rules.RED_DURING.id, "pain during", (r) =>
      over(r.duringPain, above(m.rules.RED_DURING)),
    ),
    ...told(m, m.rules.RED_AFTER.id, "pain after", (r) =>
      over(r.afterPain, above(m.rules.RED_AFTER)),
    ),
    pain(m, m.rules.RED_MORNING.id, high, "morning pain", c.morningPain),
    pain(
      m,
      m.rules.RED_LOAD_TEST.id,
      m.rules.RED_LOAD_TEST.numbers.from.value,
      "load test",
      c.loadTest,
    ),
    ...told(m, m.rules.RED_ACHE.id, "ache after", (r) =>
      hours(r.acheHours, (h) => h > m.rules.RED_ACHE.numbers.aboveHours.value),
    ),
    stiff(m, m.rules.RED_STIFF.id, m.rules.RED_STIFF.numbers.aboveMin.value),
    today(m, rules.RED_LIMP.id, c.limp === true, "limping", "yes"),
    pain(
      m,
      m.rules.RED_SITTING.id,
      m.rules.RED_SITTING.numbers.from.value,
      "pain from sitting",
      c.sittingPain,
    ),
    today(m, rules.RED_NIGHT.id, c.nightWaking === true, "woken by pain", "yes"),
  ];
}

export function amberRows(m: MorningSeen): Row[] {
  const { checkIn: c, baseline } = m;
  const { from, overBaseline } = m.rules.AMBER_MORNING.numbers;
  const { fromHours, afterFrom } = m.rules.AMBER_ACHE.numbers;
  const up = baseline + rules.PAIN_2.numbers.overBaseline.value;
  const twice = (c.morningPain ?? -1) >= up && (m.yesterdayPain ?? -1) >= up;
  return [
    ...told(m, m.rules.AMBER_DURING.id, "pain during", (r) =>
      over(r.duringPain, m.rules.AMBER_DURING.numbers.from.value - 1),
    ),
    ...told(m, m.rules.AMBER_AFTER.id, "pain after", (r) =>
      over(r.afterPain, m.rules.AMBER_AFTER.numbers.from.value - 1),
    ),
    pain(
      m,
      m.rules.AMBER_LOAD_TEST.id,
      m.rules.AMBER_LOAD_TEST.numbers.from.value,
      "load test",
      c.loadTest,
    ),
    pain(
      m,
      m.rules.AMBER_MORNING.id,
      Math.min(from.value, baseline + overBaseline.value),
      "morning pain",
      c.morningPain,
    ),
    today(
      m,
      rules.PAIN_2.id,
      twice,
      "two mornings above usual",
      `${m.yesterdayPain} and ${c.morningPain} of 10`,
    ),
    stiff(m, m.rules.AMBER_STIFF.id, m.rules.AMBER_STIFF.numbers.aboveMin.value),
    ...told(m, m.rules.AMBER_ACHE.id, "ache after", (r) =>
      (r.afterPain ?? 0) >= afterFrom.value
        ? hours(r.acheHours, (h) => h >= fromHours.value)
        : null,
    ),
    pain(
      m,
      m.rules.AMBER_SITTING.id,
      m.rules.AMBER_SITTING.numbers.from.value,
      "pain from sitting",
      c.sittingPain,
    ),
    today(
      m,
      rules.AMBER_SPREAD.id,
      c.spread === "wider" && m.usualSpread === "focal",
      "where it is felt",
      "wider than usual",
    ),
    today(
      m,
      rules.AMBER_TREND.id,
      (m.trend ?? 0) >= rules.AMBER_TREND.numbers.rise.value - 1e-9,
      "load test against last week",
      signed(m.trend ?? 0),
    ),
  ];
}

/** One row for each session whose answer fires: `value` is null where it does not. */
function told(
  m: MorningSeen,
  rule: string,
  what: string,
  value: (response: Response) => string | null,
): Row[] {
  return m.answers.flatMap((a): Row[] => {
    const seen = value(a.response);
    const fact: Fact = { date: a.date, what: `${what} the ${a.name}`, value: seen ?? "" };
    return seen === null ? [] : [{ rule, fires: true, fact }];
  });
}

function over(value: number | undefined, limit: number): string | null {
  return value !== undefined && value > limit ? outOfTen(value) : null;
}

function hours(value: number | undefined, fires: (hours: number) => boolean): string | null {
  return value !== undefined && fires(value) ? `${value} h` : null;
}

function pain(
  m: MorningSeen,
  rule: string,
  from: number,
  what: string,
  value: number | undefined,
): Row {
  return today(m, rule, value !== undefined && value >= from, what, outOfTen(value ?? 0));
}

function stiff(m: MorningSeen, rule: string, above: number): Row {
  const minutes = m.checkIn.stiffnessMin ?? 0;
  return today(m, rule, minutes > above, "morning stiffness", `${minutes} min`);
}

function today(m: MorningSeen, rule: string, fires: boolean, what: string, value: string): Row {
  const date: PlainDate = m.checkIn.date;
  return { rule, fires, fact: { date, what, value } };
}

const outOfTen = (value: number) => `${value} of 10`;
const signed = (value: number) => `+${Math.round(value * 10) / 10}`;
