import { expect, test } from "vitest";
import type { SeasonWeekDto } from "@/lib/contracts/season";
import { plainDate } from "@/lib/engine/plain-date";
import { ledgerFinding } from "./findings";
import { ledgerPoints, longestOf } from "./season-weeks";

const targets = {
  run: { distanceM: 0, durationS: 0 },
  bike: { durationS: 0 },
  swim: { distanceM: 0, durationS: 0 },
  strength: { sessions: 0 },
};
const week = (monday: string, planned: number, done: number): SeasonWeekDto => ({
  monday: plainDate(monday),
  phase: "base",
  kind: "load",
  race: null,
  targets,
  planned: targets,
  done: targets,
  longestRunM: planned * 100,
  fitnessLoad: planned * 10,
  tissueLoad: planned,
  logged: { longestRunM: done * 100, fitnessLoad: done * 10, tissueLoad: done },
});
const thisMonday = plainDate("2026-11-23");
const weeks = [
  week("2026-11-09", 30, 20),
  week("2026-11-16", 30, 40),
  week("2026-11-23", 32, 5),
  week("2026-11-30", 36, 0),
];

test("a ledger is what was logged where a week is over, and what is planned from this one on", () => {
  expect(
    ledgerPoints(weeks, "tissueLoad", thisMonday).map(({ value, ahead }) => [value, ahead]),
  ).toEqual([
    [20, false],
    [40, false],
    [32, true],
    [36, true],
  ]);
  expect(weeks.map((one) => longestOf(one, thisMonday))).toEqual([2000, 4000, 3200, 3600]);
});

test("its finding says where it stands and where the season takes it", () => {
  expect(ledgerFinding(weeks, "tissueLoad", thisMonday)).toBe(
    "30 a week on average over the last 2 weeks; the most ahead is 36, in the week of 30 Nov.",
  );
  expect(ledgerFinding(weeks.slice(2), "fitnessLoad", thisMonday)).toBe(
    "The most ahead is 360, in the week of 30 Nov.",
  );
  expect(ledgerFinding(weeks.slice(0, 1), "fitnessLoad", thisMonday)).toBe(
    "200 a week on average over the last week; nothing is planned ahead.",
  );
});
