import { expect, test } from "vitest";
import { z } from "zod";
import { engineText } from "@/lib/contracts/engine-text";
import { told } from "./told";

const step = z.object({ kind: z.literal("step"), text: engineText(z.string().max(50)) });
const contract = z.object({
  headline: engineText(),
  title: z.string(),
  note: engineText().nullable(),
  steps: z.array(
    z.discriminatedUnion("kind", [
      step,
      z.object({ kind: z.literal("repeat"), steps: z.array(step) }),
    ]),
  ),
  byRace: z.record(z.string(), z.object({ why: engineText().optional() })),
});
const english = "Nothing is planned today.";
const german = "Heute ist nichts geplant.";

test("marked texts are put into other words wherever they stand, all else stays", () => {
  const answer: z.output<typeof contract> = {
    headline: english,
    title: english,
    note: null,
    steps: [
      { kind: "step", text: english },
      { kind: "repeat", steps: [{ kind: "step", text: "My own words" }] },
    ],
    byRace: { a: { why: english }, b: {} },
  };
  const before = structuredClone(answer);
  expect(told("de", contract, answer)).toEqual({
    headline: german,
    title: english,
    note: null,
    steps: [
      { kind: "step", text: german },
      { kind: "repeat", steps: [{ kind: "step", text: "My own words" }] },
    ],
    byRace: { a: { why: german }, b: {} },
  });
  expect(answer).toEqual(before);
  expect(told("en", contract, answer)).toBe(answer);
});

test("a contract made from another keeps its marks", () => {
  const more = contract.pick({ headline: true }).extend({ day: z.string() });
  expect(told("de", more, { headline: english, day: english })).toEqual({
    headline: german,
    day: english,
  });
});
