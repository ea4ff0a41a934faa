import { describe, expect, test } from "vitest";
import type { CheckIn } from "../model";
import {
  type Answers,
  ahead,
  answering,
  assessedOn,
  back,
  calm,
  calmMornings,
  withMornings,
} from "./test-record";

describe("guards", () => {
  const holds = (answers: Answers, earlier: readonly CheckIn[] = calmMornings) =>
    assessedOn(answering({ 0: { ...calm, ...answers } }, { checkIns: earlier }));

  test.each<[string, Answers]>([
    ["MASK-1", { painkiller: true }],
    ["SLEEP-2", { sleepHours: 4.5 }],
    ["ILL-2", { illness: "above-neck" }],
    ["REDS-1", { menses: "missed-3" }],
    ["REDS-1", { boneStressHistory: true }],
    ["STRETCH-1", { stretched: true, morningPain: 2 }],
  ])("%s holds", (rule, answers) => {
    const a = holds(answers);
    expect(a).toMatchObject({ state: "green", mayProgress: false });
    expect(a.rules).toContain(rule);
  });

  test("two weeks of short sleep and three stressed days hold", () => {
    const tired = calmMornings.map((c) => ({ ...c, sleepHours: 6.5 }));
    expect(holds({}, tired).rules).toContain("SLEEP-1");
    const stressed = withMornings({ 2: { stress: 8 }, 4: { stress: 7 } });
    expect(holds({ stress: 7 }, stressed).rules).toContain("STRESS-1");
    expect(holds({ stress: 6 }, stressed).rules).not.toContain("STRESS-1");
  });

  test("shockwave holds three days; a booking ahead does nothing", () => {
    const treated = (ago: number) =>
      assessedOn(
        answering({ 0: calm }, { treatments: [{ date: back(ago), kind: "shockwave" }] }),
      ).rules.filter((id) => id.startsWith("ESWT"));
    expect(treated(0)).toEqual(["ESWT-1", "ESWT-2"]);
    expect(treated(1)).toEqual(["ESWT-2"]);
    expect(treated(2)).toEqual(["ESWT-3"]);
    expect(treated(3)).toEqual([]);
    expect(treated(-5)).toEqual([]);
  });

  test("two silent days hold, and do not count towards the same trigger", () => {
    const silent = assessedOn(answering({ 0: calm }), ahead(2));
    expect(silent).toMatchObject({ mayProgress: false, daysSilent: 2 });
    expect(silent.rules).toContain("DATA-1");
  });

  test("two hold days from one trigger in a week are Watch", () => {
    const held: Answers = { ...calm, painkiller: true, trigger: "hills" };
    expect(assessedOn(answering({ [-2]: held, 0: held }))).toMatchObject({
      state: "amber",
      rules: expect.arrayContaining(["STATE-AMBER-HOLDS"]),
    });
    expect(assessedOn(answering({ [-8]: held, 0: held })).state).toBe("green");
  });

  test("fever stops training until a day after the first well answer without medicine", () => {
    const ill: Answers = { ...calm, illness: "fever" };
    const well: Answers = { ...calm, illness: null };
    const until = (days: Record<number, Answers>, day: number) =>
      assessedOn(answering(days), ahead(day)).timers.noTrainingUntil;
    expect(until({ 0: ill }, 0)).toBe(ahead(1));
    expect(until({ 0: ill }, 3)).toBe(ahead(4));
    expect(until({ 0: ill, 2: well }, 2)).toBe(ahead(2));
    expect(until({ 0: ill, 1: { ...well, painkiller: true }, 2: well }, 2)).toBe(ahead(2));
    expect(until({ 0: ill, 2: well }, 5)).toBe(ahead(2));
    expect(until({ 0: ill, 2: well }, 6)).toBeNull();
  });

  test("a resting pulse ten above usual counts as ill", () => {
    const known = calmMornings.map((c) => ({ ...c, restingHr: 50 }));
    expect(holds({ restingHr: 60 }, known).timers.noTrainingUntil).toBe(ahead(1));
    expect(holds({ restingHr: 59 }, known).timers.noTrainingUntil).toBeNull();
  });
});
