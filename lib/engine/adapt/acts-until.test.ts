import fc from "fast-check";
import { expect, test } from "vitest";
import { worsening } from "../laws/check-in-generators";
import { lawCases } from "../laws/generators";
import { morningOf } from "../laws/subject";
import { plainDate } from "../plain-date";
import { adaptOther } from "./adapt-other";
import { effectsOn } from "./effects";
import { situationOf } from "./situation";

test("after the last day on which anything acts no rule would change a ride, swim or strength", () => {
  let later = 0;
  fc.assert(
    fc.property(lawCases({ spanDays: 0 }), worsening(), ({ record, today }, { worse }) => {
      const checkIns = record.checkIns.filter((c) => c.date !== today);
      const answered = { ...record, checkIns: [...checkIns, { date: today, ...worse }] };
      const { assessment, season } = morningOf({ record: answered, today });
      const situation = situationOf(answered, today, assessment, season.sessions);
      for (const s of season.sessions) {
        if (s.sport === "run" || s.role === "race" || s.date <= situation.actsUntil) continue;
        later += 1;
        const outcome = adaptOther(s, situation, { exempt: false, off: false });
        expect(outcome?.session ?? s).toBe(s);
      }
    }),
    { numRuns: 150 },
  );
  expect(later).toBeGreaterThan(50);
});

test("after the last day on which a run can change for more, the rules left out would ask nothing", () => {
  const always = plainDate("9999-12-31");
  let later = 0;
  fc.assert(
    fc.property(lawCases({ spanDays: 0 }), worsening(), ({ record, today }, { worse }) => {
      const checkIns = record.checkIns.filter((c) => c.date !== today);
      const answered = { ...record, checkIns: [...checkIns, { date: today, ...worse }] };
      const { assessment, season } = morningOf({ record: answered, today });
      const situation = situationOf(answered, today, assessment, season.sessions);
      const everyRule = { ...situation, runsChangeUntil: always };
      for (const s of season.sessions) {
        if (s.sport !== "run" || s.role === "race" || s.date <= situation.runsChangeUntil) continue;
        later += 1;
        expect(effectsOn(s, situation)).toEqual(effectsOn(s, everyRule));
      }
    }),
    { numRuns: 150 },
  );
  expect(later).toBeGreaterThan(50);
});
