import { describe, expect, test } from "vitest";
import { standInFor } from "../adapt/stand-ins";
import type { Activity, AthleteRecord, CheckIn, Race, Weekday } from "../model";
import { addDays, mondayOf, type PlainDate, plainDate } from "../plain-date";
import { assessmentOn, cumulativeTissue, isLive, morningOf } from "./subject";
import { findViolations } from "./violations";

/* Counterexamples that the laws once found, shrunk and named. Each must never come back. */

const TODAY = plainDate("2025-09-01");
const ago = (days: number) => addDays(TODAY, -days);

const never: Readonly<Record<Weekday, number>> = {
  mon: 0,
  tue: 0,
  wed: 0,
  thu: 0,
  fri: 0,
  sat: 0,
  sun: 0,
};

function race(days: number, kind: Race["kind"] = "5k"): Race {
  return { id: "r", name: "Race", date: addDays(TODAY, days), kind, priority: "A" };
}

function calm(date: PlainDate, part: Partial<CheckIn> = {}): CheckIn {
  return {
    date,
    morningPain: 1,
    stiffnessMin: 5,
    loadTest: 2,
    duringPain: 0,
    afterPain: 1,
    acheHours: 2,
    sleepHours: 8,
    trigger: null,
    ...part,
  };
}
const amber = (date: PlainDate) =>
  calm(date, { duringPain: 4, afterPain: 4, acheHours: 14, trigger: "long-run" });

function weekly(distanceM: number, weeks: number, lastAgo: number): Activity[] {
  return Array.from({ length: weeks }, (_, i) => ({
    date: ago(lastAgo + 7 * i),
    sport: "run" as const,
    role: "easy" as const,
    durationS: distanceM * 0.36,
    distanceM,
    rpe: 3,
    ascentM: null,
    aeroS: null,
  }));
}

type Parts = Partial<AthleteRecord> & { readonly minutes?: Partial<Record<Weekday, number>> };

function recordOf({ minutes = {}, ...parts }: Parts): AthleteRecord {
  return {
    athlete: {
      birthYear: null,
      sex: null,
      timeZone: "Europe/London",
      level: "first-timer",
      availabilityMin: { ...never, ...minutes },
      runThresholdPaceSPerKm: null,
      easyPaceSPerKm: null,
      cssSPer100m: null,
      ftpW: null,
    },
    injury: null,
    races: [race(84)],
    activities: [],
    checkIns: [],
    treatments: [],
    restrictions: [],
    blocks: [],
    clearances: [],
    ...parts,
  };
}

/** Planned tissue of six weeks for two sets of answers against one intended plan. */
function compared(record: AthleteRecord, better: CheckIn, worse: CheckIn, today = TODAY) {
  const having = (answer: CheckIn) => ({
    ...record,
    checkIns: [...record.checkIns.filter((c) => c.date !== answer.date), answer],
  });
  const { season } = morningOf({ record: having(better), today });
  const tissue = (answer: CheckIn) =>
    cumulativeTissue(
      morningOf({ record: having(answer), today, season }).adapted.sessions,
      today,
      addDays(today, 42),
    );
  return { better: tissue(better), worse: tissue(worse) };
}

function expectNoMore({ better, worse }: ReturnType<typeof compared>, today = TODAY) {
  for (const [i, value] of worse.entries())
    expect(value, addDays(today, i)).toBeLessThanOrEqual((better[i] ?? 0) + 1e-6);
}

describe("law 9: worse answers, never more load", () => {
  test("a limp on the day after see someone is not a step down to a flare", () => {
    const record = recordOf({
      checkIns: [calm(ago(1), { loadTest: 7 }), { date: TODAY, limp: true, trigger: null }],
    });
    expect(assessmentOn(record, TODAY).state).toBe("refer");
  });

  test("on Watch a trigger of intervals does not give back a volume that is already cut", () => {
    const record = recordOf({
      minutes: { tue: 90 },
      races: [race(7)],
      activities: weekly(1500, 8, 6),
      checkIns: [amber(ago(1))],
    });
    const better = { date: TODAY, sittingPain: 0, trigger: "intervals" } as const;
    expectNoMore(compared(record, better, { ...better, sittingPain: 3 }));
  });

  test("Watch does not replace the longer way back after a gap", () => {
    const record = recordOf({
      minutes: { sun: 300 },
      activities: weekly(800, 6, 14),
      checkIns: [],
    });
    const better = { date: TODAY, sittingPain: 0, trigger: null } as const;
    expectNoMore(compared(record, better, { ...better, sittingPain: 3, morningPain: 4 }));
  });

  test("Watch and then a flare give no longer way back than a flare and then another", () => {
    const sunday = plainDate("2026-02-08");
    const days = [18, 17, 16, 7, 6, 5, 4].map((d) => calm(addDays(sunday, -d)));
    const record = recordOf({
      minutes: { wed: 180 },
      races: [{ ...race(0), date: addDays(sunday, 85) }],
      activities: weekly(1100, 8, -157),
      checkIns: [
        calm(addDays(sunday, -30)),
        ...days,
        calm(sunday, { morningPain: 5, loadTest: 4, trigger: "hills" }),
      ],
    });
    const better: CheckIn = {
      date: addDays(sunday, -1),
      duringPain: 0,
      afterPain: 4,
      trigger: null,
    };
    expectNoMore(compared(record, better, { ...better, duringPain: 6 }, sunday), sunday);
  });

  test("a calm morning of a flare day stays part of the usual", () => {
    const having = (nightWaking: boolean) =>
      recordOf({
        checkIns: [
          ...[14, 13, 12].map((d) => calm(ago(d), { morningPain: 0 })),
          ...[10, 9].map((d) => calm(ago(d))),
          ...[8, 7, 6].map((d) => calm(ago(d), { morningPain: 0 })),
          calm(ago(4), { morningPain: 0, nightWaking }),
          ...[3, 2, 1].map((d) => calm(ago(d))),
        ],
      });
    const usual = (nightWaking: boolean) => assessmentOn(having(nightWaking), TODAY).baseline;
    expect(usual(true)).toBeLessThanOrEqual(usual(false));
  });
});

describe("law 10: what replaces a session is never more than it", () => {
  test("a ride that loses its power targets in a flare does not count more", () => {
    const record = recordOf({
      minutes: { wed: 180, sun: 300 },
      races: [race(14, "olympic-tri")],
      checkIns: [calm(TODAY, { morningPain: 5, loadTest: 4, trigger: "hills" })],
    });
    const withPower = { ...record, athlete: { ...record.athlete, ftpW: 120 } };
    const { season, adapted } = morningOf({ record: withPower, today: TODAY });
    const before = new Map(season.sessions.map((s) => [s.key, s.fitnessLoad]));
    for (const s of adapted.sessions.filter(isLive))
      expect(s.fitnessLoad, s.key).toBeLessThanOrEqual((before.get(s.key) ?? 0) + 1e-6);
  });
});

describe("law 11: the same input, an answer", () => {
  test("a cut of one minute that costs no stress asks for no swim in its place", () => {
    const { athlete } = recordOf({});
    const { season } = morningOf({
      record: recordOf({ minutes: { tue: 90 }, activities: weekly(8000, 4, 6) }),
      today: TODAY,
    });
    const run = season.sessions.find((s) => s.sport === "run");
    if (!run) throw new Error("no run planned");
    const room = { sport: "swim", rideCapS: null, allowQuality: false } as const;
    const none = { daySecondsLeft: 5400, fitnessCut: 0, tissueCut: 0 };
    expect(standInFor(run, 60, { ...athlete, cssSPer100m: 105 }, { ...room, ...none })).toBeNull();
  });
});

describe("law 3: irritable tendons", () => {
  test("heavy strength close to the long run becomes holds while aches last longer", () => {
    const settled = recordOf({ minutes: { mon: 120, sat: 300 }, checkIns: [calm(ago(4))] });
    const from = ago(4);
    const { season } = morningOf({ record: settled, today: from });
    const record = { ...settled, checkIns: [{ ...amber(ago(3)), trigger: "hills" as const }] };
    const { assessment, adapted } = morningOf({ record, today: TODAY, season });
    expect(assessment.irritability).toBe("moderate");
    const found = findViolations({ record, today: TODAY, assessment, sessions: adapted.sessions });
    expect(found.filter((v) => v.law === 3)).toEqual([]);
  });
});

describe("laws 14 and 15: nothing lifts by itself", () => {
  test("a red flag of a hundred days ago still stops until a person lifts it", () => {
    const record = recordOf({
      minutes: { wed: 90 },
      checkIns: [{ date: ago(100), redFlags: ["bone-pain"] }, calm(ago(1)), calm(TODAY)],
    });
    const { assessment, adapted } = morningOf({ record, today: TODAY });
    expect(assessment.state).toBe("refer");
    expect(adapted.sessions.filter((s) => isLive(s) && s.role !== "race")).toEqual([]);
  });

  test("shockwave that leaves a calm morning out does not raise the usual", () => {
    const checkIns = [
      calm(ago(8)),
      calm(ago(6), { morningPain: 2 }),
      calm(ago(3)),
      calm(ago(1), { morningPain: 2 }),
      calm(TODAY, { morningPain: 2 }),
    ];
    const record = recordOf({ minutes: { sun: 300 }, checkIns });
    const treated: AthleteRecord = {
      ...record,
      treatments: [{ date: ago(9), kind: "shockwave" }],
    };
    expect(assessmentOn(treated, TODAY).baseline).toBeLessThanOrEqual(
      assessmentOn(record, TODAY).baseline,
    );
    expect(assessmentOn(treated, TODAY).state).toBe(assessmentOn(record, TODAY).state);
    expect(mondayOf(TODAY)).toBe(TODAY);
  });
});
