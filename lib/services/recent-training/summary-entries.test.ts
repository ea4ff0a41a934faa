import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, plainDate } from "@/lib/engine/plain-date";
import { summaryEntries, trainingFault } from "./summary-entries";
import { summaryOf } from "./summary-of";

const today = plainDate("2026-12-02"); // a Wednesday
const availabilityMin = { mon: 45, tue: 60, wed: 60, thu: 60, fri: 0, sat: 120, sun: 150 };
const given = { today, availabilityMin, easyPaceSPerKm: 390, swimPaceSPer100m: 130 };
const training = {
  runM: [30_000, 28_000, 32_000, 25_000],
  runsPerWeek: 3,
  longestRunM: 14_000,
  weeklyBikeS: 9000,
  weeklySwimM: 1500,
};
const entries = summaryEntries({ ...given, training });
const runs = entries.filter((one) => one.sport === "run");

describe("four remembered weeks", () => {
  test("become runs with the typed distance, the longest one in the fullest week", () => {
    expect(runs).toHaveLength(12);
    const longest = runs.toSorted((a, b) => (b.distanceM ?? 0) - (a.distanceM ?? 0))[0];
    expect(longest).toMatchObject({ role: "long", distanceM: 14_000, durationS: 5460 });
    expect(daysBetween(longest?.localDate ?? today, today)).toBeGreaterThan(14);
    expect(daysBetween(longest?.localDate ?? today, today)).toBeLessThanOrEqual(21);
  });

  test("put the long run on the day with most time", () => {
    const sundays = ["2026-11-29", "2026-11-22", "2026-11-15", "2026-11-08"];
    const long = runs.filter((one) => one.role === "long").map((one) => one.localDate);
    expect(long).toEqual(sundays);
  });

  test("split riding in a longer and a shorter ride, and keep a short swim whole", () => {
    const week = entries.filter((one) => one.localDate >= addDays(today, -7));
    expect(week.filter((one) => one.sport === "bike").map((one) => one.durationS)).toEqual([
      5400, 3600,
    ]);
    expect(week.filter((one) => one.sport === "swim")).toMatchObject([
      { distanceM: 1500, durationS: 1950 },
    ]);
  });

  test("are read back as they were typed", () => {
    expect(summaryOf(toRows(entries), today)).toEqual(training);
  });

  test("without running stay without running", () => {
    const none = { ...training, runM: [0, 0, 0, 0], longestRunM: 0 };
    expect(trainingFault(none)).toBeNull();
    expect(summaryEntries({ ...given, training: none }).some((e) => e.sport === "run")).toBe(false);
  });
});

describe("what does not add up", () => {
  test.each([
    { longestRunM: 33_000, why: "longer than the fullest week" },
    { longestRunM: 10_000, why: "three of it are less than the fullest week" },
  ])("is said: $why", ({ longestRunM }) => {
    expect(trainingFault({ ...training, longestRunM })?.field).toBe("longestRunM");
  });

  test("is not said at the edges", () => {
    expect(trainingFault({ ...training, longestRunM: 32_000 })).toBeNull();
    expect(trainingFault({ ...training, longestRunM: 32_000 / 3 })).toBeNull();
  });
});

test("no day to come, no run beyond the longest, and the weeks' distance to the metre per run", () => {
  const kilometres = fc.integer({ min: 0, max: 120 }).map((km) => km * 1000);
  const any = fc
    .record({
      runM: fc.array(kilometres, { minLength: 4, maxLength: 4 }),
      runsPerWeek: fc.integer({ min: 1, max: 7 }),
      longestRunM: fc.integer({ min: 0, max: 50 }).map((km) => km * 1000),
      weeklyBikeS: fc.constantFrom(0, 3600, 20_000),
      weeklySwimM: fc.constantFrom(0, 1200, 5000),
    })
    .filter((one) => trainingFault(one) === null);
  fc.assert(
    fc.property(any, (one) => {
      const made = summaryEntries({ ...given, training: one });
      for (const entry of made) {
        expect(entry.localDate < today && entry.localDate >= addDays(today, -28)).toBe(true);
        expect(entry.durationS).toBeGreaterThan(0);
        if (entry.sport === "run") expect(entry.distanceM).toBeLessThanOrEqual(one.longestRunM + 1);
      }
      const back = summaryOf(toRows(made), today);
      back.runM.forEach((m, i) => {
        expect(Math.abs(m - (one.runM[i] ?? 0))).toBeLessThanOrEqual(one.runsPerWeek);
      });
    }),
  );
});

function toRows(made: typeof entries) {
  return made.map(({ localDate, sport, durationS, distanceM }) => ({
    localDate,
    sport,
    durationS,
    distanceM,
  }));
}
