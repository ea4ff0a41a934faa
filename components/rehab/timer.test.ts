import { expect, test } from "vitest";
import { clockText, heldS, holdTimer, LEAD_S, readTimer, restTimer } from "./timer";

const NOW = 1_800_000_000_000;
const at = (seconds: number) => NOW + seconds * 1000;
const hold = holdTimer(NOW, 40, "left");

test("a hold begins after the time to get ready", () => {
  expect(readTimer(hold, NOW)).toEqual({ phase: "ready", leftS: LEAD_S });
  expect(readTimer(hold, at(LEAD_S))).toEqual({ phase: "running", leftS: 40 });
  expect(readTimer(hold, at(LEAD_S + 39.2))).toEqual({ phase: "running", leftS: 1 });
  expect(readTimer(hold, at(LEAD_S + 40))).toEqual({ phase: "over", agoS: 0 });
});

test("looking away for minutes changes nothing but the time", () => {
  expect(readTimer(hold, at(LEAD_S + 40 + 185))).toEqual({ phase: "over", agoS: 185 });
  expect(heldS(hold, at(LEAD_S + 40 + 185))).toBe(40);
});

test("a hold that is stopped counts the whole seconds it lasted, none before it began", () => {
  expect(heldS(hold, at(2))).toBe(0);
  expect(heldS(hold, at(LEAD_S + 22.7))).toBe(22);
});

test("a rest runs at once", () => {
  expect(readTimer(restTimer(NOW, 60), at(15))).toEqual({ phase: "running", leftS: 45 });
});

test("minutes and seconds", () => {
  expect([0, 9, 60, 125].map(clockText)).toEqual(["0:00", "0:09", "1:00", "2:05"]);
});
