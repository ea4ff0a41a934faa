import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, plainDate } from "@/lib/engine/plain-date";
import { notInLog } from "./not-in-log";

const date = plainDate("2026-11-20");
const run = { date, sport: "run", durationS: 3000, distanceM: 10_000 } as const;

test.each([
  ["the same", {}, true],
  ["a minute longer", { durationS: 3060, distanceM: null }, true],
  ["within a twentieth", { durationS: 3150, distanceM: null }, true],
  ["beyond it", { durationS: 3200, distanceM: null }, false],
  ["as far in another time", { durationS: 4000, distanceM: 10_050 }, true],
  ["farther in another time", { durationS: 4000, distanceM: 12_000 }, false],
  ["without a distance, in another time", { durationS: 4000, distanceM: null }, false],
  ["another sport", { sport: "walk" as const }, false],
  ["the day after", { date: addDays(date, 1) }, false],
])("an entry of the log that is %s", (_, differs, known) => {
  expect(notInLog([run], [{ ...run, ...differs }])).toEqual(known ? [] : [run]);
});

test("one entry of the log stands for one of the file", () => {
  expect(notInLog([run, run], [run])).toEqual([run]);
});

test("what is the same is paired before what is near", () => {
  const near = { ...run, durationS: 3010 };
  expect(notInLog([near, run], [run, { ...run, durationS: 2990 }])).toEqual([]);
  expect(notInLog([near, run], [run])).toEqual([near]);
});

test("a file read twice brings nothing the second time, whatever the log held before", () => {
  const entry = fc.record({
    date: fc.integer({ min: 0, max: 3 }).map((back) => addDays(date, -back)),
    sport: fc.constantFrom("run" as const, "bike" as const),
    durationS: fc.integer({ min: 600, max: 4000 }),
    distanceM: fc.option(fc.integer({ min: 1000, max: 12_000 }), { nil: null }),
  });
  fc.assert(
    fc.property(
      fc.array(entry, { maxLength: 12 }),
      fc.array(entry, { maxLength: 12 }),
      (file, log) => {
        const fresh = notInLog(file, log);
        expect(notInLog(file, [...log, ...fresh])).toEqual([]);
      },
    ),
  );
});
