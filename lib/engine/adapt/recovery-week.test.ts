import { expect, test } from "vitest";
import { adaptedTo, planned } from "../protocol/test-protocols";
import { answering, back, calm, run } from "../symptoms/test-record";

/* A runner at 10 km a week with a plan for 20: the weekly cap cuts the loaded weeks. */
const activities = [26, 23, 19, 16, 12, 9, 5, 2].map((ago) => run(back(ago), "easy", 5000));
const record = answering({ 0: calm }, { activities });

const weekly = (kms: readonly number[]) => {
  const sessions = kms.flatMap((km, week) =>
    [1, 4].map((day) =>
      planned(record, { distanceM: km * 500, durationS: km * 180 }, 7 * week + day),
    ),
  );
  const { sessions: after, changes } = adaptedTo(record, ...sessions);
  const sums = kms.map((_, week) =>
    after
      .filter((s) => s.sport === "run" && s.status === "planned")
      .filter((s) => sessions.findIndex((p) => p.key === s.key) >> 1 === week)
      .reduce((sum, s) => sum + (s.distanceM ?? 0), 0),
  );
  return { sums, changes };
};

test("a recovery week stays clearly below the weeks before it when those were cut", () => {
  const { sums, changes } = weekly([20, 20, 20, 14]);
  const before = Math.max(...sums.slice(0, 3));
  expect(before).toBeLessThan(14_000);
  expect(sums[3]).toBeLessThanOrEqual(0.8 * before);
  const last = changes.at(-1);
  expect(last?.rule).toBe("RECOVERY-1");
  expect(last?.reason).toContain("recovery week");
});

test("a week that was not meant to recover is held by the weekly cap alone", () => {
  const { sums, changes } = weekly([20, 20, 20, 20]);
  expect(sums[3]).toBeGreaterThan(sums[2] ?? 0);
  expect(changes.some((c) => c.rule === "RECOVERY-1")).toBe(false);
});
