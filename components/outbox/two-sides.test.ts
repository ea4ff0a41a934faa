import { expect, test } from "vitest";
import type { ActivityDto } from "@/lib/contracts/activities";
import { plainDate } from "@/lib/engine/plain-date";
import { metric } from "@/lib/format/units";
import type { Entry } from "@/lib/outbox/queue";
import { otherSideOf } from "./other-side";
import { sidesOf } from "./two-sides";

const theirs: ActivityDto = {
  id: "a",
  date: plainDate("2026-11-25"),
  sport: "run",
  role: "easy",
  durationS: 1800,
  distanceM: 5000,
  rpe: 3,
  ascentM: null,
  aeroS: null,
  fitnessLoad: 0,
  tissueLoad: 0,
  tissueRange: { low: 0, high: 0 },
  sessionId: null,
  insteadOf: null,
  insteadOfSport: null,
  insteadOfTitle: null,
  note: "from the phone",
  summary: false,
  imported: false,
  version: 3,
};

test("two versions of an entry stand side by side where they differ, and nowhere else", () => {
  expect(sidesOf({ rpe: 5, note: "from the laptop", durationS: 1800 }, theirs, metric)).toEqual([
    { what: "Effort", mine: "5", theirs: "3" },
    { what: "Note", mine: "from the laptop", theirs: "from the phone" },
  ]);
  expect(
    sidesOf({ sport: "bike", distanceM: 5500 }, theirs, { ...metric, language: "de" }),
  ).toEqual([
    { what: "Sportart", mine: "Rad", theirs: "Laufen" },
    { what: "Umfang", mine: "5,5 km · 30 min", theirs: "5 km · 30 min" },
  ]);
});

test("what an entry is instead of is told by the title of the session", () => {
  const tied = { ...theirs, insteadOf: "s", insteadOfSport: "run", insteadOfTitle: "Long run" };
  const row = (...given: Parameters<typeof sidesOf>) => sidesOf(...given)[0];
  const what = "Instead of a planned session";
  expect(row({ insteadOf: null }, tied as ActivityDto, metric)).toEqual({
    ...{ what, mine: "No, as well", theirs: "Long run" },
  });
  expect(row({ insteadOf: "t" }, tied as ActivityDto, metric, "Easy run")).toEqual({
    ...{ what, mine: "Easy run", theirs: "Long run" },
  });
  expect(row({ insteadOf: "t" }, theirs, metric)).toEqual({
    ...{ what, mine: "Another session", theirs: "No, as well" },
  });
  expect(sidesOf({ insteadOf: "s" }, tied as ActivityDto, metric)).toEqual([]);
});

test("only a change that met a newer version has another side", () => {
  const path = "/athletes/x/activities/a";
  const refused = { type: "urn:x", title: "x", status: 412, detail: "x" };
  const entry = (code: string, method: "PATCH" | "DELETE"): Entry => ({
    ...{ id: "1", label: "x", call: { method, path } },
    refused: { ...refused, code },
  });
  expect(otherSideOf(entry("precondition_failed", "PATCH"))).toBe(path);
  expect(otherSideOf(entry("precondition_failed", "DELETE"))).toBeNull();
  expect(otherSideOf(entry("invalid_input", "PATCH"))).toBeNull();
});
