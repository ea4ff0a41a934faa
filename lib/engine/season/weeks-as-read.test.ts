import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type {
  Activity,
  AthleteRecord,
  CheckIn,
  Race,
  RaceKind,
  Season,
  Session,
  Sport,
} from "../model";
import { addDays, daysBetween, eachDay, type PlainDate, weekdayIndex } from "../plain-date";
import { BRICK_1 } from "../rules/season-shape";
import { assessedOn, calm, flare, recordOf, run, TODAY } from "../symptoms/test-record";
import { buildSeason } from "./build-season";

/* What a coach frowned at when reading whole seasons, each kept as a case. */

type Minutes = readonly [number, number, number, number, number, number, number];

const onSunday = (kind: RaceKind, inWeeks: number): Race => ({
  id: `${kind}-${inWeeks}`,
  name: kind,
  date: addDays(TODAY, 7 * inWeeks - 1),
  kind,
  priority: "A",
});

/** Eight weeks of the same runs, by weekday and km. */
const eightWeeks = (...runs: readonly (readonly [day: number, km: number])[]): Activity[] =>
  Array.from({ length: 8 }, (_, w) => addDays(TODAY, -7 * (8 - w))).flatMap((monday) =>
    runs.map(([day, km]) => run(addDays(monday, day), km > 10 ? "long" : "easy", km * 1000)),
  );

function seasonOf(
  [mon, tue, wed, thu, fri, sat, sun]: Minutes,
  races: readonly Race[],
  { injured = false, ...part }: Partial<AthleteRecord> & { injured?: boolean } = {},
): Season {
  const usual = recordOf({ races, activities: [], ...part });
  const record: AthleteRecord = {
    ...usual,
    injury: injured ? (part.injury ?? usual.injury) : null,
    athlete: {
      ...usual.athlete,
      easyPaceSPerKm: 360,
      availabilityMin: { mon, tue, wed, thu, fri, sat, sun },
      ...part.athlete,
    },
  };
  return buildSeason({ record, from: TODAY, assessment: assessedOn(record) });
}

const within = (season: Season, from: PlainDate, days: number, sport: Sport): Session[] =>
  season.sessions.filter(
    (s) => s.sport === sport && s.role !== "race" && s.date >= from && s.date < addDays(from, days),
  );
const isBrick = (s: Session) => s.sport === "run" && s.role === "brick";
const loaded = (season: Season) => season.weeks.filter((w) => w.kind === "load");

describe("far from a race", () => {
  const race = onSunday("marathon", 60);
  const season = seasonOf([0, 60, 75, 60, 0, 90, 200], [race], {
    activities: eightWeeks([1, 8], [3, 8], [6, 14]),
  });
  const longRuns = season.sessions.filter((s) => s.sport === "run" && s.role === "long");

  test("no run is longer than two hours, and the longest still stand before the race", () => {
    const weeksTo = (s: Session) => Math.floor(daysBetween(s.date, race.date) / 7);
    for (const s of longRuns) if (weeksTo(s) > 18) expect(s.durationS).toBeLessThanOrEqual(7200);
    const longest = longRuns.filter((s) => s.durationS >= 10_000);
    expect(longest.length).toBeGreaterThanOrEqual(3);
    expect(longest.length).toBeLessThanOrEqual(10);
  });
});

describe("strength", () => {
  test("moves to another day when a run has grown into its time, and what is missing is said", () => {
    const season = seasonOf([0, 40, 0, 40, 0, 50, 50], [onSunday("5k", 12)], { injured: true });
    for (const { monday } of loaded(season))
      expect(within(season, monday, 7, "strength").length, monday).toBeGreaterThanOrEqual(1);
    expect(season.infeasible.map((x) => x.rule)).toContain("STRENGTH-1");
  });

  const springs = /spring|bound|skip|hop|deeper/i;
  const strengthOf = (season: Season) => season.sessions.filter((s) => s.sport === "strength");

  test("begins slowly from zero: no springs, no deep lifts", () => {
    const season = seasonOf([0, 60, 60, 60, 0, 60, 90], [onSunday("5k", 12)]);
    expect(strengthOf(season).length).toBeGreaterThan(10);
    for (const s of strengthOf(season)) expect(s.title).not.toMatch(springs);
  });

  test("and for four weeks where none was done of late, not where it was", () => {
    const activities = eightWeeks([1, 6], [3, 6], [6, 12]);
    const lifts = [3, 7, 10].map(
      (ago): Activity => ({ ...run(addDays(TODAY, -ago)), sport: "strength", distanceM: null }),
    );
    const firstSpring = (done: readonly Activity[]) => {
      const season = seasonOf([60, 90, 75, 90, 0, 90, 150], [onSunday("10k", 16)], {
        activities: [...activities, ...done],
      });
      return strengthOf(season).find((s) => springs.test(s.title))?.date ?? TODAY;
    };
    expect(firstSpring([]) >= addDays(TODAY, 28)).toBe(true);
    expect(firstSpring(lifts) < addDays(TODAY, 14)).toBe(true);
  });

  test("from stage 3 on stands twice a week also where no heavy day fits", () => {
    const injury = recordOf().injury;
    const season = seasonOf([30, 60, 60, 60, 30, 90, 150], [onSunday("half-marathon", 20)], {
      injured: true,
      injury: injury && { ...injury, rehabStage: 3 },
      activities: eightWeeks([1, 8], [3, 8], [6, 14]),
    });
    for (const { monday } of loaded(season)) {
      const days = within(season, monday, 7, "strength").map((s) => weekdayIndex(s.date));
      expect(days, monday).toHaveLength(2);
      expect((days[1] ?? 0) - (days[0] ?? 0)).toBeGreaterThanOrEqual(2);
    }
  });
});

describe("toward a triathlon", () => {
  test("a first swim comes before a second ride", () => {
    const season = seasonOf([0, 40, 40, 40, 0, 60, 60], [onSunday("sprint-tri", 12)], {
      activities: eightWeeks([1, 4], [5, 5]),
    });
    for (const { monday } of loaded(season))
      expect(within(season, monday, 7, "swim").length, monday).toBeGreaterThanOrEqual(1);
    expect(season.infeasible.map((x) => x.rule)).toContain("TRI-1");
  });

  test("runs off the bike stand also where the week's other run is a faster one", () => {
    const season = seasonOf([0, 60, 60, 60, 45, 150, 120], [onSunday("70.3", 24)], {
      activities: eightWeeks([1, 6], [5, 9]),
    });
    const bricks = season.sessions.filter((s) => s.sport === "run" && s.role === "brick");
    expect(bricks.length).toBeGreaterThanOrEqual(4);
  });

  test("runs off the bike grow from twelve minutes to thirty at most", () => {
    const season = seasonOf([60, 75, 75, 75, 60, 180, 180], [onSunday("70.3", 24)], {
      activities: eightWeeks([1, 8], [3, 8], [6, 14]),
    });
    const bricks = season.sessions.filter((s) => s.sport === "run" && s.role === "brick");
    const minutes = bricks.map((s) => Math.round(s.durationS / 60));
    expect(minutes[0]).toBeLessThanOrEqual(12);
    expect(minutes.at(-1)).toBeGreaterThan(minutes[0] ?? 0);
    expect(Math.max(...minutes)).toBeLessThanOrEqual(30);
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
    // None on the day before the long run.
    for (const { date } of bricks)
      expect(
        season.sessions.some(
          (s) => s.date === addDays(date, 1) && s.role === "long" && s.sport === "run",
        ),
        date,
      ).toBe(false);
  });

  const weekdayMinutes = [0, 30, 45, 60, 75];
  const races: readonly RaceKind[] = ["70.3", "olympic-tri", "sprint-tri"];

  test.each(races)("each run off the bike toward a %s has its ride that day", (kind) => {
    const minutes = fc.constantFrom(...weekdayMinutes);
    const week = fc.tuple(minutes, minutes, minutes, minutes, fc.constantFrom(0, 60, 120, 180));
    let met = 0;
    const check = ([tue, wed, thu, fri, sat]: readonly number[], coach: number | null) => {
      const start = TODAY;
      const race = onSunday(kind, 20);
      const block = {
        id: "coach",
        phase: "build" as const,
        start,
        end: addDays(race.date, -14),
        targets: { bike: { durationS: coach ?? 0 } },
        locked: true,
        notes: "",
      };
      const season = seasonOf([60, tue ?? 0, wed ?? 0, thu ?? 0, fri ?? 0, sat ?? 0, 180], [race], {
        activities: eightWeeks([1, 8], [3, 8], [6, 14]),
        blocks: coach === null ? [] : [block],
      });
      for (const { date } of season.sessions.filter(isBrick)) {
        met += 1;
        const rideS = within(season, date, 1, "bike").reduce((sum, s) => sum + s.durationS, 0);
        expect(rideS, date).toBeGreaterThanOrEqual(BRICK_1.numbers.leastRideS.value);
      }
    };
    check([30, 45, 30, 45, 180], null);
    fc.assert(fc.property(week, fc.option(fc.integer({ min: 1800, max: 28_800 })), check), {
      numRuns: 60,
    });
    expect(met).toBeGreaterThan(60);
  });

  describe("a run off the bike done three weeks ago, after a long ride", () => {
    const done: Activity = { ...run(addDays(TODAY, -21), "brick", 4000), durationS: 1440 };
    const ride: Activity = { ...done, sport: "bike", distanceM: null, durationS: 14_400 };
    const usual = eightWeeks([1, 8], [3, 8], [6, 14]);
    const activities = [...usual, ride, done].toSorted((a, b) => (a.date < b.date ? -1 : 1));
    const firstMinutes = (after: Partial<CheckIn>, weeks: number) => {
      const checkIns = eachDay(addDays(TODAY, -45), TODAY).map((date) => ({
        ...calm,
        ...(date === addDays(done.date, 1) ? after : {}),
        date,
      }));
      const season = seasonOf([60, 75, 75, 75, 60, 180, 180], [onSunday("70.3", weeks)], {
        injured: true,
        activities,
        checkIns,
      });
      return Math.round((season.sessions.find(isBrick)?.durationS ?? 0) / 60);
    };

    test("lets the next one grow where it went well", () => {
      expect(firstMinutes({}, 10)).toBeGreaterThan(20);
    });

    test("that a flare followed lets the next ones begin again at the first length", () => {
      expect(firstMinutes(flare, 10)).toBeLessThanOrEqual(12);
    });

    test("counts no more when too long ago by then", () => {
      expect(firstMinutes({}, 24)).toBeLessThanOrEqual(12);
    });
  });

  const pair = [onSunday("70.3", 20), onSunday("70.3", 24)] as const;
  const two = seasonOf([60, 75, 75, 75, 60, 180, 180], pair, {
    activities: eightWeeks([1, 8], [3, 8], [6, 14]),
  });

  test("two races four weeks apart keep the first one's runs off the bike", () => {
    const before = two.sessions.filter((s) => s.role === "brick" && s.date < pair[0].date);
    expect(before.filter((s) => s.sport === "run").length).toBeGreaterThanOrEqual(4);
  });

  test("and every week between them but the first has its swims", () => {
    for (const week of [2, 3]) {
      const monday = addDays(pair[0].date, 7 * week - 6);
      expect(within(two, monday, 7, "swim").length, monday).toBeGreaterThanOrEqual(2);
    }
  });
});

describe("a race's own week and the two after", () => {
  const race = onSunday("marathon", 16);
  const season = seasonOf([60, 100, 75, 100, 60, 90, 210], [race], {
    activities: eightWeeks([0, 8], [1, 9], [2, 9], [3, 9], [5, 9], [6, 24]),
  });
  const monday = addDays(race.date, -6);

  test("four of six runs stay, some of it quick", () => {
    const runs = within(season, monday, 6, "run");
    expect(runs).toHaveLength(4);
    expect(runs.some((s) => s.role === "strides")).toBe(true);
  });

  test("the second week back is several short runs, none next to another", () => {
    const runs = within(season, addDays(race.date, 8), 7, "run");
    expect(runs.length).toBeGreaterThanOrEqual(3);
    const days = runs.map((s) => weekdayIndex(s.date));
    for (const [i, d] of days.slice(1).entries()) expect(d - (days[i] ?? 0)).toBeGreaterThan(1);
  });

  test("a ride on the day before is a short spin", () => {
    const tri = onSunday("70.3", 20);
    const plan = seasonOf([60, 75, 75, 75, 0, 180, 180], [tri], {
      activities: eightWeeks([1, 8], [3, 8], [6, 14]),
    });
    for (const s of within(plan, addDays(tri.date, -1), 1, "bike"))
      expect(s.durationS).toBeLessThanOrEqual(1500);
  });
});
