import { describe, expect, test } from "vitest";
import type { AthleteRecord, CheckIn, Role } from "../model";
import { addDays } from "../plain-date";
import { assessDays } from "./assess";
import {
  type Answers,
  assessedOn,
  back,
  calmMornings,
  recordOf,
  run,
  TODAY,
  withMornings,
} from "./test-record";

/* The fixtures of the rehab reference, section 15, by number. Baseline 1 unless stated. */

function record(role: Role, today: Answers, earlier: readonly CheckIn[] = calmMornings) {
  return recordOf({
    activities: [run(back(5)), run(back(3)), run(back(1), role)],
    checkIns: [...earlier, { ...today, date: TODAY }],
  });
}

function assessed(role: Role, today: Answers, earlier?: readonly CheckIn[]) {
  return assessedOn(record(role, today, earlier));
}

describe("fixtures of the rehab reference", () => {
  test("1: a quiet long run is settled and may progress", () => {
    const a = assessed("long", {
      morningPain: 1,
      loadTest: 2,
      duringPain: 0,
      afterPain: 2,
      acheHours: 2,
    });
    expect(a).toMatchObject({ state: "green", mayProgress: true, baseline: 1 });
  });

  test("2: sharp pain after intervals is Watch; speed freezes 14 days, easy volume is kept", () => {
    const a = assessed("intervals", {
      morningPain: 1,
      loadTest: 2,
      duringPain: 2,
      afterPain: 4,
      acheHours: 5,
      trigger: "intervals",
    });
    expect(a).toMatchObject({
      state: "amber",
      keepsEasyVolume: true,
      timers: { speedFreezeUntil: addDays(TODAY, 13) },
    });
    expect(a.rules).toContain("CLAMP-INTERVALS");
  });

  test("2, with pain of 4 on an easy run before: the volume is cut after all", () => {
    const sore = withMornings({ 2: { duringPain: 4 } });
    const a = assessed(
      "intervals",
      { morningPain: 1, duringPain: 2, afterPain: 4, trigger: "intervals" },
      sore,
    );
    expect(a).toMatchObject({ state: "amber", keepsEasyVolume: false });
  });

  test("3: morning 3, load test 4, an ache of 20 hours is Watch", () => {
    expect(
      assessed("easy", { morningPain: 3, loadTest: 4, duringPain: 3, acheHours: 20 }).state,
    ).toBe("amber");
  });

  test("3b: morning 4, three above usual, is a flare", () => {
    expect(
      assessed("easy", { morningPain: 4, loadTest: 2, duringPain: 0, afterPain: 0 }).state,
    ).toBe("red");
  });

  test("4: one morning a point up is noise", () => {
    const a = assessed("easy", {
      morningPain: 2,
      loadTest: 2,
      duringPain: 0,
      afterPain: 0,
      acheHours: 0,
    });
    expect(a).toMatchObject({ state: "green", mayProgress: true });
  });

  test("5: two mornings a point up are Watch", () => {
    const a = assessed(
      "easy",
      { morningPain: 2, loadTest: 2 },
      withMornings({ 1: { morningPain: 2 } }),
    );
    expect(a.state).toBe("amber");
    expect(a.rules).toContain("PAIN-2");
  });

  test("6: an ache of 30 hours is a flare", () => {
    expect(assessed("easy", { morningPain: 1, acheHours: 30 }).state).toBe("red");
  });

  test("7: pain of 6 during is a flare; running pauses two or three days", () => {
    const a = assessed("easy", { morningPain: 1, duringPain: 6 });
    expect(a).toMatchObject({ state: "red", timers: { noRunUntil: addDays(TODAY, 1) } });
    // The week of the flare itself is no accepted week, so its share is done again.
    expect(a.ramp).toMatchObject({ kind: "red", shares: [0.5, 0.5, 0.75, 1] });
  });

  test("8: woken on two nights of seven: see someone", () => {
    const a = assessed(
      "easy",
      { morningPain: 1, nightWaking: true },
      withMornings({ 3: { nightWaking: true } }),
    );
    expect(a.state).toBe("refer");
  });

  test("9: a fluoroquinolone and tendon pain: see someone", () => {
    const a = assessed("easy", { morningPain: 1, redFlags: ["fluoroquinolone"] });
    expect(a.state).toBe("refer");
    expect(a.rules[0]).toBe("FLAG-FLUOROQUINOLONE");
  });

  test("10: a painkiller last night holds a settled morning", () => {
    const a = assessed("easy", { morningPain: 1, loadTest: 2, duringPain: 0, painkiller: true });
    expect(a).toMatchObject({ state: "green", mayProgress: false });
    expect(a.rules).toContain("MASK-1");
  });

  test("11: the third flare in 28 days: see someone", () => {
    const days = [24, 23, 22, 21, 20, 14, 13, 12, 11, 10, 9, 8, 7];
    const flares = days.map((d) => ({
      date: back(d),
      morningPain: 1,
      ...(d === 24 || d === 14 ? { duringPain: 6 } : {}),
    }));
    expect(assessed("easy", { morningPain: 1, duringPain: 6 }, flares).state).toBe("refer");
  });
});

describe("the way down", () => {
  const statesOver = (mornings: readonly Partial<CheckIn>[]) => {
    const base = record("easy", { morningPain: 1, duringPain: 6 });
    const days = mornings.map((m, i) => ({ morningPain: 1, ...m, date: addDays(TODAY, i + 1) }));
    const value = { ...base, checkIns: [...base.checkIns, ...days] };
    return assessDays(value, TODAY, addDays(TODAY, mornings.length)).map((a) => a.state);
  };

  test("a flare steps to Watch after two settled mornings, then to Settled after two more", () => {
    expect(statesOver([{}, {}, {}, {}])).toEqual(["red", "red", "amber", "amber", "green"]);
  });

  test("a worse morning between starts the count again", () => {
    expect(statesOver([{}, { morningPain: 3 }, {}, {}])).toEqual([
      "red",
      "red",
      "red",
      "red",
      "amber",
    ]);
  });

  test("silence is not a settled morning", () => {
    const base = record("easy", { morningPain: 1, duringPain: 6 });
    const states = assessDays(base, TODAY, addDays(TODAY, 6)).map((a) => a.state);
    expect(new Set(states)).toEqual(new Set(["red"]));
  });
});

describe("see someone", () => {
  test("stays through settled mornings until a person lifts it", () => {
    const base = record("easy", { morningPain: 1, redFlags: ["bone-pain"] });
    const days = [1, 2, 3, 4].map((d) => ({ date: addDays(TODAY, d), morningPain: 1 }));
    const value = { ...base, checkIns: [...base.checkIns, ...days] };
    const states = (v: AthleteRecord) =>
      assessDays(v, TODAY, addDays(TODAY, 4)).map((a) => a.state);
    expect(new Set(states(value))).toEqual(new Set(["refer"]));
    expect(states({ ...value, clearances: [{ date: addDays(TODAY, 3) }] })[3]).toBe("amber");
  });
});

test("the order of a record's lists does not matter", () => {
  const value = record("intervals", { morningPain: 2, afterPain: 4, trigger: "intervals" });
  const turned = {
    ...value,
    checkIns: value.checkIns.toReversed(),
    activities: value.activities.toReversed(),
  };
  expect(assessDays(turned, back(10), TODAY)).toEqual(assessDays(value, back(10), TODAY));
});
