import { describe, expect, test } from "vitest";
import { standInFor } from "../adapt/stand-ins";
import type { AthleteRecord, CheckIn } from "../model";
import { addDays, mondayOf, type PlainDate, plainDate } from "../plain-date";
import { replay } from "../replay/replay";
import { hamstringProtocol } from "../rules/protocols/hamstring";
import { activityOf, ago, amber, calm, race, recordOf, TODAY, weekly } from "./kept-record";
import { assessmentOn, cumulativeTissue, isLive, morningOf } from "./subject";
import { findViolations } from "./violations";

/* Counterexamples that the laws once found, shrunk and named. Each must never come back. */

function long(date: PlainDate, distanceM: number) {
  return { ...activityOf(distanceM), date };
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
  test("what a recovery week leaves out is not ridden because a flare cuts it deeper", () => {
    const record = recordOf({
      minutes: { thu: 180, fri: 300, sun: 45 },
      races: [race(35)],
      activities: [
        ...weekly(800, 16, 21),
        { ...long(ago(26), 21_100), role: "race", durationS: 6000 },
      ],
      checkIns: [calm(TODAY)],
    });
    const better = { date: TODAY, sittingPain: 0, trigger: null } as const;
    const asked: AthleteRecord = {
      ...record,
      athlete: { ...record.athlete, runThresholdPaceSPerKm: 296, easyPaceSPerKm: 370 },
      injury: {
        ...{ kind: "proximal-hamstring-tendinopathy", side: "left", since: ago(1) },
        ...{ spread: "focal", rehabStage: 1 },
      },
      blocks: [
        {
          ...{ id: "b", phase: "base", start: TODAY, end: addDays(TODAY, 6) },
          ...{ targets: { run: { distanceM: 9000 } }, locked: false, notes: "" },
        },
      ],
    };
    expectNoMore(compared(asked, better, { ...better, sittingPain: 5 }));
  });

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

  test("a second flare with another trigger does not give back the rides that sitting keeps short", () => {
    const ride = { ...activityOf(25_000), sport: "bike", durationS: 3600 } as const;
    const record = recordOf({
      minutes: { fri: 300, sun: 75 },
      races: [race(0)],
      activities: [110, 103, 96, 89, 82, 75, 68, 61, 54, 47, 40, 33, 26, 19, 12, 5].map((d) => ({
        ...ride,
        date: ago(d),
      })),
      checkIns: [
        calm(ago(3), { trigger: "sitting" }),
        calm(ago(2), { trigger: "sitting" }),
        calm(ago(1), { trigger: "sitting", morningPain: 4 }),
      ],
    });
    const better = { date: TODAY, trigger: "intervals", limp: false } as const;
    expectNoMore(compared(record, better, { ...better, limp: true }));
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

  test("a rejected run does not make its week one of rest and the fuller one before it count", () => {
    const mondays = weekly(1500, 6, 7).map((a) =>
      a.date === ago(7) ? { ...a, ...activityOf(1400), date: ago(7) } : a,
    );
    const record = recordOf({
      minutes: { sun: 75 },
      activities: [...mondays, ...weekly(500, 6, 1)],
      checkIns: [calm(TODAY)],
    });
    const better = { date: TODAY, trigger: "intervals", afterPain: 0, nightWaking: true } as const;
    expectNoMore(compared(record, better, { ...better, afterPain: 6 }));
  });

  test("a long run that hurt does not bring back the longer one before it as the cap", () => {
    const long = (a: (typeof mondays)[number]) => ({ ...a, role: "long" as const });
    const mondays = weekly(3300, 8, 7);
    const sundays = [...weekly(1800, 7, 8), ...weekly(1500, 1, 1)].map(long);
    const record = recordOf({
      minutes: { sun: 300 },
      activities: [...mondays, ...sundays],
      checkIns: [calm(TODAY)],
    });
    const better = { date: TODAY, trigger: null, afterPain: 0, nightWaking: true } as const;
    expectNoMore(compared(record, better, { ...better, afterPain: 4 }));
  });

  test("without a long run that went well the one that hurt is the cap", () => {
    const record = recordOf({
      minutes: { fri: 90, sat: 90, sun: 300 },
      races: [race(85)],
      activities: [
        ...weekly(11_100, 6, 5),
        ...weekly(11_100, 6, 7),
        ...weekly(14_000, 6, 8),
        { ...activityOf(11_900), role: "long", date: ago(1) },
      ],
      checkIns: [calm(TODAY)],
    });
    const better = { date: TODAY, trigger: null, afterPain: 0, nightWaking: true } as const;
    expectNoMore(compared(record, better, { ...better, afterPain: 4 }));
  });

  test("a run of some pain before a flare counts no more than one nobody answered for", () => {
    const flare = { morningPain: 5, loadTest: 4, trigger: "long-run" } as const;
    const fullAndLess = (a: (typeof weeks)[number]) =>
      a.date >= ago(7) || (a.date >= ago(35) && a.date <= ago(29))
        ? { ...a, ...activityOf((a.distanceM ?? 0) * 0.85), date: a.date }
        : a;
    const weeks = [...weekly(13_000, 8, 7), ...weekly(13_000, 8, 5), ...weekly(14_000, 8, 1)];
    const record = recordOf({
      minutes: { fri: 90, sat: 90, sun: 300 },
      races: [race(0), { ...race(85), id: "later" }],
      activities: weeks.map(fullAndLess),
      checkIns: [calm(ago(1), flare), calm(TODAY, flare)],
    });
    const better = { date: TODAY, trigger: null, afterPain: 0, nightWaking: true } as const;
    expectNoMore(compared(record, better, { ...better, afterPain: 4 }));
  });

  test("a run cut short costs its share, whatever minutes it is rounded to", () => {
    const record = recordOf({
      minutes: { sun: 240 },
      races: [race(7)],
      activities: [3300, 3300, 2600, 2800, 3300, 3300, 2600, 2800].flatMap((m, i) =>
        weekly(m, 1, 7 * (i + 1)),
      ),
      checkIns: [calm(ago(1), { morningPain: 5, loadTest: 4, trigger: "long-run" }), calm(TODAY)],
    });
    const better = { date: TODAY, trigger: null, acheHours: 0 } as const;
    expectNoMore(compared(record, better, { ...better, acheHours: 25 }));
  });

  test("a flare in a gap does not bring back the weeks from before it as a measure", () => {
    const today = addDays(TODAY, 1);
    const record = recordOf({
      minutes: { sat: 45, sun: 120 },
      races: [race(1), { ...race(27), id: "later" }],
      activities: [...weekly(12_800, 8, 21), ...weekly(4300, 8, 15)],
    });
    const tissue = (nightWaking: boolean) => {
      const checkIns = [{ date: ago(5), trigger: null, nightWaking }, calm(today)];
      const { sessions } = replay({ start: ago(6), today, record: { ...record, checkIns } });
      return cumulativeTissue(sessions, today, addDays(today, 42));
    };
    expectNoMore({ better: tissue(false), worse: tissue(true) });
  });

  test("a Watch before running resumes after a flare makes no week of the way back", () => {
    const flare = { morningPain: 5, loadTest: 4, trigger: "saddle" } as const;
    const today = addDays(TODAY, 6);
    const record = recordOf({
      minutes: { sun: 240 },
      races: [race(21)],
      activities: weekly(2300, 12, 7),
      checkIns: [
        ...[14, 11, 7, 6, 5, 2].map((days) => calm(ago(days))),
        calm(addDays(TODAY, 1)),
        ...[3, 4, 5].map((days) => calm(addDays(TODAY, days), flare)),
      ],
    });
    const better = { date: today, trigger: null, acheHours: 0 } as const;
    expectNoMore(compared(record, better, { ...better, acheHours: 25 }, today), today);
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

  test("a short run that goes leaves no ride that costs more than its shortest part", () => {
    const record = recordOf({
      minutes: { fri: 75 },
      checkIns: [calm(ago(1), { illness: "fever" })],
    });
    const walker = {
      ...record,
      athlete: { ...record.athlete, birthYear: 1950, easyPaceSPerKm: 353 },
    };
    const better = calm(TODAY, { illness: "fever", afterPain: 0 });
    expectNoMore(compared(walker, better, { ...better, afterPain: 6 }));
  });

  test("until a week is known a flare does not lower what shockwave is measured against", () => {
    const record = recordOf({
      minutes: { sun: 240 },
      races: [race(2)],
      activities: weekly(3000, 16, 7),
      treatments: [{ date: addDays(TODAY, 12), kind: "shockwave" }],
    });
    const lived = (duringPain: number) => {
      const checkIns = [calm(ago(1), { morningPain: 3, duringPain }), calm(TODAY)];
      return replay({ start: ago(2), today: TODAY, record: { ...record, checkIns } }).sessions;
    };
    const runAfterShockwave = (duringPain: number) =>
      lived(duringPain).filter(
        (s) => isLive(s) && s.sport === "run" && s.date === addDays(TODAY, 13),
      );
    expect(runAfterShockwave(0)).toEqual([]);
    expect(runAfterShockwave(6)).toEqual([]);
  });

  test("a lower cap on rides never leaves room for a longer swim in place of a run", () => {
    const today = plainDate("2025-12-16");
    const earlier = (days: number) => addDays(today, -days);
    const longM = [6000, 6700, 6700, 6300];
    const easyM = [11_100, 12_400, 12_400, 11_700];
    const record = recordOf({
      minutes: { sat: 90, sun: 180 },
      races: [{ ...race(0), date: addDays(today, 6) }],
      activities: [0, 1, 2, 3, 4, 5, 6, 7].flatMap((i) => [
        { ...long(earlier(2 + 7 * i), longM[i % 4] ?? 0), role: "long" as const },
        long(earlier(8 + 7 * i), easyM[i % 4] ?? 0),
      ]),
      checkIns: [2, 1].map((d) =>
        calm(earlier(d), { morningPain: 5, loadTest: 4, trigger: "bike" }),
      ),
    });
    const swimmer = { ...record, athlete: { ...record.athlete, cssSPer100m: 85 } };
    const better: CheckIn = { date: today, trigger: null, acheHours: 0 };
    expectNoMore(compared(swimmer, better, { ...better, acheHours: 13 }, today), today);
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

  /* Two small weeks around a race: a calm plan forgets the full weeks before them after 28 days. */
  test("a flare before a race does not make the weeks before it count for longer than calm does", () => {
    const start = plainDate("2025-11-04");
    const today = plainDate("2025-11-06");
    const runs = Array.from({ length: 16 }, (_, week) =>
      [8, 6, 4, 2].map((day) => long(addDays(start, -day - 7 * week), 2300)),
    ).flat();
    const half = {
      ...long(plainDate("2025-10-22"), 21_100),
      role: "race",
      durationS: 6000,
    } as const;
    const record = recordOf({
      minutes: { mon: 60, thu: 45, fri: 90, sat: 75, sun: 90 },
      races: [
        { ...race(0), id: "r0", date: plainDate("2025-11-10") },
        { ...race(0), id: "r1", date: plainDate("2025-12-10") },
      ],
      activities: [...runs, ...[-1, 1].map((day) => long(addDays(start, day), 2300)), half],
      checkIns: [],
    });
    const injured: AthleteRecord = {
      ...record,
      athlete: { ...record.athlete, birthYear: 1950, easyPaceSPerKm: 316 },
      injury: {
        ...{ kind: "proximal-hamstring-tendinopathy", side: "left", since: addDays(start, -1) },
        ...{ spread: "focal", rehabStage: 1 },
      },
    };
    const tissue = (acheHours: number) =>
      cumulativeTissue(
        replay({
          ...{ start, today },
          record: { ...injured, checkIns: [{ date: today, acheHours, trigger: null }] },
        }).sessions,
        today,
        addDays(today, 42),
      );
    expectNoMore({ better: tissue(0), worse: tissue(25) }, today);
  });

  /* The answer is of Sunday, and nothing was cut in the week it ends: that week counts as it was. */
  test("Watch on the last day of a week does not make that week count as a fuller one", () => {
    const start = plainDate("2025-08-30");
    const kms = [8300, 8300, 7800, 7800, 8300, 8300, 7800, 7800];
    const record = recordOf({
      minutes: { tue: 240, sat: 240 },
      races: [race(85)],
      activities: [
        ...kms.map((m, week) => long(ago(7 * (kms.length - 1 - week)), m)),
        { ...long(ago(19), 21_100), role: "race", durationS: 6000 },
      ],
      injury: {
        ...{ kind: "proximal-hamstring-tendinopathy", side: "left", since: ago(3) },
        ...{ spread: "focal", rehabStage: 1 },
      },
      blocks: [
        {
          ...{ id: "b", phase: "base", start: TODAY, end: addDays(TODAY, 6) },
          ...{ targets: { run: { distanceM: 0 } }, locked: false, notes: "" },
        },
      ],
    });
    const tissue = (sittingPain: number) => {
      const checkIns = [calm(TODAY), { date: ago(1), sittingPain, trigger: null }];
      return cumulativeTissue(
        replay({ start, today: TODAY, record: { ...record, checkIns } }).sessions,
        TODAY,
        addDays(TODAY, 42),
      );
    };
    expectNoMore({ better: tissue(0), worse: tissue(3) });
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
    const room = { rideCapS: null, allowQuality: false } as const;
    const none = { daySecondsLeft: 5400, fitnessCut: 0, tissueCut: 0 };
    const ledger = { athlete: { ...athlete, cssSPer100m: 105 }, protocol: hamstringProtocol };
    expect(standInFor(run, "swim", 60, ledger, { ...room, ...none })).toBeNull();
  });

  test("two limits on exercises of one session are told in one order", () => {
    const limit = (exercise: string) =>
      ({ kind: "no-exercise", value: null, exercise, from: TODAY, to: null }) as const;
    const limits = [limit("side-plank"), limit("prone-curl")];
    const told = (restrictions: typeof limits) =>
      replay({
        start: TODAY,
        today: TODAY,
        record: recordOf({
          minutes: { fri: 120, sun: 30 },
          races: [{ ...race(14), priority: "C" }],
          checkIns: [calm(TODAY)],
          restrictions,
        }),
      });
    const [one, other] = [told(limits), told(limits.toReversed())];
    expect(other).toEqual(one);
    expect(JSON.stringify(one)).toContain("Leg curl, lying: not now");
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

describe("laws 3 and 4: the season's weeks", () => {
  const runs = (
    weeks: number,
    days: readonly number[],
    eachM: number,
    longM: number,
    lowM = longM,
  ) =>
    Array.from({ length: weeks }, (_, w) => [
      ...days.map((d) => long(addDays(TODAY, -7 * (w + 1) + d), eachM)),
      {
        ...long(addDays(TODAY, -7 * (w + 1) + 6), w % 4 === 2 ? lowM : longM),
        role: "long" as const,
      },
    ]).flat();
  const raced = (daysAgo: number) => ({ ...long(ago(daysAgo), 21_100), role: "race" as const });
  const found = (record: AthleteRecord, law: number) => {
    const { assessment, season } = morningOf({ record, today: TODAY });
    const { sessions } = season;
    return findViolations({ record, today: TODAY, assessment, sessions }).filter(
      (v) => v.law === law,
    );
  };

  test("law 3: a run off the bike does not take the week's day without running", () => {
    const block = { phase: "base", locked: false, notes: "" } as const;
    const record = recordOf({
      minutes: { mon: 90, tue: 45, wed: 30, thu: 240, fri: 45, sat: 180, sun: 180 },
      races: [race(85, "70.3")],
      activities: [...runs(8, [0, 2, 3, 4], 1500, 2000), raced(12)],
      checkIns: [calm(TODAY)],
      blocks: [
        {
          ...block,
          id: "b0",
          start: addDays(TODAY, 35),
          end: addDays(TODAY, 41),
          targets: { run: { distanceM: 18_000 } },
        },
        {
          ...block,
          id: "b1",
          start: TODAY,
          end: addDays(TODAY, 20),
          targets: { run: { distanceM: 16_000 } },
        },
      ],
    });
    expect(found(record, 3)).toEqual([]);
  });

  test("law 3: whoever turns fifty within the season has hard days three days apart from the start", () => {
    const start = plainDate("2025-12-31");
    const today = plainDate("2026-01-01");
    const bare = recordOf({
      minutes: { thu: 75, sat: 240 },
      races: [{ ...race(0), date: plainDate("2026-01-09") }],
      activities: [17, 10].map((back) => ({ ...activityOf(1500), date: addDays(today, -back) })),
      checkIns: [calm(today)],
    });
    const record = { ...bare, athlete: { ...bare.athlete, birthYear: 1976 } };
    const { sessions } = replay({ start, today, record });
    const assessment = assessmentOn(record, today);
    expect(findViolations({ record, today, assessment, sessions })).toEqual([]);
  });

  test("law 3: no long run on the eve of a race that opens the next week", () => {
    const today = plainDate("2026-01-27");
    const at = (date: string, id: string) => ({ ...race(0), id, date: plainDate(date) });
    const bare = recordOf({
      minutes: { tue: 240, sun: 300 },
      races: [at("2026-04-18", "r0"), at("2026-04-13", "r1")],
      activities: [12_000, 12_000, 9600, 10_200].flatMap((distanceM, i) =>
        [8, 36, 64].map((back) => ({
          ...activityOf(distanceM),
          date: addDays(today, -back - 7 * (3 - i)),
        })),
      ),
      checkIns: [calm(today)],
    });
    const record = { ...bare, athlete: { ...bare.athlete, birthYear: 1950 } };
    const { season, adapted, assessment } = morningOf({ record, today });
    const eve = season.sessions.filter((s) => s.sport === "run" && s.date === "2026-04-12");
    expect(eve.map((s) => s.role)).toEqual(["easy"]);
    expect(
      findViolations({ record, today, assessment, sessions: adapted.sessions }).filter(
        (v) => v.law === 3,
      ),
    ).toEqual([]);
  });

  test("law 4: what was run today is part of the week before a recovery week", () => {
    const record = recordOf({
      minutes: { wed: 90, thu: 180, fri: 120, sat: 45, sun: 30 },
      injury: {
        kind: "proximal-hamstring-tendinopathy",
        side: "left",
        since: ago(2),
        rehabStage: 1,
        spread: "focal",
      },
      races: [race(28)],
      activities: [...runs(17, [0, 2, 4], 800, 2500, 2300), long(TODAY, 800), raced(19)],
      checkIns: [calm(TODAY, { redFlags: ["saddle-numbness"] })],
    });
    expect(found(record, 4)).toEqual([]);
  });
});

describe("law 15: a red flag does not lift by itself", () => {
  test("a red flag of a hundred days ago still stops until a person lifts it", () => {
    const record = recordOf({
      minutes: { wed: 90 },
      checkIns: [{ date: ago(100), redFlags: ["bone-pain"] }, calm(ago(1)), calm(TODAY)],
    });
    const { assessment, adapted } = morningOf({ record, today: TODAY });
    expect(assessment.state).toBe("refer");
    expect(adapted.sessions.filter((s) => isLive(s) && s.role !== "race")).toEqual([]);
  });
});

describe("law 14: neither time nor a treatment unlocks anything", () => {
  test("a day without an answer takes no step of the ladder", () => {
    const record = recordOf({
      activities: [
        ...[14, 12, 7, 5].map((d) => long(ago(d), 5300)),
        ...[8, 1].map((d) => ({ ...long(ago(d), 3500), role: "long" as const })),
      ],
      checkIns: [19, 18, 16, 13, 11, 7, 6, 4, 1, 0].map((d) => calm(ago(d))),
    });
    const { level } = assessmentOn(record, TODAY);
    for (let days = 1; days < 15; days++)
      expect(assessmentOn(record, addDays(TODAY, days)).level).toBeLessThanOrEqual(level);
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
