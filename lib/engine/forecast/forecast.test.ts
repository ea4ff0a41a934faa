import { describe, expect, it } from "vitest";
import type {
  Activity,
  Assessment,
  AthleteRecord,
  CheckIn,
  RaceForecast,
  RaceKind,
  Session,
} from "../model";
import { addDays, daysBetween, type PlainDate, plainDate } from "../plain-date";
import { forecastRaces } from "./forecast";

const RACE_DAY = plainDate("2019-04-28");
const START = plainDate("2018-12-31");
/** The founding season's Sundays, worked by hand, km; the race follows. */
const SUNDAYS = [18, 19.8, 21.7, 15, 21.7, 23.8, 23.8, 16.5, 26.1, 26.1, 28.7, 20, 31, 26, 20, 13];

const sundaysFrom = (first: PlainDate, kms: readonly number[]) =>
  kms.map((km, i) => ({ date: addDays(first, 7 * i), distanceM: km * 1000 }));

function planned(date: PlainDate, part: Partial<Session> = {}): Session {
  return {
    key: `${date}.run.1`,
    date,
    sport: "run",
    role: "long",
    title: "Long run",
    intent: "",
    durationS: 6000,
    distanceM: 18_000,
    steps: [],
    aeroS: 0,
    needsLevel: 4,
    fitnessLoad: 80,
    tissueLoad: 18,
    locked: false,
    origin: "engine",
    status: "planned",
    held: false,
    ...part,
  };
}

function done(date: PlainDate, part: Partial<Activity> = {}): Activity {
  return {
    date,
    sport: "run",
    role: "long",
    durationS: 6210,
    distanceM: 18_000,
    rpe: 4,
    ascentM: null,
    aeroS: null,
    ...part,
  };
}

const clean = (date: PlainDate): CheckIn => ({
  date,
  morningPain: 1,
  stiffnessMin: 5,
  loadTest: 2,
  duringPain: 0,
  afterPain: 1,
  acheHours: 2,
});
const flare = (date: PlainDate): CheckIn => ({ ...clean(date), morningPain: 6 });

function assessment(date: PlainDate, part: Partial<Assessment> = {}): Assessment {
  const timers = {
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
  return {
    date,
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
    timers,
    ramp: null,
    beforeCut: null,
    daysSilent: 0,
    ...part,
  };
}

function recordOf(part: Partial<AthleteRecord> = {}, kind: RaceKind = "marathon"): AthleteRecord {
  return {
    athlete: {
      birthYear: 1984,
      sex: "female",
      timeZone: "Europe/London",
      level: "intermediate",
      availabilityMin: { mon: 60, tue: 75, wed: 75, thu: 60, fri: 0, sat: 180, sun: 180 },
      runThresholdPaceSPerKm: 275,
      easyPaceSPerKm: 345,
      cssSPer100m: 115,
      ftpW: 190,
    },
    injury: {
      kind: "proximal-hamstring-tendinopathy",
      side: "left",
      since: plainDate("2018-04-09"),
      rehabStage: 2,
      spread: "focal",
    },
    races: [{ id: "a", name: "A race", date: RACE_DAY, kind, priority: "A" }],
    activities: [],
    checkIns: [],
    treatments: [],
    restrictions: [],
    blocks: [],
    clearances: [],
    ...part,
  };
}

type Case = {
  readonly record?: Partial<AthleteRecord>;
  readonly kind?: RaceKind;
  readonly today?: PlainDate;
  readonly sessions?: readonly Session[];
  readonly assessment?: Partial<Assessment>;
};

function forecast({ record, kind, today = START, sessions = [], ...rest }: Case): RaceForecast {
  const found = forecastRaces({
    record: recordOf(record, kind),
    today,
    assessment: assessment(today, rest.assessment),
    sessions,
  })[0];
  if (!found) throw new Error("no forecast");
  return found;
}

/** Every morning from the first of January to `today` answered, with how the day before went. */
const answeredTo = (today: PlainDate, part: Partial<CheckIn> = {}): CheckIn[] =>
  Array.from({ length: daysBetween(START, today) }, (_, i) => ({
    ...clean(addDays(START, i + 1)),
    ...(addDays(START, i + 1) === today ? part : {}),
  }));

const longRuns = (kms: readonly number[], first = plainDate("2019-01-06")) =>
  sundaysFrom(first, kms).map(({ date, distanceM }) =>
    planned(date, { distanceM, durationS: (distanceM / 1000) * 345 }),
  );

describe("a marathon through an injury", () => {
  it("the founding season is a stretch to decide at eight and four weeks", () => {
    const found = forecast({ sessions: longRuns(SUNDAYS) });
    expect(found.feasibility).toBe("stretch");
    expect(found.options).toEqual(["start", "run-walk", "defer"]);
    expect(found.decideOn).toEqual(["2019-03-03", "2019-03-31"]);
    expect(found.driver).toBe("GATE-M4");
    expect(found.because).toContain("161 minutes");
    expect(found.because).toContain("2 Sundays");
  });

  it("reaching 22 km on the very day leaves no Sunday to spare and still is a stretch", () => {
    const delayed = [10, 14, 15, 13, 17, 19, 20.9, 21.9, 24, 26.4, 26.4, 28.9, 31, 26, 20, 13];
    const found = forecast({ sessions: longRuns(delayed) });
    expect(found.feasibility).toBe("stretch");
    expect(found.driver).toBe("GATE-M8");
    expect(found.because).toContain("no Sunday");
  });

  it("run-walk or deferring from a single run of 9.5 km", () => {
    const record = {
      activities: [done(plainDate("2018-12-29"), { role: "easy", distanceM: 9500 })],
    };
    const kms = [9.5, 10.4, 11.4, 8, 12.5, 13.7, 15, 10, 16.5, 18.1, 19.9, 14, 21.8, 18, 14, 9];
    const found = forecast({ record, sessions: longRuns(kms) });
    expect(found.feasibility).toBe("unlikely");
    expect(found.options).toEqual(["run-walk", "defer"]);
    expect(found.driver).toBe("GATE-M8");
  });

  it("a flare within 21 days of the eight-week decision fails it, an earlier one does not", () => {
    const today = plainDate("2019-02-20");
    const past = sundaysFrom(plainDate("2019-01-06"), [18, 19.8, 21.7, 15, 21.7, 23.8]).map((r) =>
      done(r.date, { distanceM: r.distanceM, durationS: (r.distanceM / 1000) * 345 }),
    );
    const sessions = longRuns([16.5, 26.1, 26.1, 28.7, 20, 31], plainDate("2019-02-24"));
    const on = (red: string) => {
      const days = Array.from({ length: 30 }, (_, i) => addDays(today, i - 30));
      const checkIns = days.map((d) => (d === red ? flare(d) : clean(d)));
      return forecast({ record: { activities: past, checkIns }, today, sessions });
    };
    expect(on("2019-02-18").driver).toBe("GATE-M8");
    expect(on("2019-02-18").options).toEqual(["run-walk", "defer"]);
    expect(on("2019-02-01").options).toContain("start");
  });

  it("run-walk is offered when the four-week run was not done", () => {
    const today = plainDate("2019-04-02");
    const past = sundaysFrom(plainDate("2019-02-17"), [22, 23, 24, 24, 25, 25, 26]).map((r) =>
      done(r.date, { distanceM: r.distanceM }),
    );
    const found = forecast({ record: { activities: past, checkIns: answeredTo(today) }, today });
    expect(found).toMatchObject({ feasibility: "unlikely", driver: "GATE-M4" });
    expect(found.options).toEqual(["run-walk", "defer"]);
    expect(found.decideOn).toEqual(["2019-04-14", "2019-04-21"]);
  });

  it("both decisions passed: feasible, unless the last load test is above 2", () => {
    const today = plainDate("2019-04-22");
    const kms = [22, 24, 26, 26, 28.5, 20, 30, 26, 20, 13];
    const past = sundaysFrom(plainDate("2019-02-17"), kms).map((r) =>
      done(r.date, { distanceM: r.distanceM }),
    );
    const test = (loadTest: number) =>
      forecast({
        record: { activities: past, checkIns: answeredTo(today, { loadTest }) },
        today,
      });
    expect(test(2).feasibility).toBe("feasible");
    expect(test(3)).toMatchObject({ driver: "GATE-M1", options: ["defer"] });
  });

  it("nothing is said to be feasible while someone has to be seen", () => {
    const found = forecast({ sessions: longRuns(SUNDAYS), assessment: { state: "refer" } });
    expect(found).toMatchObject({ feasibility: "unlikely", driver: "CELL-REFER" });
    expect(found.options).not.toContain("start");
  });
});

describe("a decision whose answers were not given is not known, and never passed", () => {
  const kms = [22, 24, 26, 26, 28.5, 20, 30, 26, 20, 13];
  const past = sundaysFrom(plainDate("2019-02-17"), kms).map((r) =>
    done(r.date, { distanceM: r.distanceM }),
  );
  const today = plainDate("2019-04-24");
  const on = (checkIns: readonly CheckIn[], part: Partial<AthleteRecord> = {}, day = today) =>
    forecast({ record: { activities: past, checkIns, ...part }, today: day });
  const all = answeredTo(today);
  const without = (checkIns: readonly CheckIn[], from: string, to: string) =>
    checkIns.filter((c) => c.date < from || c.date > to);

  it("everything answered: passed", () => {
    expect(on(all).feasibility).toBe("feasible");
  });

  it("no load test in the last week", () => {
    const found = on(all.map((c) => (c.date < "2019-04-21" ? c : untested(c))));
    expect(found).toMatchObject({ feasibility: "unknown", driver: "GATE-M1" });
    expect(found.because).toContain("Answer the load test");
    expect(found.options).toEqual(["start", "run-walk", "defer"]);
  });

  it("a week before its day the load test is not missed yet", () => {
    const day = plainDate("2019-04-20");
    expect(on(answeredTo(day).map(untested), {}, day).feasibility).toBe("feasible");
  });

  it("fewer than half of the mornings of the flare-free weeks", () => {
    // The two weeks up to the morning of 15 April: 2 to 15 April. Six of fourteen are too few, seven are enough.
    const day = plainDate("2019-04-15");
    expect(on(without(answeredTo(day), "2019-04-02", "2019-04-09"), {}, day)).toMatchObject({
      feasibility: "unknown",
      driver: "GATE-M2",
    });
    expect(on(without(answeredTo(day), "2019-04-02", "2019-04-08"), {}, day).driver).not.toBe(
      "GATE-M2",
    );
  });

  it("mornings answered from then on bring it back", () => {
    const quiet = without(all, "2019-04-02", "2019-04-13");
    // From 11 to 24 April eleven of fourteen are answered.
    expect(on(quiet).feasibility).toBe("feasible");
  });

  it("a long run that nobody answered for, until a later one of that length was", () => {
    // The only two of 28 km and more by four weeks out and after: 17 March, and 31 March on the day itself.
    const unheard = [22, 24, 26, 26, 28.5, 20, 26, 26, 20, 13];
    const runs = sundaysFrom(plainDate("2019-02-17"), unheard).map((r) =>
      done(r.date, { distanceM: r.distanceM }),
    );
    const quiet = without(all, "2019-03-18", "2019-03-18");
    const found = on(quiet, { activities: runs });
    expect(found).toMatchObject({ feasibility: "unknown", driver: "GATE-M4" });
    expect(found.because).toContain("long run it asks for was done, and nobody answered");
    const again = [...runs, done(plainDate("2019-04-03"), { distanceM: 28_000 })];
    expect(on(quiet, { activities: again }).feasibility).toBe("feasible");
  });

  it("its answer given late counts", () => {
    const told = { sessionDate: plainDate("2019-03-17"), duringPain: 1, afterPain: 2 };
    const unheard = [22, 24, 26, 26, 28.5, 20, 26, 26, 20, 13];
    const runs = sundaysFrom(plainDate("2019-02-17"), unheard).map((r) =>
      done(r.date, { distanceM: r.distanceM }),
    );
    const quiet = without(all, "2019-03-18", "2019-03-18").map((c) =>
      c.date === "2019-03-19" ? { ...c, responses: [told] } : c,
    );
    expect(on(quiet, { activities: runs }).feasibility).toBe("feasible");
  });

  it("without an injury nothing was to be answered", () => {
    expect(on([], { injury: null }).feasibility).toBe("feasible");
  });

  it("a flare that failed a decision still fails it in race week", () => {
    const sore = all.map((c) => (c.date === "2019-04-05" ? flare(c.date) : c));
    const day = plainDate("2019-04-27");
    const later = answeredTo(day).map((c) => (c.date === "2019-04-05" ? flare(c.date) : c));
    expect(on(sore).driver).toBe("GATE-M2");
    expect(on(later, {}, day).driver).toBe("GATE-M2");
  });
});

const untested = ({ loadTest, ...rest }: CheckIn): CheckIn => rest;

describe("other races", () => {
  const ride = (date: string, part: Partial<Session> = {}) =>
    planned(plainDate(date), {
      key: `${date}.bike.1`,
      sport: "bike",
      durationS: 7200,
      aeroS: 2700,
      distanceM: null,
      ...part,
    });
  const swim = planned(plainDate("2019-03-05"), { sport: "swim", distanceM: 2000 });

  it("a 70.3 is feasible when its six-week ride is planned in time", () => {
    const ready = [...longRuns(SUNDAYS), swim, ride("2019-03-09")];
    const found = forecast({ kind: "70.3", sessions: ready });
    expect(found).toMatchObject({ feasibility: "feasible", driver: "GATE-T6" });
    expect(found.decideOn).toEqual(["2019-03-17"]);
  });

  it("without aero time in that ride it is a stretch before the day, run-walk after it", () => {
    const flat = [...longRuns(SUNDAYS), swim, ride("2019-03-09", { aeroS: 600 })];
    expect(forecast({ kind: "70.3", sessions: flat }).feasibility).toBe("stretch");
    const late = forecast({ kind: "70.3", today: plainDate("2019-03-20"), sessions: flat });
    expect(late.options).toEqual(["run-walk", "defer"]);
  });

  it("a 70.3's ride counts once the morning after it was answered", () => {
    const today = plainDate("2019-03-20");
    const rode = done(plainDate("2019-03-09"), { sport: "bike", durationS: 7200, aeroS: 2700 });
    const on = (checkIns: readonly CheckIn[]) =>
      forecast({
        kind: "70.3",
        today,
        record: { activities: [rode], checkIns },
        sessions: [...longRuns(SUNDAYS), swim],
      });
    const answered = answeredTo(today);
    expect(on(answered).driver).not.toBe("GATE-T6");
    const found = on(answered.filter((c) => c.date !== "2019-03-10"));
    expect(found).toMatchObject({ feasibility: "unknown", driver: "GATE-T6" });
  });

  it("a 10 km race asks for a run of 8 km two weeks before", () => {
    const late = plainDate("2019-03-31");
    expect(forecast({ kind: "10k", sessions: longRuns([7, 8], late) }).feasibility).toBe(
      "feasible",
    );
    expect(forecast({ kind: "10k", sessions: longRuns([6, 7], late) }).feasibility).toBe("stretch");
    expect(forecast({ kind: "10k", sessions: longRuns([4], late) }).feasibility).toBe("unlikely");
  });

  it("races that are over have no forecast; order of races does not matter", () => {
    const record = recordOf();
    const more = [
      {
        id: "old",
        name: "Old",
        date: plainDate("2018-10-01"),
        kind: "10k",
        priority: "C",
      } as const,
      {
        id: "b",
        name: "B",
        date: plainDate("2019-03-10"),
        kind: "half-marathon",
        priority: "B",
      } as const,
      ...record.races,
    ];
    const of = (races: AthleteRecord["races"]) =>
      forecastRaces({
        record: { ...record, races },
        today: START,
        assessment: assessment(START),
        sessions: longRuns(SUNDAYS),
      });
    expect(of(more).map((f) => f.race)).toEqual(["b", "a"]);
    expect(of(more.toReversed())).toEqual(of(more));
  });
});

describe("times are ranges, never targets", () => {
  it("a marathon from threshold pace is wide and ordered", () => {
    const { predictedS } = forecast({ sessions: longRuns(SUNDAYS) });
    if (!predictedS) throw new Error("no range");
    const { low, mid, high } = predictedS;
    expect(low).toBeLessThan(mid);
    expect(mid).toBeLessThan(high);
    expect(high - low).toBeGreaterThan(0.1 * mid);
    expect(high).toBeGreaterThanOrEqual(Math.round(42.195 * 345));
  });

  it("a race of the last year counts before paces", () => {
    const raced = done(plainDate("2018-10-21"), {
      role: "race",
      distanceM: 42_195,
      durationS: 12_300,
    });
    const { predictedS } = forecast({
      record: { activities: [raced] },
      sessions: longRuns(SUNDAYS),
    });
    expect(Math.abs((predictedS?.low ?? 0) - 12_300)).toBeLessThanOrEqual(2);
    expect(daysBetween(raced.date, START)).toBeLessThan(365);
  });

  it("nothing known, nothing said", () => {
    const { athlete } = recordOf();
    const unknown = { ...athlete, runThresholdPaceSPerKm: null, easyPaceSPerKm: null };
    expect(forecast({ record: { athlete: unknown } }).predictedS).toBeNull();
  });

  it("run-walk is never faster than easy running", () => {
    const found = forecast({ sessions: longRuns([8, 9, 10]) });
    expect(found.options).not.toContain("start");
    expect(found.predictedS?.low).toBeGreaterThanOrEqual(Math.round(42.195 * 345));
  });
});
