import { expect, test } from "vitest";
import type { WeekDto } from "@/lib/contracts/weeks";
import { plainDate } from "@/lib/engine/plain-date";
import { unsaidEfforts } from "./unsaid-efforts";

const today = plainDate("2026-11-26");
const entry = (id: string, date: string, rpe: number | null, summary = false) => ({
  ...{ id, date, sport: "run", durationS: 1800, distanceM: null, rpe, summary },
});
const week = {
  activities: [
    entry("yesterday", "2026-11-25", null),
    entry("said", "2026-11-26", 3),
    entry("open", "2026-11-26", null),
    entry("summary", "2026-11-26", null, true),
  ],
} as unknown as WeekDto;
const ids = (hour: number) => unsaidEfforts(week, today, hour).map((one) => one.id);

test("effort is asked in the evening for the day, in the morning for the day before, not between", () => {
  expect(ids(16)).toEqual(["open"]);
  expect(ids(23)).toEqual(["open"]);
  expect(ids(11)).toEqual(["yesterday"]);
  expect(ids(12)).toEqual([]);
  expect(ids(15)).toEqual([]);
  expect(unsaidEfforts(null, today, 20)).toEqual([]);
});
