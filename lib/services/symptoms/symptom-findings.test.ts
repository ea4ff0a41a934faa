import { describe, expect, test } from "vitest";
import type { SymptomDay, TypeResponse } from "@/lib/contracts/symptoms";
import type { State } from "@/lib/engine/model";
import { addDays, plainDate } from "@/lib/engine/plain-date";
import { findingsOf } from "./symptom-findings";

const today = plainDate("2026-03-31");

/** One day for each pain, the last one today; null is a day without a check-in. */
function daysOf(pains: readonly (number | null)[], state: State = "green"): SymptomDay[] {
  return pains.map((morningPain, i) => ({
    date: addDays(today, i + 1 - pains.length),
    answered: morningPain !== null,
    state,
    mayProgress: true,
    morningPain,
    stiffnessMin: morningPain === null ? null : morningPain * 10,
    duringPain: null,
    afterPain: null,
    told: untold,
    stress: null,
  }));
}

const untold = {
  throughDay: null,
  trigger: null,
  stretched: null,
  longStridePain: null,
  sittingHours: null,
};

const nothing = { today, placed: 0, places: [], types: [] };
const trend = (days: SymptomDay[]) => findingsOf({ ...nothing, days }).trend;

describe("the trend in words", () => {
  test.each([
    [[], "None yet"],
    [[2], "One so far"],
    [[2, 2, null, 3, 1], "Four so far"],
  ])("with too few mornings it counts them: %j", (pains, says) => {
    expect(trend(daysOf(pains))).toContain(says);
  });

  test("with one half empty it gives a mean and no direction", () => {
    expect(trend(daysOf([1, 2, 3, 2, 2]))).toContain(
      "2.0 on average over 5 mornings; not enough yet to say which way it goes",
    );
  });

  test.each([
    [4, 2, "was 2.0 on average in the last 14 days, down from 4.0"],
    [1, 3, "was 3.0 on average in the last 14 days, up from 1.0"],
    [2, 2, "was 2.0 on average in the last 14 days, about as in the 14 before (2.0)"],
  ])("%i then %i", (before, now, says) => {
    expect(trend(daysOf([...Array(14).fill(before), ...Array(14).fill(now)]))).toContain(says);
  });

  test("days without a check-in are said, from the first answer on", () => {
    expect(trend(daysOf([null, 2, 2, 2, 2, null, 2]))).toContain(
      "One day without a check-in is left open.",
    );
    expect(trend(daysOf([null, 2, 2, 2, 2, 2]))).not.toContain("left open");
    expect(trend(daysOf([2, 2, 2, 2, 2, null]))).not.toContain("left open");
  });

  test("states are counted by name", () => {
    const days = [...daysOf([2, 2, 2, 2, 2, 2, 2])].map((day, i) => ({
      ...day,
      state: (["red", "amber", "amber"] as const)[i] ?? ("green" as const),
    }));
    expect(trend(days)).toContain("One day of Flare and two days of Watch.");
  });
});

test("stiffness is said in minutes", () => {
  const days = daysOf([...Array(14).fill(1), ...Array(14).fill(3)]);
  expect(findingsOf({ ...nothing, days }).stiffness).toContain("was 30 min");
});

test("places say how many mornings they rest on", () => {
  const places = [{ place: "left-sit-bone", mornings: 3 }] as const;
  expect(findingsOf({ ...nothing, days: [], placed: 4, places: [...places] }).places).toBe(
    "Marked most often: the left sit bone, on 3 of the 4 mornings with a place.",
  );
  const once = [
    { place: "left-sit-bone", mornings: 1 },
    { place: "left-behind-knee", mornings: 1 },
  ] as const;
  expect(findingsOf({ ...nothing, days: [], placed: 1, places: [...once] }).places).toBe(
    "One morning has a place so far: the left sit bone and behind the left knee.",
  );
  expect(findingsOf({ ...nothing, days: [] }).places).toContain("No place has been marked yet");
});

test("sessions are compared from three answers of a kind on", () => {
  const type = (answered: number): TypeResponse => ({
    type: "easy-run",
    sessions: 9,
    answered,
    during: null,
    after: null,
    nextMorning: null,
    accepted: answered,
    tolerated: 0,
    rejected: 0,
  });
  const says = (answered: number) =>
    findingsOf({ ...nothing, days: [], types: [type(answered)] }).types;
  expect(says(2)).toContain("Too few sessions");
  expect(says(3)).toBe("Accepted: 3 of 3 easy runs, of those that were answered.");
});

describe("what stood beside the mornings", () => {
  const beside = (days: SymptomDay[]) => findingsOf({ ...nothing, days }).beside;
  const told = (
    pains: readonly (number | null)[],
    part: (i: number) => Partial<SymptomDay["told"]>,
  ) => daysOf(pains).map((day, i) => ({ ...day, told: { ...untold, ...part(i) } }));

  test("nothing is said of what was not answered, or too seldom", () => {
    expect(beside(daysOf([1, 2, 3, 1, 2, 3]))).toEqual([]);
    expect(beside(told([1, 2, 3, 1], (i) => (i < 2 ? { throughDay: "worse" } : {})))).toEqual([]);
  });

  test("through the day it is counted", () => {
    const how = ["eased", "worse", "worse", "same"] as const;
    expect(beside(told([1, 1, 1, 1], (i) => ({ throughDay: how[i] ?? null })))).toEqual([
      "Of 4 days told, it eased through 1, stayed the same on 1 and was worse by evening on 2.",
    ]);
  });

  test("the morning after stretching is set beside the others, by the day it belongs to", () => {
    // Stretched on days 0, 2 and 4: the mornings after are 4, 4 and 4; after the others 1, 1 and 1.
    expect(beside(told([0, 4, 1, 4, 1, 4, 1], (i) => ({ stretched: i % 2 === 0 })))).toEqual([
      "After stretching or touching toes the next morning was 4.0 on average (3 days), without 1.0 (3).",
    ]);
  });

  test("a last day has no morning after it yet", () => {
    expect(beside(told([0, 4, 1, 4, 1, 4], (i) => ({ stretched: i % 2 === 0 })))).toEqual([]);
  });

  test("what set it off is named from three times on", () => {
    expect(beside(told([1, 1, 1], () => ({ trigger: "stretching" })))).toEqual([
      "Named most often as what set it off: stretching or touching toes, on 3 days.",
    ]);
  });
});
