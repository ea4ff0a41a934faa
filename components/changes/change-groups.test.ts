import { describe, expect, test } from "vitest";
import type { ChangeDto } from "@/lib/contracts/changes";
import type { PlainDate } from "@/lib/engine/plain-date";
import { sessionsOf, sortByStatus } from "./change-groups";

const today = "2026-11-26" as PlainDate;
const change = (id: string, sessionDate: string, status: ChangeDto["status"]) =>
  ({ id, sessionDate, status }) as ChangeDto;
const ids = (changes: readonly ChangeDto[]) => changes.map((one) => one.id);

describe("changes by what they ask of the reader", () => {
  const sorted = sortByStatus(
    [
      change("proposed", "2027-02-01", "proposed"),
      change("today", "2026-11-26", "applied"),
      change("last near day", "2026-12-09", "accepted"),
      change("first far day", "2026-12-10", "applied"),
      change("yesterday", "2026-11-25", "applied"),
      change("undone", "2026-11-28", "undone"),
    ],
    today,
  );

  test("what waits for a word comes first, however far its day", () => {
    expect(ids(sorted.open)).toEqual(["proposed"]);
  });

  test("two weeks stand open, and what follows from them is folded", () => {
    expect(ids(sorted.near)).toEqual(["today", "last near day"]);
    expect(ids(sorted.far)).toEqual(["first far day"]);
  });

  test("a day that passed and a change taken back are behind us", () => {
    expect(ids(sorted.earlier)).toEqual(["yesterday", "undone"]);
  });
});

test("a session that was changed twice is one session", () => {
  const of = (id: string, sessionId: string) => ({ id, sessionId }) as ChangeDto;
  expect(sessionsOf([of("a", "long run"), of("b", "long run"), of("c", "tempo")])).toBe(2);
});
