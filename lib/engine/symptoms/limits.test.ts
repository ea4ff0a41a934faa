import { describe, expect, test } from "vitest";
import type { Trigger } from "../model";
import { assessDays } from "./assess";
import {
  type Answers,
  ahead,
  answering,
  assessedOn,
  back,
  calm,
  flare,
  recordOf,
  run,
  statesOf,
  TODAY,
  watch,
} from "./test-record";

describe("each limit runs to its own end", () => {
  test("a flare: two days without running, five without a long run, 10, 14 and 14 days", () => {
    expect(assessedOn(answering({ 0: flare })).timers).toEqual({
      noRunUntil: ahead(1),
      noLongRunUntil: ahead(4),
      speedFreezeUntil: ahead(9),
      hillFreezeUntil: ahead(13),
      promotionFreezeUntil: ahead(13),
      aeroFreezeUntil: ahead(6),
      easyCrossUntil: ahead(6),
      smallRangeUntil: null,
      windowUntil: ahead(6),
      noTrainingUntil: null,
    });
  });

  test.each([
    ["an ache of 13 hours", { acheHours: 13 }],
    ["a load test of 5", { loadTest: 5 }],
  ])("an irritable tendon, %s: three days without running", (_, answers) => {
    expect(assessedOn(answering({ 0: { ...flare, ...answers } })).timers.noRunUntil).toBe(ahead(2));
  });

  test("Watch: three days of window, seven of freeze", () => {
    expect(assessedOn(answering({ 0: watch })).timers).toMatchObject({
      noRunUntil: null,
      windowUntil: ahead(2),
      speedFreezeUntil: ahead(6),
      hillFreezeUntil: ahead(6),
      promotionFreezeUntil: ahead(6),
    });
  });

  test("Watch after a flare never shortens what the flare began", () => {
    const record = answering({ 0: flare, 1: watch });
    expect(assessedOn(record, ahead(1)).timers).toMatchObject({
      speedFreezeUntil: ahead(9),
      hillFreezeUntil: ahead(13),
    });
  });

  test("the label steps down while the limits still run", () => {
    const record = answering({ 0: flare, 1: calm, 2: calm, 3: calm, 4: calm });
    const a = assessedOn(record, ahead(4));
    expect(a.state).toBe("green");
    expect(a.timers).toMatchObject({ noRunUntil: null, speedFreezeUntil: ahead(9) });
    expect(assessDays(record, TODAY, ahead(14)).at(-1)?.timers.hillFreezeUntil).toBeNull();
  });

  test("a hold has a window of three days", () => {
    const a = assessedOn(answering({ 0: { ...calm, painkiller: true } }));
    expect(a.timers.windowUntil).toBe(ahead(2));
  });
});

describe("clamps of the trigger", () => {
  const clamped = (trigger: Trigger) => assessedOn(answering({ 0: { ...watch, trigger } }));

  test.each([
    ["intervals", "CLAMP-INTERVALS", { speedFreezeUntil: ahead(13) }],
    ["hills", "CLAMP-HILLS", { hillFreezeUntil: ahead(13), speedFreezeUntil: ahead(6) }],
    ["bike", "CLAMP-BIKE", { aeroFreezeUntil: ahead(6) }],
    ["saddle", "CLAMP-BIKE", { aeroFreezeUntil: ahead(6) }],
    ["strength", "CLAMP-STRENGTH", { smallRangeUntil: ahead(6) }],
    ["long-run", "CLAMP-LONG", {}],
  ] as const)("%s", (trigger, rule, timers) => {
    const a = clamped(trigger);
    expect(a.rules).toContain(rule);
    expect(a.timers).toMatchObject(timers);
  });

  test("a trigger nobody knows means the full row", () => {
    expect(clamped("unknown").rules.filter((id) => id.startsWith("CLAMP-"))).toEqual([]);
  });

  test("the clamp outlives the label and goes with its own limit", () => {
    const days = { 0: { ...watch, trigger: "intervals" as const }, 1: calm, 2: calm, 3: calm };
    const record = answering(days);
    const rules = (day: number) => assessDays(record, TODAY, ahead(day)).at(-1)?.rules;
    expect(rules(3)).toContain("CLAMP-INTERVALS");
    expect(rules(13)).toContain("CLAMP-INTERVALS");
    expect(rules(14)).not.toContain("CLAMP-INTERVALS");
  });

  test.each([
    ["the last one that was accepted", 18000, 17000],
    ["the one that hurt, where that was shorter", 8000, 8000],
  ])("the long run is capped at %s", (_, hurtM, capM) => {
    const activities = [run(back(15), "long", 16000), run(back(8), "long", 17000)];
    const answers = { ...watch, trigger: "long-run" as const };
    const hurt = run(back(1), "long", hurtM);
    const record = answering({ 0: answers }, { activities: [...activities, hurt] });
    expect(assessedOn(record).longRunCapM).toBe(capM);
  });
});

describe("the way down", () => {
  test("a silent morning breaks the two in a row of a flare", () => {
    const record = answering({ 0: flare, 1: calm, 3: calm, 4: calm });
    expect(statesOf(record, 5)).toEqual(["red", "red", "red", "red", "amber"]);
  });

  test("Watch waits for its second settled morning through silence", () => {
    const record = answering({ 0: watch, 1: calm, 3: calm });
    expect(statesOf(record, 4)).toEqual(["amber", "amber", "amber", "green"]);
  });
});

describe("counting flares", () => {
  test("a second flare within 14 days takes a stage and holds running three days", () => {
    const record = answering({ 0: flare, 1: calm, 2: calm, 8: flare });
    const a = assessedOn(record, ahead(8));
    expect(a).toMatchObject({ state: "red", rehabStage: 1 });
    expect(a.rules).toContain("RED-PLUS");
    expect(a.timers.noRunUntil).toBe(ahead(10));
  });

  test("red mornings in a row are one flare until seven further days", () => {
    const record = answering(Object.fromEntries([0, 1, 2, 3, 4, 5, 6, 7].map((d) => [d, flare])));
    expect(assessedOn(record, ahead(6)).rules).not.toContain("RED-PLUS");
    expect(assessedOn(record, ahead(7)).rules).toContain("RED-PLUS");
  });

  test("14 days apart they are single flares; the third in 28 days refers", () => {
    const twice = { 0: flare, 1: calm, 2: calm, 14: flare };
    expect(assessedOn(answering(twice), ahead(14)).rules).not.toContain("RED-PLUS");
    const thrice = { ...twice, 15: calm, 16: calm, 27: flare };
    const a = assessedOn(answering(thrice), ahead(27));
    expect(a.state).toBe("refer");
    expect(a.rules[0]).toBe("REFER-COUNT");
    expect(a.facts).toHaveLength(3);
    expect(assessedOn(answering({ ...twice, 28: flare }), ahead(28)).state).toBe("red");
  });
});

describe("see someone", () => {
  const flagged: Answers = { ...calm, redFlags: ["bone-pain"] };

  test("no later answer lifts it, a flare least of all, and its reason stays first", () => {
    const record = answering({ 0: flagged, 1: calm, 2: flare, 3: calm, 4: calm });
    const days = assessDays(record, TODAY, ahead(80));
    expect(new Set(days.map((a) => a.state))).toEqual(new Set(["refer"]));
    expect(new Set(days.map((a) => a.rules[0]))).toEqual(new Set(["FLAG-BONE-PAIN"]));
  });

  test("a person's word lifts it from that day on, to Watch and by the steps of a flare", () => {
    const record = answering({ 0: flagged, 1: calm }, { clearances: [{ date: ahead(1) }] });
    expect(statesOf(record, 2)).toEqual(["refer", "amber"]);
    expect(assessedOn(record, ahead(1)).ramp?.kind).toBe("red");
  });

  test("not on a day whose own answers ask for it again", () => {
    const record = answering({ 0: flagged, 1: flagged }, { clearances: [{ date: ahead(1) }] });
    expect(statesOf(record, 3)).toEqual(["refer", "refer", "amber"]);
  });

  test("a word spoken before it does not count", () => {
    const record = answering({ 0: flagged, 1: calm }, { clearances: [{ date: back(1) }] });
    expect(statesOf(record, 2)).toEqual(["refer", "refer"]);
  });

  /** On Watch by the pain during training, with these morning pains from today on. */
  const onWatch = (...mornings: readonly number[]) => {
    const days = mornings.map((morningPain, d) => [d, { ...calm, duringPain: 4, morningPain }]);
    return statesOf(answering(Object.fromEntries(days)), mornings.length);
  };

  test("two points more within seven days of reduced load", () => {
    // First three of the seven days 1, last three 3: on the eighth morning, not the seventh.
    expect(onWatch(1, 1, 1, 2, 2, 3, 3).at(-1)).toBe("amber");
    expect(onWatch(1, 1, 1, 2, 2, 3, 3, 3).at(-1)).toBe("refer");
    // 13 thirds less 7 thirds are two points, whatever a computer makes of it.
    expect(onWatch(3, 2, 2, 3, 3, 4, 5, 4).at(-1)).toBe("refer");
  });

  test("not a point more, nor a flare that settles slowly", () => {
    expect(onWatch(1, 1, 1, 2, 2, 2, 2, 2).at(-1)).toBe("amber");
    expect(onWatch(4, 4, 3, 3, 3, 2, 2, 2)).not.toContain("refer");
  });

  test.each([
    ["pain in the groin", { groinPain: true }, "refer"],
    ["an ache at the sit bone alone", { sitBonePain: true }, "green"],
    ["with missed cycles", { sitBonePain: true, menses: "missed-3" as const }, "refer"],
    ["pain in a bone at night alone", { boneNightPain: true }, "green"],
    ["with a bone stress injury before", { boneNightPain: true, boneStressHistory: true }, "refer"],
    [
      "all answered with no",
      { groinPain: false, sitBonePain: false, boneStressHistory: true },
      "green",
    ],
  ])("the bone: %s", (_, answers, state) => {
    const record = answering({ 0: { ...calm, ...answers } });
    expect(statesOf(record, 1)).toEqual([state]);
    if (state === "refer") expect(assessedOn(record).rules).toContain("REFER-BONE");
  });

  test("a sign of too little energy is remembered from an earlier morning", () => {
    const record = answering({
      0: { ...calm, menses: "missed-3" },
      3: { ...calm, sitBonePain: true },
    });
    expect(statesOf(record, 4)).toEqual(["green", "green", "green", "refer"]);
  });

  test("two weeks of reduced load and still rising mornings", () => {
    const days = Array.from({ length: 22 }, (_, d) => [
      d,
      { ...calm, duringPain: 4, morningPain: d < 15 ? 1 : 3 },
    ]);
    const a = assessedOn(answering(Object.fromEntries(days)), ahead(20));
    expect(a.rules).toContain("REFER-WORSENING");
  });
});

test("the same record gives the same day wherever the asking starts", () => {
  const record = answering({ 0: flare, 1: calm, 2: calm, 9: watch, 10: calm });
  const whole = assessDays(record, back(14), ahead(30));
  for (const day of [0, 5, 9, 20, 30])
    expect(assessedOn(record, ahead(day))).toEqual(whole[14 + day]);
  expect(assessDays(recordOf(), back(20), back(18))).toHaveLength(3);
});
