import fc from "fast-check";
import { expect, test } from "vitest";
import { lawCases } from "../laws/generators";
import { morningOf } from "../laws/subject";
import { adaptedTo, planned } from "../protocol/test-protocols";
import { SETTLED } from "../rules/symptoms";
import { answering, back, calm, TODAY } from "../symptoms/test-record";

/* Why a session is cut on a calm morning: not that morning, but the day that brought the cut. */

const whatWas = (day: number, pain: number) => {
  const record = answering({ [-day]: { ...calm, morningPain: pain }, 0: calm });
  const { changes } = adaptedTo(
    record,
    planned(record, { sport: "strength" }, 0),
    planned(record, { role: "long" }, 1),
  );
  return changes.map(({ rule, facts }) => [rule, facts[0]]);
};

test("two calm mornings after a flare: Watch and the waiting long run are because of the flare's day", () => {
  const flare = { date: back(2), what: "morning pain", value: "5 of 10" };
  expect(whatWas(2, 5)).toEqual([
    ["CELL-AMBER-STRENGTH", flare],
    ["CELL-NO-LONG-RUN", flare],
  ]);
});

test("on the morning itself it is that morning", () => {
  const record = answering({ 0: { ...calm, morningPain: 3 } });
  const { changes } = adaptedTo(record, planned(record, { sport: "strength" }, 0));
  expect(changes[0]?.facts[0]).toEqual({ date: TODAY, what: "morning pain", value: "3 of 10" });
});

test("no cut of Watch or of a flare is said to be because of a settled morning", () => {
  const cuts = /^(CELL-(RED-.+|NO-LONG-RUN|AMBER-.+)|SPACE-3)$/;
  let met = 0;
  fc.assert(
    fc.property(lawCases({ spanDays: 0 }), ({ record, today }) => {
      const { assessment, adapted } = morningOf({ record, today });
      if (!assessment.rules.includes(SETTLED.id) || assessment.daysSilent !== 0) return;
      for (const { rule, facts } of adapted.changes) {
        if (!cuts.test(rule)) continue;
        met += 1;
        expect(facts.length, rule).toBeGreaterThan(0);
        expect(facts, rule).not.toContainEqual(
          expect.objectContaining({ date: today, what: "morning pain" }),
        );
      }
    }),
    { numRuns: 300 },
  );
  expect(met).toBeGreaterThan(0);
});
