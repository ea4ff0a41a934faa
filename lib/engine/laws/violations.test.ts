import { describe, expect, test } from "vitest";
import type { Activity, Assessment, AthleteRecord, Restriction, Session, Timers } from "../model";
import { addDays, plainDate } from "../plain-date";
import { findViolations } from "./violations";

const MONDAY = plainDate("2026-03-02");
const day = (offset: number) => addDays(MONDAY, offset);

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

const settled: Assessment = {
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
};

function ran(offset: number, distanceM: number): Activity {
  return {
    date: day(offset),
    sport: "run",
    role: "easy",
    durationS: distanceM * 0.345,
    distanceM,
    rpe: 3,
    ascentM: null,
    aeroS: null,
  };
}

const record: AthleteRecord = {
  athlete: {
    birthYear: 1990,
    sex: null,
    timeZone: "Europe/London",
    level: "intermediate",
    availabilityMin: { mon: 60, tue: 120, wed: 90, thu: 120, fri: 0, sat: 180, sun: 180 },
    runThresholdPaceSPerKm: null,
    easyPaceSPerKm: 345,
    cssSPer100m: null,
    ftpW: null,
  },
  injury: {
    kind: "proximal-hamstring-tendinopathy",
    side: "left",
    since: plainDate("2025-04-09"),
    rehabStage: 2,
    spread: "focal",
  },
  races: [],
  activities: [-28, -21, -14, -7].flatMap((w) => [
    ran(w + 1, 7000),
    ran(w + 3, 7000),
    ran(w + 6, 18_000),
  ]),
  checkIns: [],
  treatments: [],
  restrictions: [],
  blocks: [],
  clearances: [],
};

function run(offset: number, distanceM: number, part: Partial<Session> = {}): Session {
  return {
    key: `${day(offset)}.run.1`,
    date: day(offset),
    sport: "run",
    role: "easy",
    title: "Easy run",
    intent: "",
    durationS: Math.round(distanceM * 0.345),
    distanceM,
    steps: [],
    aeroS: 0,
    needsLevel: 3,
    fitnessLoad: 0,
    tissueLoad: distanceM / 1000,
    locked: false,
    origin: "coach",
    status: "planned",
    held: false,
    ...part,
  };
}

type Given = {
  readonly assessment?: Partial<Assessment>;
  readonly timers?: Partial<Timers>;
  readonly restrictions?: readonly Restriction[];
};

function found(sessions: readonly Session[], given: Given = {}) {
  return findViolations({
    record: { ...record, restrictions: given.restrictions ?? [] },
    today: MONDAY,
    assessment: {
      ...settled,
      ...given.assessment,
      timers: { ...noTimers, ...given.timers },
    },
    sessions,
  });
}
const brief = (sessions: readonly Session[], given: Given = {}) =>
  found(sessions, given).map((v) => `${v.law} ${v.rule} ${v.severity}`);

describe("what a person is told about a plan", () => {
  test("a plan inside the laws has no violations", () => {
    expect(found([run(1, 7000), run(3, 7000), run(6, 19_800, { role: "long" })])).toEqual([]);
  });

  test("law 1: the edge is 1.10 x the longest of 30 days, planned runs included", () => {
    expect(brief([run(6, 19_800)])).toEqual([]);
    expect(brief([run(6, 20_100)])).toEqual(["1 LOAD-1 override"]);
    expect(brief([run(6, 19_800), run(13, 21_700)])).toEqual([]);
  });

  test("law 2: 15 % above the highest of four weeks is the edge with an injury", () => {
    expect(brief([run(1, 16_900), run(6, 19_800)])).toEqual([]);
    expect(brief([run(1, 17_500), run(6, 19_800)])).toEqual(["2 LOAD-3 override"]);
  });

  test("law 2: the way back after a flare", () => {
    const ramp = {
      kind: "red",
      fromWeekM: 32_000,
      shares: [0.5, 0.75, 1],
      firstMonday: MONDAY,
    } as const;
    expect(brief([run(3, 15_000)], { assessment: { ramp } })).toEqual([]);
    expect(brief([run(3, 17_000)], { assessment: { ramp } })).toEqual(["2 RAMP-BACK override"]);
  });

  test("law 3: a day without running each week, hard days apart", () => {
    const daily = [0, 1, 2, 3, 4, 5, 6].map((d) => run(d, 3000));
    expect(brief(daily)).toContain("3 SPACE-3 override");
    const close = [run(1, 6000, { role: "tempo" }), run(2, 9000, { role: "long" })];
    expect(brief(close)).toContain("3 SPACE-1 override");
  });

  test("law 5: the day's minutes; ten minutes of rehab and races are free", () => {
    const rehab = run(0, 0, {
      key: "x",
      sport: "strength",
      role: "rehab",
      durationS: 600,
      distanceM: null,
    });
    expect(brief([run(0, 10_000), rehab])).toEqual([]);
    expect(brief([run(0, 10_600)])).toEqual(["5 AVAIL-1 override"]);
    expect(brief([run(4, 5000)])).toEqual(["5 AVAIL-1 override"]);
    expect(brief([run(4, 42_195, { role: "race" })])).toEqual([]);
  });

  test("law 6: limits are hard; a locked session is held instead", () => {
    const noRun: Restriction = { kind: "no-run", from: MONDAY, to: day(3), value: null };
    expect(brief([run(3, 5000), run(5, 5000)], { restrictions: [noRun] })).toEqual([
      "6 RESTRICTION hard",
    ]);
    expect(brief([run(3, 5000, { locked: true })], { restrictions: [noRun] })).toEqual([
      "6 RESTRICTION held",
    ]);
    expect(brief([run(3, 5000, { locked: true, held: true })], { restrictions: [noRun] })).toEqual(
      [],
    );
  });

  test("a flare and a referral are hard", () => {
    const timers = { noRunUntil: day(2), noLongRunUntil: day(5) };
    expect(brief([run(2, 5000), run(5, 9000, { role: "long" })], { timers })).toEqual([
      "2 CELL-RED-RUN hard",
      "2 CELL-NO-LONG-RUN hard",
    ]);
    expect(brief([run(3, 5000)], { assessment: { state: "refer" } })).toEqual([
      "15 CELL-REFER hard",
    ]);
  });

  test("what is done, missed or cancelled is nobody's violation", () => {
    for (const status of ["done", "missed", "cancelled"] as const)
      expect(found([run(4, 30_000, { status })])).toEqual([]);
  });
});
