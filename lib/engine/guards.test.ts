import { describe, expect, test } from "vitest";
import { settled } from "./adapt/match";
import { forecastRaces } from "./forecast/forecast";
import type { Activity, Assessment, AthleteRecord, CheckIn, Session, Treatment } from "./model";
import { eachDay, weekdayIndex } from "./plain-date";
import { adaptedTo, planned } from "./protocol/test-protocols";
import { guardRules } from "./rules/guards";
import { holdingRules } from "./rules/holding";
import { buildSeason } from "./season/build-season";
import {
  type Answers,
  ahead,
  answering,
  assessedOn,
  back,
  calm,
  calmMornings,
  recordOf,
  run,
  TODAY,
  training,
  withMornings,
} from "./symptoms/test-record";

/*
 * Every guard by name, and proof that it acts: each proof is true with what the guard looks for
 * and false without it. The edges of each are tested where the guard stands (symptoms, forecast).
 */

const today = (
  answers: Answers,
  earlier: readonly CheckIn[] = calmMornings,
  activities?: readonly Activity[],
): AthleteRecord =>
  answering(
    { 0: { ...calm, ...answers } },
    { checkIns: earlier, ...(activities && { activities }) },
  );
const rulesOf = (record: AthleteRecord) => assessedOn(record).rules;
const holds = (rule: string, record: AthleteRecord) => {
  const a = assessedOn(record);
  return holdingRules.has(rule) && a.rules.includes(rule) && !a.mayProgress;
};
const speaks = (rule: string, record: AthleteRecord) => rulesOf(record).includes(rule);
const changes = (rule: string, record: AthleteRecord, session: Partial<Session>, inDays = 0) =>
  adaptedTo(record, planned(record, session, inDays)).changes.some((c) => c.rule === rule);
const shockwave = (ago: number): Partial<AthleteRecord> => ({
  treatments: [{ date: back(ago), kind: "shockwave" } satisfies Treatment],
});
const each = (answers: Answers) => calmMornings.map((c) => ({ ...c, ...answers }));
const born = (birthYear: number, part: Partial<AthleteRecord> = {}): AthleteRecord => {
  const record = answering({ 0: calm }, part);
  return { ...record, athlete: { ...record.athlete, birthYear } };
};
const marathon = (inDays: number) => [
  { id: "m", name: "M", date: ahead(inDays), kind: "marathon" as const, priority: "A" as const },
];
const racing = (record: AthleteRecord, sessions: readonly Session[] = []) =>
  forecastRaces({ record, today: TODAY, assessment: assessedOn(record), sessions })[0];
const ranEvery: Activity[] = training(-42, -1);

type Proof = readonly [guard: string, acts: () => boolean, idleWithout: () => boolean];
const proofs: readonly Proof[] = [
  [
    "own stretching while symptomatic holds (STRETCH-1)",
    () => holds("STRETCH-1", today({ stretched: true, morningPain: 2 })),
    () => speaks("STRETCH-1", today({ stretched: true, morningPain: 1 })),
  ],
  [
    "pain that eases through the day is said, and unlocks nothing (EASES-1)",
    () => {
      const [eased, plain] = [today({ easesThroughDay: true }), today({})].map((r) =>
        assessedOn(r),
      );
      return (
        eased?.rules.includes("EASES-1") === true &&
        eased.mayProgress === plain?.mayProgress &&
        eased.level === plain.level
      );
    },
    () => speaks("EASES-1", today({})),
  ],
  [
    "pain that builds until the evening holds (EVENING-1)",
    () => holds("EVENING-1", today({ worseByEvening: true })),
    () => speaks("EVENING-1", today({ worseByEvening: false, easesThroughDay: false })),
  ],
  [
    "stretching that set it off holds, whatever the morning (STRETCH-1)",
    () => holds("STRETCH-1", today({ trigger: "stretching" })),
    () => speaks("STRETCH-1", today({ trigger: "sitting" })),
  ],
  [
    "long-stride pain twice in 14 days asks for a clinician (ISCHIO-1)",
    () =>
      speaks(
        "ISCHIO-1",
        today({ longStridePain: true }, withMornings({ 5: { longStridePain: true } })),
      ),
    () => speaks("ISCHIO-1", today({ longStridePain: true })),
  ],
  [
    "pain during a session says when to stop (PAIN-1)",
    () => speaks("PAIN-1", today({ duringPain: 4 })),
    () => speaks("PAIN-1", today({ duringPain: 3 })),
  ],
  [
    "two weeks of short sleep hold (SLEEP-1)",
    () => holds("SLEEP-1", today({}, each({ sleepHours: 6.5 }))),
    () => speaks("SLEEP-1", today({}, each({ sleepHours: 7.5 }))),
  ],
  [
    "one very short night eases the day's fast run (SLEEP-2)",
    () => changes("SLEEP-2", today({ sleepHours: 4.5 }), { role: "strides" }),
    () => changes("SLEEP-2", today({ sleepHours: 5 }), { role: "strides" }),
  ],
  [
    "days of high stress hold (STRESS-1)",
    () =>
      holds("STRESS-1", today({ stress: 8 }, withMornings({ 2: { stress: 7 }, 4: { stress: 9 } }))),
    () => speaks("STRESS-1", today({ stress: 8 }, withMornings({ 2: { stress: 7 } }))),
  ],
  [
    "three days that were a lot for the tendon hold (TISSUE-2)",
    () => holds("TISSUE-2", today({}, calmMornings, [...ranEvery, run(back(2), "easy", 12_000)])),
    () => speaks("TISSUE-2", today({}, calmMornings, ranEvery)),
  ],
  [
    "fever stops training (ILL-1)",
    () => changes("ILL-1", today({ illness: "fever" }), { sport: "swim", distanceM: 1500 }),
    () => changes("ILL-1", today({ illness: null }), { sport: "swim", distanceM: 1500 }),
  ],
  [
    "a cold makes the day short and easy (ILL-2)",
    () => changes("ILL-2", today({ illness: "above-neck" }), { durationS: 3600 }),
    () => changes("ILL-2", today({}), { durationS: 3600 }),
  ],
  [
    "chest pain is named and nothing is planned (ILL-3)",
    () => {
      const record = today({ redFlags: ["chest-pain"] });
      return speaks("ILL-3", record) && changes("CELL-REFER", record, {});
    },
    () => speaks("ILL-3", today({})),
  ],
  [
    "the first days after illness are half and easy (AFTER-ILLNESS)",
    () => {
      const record = answering({
        [-2]: { ...calm, illness: "fever" },
        [-1]: { ...calm, illness: null },
        0: calm,
      });
      return changes("AFTER-ILLNESS", record, { durationS: 3000 }, 1);
    },
    () => changes("AFTER-ILLNESS", today({}), { durationS: 3000 }, 1),
  ],
  [
    "a painkiller makes a settled morning a hold (MASK-1)",
    () => holds("MASK-1", today({ painkiller: true })),
    () => speaks("MASK-1", today({ painkiller: false })),
  ],
  [
    "the shockwave day has no fast run (ESWT-1)",
    () => changes("ESWT-1", answering({ 0: calm }, shockwave(0)), { role: "intervals" }),
    () => changes("ESWT-1", answering({ 0: calm }, shockwave(3)), { role: "intervals" }),
  ],
  [
    "two days around shockwave runs stay short (ESWT-2)",
    () => changes("ESWT-2", answering({ 0: calm }, shockwave(1)), { durationS: 3600 }),
    () => changes("ESWT-2", answering({ 0: calm }, shockwave(2)), { durationS: 3600 }),
  ],
  [
    "three days after shockwave no step is taken (ESWT-3)",
    () => holds("ESWT-3", answering({ 0: calm }, shockwave(2))),
    () => speaks("ESWT-3", answering({ 0: calm }, shockwave(3))),
  ],
  [
    "a shockwave booked in the week before a race is said (ESWT-7)",
    () => speaks("ESWT-7", answering({ 0: calm }, { ...shockwave(-10), races: marathon(14) })),
    () => speaks("ESWT-7", answering({ 0: calm }, { ...shockwave(-6), races: marathon(14) })),
  ],
  [
    "three missed cycles hold (REDS-1)",
    () => holds("REDS-1", today({ menses: "missed-3" })),
    () => speaks("REDS-1", today({ menses: "regular" })),
  ],
  [
    "a bone stress injury before holds (REDS-1)",
    () => holds("REDS-1", today({ boneStressHistory: true })),
    () => speaks("REDS-1", today({ boneStressHistory: false })),
  ],
  [
    "from fifty on a week grows by 7 % at most (AGE-1)",
    () => weekOf(born(1970)) <= 30_000 * 1.07 + 100 && speaks("AGE-1", born(1970)),
    () => weekOf(born(1990)) <= 30_000 * 1.07 + 100,
  ],
  [
    "two missed check-ins hold (DATA-1)",
    () => {
      const a = assessedOn(answering({ 0: calm }), ahead(2));
      return a.rules.includes("DATA-1") && !a.mayProgress;
    },
    () => assessedOn(answering({ 0: calm }), ahead(1)).rules.includes("DATA-1"),
  ],
  [
    "five missed check-ins cap the ladder at step 3 (DATA-1)",
    () => climbed(5).level === 3,
    () => climbed(4).level === 3,
  ],
  [
    "a gap of more than ten days restarts at 60 % (LOAD-4)",
    () => afterGap(11)?.shares[0] === 0.6,
    () => afterGap(8) !== undefined,
  ],
  [
    "days away plan nothing, and nothing moves (TRAVEL-1)",
    () => {
      const record = { ...answering({ 0: calm }), away: [{ from: ahead(2), to: ahead(4) }] };
      const days = [1, 2, 3, 4, 5].map((d) => planned(record, { distanceM: 5000 }, d));
      const { sessions, changes: made } = adaptedTo(record, ...days);
      const left = sessions.filter((s) => s.status === "planned");
      return (
        made.every((c) => c.rule === "TRAVEL-1" && c.after === null) &&
        left.map((s) => s.date).join() === [ahead(1), ahead(5)].join() &&
        left.every((s) => s.distanceM === 5000)
      );
    },
    () => changes("TRAVEL-1", answering({ 0: calm }), {}, 2),
  ],
  [
    "days away are days off when a season is built (TRAVEL-1)",
    () => plansOn({ away: [{ from: ahead(7), to: ahead(13) }] }) === 0,
    () => plansOn({}) === 0,
  ],
  [
    "a missed session is not made up for: what is left of the week stands as planned",
    () => missed().every((s) => s.status !== "planned" || s.distanceM === 5000),
    () => missed().every((s) => s.distanceM !== 5000),
  ],
  [
    "the last run has to be accepted first (LAST-RUN-1)",
    () => holds("LAST-RUN-1", answering({ 0: { ...calm, duringPain: 3, aftermath: "worse" } })),
    () => speaks("LAST-RUN-1", today({})),
  ],
  [
    "a race gate that fails offers run-walk or another date, not the start (GATE-M4)",
    () => {
      const found = racing(
        answering(
          { 0: calm },
          { activities: [...ranEvery, run(back(40), "long", 23_000)], races: marathon(20) },
        ),
      );
      return found?.driver === "GATE-M4" && found.options.join() === "run-walk,defer";
    },
    () => racing(answering({ 0: calm }, { races: [] })) !== undefined,
  ],
  [
    "a flare three weeks before a marathon's decision fails it (GATE-M8)",
    () => {
      const answers = { [-8]: { ...calm, morningPain: 6 }, 0: calm };
      return (
        racing(answering(answers, { activities: ranEvery, races: marathon(57) }))?.driver ===
        "GATE-M8"
      );
    },
    () => racing(answering({ 0: calm }, { races: [] }))?.driver === "GATE-M8",
  ],
];

const climbed = (silentDays: number): Assessment => {
  const accepted = { ...calm, aftermath: "same" as const };
  const days = Object.fromEntries(Array.from({ length: 15 }, (_, i) => [String(-i), accepted]));
  return assessedOn(answering(days, { activities: ranEvery }), ahead(silentDays));
};

const afterGap = (days: number) =>
  assessedOn(answering({ 0: calm }, { activities: training(-60, -days) })).ramp ?? undefined;

const weekOf = (record: AthleteRecord) => {
  const before = { ...record, activities: training(-28, -1) };
  const runs = [7, 9, 11, 13].map((d) => planned(before, { role: "easy", distanceM: 9000 }, d));
  return adaptedTo(before, ...runs).sessions.reduce(
    (sum, s) => sum + (s.sport === "run" && s.status === "planned" ? (s.distanceM ?? 0) : 0),
    0,
  );
};

const plansOn = (part: Partial<AthleteRecord>) => {
  const record = { ...recordOf({ activities: ranEvery, races: marathon(90) }), ...part };
  const season = buildSeason({ record, from: TODAY, assessment: assessedOn(record) });
  const week = new Set(eachDay(ahead(7), ahead(13)));
  return season.sessions.filter((s) => week.has(s.date)).length;
};

/** Wednesday of a week whose Monday and Tuesday runs were not done. */
const missed = (): Session[] => {
  const record = answering({ 0: calm }, { activities: ranEvery });
  const week = [0, 1, 2, 4].map((d) => planned(record, { distanceM: 5000 }, d));
  expect(weekdayIndex(TODAY)).toBe(0);
  const past = settled(week.slice(0, 2), record.activities, ahead(2));
  expect(past.map((s) => s.status)).toEqual(["missed", "missed"]);
  return [...adaptedTo(record, ...week.slice(2)).sessions];
};

describe("guards", () => {
  test.each(proofs)("%s", (_, acts, idleWithout) => {
    expect(acts()).toBe(true);
    expect(idleWithout()).toBe(false);
  });

  test("every guard of the registry is proven here, or only says what to ask a clinician", () => {
    const spoken = ["ESWT-4", "ESWT-5", "ESWT-6"];
    const proven = proofs.map(([name]) => name).join(" ");
    for (const { id } of guardRules) {
      if (spoken.includes(id)) continue;
      expect(proven, id).toContain(`(${id})`);
    }
  });
});
