import { expect, test } from "vitest";
import { isUnsent } from "./unsent";

const asked = (method: string, headers: Record<string, string> = {}) =>
  isUnsent({ method, headers: new Headers(headers) });

test("a form the browser posts to a page was not kept; what is read or acted on by script is not one", () => {
  expect(asked("POST", { "content-type": "application/x-www-form-urlencoded" })).toBe(true);
  expect(asked("GET")).toBe(false);
  expect(asked("HEAD")).toBe(false);
  expect(asked("POST", { "next-action": "abc" })).toBe(false);
});
