import { describe, expect, test } from "vitest";
import type { Activity, CheckIn } from "../model";
import { eachDay } from "../plain-date";
import { acceptedRuns } from "./accepted-runs";
import { assessDays } from "./assess";
import { levelNeededFor } from "./ladder";
import {
  type Answers,
  ahead,
  answering,
  assessedOn,
  back,
  calm,
  calmMornings,
  flare,
  recordOf,
  run,
  TODAY,
  training,
  watch,
  withMornings,
} from "./test-record";

const during = (from: number, to: number, answers: Answers) =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, i) => [from + i, answers]));

describe("late answers", () => {
  const late = (acheHours: number): Answers => ({
    ...calm,
    responses: [{ sessionDate: back(3), acheHours }],
  });

  test("an ache that went on is a flare on the day it is told", () => {
    const a = assessedOn(answering({ 0: late(40) }));
    expect(a).toMatchObject({ state: "red", irritability: "high" });
    expect(a.facts[0]).toMatchObject({ date: back(3), value: "40 h" });
  });

  test("what was known already is no news", () => {
    expect(assessedOn(answering({ 0: late(1) })).state).toBe("green");
  });

  test("it takes the run out of what was accepted from then on", () => {
    const dates = acceptedRuns(answering({ 0: late(40) }), TODAY).map((a) => a.date);
    expect(dates).toEqual([back(5), back(1)]);
  });

  test("the days before stay as they were", () => {
    const before = assessDays(recordOf(), back(10), back(1));
    expect(assessDays(answering({ 0: late(40) }), back(10), back(1))).toEqual(before);
  });
});

describe("answers belong to one session", () => {
  const ride: Activity = { ...run(back(1)), sport: "bike", durationS: 7200, distanceM: null };

  test("to the one the trigger names", () => {
    const answers = { ...watch, duringPain: 6, trigger: "bike" as const };
    const record = answering({ 0: answers }, { activities: [run(back(3)), run(back(1)), ride] });
    expect(acceptedRuns(record, TODAY).map((a) => a.date)).toEqual([back(3), back(1)]);
    expect(assessedOn(record).facts[0]?.what).toBe("pain during the ride");
  });

  test("else to the one with the most load on the tendon", () => {
    const a = assessedOn(answering({ 0: watch }, { activities: [ride, run(back(1), "long")] }));
    expect(a.facts[0]?.what).toBe("pain during the long run");
  });

  test("a run nobody answered for counts as accepted unless a flare followed", () => {
    const part = { activities: [run(back(3)), run(back(1))], checkIns: [] };
    expect(acceptedRuns(recordOf(part), TODAY)).toHaveLength(2);
    const sore = answering({ 0: { nightWaking: true } }, part);
    expect(acceptedRuns(sore, TODAY)).toHaveLength(1);
  });
});

describe("the usual morning", () => {
  const pains = (values: readonly number[]): CheckIn[] =>
    values.map((morningPain, i) => ({ date: back(values.length - i), morningPain }));
  const baseline = (values: readonly number[]) =>
    assessedOn(recordOf({ checkIns: pains(values) })).baseline;

  test("is the first answer until there are seven", () => {
    expect(baseline([2, 1, 1, 1, 1, 1])).toBe(2);
    expect(baseline([2, 1, 1, 1, 1, 1, 1])).toBe(1);
  });

  test("a single morning of 2 is no alarm where the usual has come down to none; two are", () => {
    const ending = (...last: number[]) =>
      assessedOn(recordOf({ checkIns: pains([...Array(14).fill(0), ...last]) }), back(1));
    expect(ending(2)).toMatchObject({ state: "green", baseline: 0 });
    expect(ending(1, 1).state).toBe("green");
    expect(ending(2, 2)).toMatchObject({ state: "amber", baseline: 0 });
    expect(ending(3).state).toBe("amber");
    expect(ending(4).state).toBe("red");
  });

  test("leaves flare days out", () => {
    expect(baseline([1, 1, 1, 1, 1, 1, 1, 6, 6, 6])).toBe(1);
  });

  test("follows falling pain and returns, but never climbs past where it began", () => {
    expect(baseline([...Array(7).fill(2), ...Array(14).fill(1)])).toBe(1);
    expect(baseline([...Array(7).fill(1), ...Array(10).fill(0), ...Array(14).fill(1)])).toBe(1);
    expect(baseline([...Array(7).fill(1), ...Array(20).fill(2)])).toBe(1);
  });

  test("leaves out the soreness of three days after shockwave", () => {
    const sore = withMornings({ 1: { morningPain: 2 }, 2: { morningPain: 2 } });
    const treated = recordOf({
      checkIns: sore.slice(-7),
      treatments: [{ date: back(2), kind: "shockwave" }],
    });
    expect(assessedOn(treated).baseline).toBe(1);
  });
});

describe("the way back", () => {
  /** Watch, and the run of the day before is rejected: 2 above the usual. */
  const watchfulRun: Answers = { ...calm, morningPain: 3 };
  const rampOn = (record: ReturnType<typeof recordOf>, day: number) =>
    assessedOn(record, ahead(day)).ramp;
  const activities = training(-35, 40);

  test("a flare on Sunday: half of the last settled week from the next week on", () => {
    const record = answering({ [-1]: flare, 0: calm }, { activities });
    expect(rampOn(record, 0)).toEqual({
      kind: "red",
      fromWeekM: 30000,
      shares: [0.5, 0.75, 1],
      firstMonday: TODAY,
    });
  });

  test("one share for each accepted week, and then it is over", () => {
    const record = answering({ [-1]: flare, ...during(0, 30, calm) }, { activities });
    expect(rampOn(record, 7)?.shares).toEqual([0.75, 1]);
    expect(rampOn(record, 14)?.shares).toEqual([1]);
    expect(rampOn(record, 21)).toBeNull();
  });

  test("a Watch that came and went within the week does not hold the next step back", () => {
    const record = answering({ [-1]: flare, ...during(0, 30, calm), 9: watch }, { activities });
    expect(rampOn(record, 9)?.shares).toEqual([0.75, 1]);
    expect(rampOn(record, 14)).toMatchObject({ fromWeekM: 30000, shares: [1] });
  });

  test("a week that ends on Watch is done again, from the same settled week", () => {
    const record = answering({ [-1]: flare, ...during(0, 30, calm), 12: watch }, { activities });
    expect(rampOn(record, 12)?.shares).toEqual([0.75, 0.75, 1]);
    expect(rampOn(record, 14)).toMatchObject({ fromWeekM: 30000, shares: [0.75, 1] });
  });

  test("so is the week of a flare, however soon it settled", () => {
    const record = answering({ ...during(-10, 30, calm), 1: flare }, { activities });
    expect(rampOn(record, 6)?.shares).toEqual([0.5, 0.5, 0.75, 1]);
    expect(rampOn(record, 7)?.shares).toEqual([0.5, 0.75, 1]);
  });

  test("a week without a run is not an accepted week", () => {
    const rested = activities.filter((a) => a.date < TODAY || a.date > ahead(6));
    const record = answering({ [-1]: flare, ...during(0, 30, calm) }, { activities: rested });
    expect(rampOn(record, 7)?.shares).toEqual([0.5, 0.75, 1]);
  });

  test("Watch early in a week: three quarters in that week, then all", () => {
    const record = answering({ 0: watch }, { activities });
    expect(rampOn(record, 0)).toMatchObject({ kind: "amber", shares: [0.75, 1] });
  });

  test("Watch late in a week: three quarters in the next week too", () => {
    const record = answering({ 5: watch }, { activities });
    expect(rampOn(record, 5)).toMatchObject({ kind: "amber", shares: [0.75, 0.75, 1] });
  });

  test("the fullest of the four weeks before the cut is remembered for eight weeks", () => {
    const full = activities.map((a) =>
      a.date >= back(21) && a.date < back(14) ? { ...a, distanceM: 12000 } : a,
    );
    const record = answering({ 0: watch, ...during(1, 50, calm) }, { activities: full });
    const known = (day: number) => assessedOn(record, ahead(day)).beforeCut;
    const fullest = { monday: back(21), runM: 36000, cutMonday: TODAY };
    expect(known(0)).toEqual(fullest);
    expect(known(20)).toEqual(fullest);
    expect(known(35 + 7)).toBeNull();
  });

  test("without a cut nothing is remembered", () => {
    expect(assessedOn(answering({ 0: calm }, { activities }), TODAY).beforeCut).toBeNull();
  });

  test("a long run that Monday's answers reject: a share of its week with all runs, not of the easy days around it", () => {
    expect(rampOn(answering({ 0: flare }, { activities }), 0)?.fromWeekM).toBe(30000);
    expect(rampOn(answering({ 0: watchfulRun }, { activities }), 0)).toMatchObject({
      ...{ kind: "amber", fromWeekM: 30000 },
    });
  });

  test("a fuller week whose long run was rejected: no more than the settled week before it", () => {
    const full = activities.map((a) => (a.date === back(1) ? { ...a, distanceM: 30000 } : a));
    expect(rampOn(answering({ 0: flare }, { activities: full }), 0)?.fromWeekM).toBe(30000);
  });

  test("a smaller week whose long run was rejected: no more than it was", () => {
    const less = activities.map((a) => (a.date === back(1) ? { ...a, distanceM: 12000 } : a));
    expect(rampOn(answering({ 0: flare }, { activities: less }), 0)?.fromWeekM).toBe(26000);
  });

  test("one run a week and each of them rejected: there is a way back all the same", () => {
    const long = activities.filter((a) => a.role === "long" && a.date >= back(14));
    const told = { ...during(-14, -1, calm), [-7]: watchfulRun, 0: flare };
    const checkIns = Object.entries(told).map(([day, c]) => ({ ...c, date: ahead(Number(day)) }));
    expect(rampOn(recordOf({ activities: long, checkIns }), 0)).toMatchObject({
      ...{ kind: "red", fromWeekM: 16000 },
    });
  });

  test("a rest week is no yardstick", () => {
    const rest = activities.map((a) =>
      a.date >= back(7) && a.date < TODAY ? { ...a, distanceM: 4000 } : a,
    );
    expect(rampOn(answering({ 0: watch }, { activities: rest }), 0)?.fromWeekM).toBe(30000);
  });

  test("ten days without a run: 60 % of the last week", () => {
    const record = answering(during(0, 12, calm), { activities: training(-35, -1) });
    expect(rampOn(record, 9)).toBeNull();
    expect(rampOn(record, 10)).toMatchObject({ kind: "gap", fromWeekM: 30000 });
    expect(rampOn(record, 10)?.shares[0]).toBe(0.6);
  });
});

describe("the run ladder", () => {
  const levelOn = (record: ReturnType<typeof recordOf>, day = 0) =>
    assessedOn(record, ahead(day)).level;

  test("who never stopped enters at 3, at 4 once two long runs were accepted", () => {
    const easyOnly = training(-35, -1).filter((a) => a.role === "easy");
    expect(levelOn(recordOf({ activities: easyOnly, checkIns: [...calmMornings.slice(-7)] }))).toBe(
      3,
    );
    expect(levelOn(recordOf({ activities: training(-35, -1) }))).toBe(4);
  });

  test("who paused four weeks enters at run-walk, or at walking while a drop lunge hurts", () => {
    const activities = [run(back(60))];
    expect(levelOn(answering({ 0: { ...calm, dropLunge: 0 } }, { activities }))).toBe(1);
    const sore = withMornings({ 14: { dropLunge: 1 }, 5: { dropLunge: 1 } });
    expect(levelOn(answering({ 0: calm }, { activities, checkIns: sore }))).toBe(0);
  });

  test("an answer to the drop lunge counts for two weeks, as the load test does", () => {
    const activities = [run(back(60))];
    const sore = withMornings({ 14: { dropLunge: 1 } });
    expect(levelOn(answering({ 0: calm }, { activities, checkIns: sore }))).toBe(1);
  });

  test("a lunge from before the flare opens nothing after it; a little pain is borne then", () => {
    const activities = [...training(-90, -40), run(back(1), "easy", 1500)];
    const entered = { ...calm, dropLunge: 0, date: back(2) };
    const level = (answers: Partial<CheckIn>) => {
      const record = answering(
        { 0: flare, ...during(1, 30, { ...calm, loadTest: 3, ...answers }) },
        { activities, checkIns: [] },
      );
      return levelOn({ ...record, checkIns: [entered, ...record.checkIns] }, 16);
    };
    expect(level({})).toBe(0);
    expect(level({ dropLunge: 2 })).toBe(1);
    expect(level({ dropLunge: 3 })).toBe(0);
  });

  test.each([
    ["a drop lunge that no longer hurts", { dropLunge: 0 }, 1],
    ["a load test of 2, where no drop lunge was ever answered", { loadTest: 2 }, 1],
    ["no step while the drop lunge hurts", { dropLunge: 3 }, 0],
    ["no step on a load test of 3 alone", { loadTest: 3 }, 0],
  ])("a flare on run-walk means walking; back by %s", (_, answers, level) => {
    const activities = [...training(-90, -40), run(back(1), "easy", 1500)];
    const settledDay = { ...calm, ...answers };
    const record = answering(
      { 0: flare, ...during(1, 30, settledDay) },
      { activities, checkIns: [] },
    );
    const entered = { ...record, checkIns: [{ ...calm, date: back(2) }, ...record.checkIns] };
    expect(levelOn(entered, 13)).toBe(0);
    expect(levelOn(entered, 16)).toBe(level);
  });

  test("two settled weeks with a load test of 2 take it from 3 to 4, not a higher test", () => {
    const activities = eachDay(back(40), ahead(20)).map((date) => run(date));
    expect(levelOn(answering({ 0: calm, 1: calm }, { activities }), 1)).toBe(4);
    const test3 = calmMornings.map((c) => ({ ...c, loadTest: 3 }));
    const high = { ...calm, loadTest: 3 };
    expect(levelOn(answering({ 0: high, 1: high }, { activities, checkIns: test3 }), 1)).toBe(3);
  });

  test("a flare never takes a runner who kept running below 3, and freezes steps 14 days", () => {
    const record = answering(
      { 0: flare, ...during(1, 40, calm) },
      { activities: training(-35, 40) },
    );
    const levels = assessDays(record, TODAY, ahead(40)).map((a) => a.level);
    expect(levels.slice(0, 14).every((level) => level === 3)).toBe(true);
    expect(levels.at(-1)).toBeGreaterThanOrEqual(4);
  });

  test("five silent days stand at 3, and an answer restores it", () => {
    const record = answering({ 6: calm }, { activities: training(-35, 5) });
    expect([3, 4, 6].map((day) => levelOn(record, day))).toEqual([4, 3, 4]);
  });

  test.each([
    ["run", "easy", 2],
    ["run", "long", 3],
    ["run", "strides", 5],
    ["run", "steady", 6],
    ["run", "tempo", 7],
    ["run", "intervals", 8],
    ["run", "race", 0],
    ["bike", "intervals", 0],
  ] as const)("%s %s needs level %d", (sport, role, level) => {
    expect(levelNeededFor(sport, role)).toBe(level);
  });
});
