import { describe, expect, test } from "vitest";
import type { ReportDto } from "@/lib/contracts/report";
import { addDays, plainDate } from "@/lib/engine/plain-date";
import { wordsIn } from "@/lib/words/catalogue";
import { shortened, type Told, treatmentLines, weekRows, weeksLogged } from "./report-rows";

const monday = plainDate("2026-01-05");
const told = (language: "en" | "de"): Told => ({
  t: wordsIn(language, "report"),
  kinds: wordsIn(language, "treatments.kind"),
  language,
});
const { t } = told("en");

function weeks(count: number): ReportDto["weeks"] {
  return Array.from({ length: count }, (_, i) => ({
    monday: addDays(monday, 7 * i),
    runM: 1000 * (i + 1),
    longestRunM: 500 * (i + 1),
    bikeS: 60,
    swimM: 100,
    strengthSessions: 1,
    tissueLoad: 2,
    tissueRange: { low: 1, high: 3 },
    fitnessLoad: 3,
  }));
}

describe("weeks of a report", () => {
  test("stand one by one while they fit", () => {
    const rows = weekRows(weeks(16), "en");
    expect(rows).toHaveLength(16);
    expect(rows[0]).toMatchObject({ name: "5\u00a0Jan", runM: 1000 });
  });

  test("begin with the first entry ever, and a week without training after it stays", () => {
    const all = weeks(4);
    const logFrom = addDays(monday, 13);
    expect(weeksLogged({ weeks: all, logFrom })).toEqual(all.slice(1));
    expect(weeksLogged({ weeks: all, logFrom: addDays(monday, -1) })).toEqual(all);
    expect(weeksLogged({ weeks: all, logFrom: null })).toEqual([]);
  });

  test("a year is bundled in fours, and nothing is lost or doubled", () => {
    const all = weeks(53);
    const rows = weekRows(all, "en");
    expect(rows).toHaveLength(14);
    expect(rows[0]).toMatchObject({
      name: "5\u00a0Jan to 1\u00a0Feb",
      runM: 1000 + 2000 + 3000 + 4000,
      longestRunM: 2000,
      strengthSessions: 4,
    });
    const sum = (items: readonly { readonly runM: number }[]) =>
      items.reduce((total, one) => total + one.runM, 0);
    expect(sum(rows)).toBe(sum(all));
  });
});

test("treatments are one line a kind; a booking that passed without a word is not counted as done", () => {
  const one = (date: string, status: "done" | "planned") => ({
    id: "018f0000-0000-7000-8000-000000000000",
    date: plainDate(date),
    kind: "shockwave" as const,
    status,
    note: "",
    by: "Ann",
    version: 1,
  });
  const treatments = [
    one("2026-01-09", "done"),
    one("2026-01-16", "done"),
    one("2026-01-23", "planned"),
    one("2026-02-06", "planned"),
  ];
  const lines = (language: "en" | "de") =>
    treatmentLines(treatments, plainDate("2026-02-01"), told(language));
  expect(lines("en")).toEqual([
    { name: "Shockwave", words: "2 done (9\u00a0Jan to 16\u00a0Jan); booked 6\u00a0Feb" },
  ]);
  expect(lines("de")).toEqual([
    {
      name: "Stoßwelle",
      words: "2 erledigt (9.\u00a0Jan. bis 16.\u00a0Jan.); gebucht 6.\u00a0Feb.",
    },
  ]);
});

test("a long letter is cut between words and says so", () => {
  expect(shortened("short", 320, t)).toBe("short");
  const cut = shortened("word ".repeat(200), 320, t);
  expect(cut).toMatch(/word … \(shortened\)$/);
  expect(cut.length).toBeLessThan(340);
});
