import { describe, expect, test } from "vitest";
import { parseCase } from "@/lib/contracts/case-file";
import type { Activity, CheckIn, RaceForecast, Session } from "../model";
import { addDays, daysBetween, type PlainDate, plainDate } from "../plain-date";
import { type Replay, replay } from "../replay/replay";
import foundingCase from "./founding.case.json";
import expected from "./founding.expected.json";

/*
 * The founding season. `founding.expected.json` was worked by hand from the rules and committed
 * before replay ran on it; it is never regenerated to make a test pass.
 */

const founding = (() => {
  const parsed = parseCase(foundingCase);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.case;
})();

const calm: Omit<CheckIn, "date"> = {
  morningPain: 1,
  stiffnessMin: 5,
  loadTest: 2,
  duringPain: 0,
  afterPain: 2,
  acheHours: 2,
  sleepHours: 7.5,
  limp: false,
  nightWaking: false,
  sittingPain: 0,
  spread: "focal",
  painkiller: false,
  trigger: null,
  illness: null,
  redFlags: [],
};

/** Lives the season as it stands, a week at a time: every session done, every morning calm. */
function lived(until: PlainDate, mornings: Readonly<Record<string, Partial<CheckIn>>> = {}) {
  let { record } = founding;
  let today = founding.start;
  while (today < until) {
    const next = addDays(today, 7) < until ? addDays(today, 7) : until;
    const { sessions } = replay({ start: founding.start, today, record });
    const done = sessions.filter((s) => s.date >= today && s.date < next && s.status === "planned");
    const days = Array.from({ length: daysBetween(today, next) }, (_, i) => addDays(today, i + 1));
    record = {
      ...record,
      activities: [...record.activities, ...done.map(asDone)],
      checkIns: [...record.checkIns, ...days.map((date) => ({ ...calm, ...mornings[date], date }))],
    };
    today = next;
  }
  return replay({ start: founding.start, today: until, record });
}

function asDone(s: Session): Activity {
  const { date, sport, role, durationS, distanceM, aeroS } = s;
  return { date, sport, role, durationS, distanceM, rpe: 3, ascentM: null, aeroS };
}

const weekOf = ({ sessions }: Replay, sunday: PlainDate) =>
  sessions.filter((s) => s.date <= sunday && s.date > addDays(sunday, -7));
const runsOf = (sessions: readonly Session[]) =>
  sessions.filter((s) => s.sport === "run" && s.role !== "race");
const metres = (sessions: readonly Session[]) =>
  sessions.reduce((sum, s) => sum + (s.distanceM ?? 0), 0);
const forecastFor = ({ forecast }: Replay, race: string) =>
  forecast.find((f) => f.race === race) as RaceForecast;

describe("the founding season as planned on its first morning", () => {
  const season = replay(founding);

  test.each(expected.weeks.map((w) => [w.sunday, w] as const))("week to %s", (sunday, week) => {
    const runs = runsOf(weekOf(season, plainDate(sunday)));
    const longest = Math.max(...runs.map((s) => s.distanceM ?? 0));
    const long = runs.find((s) => s.role === "long");
    expect({ longRunM: long?.distanceM ?? null, weekRunM: metres(runs) }).toEqual({
      longRunM: week.longRunM,
      weekRunM: week.weekRunM,
    });
    if (week.longRunM === null) expect(longest).toBe(week.midweekRunM);
  });

  test("after the marathon: three days without running, then the shares of the peak weeks", () => {
    const { afterTheMarathon: after } = expected;
    const runsBetween = (from: number, to: number) =>
      metres(
        runsOf(season.sessions).filter((s) => {
          const days = daysBetween(plainDate("2019-04-28"), s.date);
          return days >= from && days <= to;
        }),
      ) / after.peakThreeWeekMeanRunM;
    expect(runsBetween(0, 3)).toBe(0);
    expect(runsBetween(4, 7)).toBeLessThanOrEqual(after.runShareDays4to7[1] ?? 0);
    expect(runsBetween(8, 13)).toBeGreaterThanOrEqual((after.runShareDays8to13[0] ?? 0) - 0.005);
    expect(runsBetween(8, 13)).toBeLessThanOrEqual(after.runShareDays8to13[1] ?? 0);
    expect(runsBetween(14, 20)).toBeGreaterThanOrEqual((after.runShareDays14to20[0] ?? 0) - 0.005);
    expect(runsBetween(14, 20)).toBeLessThanOrEqual(after.runShareDays14to20[1] ?? 0);
  });

  test("the answer for both races", () => {
    expect(forecastFor(season, "london")).toMatchObject(expected.forecast.london);
    expect(forecastFor(season, "barcelona")).toMatchObject(expected.forecast.barcelona);
  });

  test("nothing fast is planned before week five", () => {
    const early = runsOf(season.sessions).filter((s) => s.date < "2019-01-28");
    expect(early.every((s) => s.role === "easy" || s.role === "long")).toBe(true);
  });
});

describe("the founding season lived", () => {
  test("without a setback T-8 and T-4 are passed with what was done", () => {
    const season = lived(plainDate("2019-04-01"));
    expect(forecastFor(season, "london").feasibility).not.toBe("unlikely");
  });

  test("one flare six days before the start still passes T-8, with no Sunday to spare", () => {
    const record = {
      ...founding.record,
      checkIns: founding.record.checkIns.map((c) =>
        c.date === "2018-12-25" ? { ...c, duringPain: 6 } : c,
      ),
    };
    const season = replay({ ...founding, record });
    const london = forecastFor(season, "london");
    expect(london).toMatchObject({
      feasibility: "stretch",
      options: ["start", "run-walk", "defer"],
    });
    const longRuns = runsOf(season.sessions).filter((s) => s.date <= "2019-03-03");
    expect(Math.max(...longRuns.map((s) => s.distanceM ?? 0))).toBeGreaterThanOrEqual(22000);
    const before = longRuns.filter((s) => s.date < "2019-03-03");
    expect(Math.max(...before.map((s) => s.distanceM ?? 0))).toBeLessThan(22000);
  });

  test("a flare in late February fails the gate: run-walk or another date", () => {
    const season = lived(plainDate("2019-02-26"), { "2019-02-26": { duringPain: 6 } });
    expect(forecastFor(season, "london")).toMatchObject({
      feasibility: "unlikely",
      options: ["run-walk", "defer"],
    });
  });
});
