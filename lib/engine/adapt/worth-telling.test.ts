import { describe, expect, test } from "vitest";
import type { Change, Prescription } from "../model";
import { plainDate } from "../plain-date";
import { RAMP_BACK, RESTRICTION } from "../rules/adapt";
import { isWorthTelling } from "./worth-telling";

const long: Prescription = {
  sport: "run",
  role: "long",
  title: "Long run",
  durationS: 10_800,
  distanceM: 31_000,
};

function change(after: Partial<Prescription> | null, fields: Partial<Change> = {}): Change {
  return {
    sessionKey: "2026-12-06.run.1",
    sessionDate: plainDate("2026-12-06"),
    sport: "run",
    before: long,
    after: after && { ...long, ...after },
    rule: RAMP_BACK.id,
    reason: "",
    facts: [],
    returns: "",
    demanded: false,
    ...fields,
  };
}

describe("what is told of a run that stays the same run", () => {
  test.each([
    ["31.0 km to 30.9", { distanceM: 30_900, durationS: 10_740 }, false],
    ["30.9 km and back", { distanceM: 31_100, durationS: 10_860 }, false],
    ["200 m less", { distanceM: 30_800, durationS: 10_740 }, false],
    ["300 m less", { distanceM: 30_700, durationS: 10_740 }, true],
    ["three minutes less", { distanceM: 30_900, durationS: 10_620 }, true],
    ["another kind", { distanceM: 30_900, role: "easy" as const }, true],
    ["eased", { title: "Long run, flat" }, true],
    ["a ride in its place", { sport: "bike" as const, distanceM: null }, true],
    ["gone", null, true],
  ])("%s", (_, after, told) => expect(isWorthTelling(change(after))).toBe(told));

  test("of a short run, less than one part in twenty", () => {
    const short = { ...long, distanceM: 4_000, durationS: 1_500 };
    const cutTo = (distanceM: number) => change({ ...short, distanceM }, { before: short });
    expect(isWorthTelling(cutTo(3_900))).toBe(false);
    expect(isWorthTelling(cutTo(3_800))).toBe(true);
  });

  test("a run by time is measured by its time", () => {
    const timed = { ...long, distanceM: null };
    const cutTo = (durationS: number) => change({ ...timed, durationS }, { before: timed });
    expect(isWorthTelling(cutTo(10_740))).toBe(false);
    expect(isWorthTelling(cutTo(10_620))).toBe(true);
  });

  test("a limit that a person set, and a run that had been taken out, always", () => {
    const slightly = { distanceM: 30_900 };
    expect(isWorthTelling(change(slightly, { rule: RESTRICTION.id }))).toBe(true);
    expect(isWorthTelling(change(slightly, { before: { ...long, gone: true } }))).toBe(true);
  });
});

test("what keeps its size is told where it is no run: its exercises or posture changed", () => {
  const strength = { ...long, sport: "strength" as const, role: "strength" as const };
  expect(isWorthTelling(change(strength, { before: strength }))).toBe(true);
});
