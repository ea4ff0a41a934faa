import { expect, test } from "vitest";
import { lastTests } from "@/components/report/last-tests";
import type { LoadTestDto } from "@/lib/contracts/load-tests";
import { plainDate } from "@/lib/engine/plain-date";
import { metric } from "@/lib/format/units";
import { wordsIn } from "@/lib/words/catalogue";
import { daysOf, differenceWords, resultWords } from "./load-test-rows";

const t = wordsIn("en", "loadTests");
const german = wordsIn("de", "loadTests");

const result = (part: Partial<LoadTestDto>): LoadTestDto => ({
  id: "00000000-0000-7000-8000-000000000000",
  date: plainDate("2026-11-02"),
  kind: "hamstring-hold",
  side: "left",
  value: 24,
  unit: "s",
  pain: 2,
  note: "",
  by: "Jo",
  own: true,
  version: 1,
  ...part,
});

test("a day holds what each side did last on it; other tests and days stand apart", () => {
  const rows = daysOf(
    [
      result({ value: 20 }),
      result({ value: 24 }),
      result({ side: "right", value: 30 }),
      result({ date: plainDate("2026-11-09"), side: "right", value: 31 }),
      result({ kind: "single-leg-squat-reps", value: 9, unit: "reps" }),
    ],
    "hamstring-hold",
  );
  expect(rows.map(({ date, left, right }) => [date, left?.value, right?.value])).toEqual([
    ["2026-11-02", 24, 30],
    ["2026-11-09", undefined, 31],
  ]);
  expect(rows.map((row) => differenceWords(row, t))).toEqual(["left 20\u00a0% less", ""]);
});

test("words of a result", () => {
  expect(resultWords(result({}), metric, t)).toBe("24 s, pain\u00a02");
  expect(resultWords(result({ unit: "reps", value: 12, pain: null }), metric, t)).toBe("12");
  expect(resultWords(null, metric, t)).toBe("not tested");
  const same = { left: result({ value: 9 }), right: result({ value: 9 }) };
  expect(differenceWords(same, t)).toBe("equal");
  expect(differenceWords({ left: result({ value: 0 }), right: result({ value: 0 }) }, t)).toBe("");
  const kilos = result({ value: 22.5, unit: "kg" });
  expect(resultWords(kilos, { ...metric, language: "de" }, german)).toBe("22,5 kg, Schmerz\u00a02");
  const less = { left: result({ value: 8 }), right: result({ value: 10 }) };
  expect(differenceWords(less, german)).toBe("links 20\u00a0% weniger");
});

test("the last day of each test, the newest first", () => {
  const found = lastTests([
    result({ value: 20 }),
    result({ date: plainDate("2026-11-09"), value: 22 }),
    result({ date: plainDate("2026-11-16"), kind: "single-leg-squat-reps", unit: "reps" }),
  ]);
  expect(found.map(({ kind, date, left }) => [kind, date, left?.value])).toEqual([
    ["single-leg-squat-reps", "2026-11-16", 24],
    ["hamstring-hold", "2026-11-09", 22],
  ]);
});
