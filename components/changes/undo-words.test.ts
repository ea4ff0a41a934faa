import { expect, test } from "vitest";
import { saidUnder, type Undo } from "./undo-words";

const open: Undo = { can: true, needsReason: false, why: "You can undo this until 14:05 today." };
const late: Undo = { can: false, needsReason: false, why: "The time to undo this is over." };

test("until when a change can be undone stays beside each of its buttons", () => {
  expect(saidUnder(open, open)).toEqual(open);
});

test("why it cannot be undone is said once in a list", () => {
  expect(saidUnder(late, undefined)).toEqual(late);
  expect(saidUnder(late, open)).toEqual(late);
  expect(saidUnder(late, late)).toEqual({ ...late, why: "" });
});
