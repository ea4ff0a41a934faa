import { expect, test } from "vitest";
import type { ChangeDto } from "@/lib/contracts/changes";
import type { SessionDto } from "@/lib/contracts/sessions";
import { addDays, plainDate } from "@/lib/engine/plain-date";
import { todayHeadline } from "./today-headline";

const sessions = (...statuses: SessionDto["status"][]) =>
  statuses.map((status) => ({ status, held: false }) as SessionDto);
const today = plainDate("2026-12-01");
const head = (checkedIn: boolean, ...statuses: SessionDto["status"][]) =>
  todayHeadline({ today, checkedIn, state: null, changes: [], sessions: sessions(...statuses) });

test("a day says what is planned, what is left, and that it is logged", () => {
  expect(head(true)).toMatch(/Nothing is planned today\.$/);
  expect(head(true, "planned")).toMatch(/One session is planned today\.$/);
  expect(head(true, "planned", "planned")).toMatch(/2 sessions are planned today\.$/);
  expect(head(true, "done", "planned")).toMatch(/One session is left today\.$/);
  expect(head(true, "done", "done")).toMatch(/Today’s training is logged\.$/);
  expect(head(true, "cancelled")).toMatch(/Nothing is planned today\.$/);
});

test("without a check-in it asks for one, and promises a day that is over nothing", () => {
  expect(head(false, "planned")).toMatch(/your answers decide what the day may hold/);
  expect(head(false)).toBe(
    "Nothing is planned today. No check-in yet: your answers count for the days to come.",
  );
  expect(head(false, "done")).toBe(
    "Today’s training is logged. No check-in yet: tomorrow builds on this morning’s answers too.",
  );
});

test("cuts after a late entry name its morning", () => {
  const late = (days: number | null) =>
    todayHeadline({
      ...{ today, checkedIn: true, state: null, sessions: [] },
      late: days === null ? null : addDays(today, -days),
      changes: [{ direction: "cut", status: "applied", sessionDate: today } as ChangeDto],
    });
  expect(late(null)).toContain("after this morning’s answers.");
  expect(late(1)).toContain("after yesterday morning’s answers.");
  expect(late(2)).toContain("after the answers for the day before yesterday.");
});

test("a flare is told by the next two weeks, not by every week it reaches", () => {
  const cutOn = (...days: number[]) =>
    todayHeadline({
      today,
      checkedIn: true,
      state: null,
      sessions: [],
      changes: days.map(
        (n) =>
          ({ direction: "cut", status: "applied", sessionDate: addDays(today, n) }) as ChangeDto,
      ),
    });
  expect(cutOn(0, 3, 13, 14, 60)).toMatch(/^3 sessions of the next two weeks were changed after/);
  expect(cutOn(2, 40)).toMatch(/^One session of the next two weeks was changed after/);
  expect(cutOn(14, 40)).toMatch(/^2 sessions were changed after/);
});
