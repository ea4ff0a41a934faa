import { expect, test } from "vitest";
import { clockIn, dayIn, timeOn } from "./zone-clock";

test("an instant is read from the clock on the wall there", () => {
  const at = new Date("2026-11-26T00:30:15Z");
  expect(clockIn("Europe/London", at)).toEqual({
    ...{ date: "2026-11-26", hour: 0, minute: 30, second: 15 },
  });
  expect(clockIn("America/New_York", at)).toMatchObject({ date: "2026-11-25", hour: 19 });
  expect(dayIn("Pacific/Kiritimati", new Date("2026-11-26T12:00:00Z"))).toBe("2026-11-27");
});

test("the hour that a clock is set back by is there twice, and the one it skips never", () => {
  const at = (instant: string) => timeOn(clockIn("Europe/London", new Date(instant)));
  expect([at("2026-10-25T00:30:00Z"), at("2026-10-25T01:30:00Z")]).toEqual(["01:30", "01:30"]);
  expect([at("2026-03-29T00:59:00Z"), at("2026-03-29T01:00:00Z")]).toEqual(["00:59", "02:00"]);
});

test("midnight is the first minute of its day", () => {
  expect(clockIn("UTC", new Date("2026-11-26T00:00:00Z"))).toMatchObject({
    ...{ date: "2026-11-26", hour: 0 },
  });
});

test("a zone that does not exist is refused", () => {
  expect(() => clockIn("Mars/Olympus", new Date(0))).toThrow(RangeError);
});
