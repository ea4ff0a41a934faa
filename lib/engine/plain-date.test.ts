import { describe, expect, test } from "vitest";
import {
  addDays,
  daysBetween,
  eachDay,
  isPlainDate,
  mondayOf,
  plainDate,
  weekdayIndex,
} from "./plain-date";

describe("calendar days", () => {
  test("agree with the calendar of the platform for four centuries", () => {
    const first = plainDate("1800-01-01");
    for (let i = 0; i < 146_097; i += 13) {
      const text = new Date(Date.UTC(1800, 0, 1 + i)).toISOString().slice(0, 10);
      const date = plainDate(text);
      expect(addDays(first, i)).toBe(date);
      expect(daysBetween(first, date)).toBe(i);
      expect((weekdayIndex(date) + 1) % 7).toBe(new Date(Date.UTC(1800, 0, 1 + i)).getUTCDay());
    }
  });

  test.each([
    "2019-02-29",
    "2019-13-01",
    "2019-00-10",
    "2019-01-32",
    "2019-1-01",
    "20190101",
    "",
    "2019-01-01T00",
    "2O19-01-01",
    "-019-01-01",
  ])("%s is no calendar day", (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(() => plainDate(text)).toThrow(RangeError);
  });

  test("leap days exist where the calendar has them", () => {
    expect(isPlainDate("2020-02-29")).toBe(true);
    expect(isPlainDate("2000-02-29")).toBe(true);
    expect(isPlainDate("1900-02-29")).toBe(false);
    expect(addDays(plainDate("2020-02-28"), 2)).toBe("2020-03-01");
  });

  test("weeks start on Monday and days are counted with both ends", () => {
    expect(mondayOf(plainDate("2019-01-06"))).toBe("2018-12-31");
    expect(mondayOf(plainDate("2018-12-31"))).toBe("2018-12-31");
    expect(eachDay(plainDate("2018-12-30"), plainDate("2019-01-02"))).toHaveLength(4);
    expect(eachDay(plainDate("2019-01-02"), plainDate("2019-01-01"))).toEqual([]);
  });
});
