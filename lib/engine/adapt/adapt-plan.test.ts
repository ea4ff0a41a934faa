import { describe, expect, test } from "vitest";
import type { Assessment, Athlete, AthleteRecord, Ramp, Session, Timers } from "../model";
import { addDays, plainDate } from "../plain-date";
import { firstProtocol } from "../rules/protocols/registry";
import { adaptPlan } from "./adapt-plan";
import { dayChanges } from "./day-changes";
import { lengthOf, withLoads } from "./prescription";

const MONDAY = plainDate("2026-03-02");
const day = (offset: number) => addDays(MONDAY, offset);

const athlete: Athlete = {
  birthYear: 1990,
  sex: "female",
  timeZone: "Europe/London",
  level: "intermediate",
  availabilityMin: { mon: 90, tue: 90, wed: 90, thu: 90, fri: 90, sat: 180, sun: 180 },
  runThresholdPaceSPerKm: 275,
  easyPaceSPerKm: 345,
  cssSPer100m: 115,
  ftpW: 190,
};

const record: AthleteRecord = {
  athlete,
  injury: {
    kind: "proximal-hamstring-tendinopathy",
    side: "left",
    since: plainDate("2025-04-09"),
    rehabStage: 2,
    spread: "focal",
  },
  races: [],
  activities: [-28, -21, -14, -7].flatMap((back) => [
    run(day(back + 1), 7000),
    run(day(back + 3), 7000),
    run(day(back + 6), 18000),
  ]),
  checkIns: [],
  treatments: [],
  restrictions: [],
  blocks: [],
  clearances: [],
};

function run(date: ReturnType<typeof day>, distanceM: number) {
  const durationS = (distanceM / 1000) * 345;
  return {
    date,
    sport: "run" as const,
    role: distanceM > 10000 ? ("long" as const) : ("easy" as const),
    durationS,
    distanceM,
    rpe: 3,
    ascentM: null,
    aeroS: null,
  };
}

function planned(offset: number, fields: Partial<Session> = {}): Session {
  const distanceM = fields.distanceM ?? 7000;
  const durationS = fields.durationS ?? 2400;
  const sport = fields.sport ?? "run";
  return withLoads(
    {
      key: `${day(offset)}.${sport}.1`,
      date: day(offset),
      sport,
      role: "easy",
      title: "Easy run",
      intent: "Easy.",
      durationS,
      distanceM,
      steps: [
        { kind: "step", role: "work", durationS, distanceM: null, target: null, text: "Easy" },
      ],
      aeroS: 0,
      needsLevel: 3,
      fitnessLoad: 0,
      tissueLoad: 0,
      locked: false,
      origin: "engine",
      status: "planned",
      held: false,
      ...fields,
    },
    { athlete, protocol: firstProtocol("proximal-hamstring-tendinopathy") },
  );
}

const noTimers: Timers = {
  noRunUntil: null,
  noLongRunUntil: null,
  speedFreezeUntil: null,
  hillFreezeUntil: null,
  aeroFreezeUntil: null,
  smallRangeUntil: null,
  promotionFreezeUntil: null,
  windowUntil: null,
  noTrainingUntil: null,
};

function assessment(fields: Partial<Assessment> = {}): Assessment {
  return {
    date: MONDAY,
    state: "green",
    mayProgress: true,
    rules: [],
    facts: [],
    trigger: null,
    keepsEasyVolume: false,
    irritability: "low",
    baseline: 1,
    level: 4,
    rehabStage: 2,
    timers: noTimers,
    ramp: null,
    beforeCut: null,
    daysSilent: 0,
    ...fields,
  };
}

const red = assessment({
  state: "red",
  mayProgress: false,
  timers: {
    ...noTimers,
    noRunUntil: day(1),
    noLongRunUntil: day(4),
    speedFreezeUntil: day(9),
    hillFreezeUntil: day(13),
    promotionFreezeUntil: day(13),
    windowUntil: day(6),
  },
  ramp: { kind: "red", fromWeekM: 32000, shares: [0.5, 0.75, 1], firstMonday: MONDAY },
});

const week = [
  planned(1),
  planned(3),
  planned(6, { role: "long", title: "Long run", distanceM: 18000, durationS: 6210 }),
];
const adapt = (a: Assessment, sessions: readonly Session[] = week, extra = {}) =>
  adaptPlan({ record, today: MONDAY, assessment: a, season: { sessions }, ...extra });

describe("a settled morning", () => {
  test("leaves the plan as it was intended and says nothing", () => {
    const adapted = adapt(assessment());
    expect(adapted.changes).toEqual([]);
    expect(adapted.sessions).toEqual(week);
  });
});

describe("a run that a hard cap shortens", () => {
  const tooLong = planned(6, { role: "long", distanceM: 30_000, durationS: 10_350 });
  const wide = { ...athlete, availabilityMin: { ...athlete.availabilityMin, sun: 300 } };
  const { sessions, changes } = adaptPlan({
    record: { ...record, athlete: wide },
    today: MONDAY,
    assessment: assessment(),
    season: { sessions: [tooLong] },
  });

  test("is made up for by a ride, as any other cut, within what was cut in both ledgers", () => {
    const [shorter, ride] = sessions;
    expect(changes.map((c) => c.rule)).toEqual(["LOAD-1"]);
    expect(shorter?.distanceM).toBe(19_800);
    expect(ride).toMatchObject({ sport: "bike", date: tooLong.date });
    expect(ride?.durationS).toBeGreaterThanOrEqual(1800);
    const sum = (of: (s: Session) => number) => sessions.reduce((total, s) => total + of(s), 0);
    expect(sum((s) => s.fitnessLoad)).toBeLessThanOrEqual(tooLong.fitnessLoad);
    expect(sum((s) => s.tissueLoad)).toBeLessThanOrEqual(tooLong.tissueLoad);
    expect(changes[0]?.reason).toContain("riding");
  });
});

describe("what stands in beside a run that stays", () => {
  const swum = { ...run(day(-3), 1000), sport: "swim" as const };
  const sportsWith = (cutAtMin: number, lacks: Athlete["lacks"] = [], lately = [swum]) => {
    const limit = { kind: "max-run-minutes", from: MONDAY, to: null, value: cutAtMin } as const;
    const easy = planned(1, { distanceM: 7300, durationS: 2580 });
    return adaptPlan({
      record: {
        ...{ ...record, athlete: { ...athlete, lacks }, restrictions: [limit] },
        activities: [...record.activities, ...lately],
      },
      today: MONDAY,
      assessment: assessment(),
      season: { sessions: [easy] },
    }).sessions.map((s) => s.sport);
  };

  test("a swim where a ride of useful length would make the deeper cut the heavier one", () => {
    expect(sportsWith(21)).toEqual(["run", "swim"]);
    expect(sportsWith(12)).toEqual(["run", "bike"]);
  });

  test("nothing where the cut is shorter than any, or there is no pool", () => {
    expect(sportsWith(30)).toEqual(["run"]);
    expect(sportsWith(21, ["pool"])).toEqual(["run"]);
  });

  test("no first swim for somebody who has none in the plan and none of the last eight weeks", () => {
    expect(sportsWith(21, [], [])).toEqual(["run"]);
    expect(sportsWith(21, [], [{ ...swum, date: day(-57) }])).toEqual(["run"]);
    expect(sportsWith(21, [], [{ ...swum, date: day(-56) }])).toEqual(["run", "swim"]);
  });
});

describe("weeks after a cut", () => {
  /* Four weeks cut to 20 km after 40: a new climb would allow 22 km. */
  const cut = [-35, -28, -21, -14, -7].flatMap((back, i) =>
    [1, 3, 6].map((d) => run(day(back + d), i === 0 ? 13_000 : 7000)),
  );
  const wish = [1, 3, 6].map((d) => planned(d, { distanceM: 10_000, durationS: 3450 }));
  const kmOf = (a: Assessment, sessions = wish, from = MONDAY) =>
    adaptPlan({
      record: { ...record, activities: cut },
      today: MONDAY,
      assessment: a,
      season: { sessions },
    })
      .sessions.filter((s) => s.sport === "run" && s.status === "planned" && s.date >= from)
      .reduce((sum, s) => sum + (s.distanceM ?? 0) / 1000, 0);

  test("are measured against the weeks before the cut: the way back is no new climb", () => {
    expect(kmOf(assessment())).toBeLessThan(24);
    const beforeCut = { monday: day(-35), runM: 39_000, cutMonday: day(-28) };
    expect(kmOf(assessment({ beforeCut }))).toBe(30);
  });

  test("but not against weeks more than eight weeks ago", () => {
    const beforeCut = { monday: day(-63), runM: 39_000, cutMonday: day(-56) };
    expect(kmOf(assessment({ beforeCut }))).toBeLessThan(24);
  });

  /* Four weeks of 9 km by plan, as around a race, then 30: the cut came this morning. */
  test("nor for more than the plan alone would lead to: weeks small by plan make it forget too", () => {
    const small = [0, 7, 14, 21].flatMap((week) =>
      [1, 3, 6].map((d) => planned(week + d, { distanceM: 3000, durationS: 1035 })),
    );
    const fifth = [29, 31, 34].map((d) => planned(d, { distanceM: 10_000, durationS: 3450 }));
    const plan = [...small, ...fifth];
    const beforeCut = { monday: day(-7), runM: 39_000, cutMonday: MONDAY };
    const without = kmOf(assessment(), plan, day(28));
    expect(without).toBeLessThan(15);
    expect(kmOf(assessment({ beforeCut }), plan, day(28))).toBe(without);
  });
});

describe("the first step of a way back", () => {
  const saturday = day(5);
  const sunday = planned(6, {
    role: "long",
    title: "Long run",
    distanceM: 21_000,
    durationS: 7245,
  });
  const back = (ramp: Partial<Ramp>, ran = record) => {
    const whole = { kind: "red" as const, fromWeekM: 32_000, shares: [0.5, 0.75, 1] };
    const now = assessment({
      state: "amber",
      mayProgress: false,
      ramp: { ...whole, firstMonday: MONDAY, ...ramp },
    });
    const rest = { record: ran, today: saturday, assessment: { ...now, date: saturday } };
    const adapted = adaptPlan({ ...rest, season: { sessions: [sunday] } });
    return { distanceM: adapted.sessions[0]?.distanceM ?? 0, rule: adapted.changes[0]?.rule };
  };

  test("does not run at once what rest days left of the week", () => {
    expect(back({})).toEqual({ distanceM: 10_800, rule: "RAMP-LONG" });
    expect(back({ kind: "gap", shares: [0.6, 0.8, 1] }).distanceM).toBeLessThanOrEqual(12_600);
  });

  test("is over with the step, and is not asked of Watch", () => {
    expect(back({ shares: [0.75, 1] }).distanceM).toBeGreaterThan(12_000);
    expect(back({ kind: "amber", shares: [0.75, 1] }).distanceM).toBeGreaterThan(12_000);
  });

  test("never falls below the step's share of the plan, however short runs have become", () => {
    const short = {
      ...record,
      activities: record.activities.map((a) => ({ ...a, ...run(a.date, 10_000) })),
    };
    const { distanceM, rule } = back({}, short);
    expect(distanceM).toBeGreaterThan(6_000);
    expect(rule).not.toBe("RAMP-LONG");
  });
});

describe("a flare", () => {
  test("puts a short ride where the next run stood", () => {
    const [tuesday] = adapt(red).sessions;
    expect(tuesday).toMatchObject({ sport: "bike", status: "planned", aeroS: 0 });
    expect(tuesday?.durationS).toBeLessThanOrEqual(3600);
  });

  test("puts no second swim on a day, also where a day away leaves the run no turn", () => {
    const swim = (offset: number) =>
      planned(offset, { sport: "swim", title: "Easy swim", durationS: 1800, distanceM: 1000 });
    const ride = (offset: number) => planned(offset, { sport: "bike", title: "Easy ride" });
    const days = [planned(1), swim(1), ride(1), planned(2), ride(2), swim(3), planned(3), ride(3)];
    const away = { ...record, away: [{ from: day(2), to: day(2) }] };
    const today = { record: away, today: MONDAY, assessment: red };
    const live = adaptPlan({ ...today, season: { sessions: days } }).sessions.filter(
      (s) => s.status === "planned",
    );
    for (const offset of [1, 3])
      expect(live.filter((s) => s.sport === "swim" && s.date === day(offset))).toHaveLength(1);
  });

  test("brings running back at half of the last settled week", () => {
    const thursday = adapt(red).sessions.find((s) => s.key === `${day(3)}.run.1`);
    expect(thursday?.distanceM).toBeLessThanOrEqual(3500);
  });

  test("allows a long run on day six at 60 % of the longest, no more", () => {
    const sunday = adapt(red).sessions.find((s) => s.key === `${day(6)}.run.1`);
    expect(sunday?.distanceM).toBeLessThanOrEqual(0.6 * 18000);
  });

  test("of run days in a row each keeps its turn, however long running rests", () => {
    const runDays = (noRunUntil: number) =>
      adaptPlan({
        record,
        today: MONDAY,
        assessment: { ...red, timers: { ...red.timers, noRunUntil: day(noRunUntil) } },
        season: { sessions: [0, 1, 2, 3, 4].map((d) => planned(d)) },
      })
        .sessions.filter((s) => s.sport === "run" && s.status === "planned")
        .map((s) => s.date);
    // She ran on the Sunday before, so Tuesday and Thursday are the turns.
    expect(runDays(0)).toEqual([day(1), day(3)]);
    expect(runDays(1)).toEqual([day(3)]);
    expect(runDays(2)).toEqual([day(3)]);
  });

  test("every change says why and what brings it back", () => {
    for (const change of adapt(red).changes) {
      expect(change.reason.length).toBeGreaterThan(20);
      expect(change.returns.length).toBeGreaterThan(20);
      expect(change.facts.length).toBeLessThanOrEqual(3);
    }
  });

  test("a locked session stays where it is, held, and counts nothing", () => {
    const locked = planned(1, { locked: true, origin: "coach" });
    const [held] = adapt(red, [locked]).sessions;
    expect(held).toMatchObject({ held: true, sport: "run", fitnessLoad: 0, tissueLoad: 0 });
  });
});

describe("watch after coach-placed intervals", () => {
  const amber = assessment({
    state: "amber",
    mayProgress: false,
    rules: ["CLAMP-INTERVALS"],
    trigger: "intervals",
    keepsEasyVolume: true,
    timers: { ...noTimers, speedFreezeUntil: day(13), windowUntil: day(2) },
  });
  const intervals = planned(8, {
    role: "intervals",
    title: "Intervals",
    origin: "coach",
    needsLevel: 8,
    durationS: 3000,
    distanceM: 9000,
  });

  test("keeps the easy runs and puts a ride where the next intervals stood", () => {
    const { sessions } = adapt(amber, [planned(1), intervals]);
    expect(sessions[0]).toMatchObject({ sport: "run", distanceM: 7000 });
    expect(sessions[1]).toMatchObject({ sport: "bike", status: "planned" });
  });

  test("on a day that is full already the stand-in has the coach's own minutes", () => {
    const easy = planned(8, { key: `${day(8)}.run.2`, durationS: 5400, distanceM: 9000 });
    const after = adapt(amber, [intervals, easy]).sessions.find((s) => s.key === intervals.key);
    expect(after).toMatchObject({ sport: "bike", status: "planned" });
    expect(after?.durationS).toBeLessThanOrEqual(intervals.durationS);
  });

  test("a ride that stands in never passes what was cut in either ledger", () => {
    const after = adapt(amber, [intervals]).sessions[0];
    expect(after?.fitnessLoad).toBeLessThanOrEqual(intervals.fitnessLoad);
    expect(after?.tissueLoad).toBeLessThanOrEqual(intervals.tissueLoad);
    expect(lengthOf(after?.steps ?? [])).toBe(after?.durationS);
  });

  test("on a locked session the engine only proposes", () => {
    const adapted = adapt(amber, [{ ...intervals, locked: true }]);
    expect(adapted.sessions[0]).toMatchObject({ sport: "run", role: "intervals", held: false });
    expect(adapted.proposals).toHaveLength(1);
  });
});

describe("the day's news", () => {
  test("the same answers twice change nothing the second time", () => {
    const first = adapt(red);
    expect(dayChanges(first.sessions, adapt(red))).toEqual({ cuts: [], returns: [] });
  });

  test("when the reason ends the session stands as it was planned", () => {
    const { returns, cuts } = dayChanges(adapt(red).sessions, adapt(assessment()));
    expect(cuts).toEqual([]);
    expect(returns.map((c) => c.rule)).toContain("RETURN-1");
    for (const { after, reason, sessionKey } of returns) {
      const { durationS, distanceM } = week.find((s) => s.key === sessionKey) as Session;
      expect(after, sessionKey).toMatchObject({ durationS, distanceM });
      expect(reason).toMatch(/ stands as it was planned\.$/);
    }
  });

  test("where a session had been taken out or held, nothing stood before it came back", () => {
    const run = planned(1);
    const backFrom = (stood: Session) =>
      dayChanges([stood], { ...adapt(assessment()), sessions: [run], changes: [] }).returns;
    for (const out of [{ status: "cancelled" as const }, { held: true }])
      expect(backFrom({ ...run, ...out, fitnessLoad: 0, tissueLoad: 0 })).toMatchObject([
        { before: { durationS: run.durationS, gone: true }, after: { durationS: run.durationS } },
      ]);
    const [shorter] = backFrom({ ...run, durationS: 600, fitnessLoad: 1, tissueLoad: 1 });
    expect(shorter?.before).not.toHaveProperty("gone");
  });

  test("a ride beside a cut run was never planned: of another length it does not stand as planned", () => {
    const beside = { ...planned(1, { sport: "bike" }), key: `${day(1)}.run.1+bike` };
    const adapted = adapt(assessment());
    for (const durationS of [2000, 3600]) {
      const { returns } = dayChanges([beside], {
        ...adapted,
        sessions: [{ ...beside, durationS }],
        changes: [],
      });
      expect(returns.map((c) => [c.rule, c.reason])).toEqual([
        [
          "STAND-IN",
          "This stands in for running that was cut, so its length is set anew each morning.",
        ],
      ]);
    }
  });
});

describe("an undone soft cut", () => {
  const watch = assessment({
    state: "amber",
    mayProgress: false,
    timers: { ...noTimers, windowUntil: day(2) },
  });

  test("stays undone for that session", () => {
    const exempt = new Set([week[0]?.key ?? ""]);
    expect(adapt(watch).sessions[0]?.distanceM).toBeLessThan(7000);
    expect(adapt(watch, week, { exempt }).sessions[0]?.distanceM).toBe(7000);
  });

  test("gives no leave from what a flare demands", () => {
    const exempt = new Set([week[0]?.key ?? ""]);
    expect(adapt(red, week, { exempt }).sessions[0]?.sport).toBe("bike");
  });
});
