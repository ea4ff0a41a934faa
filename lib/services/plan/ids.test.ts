import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical, sameJson } from "./ids";

const value = fc.jsonValue({ maxDepth: 3 });
const shuffled = (json: unknown): unknown => {
  if (Array.isArray(json)) return json.map(shuffled);
  if (json === null || typeof json !== "object") return json;
  return Object.fromEntries(
    Object.entries(json)
      .map(([key, inner]) => [key, shuffled(inner)])
      .toReversed(),
  );
};

test("two values are the same exactly where their canonical JSON is", () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      expect(sameJson(a, b)).toBe(canonical(a) === canonical(b));
      expect(sameJson(a, shuffled(a))).toBe(true);
    }),
  );
});

test("one difference deep inside is seen, and what is undefined counts as absent", () => {
  const session = { steps: [{ kind: "work", durationS: 60, note: undefined }] };
  expect(sameJson(session, { steps: [{ durationS: 60, kind: "work" }] })).toBe(true);
  expect(sameJson(session, { steps: [{ durationS: 61, kind: "work" }] })).toBe(false);
  expect(sameJson(session, { steps: [] })).toBe(false);
  expect(sameJson({ a: null }, {})).toBe(false);
  expect(sameJson([], {})).toBe(false);
});
