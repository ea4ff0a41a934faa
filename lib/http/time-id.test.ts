import { validate, version } from "uuid";
import { afterEach, expect, test, vi } from "vitest";
import { timeId } from "./time-id";

afterEach(() => {
  vi.useRealTimers();
});

test("an id is a UUIDv7, and no two are the same", () => {
  const ids = Array.from({ length: 500 }, timeId);
  expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});

test("later ones sort after earlier ones: within a millisecond, and with the clock set back", () => {
  vi.useFakeTimers({ now: Date.UTC(2040, 0, 1) });
  const ids = Array.from({ length: 10_000 }, timeId);
  vi.setSystemTime(Date.UTC(2039, 11, 31));
  ids.push(timeId(), timeId());
  vi.setSystemTime(Date.UTC(2040, 0, 2));
  ids.push(timeId());
  expect(ids.toSorted()).toEqual(ids);
  expect(ids.at(-1)?.slice(0, 13)).toBe(
    Date.UTC(2040, 0, 2)
      .toString(16)
      .padStart(12, "0")
      .replace(/^(.{8})/, "$1-"),
  );
});
