import { expect, test } from "vitest";
import type { Entry } from "@/lib/outbox/queue";
import { refusedEntries } from "./refused";

const entry = (part: object) => ({ id: "1", label: "Run, 25 Nov", ...part }) as Entry;
const body = { date: "2026-11-25", sport: "run", durationS: 1800 };
const call = { method: "POST", path: "/athletes/a/activities", body };
const refused = { code: "invalid_input", detail: "One field needs another look." };

test("a refused entry comes back with what was typed and the sentence of its field", () => {
  const fields = { distanceM: ["Nobody is that fast. Check time and distance."] };
  expect(refusedEntries([entry({ call, refused: { ...refused, fields } })])).toEqual([
    { id: "1", label: "Run, 25 Nov", why: fields.distanceM[0], body },
  ]);
  expect(refusedEntries([entry({ call, refused })])[0]?.why).toBe(refused.detail);
});

test("what still waits, and what is stored already, is none", () => {
  const change = { ...call, method: "PATCH", path: "/athletes/a/activities/7" };
  expect(refusedEntries([entry({ call }), entry({ call: change, refused })])).toEqual([]);
});
