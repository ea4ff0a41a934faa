import { expect, test } from "vitest";
import type { RaceDto, SeasonWeekDto } from "@/lib/contracts/season";
import { plainDate } from "@/lib/engine/plain-date";
import { wordsIn } from "@/lib/words/catalogue";
import { ledgerFinding, seasonHeadline } from "./findings";
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
const t = wordsIn("en", "season");
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
  expect(ledgerFinding(weeks, { ledger: "tissueLoad", thisMonday }, t)).toBe(
    "30 a week on average over the last 2 weeks; the most ahead is 36, in the week of 30\u00a0Nov.",
  );
  expect(ledgerFinding(weeks.slice(2), { ledger: "fitnessLoad", thisMonday }, t)).toBe(
    "The most ahead is 360, in the week of 30\u00a0Nov.",
  );
  expect(ledgerFinding(weeks.slice(0, 1), { ledger: "fitnessLoad", thisMonday }, t)).toBe(
    "200 a week on average over the last week; nothing is planned ahead.",
  );
});

test("the headline counts to the next races that matter, in either language", () => {
  const race = (name: string, date: string, priority: "A" | "B" | "C") =>
    ({ name, date: plainDate(date), priority }) as RaceDto;
  const races = [
    race("Harbour Half", "2027-01-18", "B"),
    race("City Marathon", "2027-02-01", "A"),
    race("Park Run", "2026-12-01", "C"),
  ];
  expect(seasonHeadline(races, thisMonday, t)).toBe(
    "Harbour Half in 8 weeks, then City Marathon 2 weeks later.",
  );
  expect(seasonHeadline(races, thisMonday, wordsIn("de", "season"))).toBe(
    "Harbour Half in 8 Wochen, dann City Marathon 2 Wochen später.",
  );
  expect(seasonHeadline(races.slice(2), thisMonday, t)).toBe("No race is planned yet.");
  expect(seasonHeadline(races.slice(0, 1), plainDate("2027-01-17"), t)).toBe(
    "Harbour Half tomorrow.",
  );
});
