import { expect, test } from "vitest";
import type { SessionPatch } from "@/lib/contracts/sessions";
import type { SimpleStep } from "@/lib/engine/model";
import { inStoredWords } from "./stored-words";

const step = (text: string) =>
  ({
    kind: "step",
    role: "work",
    durationS: 600,
    distanceM: null,
    target: null,
    text,
  }) satisfies SimpleStep;
const stored = {
  steps: [
    step("Easy and flat"),
    { kind: "repeat" as const, times: 2, steps: [step("Easy spinning")] },
  ],
};

test("a step shown in German and sent back is kept as it was stored", () => {
  const patch: SessionPatch = {
    steps: [
      step("Locker und flach"),
      { kind: "repeat", times: 3, steps: [step("Locker kurbeln"), step("Mein eigener Schritt")] },
    ],
  };
  expect(inStoredWords(patch, [stored, null]).steps).toEqual([
    step("Easy and flat"),
    { kind: "repeat", times: 3, steps: [step("Easy spinning"), step("Mein eigener Schritt")] },
  ]);
});

test("German words that were typed anew are the person's own", () => {
  const patch: SessionPatch = { steps: [step("Lockeres Kraulen")] };
  expect(inStoredWords(patch, [stored])).toEqual(patch);
  expect(inStoredWords({ notes: "Locker und flach" }, [stored])).toEqual({
    notes: "Locker und flach",
  });
});
