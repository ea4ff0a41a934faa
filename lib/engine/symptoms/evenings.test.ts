import { expect, test } from "vitest";
import type { CheckIn } from "../model";
import { plainDate } from "../plain-date";
import { withEvenings } from "./evenings";

const monday = plainDate("2026-03-02");
const tuesday = plainDate("2026-03-03");
const thursday = plainDate("2026-03-05");

test("fills what the morning after left open, and nothing else", () => {
  const morning: CheckIn = { date: tuesday, morningPain: 2, afterPain: 4 };
  expect(withEvenings([morning], [{ date: monday, duringPain: 3, afterPain: 1 }])).toEqual([
    { date: tuesday, morningPain: 2, duringPain: 3, afterPain: 4 },
  ]);
});

test("an answer of zero in the morning stands against the evening", () => {
  const [morning] = withEvenings(
    [{ date: tuesday, morningPain: 0, duringPain: 0 }],
    [{ date: monday, duringPain: 5 }],
  );
  expect(morning?.duringPain).toBe(0);
});

test("without a check-in on the morning after it comes with the next one, by its own day", () => {
  const next: CheckIn = {
    date: thursday,
    morningPain: 1,
    responses: [{ sessionDate: tuesday, acheHours: 30 }],
  };
  const evenings = [
    { date: monday, duringPain: 3, afterPain: 4 },
    { date: tuesday, duringPain: 2 },
  ];
  expect(withEvenings([next], evenings)).toEqual([
    {
      date: thursday,
      morningPain: 1,
      responses: [
        { sessionDate: monday, duringPain: 3, afterPain: 4 },
        { sessionDate: tuesday, duringPain: 2, acheHours: 30 },
      ],
    },
  ]);
});

test("an evening that no check-in follows waits, and no check-in is made up for it", () => {
  const morning: CheckIn = { date: monday, morningPain: 1 };
  expect(withEvenings([morning], [{ date: monday, afterPain: 8 }])).toEqual([morning]);
});

test("a check-in that was taken back was not given, and an evening makes no morning of it", () => {
  const blank: CheckIn = { date: tuesday };
  const next: CheckIn = { date: thursday, morningPain: 1 };
  expect(withEvenings([blank, next], [])).toEqual([next]);
  expect(withEvenings([blank, next], [{ date: monday, duringPain: 0, afterPain: 0 }])).toEqual([
    { ...next, responses: [{ sessionDate: monday, duringPain: 0, afterPain: 0 }] },
  ]);
});
