import { expect, test } from "vitest";
import type { SessionDto } from "@/lib/contracts/sessions";
import { todayHeadline } from "./today-headline";

const sessions = (...statuses: SessionDto["status"][]) =>
  statuses.map((status) => ({ status, held: false }) as SessionDto);
const head = (checkedIn: boolean, ...statuses: SessionDto["status"][]) =>
  todayHeadline({ checkedIn, state: null, changes: [], sessions: sessions(...statuses) });

test("a day says what is planned, what is left, and that it is logged", () => {
  expect(head(true)).toMatch(/Nothing is planned today\.$/);
  expect(head(true, "planned")).toMatch(/One session is planned today\.$/);
  expect(head(true, "planned", "planned")).toMatch(/2 sessions are planned today\.$/);
  expect(head(true, "done", "planned")).toMatch(/One session is left today\.$/);
  expect(head(true, "done", "done")).toMatch(/Today's training is logged\.$/);
  expect(head(true, "cancelled")).toMatch(/Nothing is planned today\.$/);
});

test("without a check-in it asks for one, and promises a day that is over nothing", () => {
  expect(head(false, "planned")).toMatch(/your answers decide what the day may hold/);
  expect(head(false, "done")).toBe(
    "Today's training is logged. No check-in yet: tomorrow builds on this morning's answers too.",
  );
});
