import { expect, test } from "vitest";
import { unbroken, unitsKept } from "./unbroken";

test("a line breaks beside a dot, not between a number and its unit", () => {
  expect(unbroken("18.6 km · 1 h 47")).toBe("18.6\u00a0km · 1\u00a0h\u00a047");
  expect(unbroken("")).toBe("");
});

test("keeps a number with its unit in a sentence, and lets the words break", () => {
  expect(unitsKept("Single-leg bridge, 10 per side, 3 s up and 3 s down")).toBe(
    "Single-leg bridge, 10 per side, 3\u00a0s up and 3\u00a0s down",
  );
  expect(unitsKept("5 sets, 2 minutes")).toBe("5 sets, 2 minutes");
});
