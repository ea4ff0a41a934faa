import { expect, test } from "vitest";
import type { Activity, AthleteRecord, CheckIn } from "../model";
import { plainDate } from "../plain-date";
import { acceptedRuns } from "./accepted-runs";
import { sessionResponses } from "./session-responses";

const day = (text: string) => plainDate(`2026-03-${text}`);
const run = (date: string, role: Activity["role"] = "easy"): Activity => ({
  date: day(date),
  sport: "run",
  role,
  durationS: 2700,
  distanceM: 8000,
  rpe: 3,
  ascentM: null,
  aeroS: null,
});

function recordOf(activities: readonly Activity[], checkIns: readonly CheckIn[]): AthleteRecord {
  return {
    athlete: {
      birthYear: 1984,
      sex: "female",
      timeZone: "Europe/London",
      level: "intermediate",
      availabilityMin: { mon: 60, tue: 60, wed: 60, thu: 60, fri: 60, sat: 180, sun: 180 },
      runThresholdPaceSPerKm: 275,
      easyPaceSPerKm: 345,
      cssSPer100m: 115,
      ftpW: 190,
    },
    injury: null,
    races: [],
    activities,
    checkIns,
    treatments: [],
    restrictions: [],
    blocks: [],
    clearances: [],
  };
}

test("each session has what the next morning told, and a late answer revises it", () => {
  const record = recordOf(
    [run("02"), run("04", "intervals")],
    [
      { date: day("03"), morningPain: 1, duringPain: 1, afterPain: 2 },
      { date: day("05"), morningPain: 1, duringPain: 4, afterPain: 4 },
      {
        date: day("06"),
        morningPain: 1,
        responses: [{ sessionDate: day("04"), afterPain: 6 }],
      },
    ],
  );
  const [easy, fast] = sessionResponses(record, day("01"), day("31"));
  expect(easy).toMatchObject({
    duringPain: 1,
    afterPain: 2,
    nextMorningPain: 1,
    response: "accepted",
  });
  expect(fast).toMatchObject({ duringPain: 4, afterPain: 6, response: "rejected" });
  expect(acceptedRuns(record, day("31"))).toEqual([easy?.activity]);
});

test("what nobody answered is not zero, and the span is kept", () => {
  const record = recordOf([run("02"), run("09")], []);
  const [only, ...more] = sessionResponses(record, day("05"), day("31"));
  expect(more).toEqual([]);
  expect(only).toMatchObject({
    activity: { date: day("09") },
    duringPain: null,
    nextMorningPain: null,
    response: "unanswered",
  });
});
