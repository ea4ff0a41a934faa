import type { CheckIn, Fact, Spread } from "../model";
import type { PlainDate } from "../plain-date";
import * as rules from "../rules/symptoms";

/** What one morning's answers amount to, before counters and the way down. */
export type Reading = {
  readonly state: "green" | "amber" | "red" | "refer";
  /** Every row of the winning state that fired, strongest first. */
  readonly rules: readonly string[];
  readonly facts: readonly Fact[];
};

export type Morning = {
  readonly checkIn: CheckIn;
  readonly baseline: number;
  /** Morning pain of the last check-in on the day before, where there was one. */
  readonly yesterdayPain: number | null;
  readonly yesterdayBaseline: number | null;
  readonly nightsWokenInWeek: number;
  readonly trend: number | null;
  readonly usualSpread: Spread;
  readonly sessionDate: PlainDate;
  readonly sessionName: string;
};

type Row = { readonly rule: string; readonly fires: boolean; readonly fact: Fact };

/** Priority order, first state with a firing row wins; a missing answer fires nothing. */
export function readMorning(m: Morning): Reading {
  const flags = flagRows(m);
  if (flags.some((r) => r.fires)) return reading("refer", flags);
  const red = redRows(m);
  if (red.some((r) => r.fires)) return reading("red", red);
  const amber = amberRows(m);
  if (amber.some((r) => r.fires)) return reading("amber", amber);
  const usual = outOfTen(m.checkIn.morningPain);
  return {
    state: "green",
    rules: [rules.SETTLED.id],
    facts: usual === null ? [] : [{ date: m.checkIn.date, what: "morning pain", value: usual }],
  };
}

function reading(state: Reading["state"], rows: readonly Row[]): Reading {
  const firing = rows.filter((r) => r.fires);
  return { state, rules: firing.map((r) => r.rule), facts: firing.slice(0, 3).map((r) => r.fact) };
}

function flagRows(m: Morning): Row[] {
  const { checkIn: c } = m;
  const morning = (what: string, value: string): Fact => ({ date: c.date, what, value });
  const named = (c.redFlags ?? []).flatMap((flag): Row[] => {
    const rule = rules.FLAGS[flag];
    return rule ? [{ rule: rule.id, fires: true, fact: morning(rule.title, "yes") }] : [];
  });
  const worst = Math.max(
    c.duringPain ?? 0,
    c.afterPain ?? 0,
    c.morningPain ?? 0,
    c.loadTest ?? 0,
    c.sittingPain ?? 0,
  );
  return [
    ...named,
    {
      rule: rules.REFER_PAIN.id,
      fires: worst >= rules.REFER_PAIN.numbers.from.value,
      fact: morning("highest pain", `${worst} of 10`),
    },
    {
      rule: rules.REFER_NIGHT.id,
      fires: m.nightsWokenInWeek >= rules.REFER_NIGHT.numbers.nights.value,
      fact: morning("nights woken in the last week", `${m.nightsWokenInWeek}`),
    },
    {
      rule: rules.FLAGS["nerve-signs"]?.id ?? "FLAG-NERVE-SIGNS",
      fires: c.spread === "below-knee" && m.usualSpread !== "below-knee",
      fact: morning("where it is felt", "below the knee"),
    },
  ];
}

function redRows(m: Morning): Row[] {
  const { checkIn: c, baseline } = m;
  const { RED_MORNING: morning } = rules;
  const over = Math.max(
    morning.numbers.atLeast.value,
    baseline + morning.numbers.overBaseline.value,
  );
  const am = c.morningPain ?? -1;
  return [
    session(
      m,
      rules.RED_DURING.id,
      (c.duringPain ?? 0) > rules.RED_DURING.numbers.above.value,
      "pain during",
      c.duringPain,
    ),
    session(
      m,
      rules.RED_AFTER.id,
      (c.afterPain ?? 0) > rules.RED_AFTER.numbers.above.value,
      "pain after",
      c.afterPain,
    ),
    day(
      m,
      morning.id,
      am >= morning.numbers.from.value || am >= over,
      "morning pain",
      outOfTen(c.morningPain),
    ),
    day(
      m,
      rules.RED_LOAD_TEST.id,
      (c.loadTest ?? 0) >= rules.RED_LOAD_TEST.numbers.from.value,
      "load test",
      outOfTen(c.loadTest),
    ),
    {
      rule: rules.RED_ACHE.id,
      fires: (c.acheHours ?? 0) > rules.RED_ACHE.numbers.aboveHours.value,
      fact: {
        date: m.sessionDate,
        what: `ache after the ${m.sessionName}`,
        value: `${c.acheHours} h`,
      },
    },
    day(
      m,
      rules.RED_STIFF.id,
      (c.stiffnessMin ?? 0) > rules.RED_STIFF.numbers.aboveMin.value,
      "morning stiffness",
      `${c.stiffnessMin} min`,
    ),
    day(m, rules.RED_LIMP.id, c.limp === true, "limping", "yes"),
    day(
      m,
      rules.RED_SITTING.id,
      (c.sittingPain ?? 0) >= rules.RED_SITTING.numbers.from.value,
      "pain from sitting",
      outOfTen(c.sittingPain),
    ),
    day(m, rules.RED_NIGHT.id, c.nightWaking === true, "woken by pain", "yes"),
  ];
}

function amberRows(m: Morning): Row[] {
  const { checkIn: c, baseline } = m;
  const { AMBER_MORNING: morning, AMBER_ACHE: ache } = rules;
  const am = c.morningPain ?? -1;
  const up = rules.PAIN_2.numbers.overBaseline.value;
  const twice =
    am >= baseline + up &&
    m.yesterdayPain !== null &&
    m.yesterdayPain >= (m.yesterdayBaseline ?? baseline) + up;
  return [
    session(
      m,
      rules.AMBER_DURING.id,
      (c.duringPain ?? 0) >= rules.AMBER_DURING.numbers.from.value,
      "pain during",
      c.duringPain,
    ),
    session(
      m,
      rules.AMBER_AFTER.id,
      (c.afterPain ?? 0) >= rules.AMBER_AFTER.numbers.from.value,
      "pain after",
      c.afterPain,
    ),
    day(
      m,
      rules.AMBER_LOAD_TEST.id,
      (c.loadTest ?? 0) >= rules.AMBER_LOAD_TEST.numbers.from.value,
      "load test",
      outOfTen(c.loadTest),
    ),
    day(
      m,
      morning.id,
      am >= morning.numbers.from.value || am >= baseline + morning.numbers.overBaseline.value,
      "morning pain",
      outOfTen(c.morningPain),
    ),
    day(
      m,
      rules.PAIN_2.id,
      twice,
      "two mornings above usual",
      `${m.yesterdayPain} and ${c.morningPain} of 10`,
    ),
    day(
      m,
      rules.AMBER_STIFF.id,
      (c.stiffnessMin ?? 0) > rules.AMBER_STIFF.numbers.aboveMin.value,
      "morning stiffness",
      `${c.stiffnessMin} min`,
    ),
    {
      rule: ache.id,
      fires:
        (c.acheHours ?? 0) >= ache.numbers.fromHours.value &&
        (c.afterPain ?? 0) >= ache.numbers.afterFrom.value,
      fact: {
        date: m.sessionDate,
        what: `ache after the ${m.sessionName}`,
        value: `${c.acheHours} h`,
      },
    },
    day(
      m,
      rules.AMBER_SITTING.id,
      (c.sittingPain ?? 0) >= rules.AMBER_SITTING.numbers.from.value,
      "pain from sitting",
      outOfTen(c.sittingPain),
    ),
    day(
      m,
      rules.AMBER_SPREAD.id,
      c.spread === "wider" && m.usualSpread === "focal",
      "where it is felt",
      "wider than usual",
    ),
    day(
      m,
      rules.AMBER_TREND.id,
      m.trend !== null && m.trend >= rules.AMBER_TREND.numbers.rise.value,
      "load test against last week",
      `+${Math.round((m.trend ?? 0) * 10) / 10}`,
    ),
  ];
}

function session(
  m: Morning,
  rule: string,
  fires: boolean,
  what: string,
  pain: number | undefined,
): Row {
  return {
    rule,
    fires,
    fact: {
      date: m.sessionDate,
      what: `${what} the ${m.sessionName}`,
      value: outOfTen(pain) ?? "",
    },
  };
}

function day(m: Morning, rule: string, fires: boolean, what: string, value: string | null): Row {
  return { rule, fires, fact: { date: m.checkIn.date, what, value: value ?? "" } };
}

function outOfTen(pain: number | undefined): string | null {
  return pain === undefined ? null : `${pain} of 10`;
}
