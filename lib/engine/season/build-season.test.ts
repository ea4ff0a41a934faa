import { describe, expect, test } from "vitest";
import { parseCase } from "@/lib/contracts/case-file";
import foundingCase from "../golden/founding.case.json";
import expected from "../golden/founding.expected.json";
import { findViolations } from "../laws/violations";
import type { Assessment, AthleteRecord, Season } from "../model";
import { addDays, daysBetween, mondayOf, type PlainDate, plainDate } from "../plain-date";
import { assessDays } from "../symptoms/assess";
import { buildSeason } from "./build-season";
import { lengthOf } from "./draft";

const founding = (() => {
  const parsed = parseCase(foundingCase);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.case;
})();
const START = founding.start;
const MARATHON = plainDate("2019-04-28");

function assessed(record: AthleteRecord, from: PlainDate): Assessment {
  const found = assessDays(record, from, from)[0];
  if (!found) throw new Error("no assessment");
  return found;
}
function built(record: AthleteRecord, from = START, more: Partial<Assessment> = {}): Season {
  return buildSeason({ record, from, assessment: { ...assessed(record, from), ...more } });
}
const runsOf = (s: Season, from: PlainDate, to: PlainDate) =>
  s.sessions.filter(
    (x) => x.sport === "run" && x.role !== "race" && x.date >= from && x.date <= to,
  );
const metres = (items: readonly { readonly distanceM: number | null }[]) =>
  items.reduce((sum, x) => sum + (x.distanceM ?? 0), 0);
const withAthlete = (change: Partial<AthleteRecord["athlete"]>): AthleteRecord => ({
  ...founding.record,
  athlete: { ...founding.record.athlete, ...change },
});
const daily = (minutes: number) => ({
  mon: minutes,
  tue: minutes,
  wed: minutes,
  thu: minutes,
  fri: minutes,
  sat: minutes,
  sun: minutes,
});
const [london, barcelona] = founding.record.races;
const zero: AthleteRecord = { ...founding.record, activities: [], checkIns: [], injury: null };

describe("two main races on one weekend", () => {
  const on = (date: PlainDate, priority: "A" | "B" = "A") => {
    if (!london) throw new Error("no race");
    const races = [
      london,
      { ...london, id: "other", name: "City Ten", kind: "10k" as const, date, priority },
    ];
    return built({ ...founding.record, races }).infeasible.filter((i) => i.rule === "CLUSTER-1");
  };

  test("are said, with the one the plan peaks for and what can be done", () => {
    expect(on(addDays(MARATHON, 1))).toEqual([
      {
        what: "a peak of its own for City Ten: the plan peaks for London Marathon",
        rule: "CLUSTER-1",
        wouldNeed: "one of the two as a B race, or on another weekend",
      },
    ]);
    expect(on(addDays(MARATHON, -1))[0]?.what).toContain("the plan peaks for City Ten");
  });

  test("a B race beside it, or a main race a fortnight later, needs no word", () => {
    expect(on(addDays(MARATHON, 1), "B")).toEqual([]);
    expect(on(addDays(MARATHON, 14))).toEqual([]);
  });
});

describe("the founding season", () => {
  const season = built(founding.record);

  test.each(expected.weeks.map((w) => [w.week, w] as const))("week %d", (_, week) => {
    const sunday = plainDate(week.sunday);
    const runs = runsOf(season, addDays(sunday, -6), sunday);
    const midweek = runs.filter((r) => r.role !== "long" && r.role !== "brick");
    expect(runs.find((r) => r.role === "long")?.distanceM ?? null).toBe(week.longRunM);
    expect(Math.max(...midweek.map((r) => r.distanceM ?? 0))).toBe(week.midweekRunM);
    expect(metres(runs)).toBe(week.weekRunM);
    const summed = season.weeks.find((w) => w.monday === mondayOf(sunday))?.targets.run;
    expect(summed?.distanceM).toBe(week.weekRunM);
  });

  test("what begins when: strides in week 5, steady in 7, threshold in 10", () => {
    const first = (role: string) =>
      season.sessions.find((s) => s.sport === "run" && s.role === role)?.date ?? START;
    const week = (role: string) => Math.floor(daysBetween(START, first(role)) / 7) + 1;
    expect(["strides", "steady", "tempo"].map(week)).toEqual([5, 7, 10]);
  });

  test("rides of three hours, an aero ladder and one brick stand before the marathon", () => {
    const window = season.sessions.filter(
      (s) =>
        s.sport === "bike" && s.date >= addDays(MARATHON, -63) && s.date <= addDays(MARATHON, -22),
    );
    expect(window.filter((s) => s.durationS >= 10_800).length).toBeGreaterThanOrEqual(2);
    expect(window.filter((s) => s.role === "brick")).toHaveLength(1);
    const gate = plainDate("2019-04-07");
    expect(
      season.sessions.some((s) => s.date <= gate && s.durationS >= 7200 && s.aeroS >= 2700),
    ).toBe(true);
    const steps = season.weeks.map((w) =>
      Math.max(
        0,
        ...season.sessions.filter((s) => mondayOf(s.date) === w.monday).map((s) => s.aeroS),
      ),
    );
    for (const [i, s] of steps.entries())
      expect(s - Math.max(...steps.slice(0, i), 0)).toBeLessThanOrEqual(600);
  });

  test("after the marathon: no running for three days, then shares of the peak weeks", () => {
    const mean = expected.afterTheMarathon.peakThreeWeekMeanRunM;
    const share = (from: number, to: number) =>
      metres(runsOf(season, addDays(MARATHON, from), addDays(MARATHON, to))) / mean;
    expect(share(0, 3)).toBe(0);
    expect(share(4, 7)).toBeLessThanOrEqual(0.15);
    expect(share(8, 13)).toBeGreaterThanOrEqual(0.35);
    expect(share(8, 13)).toBeLessThanOrEqual(0.45);
    expect(share(14, 20)).toBeGreaterThanOrEqual(0.25);
    expect(share(14, 20)).toBeLessThanOrEqual(0.3);
    const rides = season.sessions.filter((s) => s.sport === "bike" && s.date > MARATHON);
    expect(
      Math.max(...rides.filter((s) => s.role !== "race").map((s) => s.durationS)),
    ).toBeLessThanOrEqual(10_800);
  });

  test("two rides and two swims in every loaded week", () => {
    for (const week of season.weeks.filter((w) => w.kind === "load" || w.monday < "2019-04-08")) {
      const count = (sport: string) =>
        season.sessions.filter((s) => s.sport === sport && mondayOf(s.date) === week.monday).length;
      expect(count("bike"), week.monday).toBeGreaterThanOrEqual(2);
      expect(count("swim"), week.monday).toBeGreaterThanOrEqual(2);
      expect(count("strength"), week.monday).toBe(2);
    }
  });

  test("blocks follow one another without a gap", () => {
    season.blocks.forEach((b, i) => {
      const before = season.blocks[i - 1];
      expect(b.start).toBe(before ? addDays(before.end, 1) : season.start);
      expect(b.notes.length).toBeGreaterThan(10);
    });
    expect(season.blocks.at(-1)?.end).toBe(season.end);
    expect(season.blocks[0]?.id).toBe("rehab-base-2018-12-31");
  });
});

const varied: readonly (readonly [string, AthleteRecord, Partial<Assessment>?])[] = [
  ["the founding athlete", founding.record],
  ["an irritable tendon", founding.record, { irritability: "high" }],
  ["heavy strength", founding.record, { rehabStage: 3 }],
  ["springy strength, irritable", founding.record, { rehabStage: 4, irritability: "moderate" }],
  ["short holds", founding.record, { rehabStage: 1 }],
  ["a first-timer from zero", { ...zero, athlete: { ...zero.athlete, level: "first-timer" } }],
  ["a long triathlon only", { ...founding.record, races: barcelona ? [barcelona] : [] }],
  ["a marathon only", { ...founding.record, races: london ? [london] : [] }],
  [
    "a runner without cross-training",
    {
      ...founding.record,
      injury: null,
      races: london ? [london] : [],
      activities: founding.record.activities.filter((a) => a.sport === "run"),
    },
  ],
  ["fifty-two years", withAthlete({ birthYear: 1967 })],
  [
    "four hours a week",
    withAthlete({ availabilityMin: { ...daily(30), fri: 0, sat: 60, sun: 60 } }),
  ],
  ["two days off", withAthlete({ availabilityMin: { ...daily(75), mon: 0, fri: 0, sun: 200 } })],
  ["no race", { ...founding.record, races: [] }],
  ["no time at all", withAthlete({ availabilityMin: daily(0) })],
  [
    "all kinds of races",
    {
      ...founding.record,
      races: [
        ...(london
          ? [
              {
                ...london,
                id: "b",
                kind: "10k" as const,
                priority: "B" as const,
                date: plainDate("2019-02-16"),
              },
            ]
          : []),
        ...(london
          ? [
              {
                ...london,
                id: "c",
                kind: "5k" as const,
                priority: "C" as const,
                date: plainDate("2019-03-09"),
              },
            ]
          : []),
        ...(london
          ? [{ ...london, id: "h", kind: "half-marathon" as const, date: plainDate("2019-03-31") }]
          : []),
        ...(barcelona ? [{ ...barcelona, date: plainDate("2019-07-20") }] : []),
      ],
    },
  ],
];

describe.each(varied.map(([name, record, more]) => ({ name, record, more: more ?? {} })))(
  "laws of the plan: $name",
  ({ record, more }) => {
    const assessment = { ...assessed(record, START), ...more };
    const season = buildSeason({ record, from: START, assessment });

    test("no law is broken", () => {
      expect(
        findViolations({ record, today: START, assessment, sessions: season.sessions }),
      ).toEqual([]);
    });

    test("steps add up to each session and names are unique", () => {
      for (const s of season.sessions) {
        expect(lengthOf(s.steps), `${s.key} ${s.title}`).toBe(s.durationS);
        expect(s.title.length).toBeGreaterThan(3);
        expect(s.intent.length).toBeGreaterThan(10);
        expect(s.durationS % 60).toBe(0);
      }
      expect(new Set(season.sessions.map((s) => s.key)).size).toBe(season.sessions.length);
    });

    test("never more than three loaded weeks in a row", () => {
      let inRow = 0;
      for (const week of season.weeks) {
        inRow = week.kind === "load" ? inRow + 1 : 0;
        expect(inRow).toBeLessThanOrEqual(3);
      }
    });
  },
);

describe("the same input", () => {
  test("gives the same season, whatever the order of lists", () => {
    const mixed: AthleteRecord = {
      ...founding.record,
      races: founding.record.races.toReversed(),
      activities: founding.record.activities.toReversed(),
      checkIns: founding.record.checkIns.toReversed(),
    };
    expect(built(mixed)).toEqual(built(founding.record));
  });
});

describe("starting points", () => {
  test("from zero the first weeks are run-walk, never above the floor", () => {
    const runs = runsOf(built(zero), START, addDays(START, 13));
    expect(runs.length).toBeGreaterThan(0);
    expect(runs.every((r) => r.needsLevel === 1 && (r.distanceM ?? 0) <= 3000)).toBe(true);
  });

  test("after a gap the first week is 60 % of the usual one", () => {
    const from = plainDate("2019-01-14");
    const first = metres(runsOf(built(founding.record, from), from, addDays(from, 6)));
    expect(first).toBeLessThanOrEqual(0.6 * 32_000);
    expect(first).toBeGreaterThan(0.5 * 32_000);
  });

  test("a rebuild in week 7 goes on from what was done", () => {
    const season = built(founding.record);
    const from = plainDate("2019-02-11");
    const record: AthleteRecord = {
      ...founding.record,
      activities: [
        ...founding.record.activities,
        ...season.sessions
          .filter((s) => s.date < from)
          .map(({ date, sport, role, durationS, distanceM, aeroS }) => ({
            date,
            sport,
            role,
            durationS,
            distanceM,
            rpe: 3,
            ascentM: null,
            aeroS,
          })),
      ],
    };
    const rebuilt = buildSeason({
      record,
      from,
      assessment: { ...assessed(founding.record, START), date: from, level: 6 },
    });
    expect(rebuilt.weeks.slice(0, 3).map((w) => w.kind)).toEqual(["load", "recovery", "load"]);
    const long = rebuilt.sessions.filter((s) => s.role === "long" && s.sport === "run");
    expect(long[0]?.distanceM).toBe(23_800);
  });

  test("22 km planned on a longest of 18 becomes 19.8", () => {
    const block = {
      id: "coach",
      phase: "build" as const,
      start: START,
      end: addDays(START, 6),
      targets: { run: { distanceM: 36_000 } },
      locked: false,
      notes: "",
    };
    const runs = runsOf(built({ ...founding.record, blocks: [block] }), START, addDays(START, 6));
    expect(Math.max(...runs.map((r) => r.distanceM ?? 0))).toBeLessThanOrEqual(19_800);
    expect(metres(runs)).toBe(36_000);
  });
});

describe("what people fixed", () => {
  const blockOf = (targets: object, locked = true) => ({
    id: "coach",
    phase: "build" as const,
    start: addDays(START, 7),
    end: addDays(START, 20),
    targets,
    locked,
    notes: "Mine",
  });

  test("a coach's block stands word for word and its targets are kept", () => {
    const block = blockOf({
      run: { distanceM: 33_000 },
      bike: { durationS: 9_000 },
      strength: { sessions: 1 },
    });
    const season = built({ ...founding.record, blocks: [block] });
    expect(season.blocks).toContainEqual(block);
    for (const week of season.weeks.slice(1, 3)) {
      expect(week.phase).toBe("build");
      expect(week.targets.run.distanceM).toBe(33_000);
      expect(week.targets.bike.durationS).toBe(9_000);
      expect(week.targets.strength.sessions).toBe(1);
    }
  });

  test("a wish above the hard cap is clipped and said", () => {
    const season = built({ ...founding.record, blocks: [blockOf({ run: { distanceM: 60_000 } })] });
    expect(season.weeks[1]?.targets.run.distanceM).toBeLessThanOrEqual(1.15 * 32_000);
    expect(season.infeasible.map((i) => i.rule)).toContain("LOAD-3");
  });

  test("limits hold on their days", () => {
    const limits = (
      kind: "no-run" | "max-run-minutes" | "max-ride-minutes" | "max-aero-minutes" | "no-speed",
      value: number | null,
    ) => ({
      kind,
      from: START,
      to: addDays(START, 69),
      value,
    });
    const of = (...r: ReturnType<typeof limits>[]) =>
      built({ ...founding.record, restrictions: r });
    const end = addDays(START, 69);
    expect(runsOf(of(limits("no-run", null)), START, end)).toEqual([]);
    expect(
      runsOf(of(limits("max-run-minutes", 40)), START, end).every((r) => r.durationS <= 2400),
    ).toBe(true);
    expect(
      runsOf(of(limits("no-speed", null)), START, end).every((r) => r.role !== "strides"),
    ).toBe(true);
    expect(
      of(limits("max-aero-minutes", 20)).sessions.every((s) => s.date > end || s.aeroS <= 1200),
    ).toBe(true);
    const rides = of(limits("max-ride-minutes", 50)).sessions.filter(
      (s) => s.sport === "bike" && s.role !== "race" && s.date <= end,
    );
    expect(rides.length).toBeGreaterThan(10);
    expect(Math.max(...rides.map((s) => s.durationS))).toBeLessThanOrEqual(3000);
  });

  test("no time for two rides and two swims is said", () => {
    const season = built(withAthlete({ availabilityMin: { ...daily(0), tue: 45, sun: 60 } }));
    expect(season.infeasible.map((i) => i.rule)).toContain("TRI-1");
  });
});
