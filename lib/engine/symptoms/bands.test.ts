import { describe, expect, test } from "vitest";
import type { State } from "../model";
import { assessDays } from "./assess";
import {
  type Answers,
  ahead,
  answering,
  assessedOn,
  calm,
  recordOf,
  withMornings,
} from "./test-record";

/* The edges of every row of the state function, rehab reference section 5. Usual morning pain 1. */

const stateWith = (answers: Partial<Answers>) =>
  assessedOn(answering({ 0: { ...calm, ...answers } })).state;

describe("edges of the bands", () => {
  test.each<[string, Partial<Answers>, State]>([
    ["during 3", { duringPain: 3 }, "green"],
    ["during 4", { duringPain: 4 }, "amber"],
    ["during 5", { duringPain: 5 }, "amber"],
    ["during 6", { duringPain: 6 }, "red"],
    ["during 7", { duringPain: 7 }, "refer"],
    ["after 3", { afterPain: 3 }, "green"],
    ["after 4", { afterPain: 4 }, "amber"],
    ["after 6", { afterPain: 6 }, "red"],
    ["after 7", { afterPain: 7 }, "refer"],
    ["load test 3", { loadTest: 3 }, "green"],
    ["load test 4", { loadTest: 4 }, "amber"],
    ["load test 5", { loadTest: 5 }, "red"],
    ["load test 7", { loadTest: 7 }, "refer"],
    ["morning 2", { morningPain: 2 }, "green"],
    ["morning 3, two above usual", { morningPain: 3 }, "amber"],
    ["morning 4, three above usual", { morningPain: 4 }, "red"],
    ["morning 7", { morningPain: 7 }, "refer"],
    ["stiff 30 min", { stiffnessMin: 30 }, "green"],
    ["stiff 31 min", { stiffnessMin: 31 }, "amber"],
    ["stiff 60 min", { stiffnessMin: 60 }, "amber"],
    ["stiff 61 min", { stiffnessMin: 61 }, "red"],
    ["ache 12 h with after 2", { acheHours: 12, afterPain: 2 }, "green"],
    ["ache 11 h with after 3", { acheHours: 11, afterPain: 3 }, "green"],
    ["ache 12 h with after 3", { acheHours: 12, afterPain: 3 }, "amber"],
    ["ache 24 h with after 3", { acheHours: 24, afterPain: 3 }, "amber"],
    ["ache 24 h", { acheHours: 24 }, "green"],
    ["ache 25 h", { acheHours: 25 }, "red"],
    ["sitting 2", { sittingPain: 2 }, "green"],
    ["sitting 3", { sittingPain: 3 }, "amber"],
    ["sitting 5", { sittingPain: 5 }, "red"],
    ["limping", { limp: true }, "red"],
    ["woken once", { nightWaking: true }, "red"],
    ["wider than recorded", { spread: "wider" }, "amber"],
    ["below the knee", { spread: "below-knee" }, "refer"],
    ["pain of 7 on the bike", { bikePain: 7 }, "refer"],
  ])("%s", (_, answers, state) => expect(stateWith(answers)).toBe(state));

  test("with a usual of 2 a morning of 4 is Watch, of 5 a flare", () => {
    const usualTwo = withMornings(
      Object.fromEntries(Array.from({ length: 14 }, (_, i) => [i + 1, { morningPain: 2 }])),
    );
    const on = (morningPain: number) =>
      assessedOn(answering({ 0: { morningPain } }, { checkIns: usualTwo }));
    expect(on(4)).toMatchObject({ state: "amber", baseline: 2 });
    expect(on(5).state).toBe("red");
  });

  test("a spread that was recorded at intake is not a widening", () => {
    const { injury } = recordOf();
    const part = injury ? { injury: { ...injury, spread: "wider" as const } } : {};
    expect(assessedOn(answering({ 0: { ...calm, spread: "wider" } }, part)).state).toBe("green");
  });

  test("a load test a point up from week to week is Watch", () => {
    const rising = withMornings(
      Object.fromEntries([1, 2, 3, 4, 5, 6].map((day) => [day, { loadTest: 3 }])),
    );
    const a = assessedOn(answering({ 0: { ...calm, loadTest: 3 } }, { checkIns: rising }));
    expect(a).toMatchObject({
      state: "amber",
      rules: expect.arrayContaining(["STATE-AMBER-TREND"]),
    });
  });

  test("one morning a point up is named as noise", () => {
    const a = assessedOn(answering({ 0: { ...calm, morningPain: 2 } }));
    expect(a).toMatchObject({ state: "green", mayProgress: true });
    expect(a.rules).toEqual(["SETTLED", "PAIN-2"]);
  });
});

describe("what is missing is never zero", () => {
  test("a morning without any answer about pain is not a settled one", () => {
    const flare = { ...calm, duringPain: 6 };
    const record = answering({ 0: flare, 1: { sleepHours: 8 }, 2: { sleepHours: 8 } });
    expect(assessedOn(record, record.checkIns.at(-1)?.date).state).toBe("red");
  });

  test("a run without pain during and after holds progress until it is answered", () => {
    const silent = assessedOn(answering({ 0: { morningPain: 1 } }));
    expect(silent).toMatchObject({ state: "green", mayProgress: false });
    expect(silent.rules).toContain("LAST-RUN-1");
    expect(assessedOn(answering({ 0: { morningPain: 1, aftermath: "same" } })).mayProgress).toBe(
      true,
    );
    expect(assessedOn(answering({ 0: { morningPain: 1, aftermath: "worse" } })).mayProgress).toBe(
      false,
    );
  });
});

describe("sitting alone", () => {
  const sitting = { ...calm, sittingPain: 4, trigger: "sitting" as const };

  test("is Watch without a cut on its first two days", () => {
    const a = assessedOn(answering({ 0: sitting }));
    expect(a).toMatchObject({ state: "amber", keepsEasyVolume: true, ramp: null });
    expect(a.timers.speedFreezeUntil).toBeNull();
    expect(a.rules).toContain("CLAMP-SITTING");
  });

  test("stays so on the settled morning after it; another cause ends it", () => {
    const next = assessDays(answering({ 0: sitting, 1: calm }), ahead(1), ahead(1))[0];
    expect(next).toMatchObject({ state: "amber" });
    expect(next?.rules).toContain("CLAMP-SITTING");
    const both = assessDays(
      answering({ 0: { ...calm, duringPain: 4 }, 1: sitting }),
      ahead(1),
      ahead(1),
    )[0];
    expect(both?.rules).not.toContain("CLAMP-SITTING");
  });

  test("is the full row on the third day in a row", () => {
    const a = assessedOn(answering({ [-2]: sitting, [-1]: sitting, 0: sitting }));
    expect(a).toMatchObject({ state: "amber", keepsEasyVolume: false });
    expect(a.timers.speedFreezeUntil).not.toBeNull();
  });
});
