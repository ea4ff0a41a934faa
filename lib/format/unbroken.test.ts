import { expect, test } from "vitest";
import { unbroken } from "./unbroken";

test("a line breaks beside a dot, not between a number and its unit", () => {
  expect(unbroken("18.6 km · 1 h 47")).toBe("18.6\u00a0km · 1\u00a0h\u00a047");
  expect(unbroken("")).toBe("");
});
