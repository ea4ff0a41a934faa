import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { adaptPlan } from "../adapt/adapt-plan";
import { prescriptionOf, samePrescription } from "../adapt/prescription";
import type { Session } from "../model";
import { ruleById } from "../rules/registry";
import { lawCases } from "./generators";
import { isLive, morningOf } from "./subject";

const numRuns = Number(process.env.REBOUND_LAW_RUNS ?? 300);
const sum = (values: readonly number[]) => values.reduce((total, v) => total + v, 0);

describe("laws of every change", () => {
  test("law 7: a locked session stands as it was, or is held, or yields to a hard cap", () => {
    fc.assert(
      fc.property(lawCases({ spanDays: 0 }), fc.nat(5), ({ record, today }, pick) => {
        const { season, assessment } = morningOf({ record, today });
        const locked = season.sessions.map((s, i) => (i % 6 === pick ? { ...s, locked: true } : s));
        const base = { ...season, sessions: locked };
        const adapted = adaptPlan({ record, today, assessment, season: base });
        const after = new Map(adapted.sessions.map((s) => [s.key, s]));
        const rules = new Map(adapted.changes.map((c) => [c.sessionKey, c]));
        for (const before of locked.filter((s) => s.locked && s.date >= today)) {
          const now = after.get(before.key);
          if (!now || now.status === "done") continue;
          const same = samePrescription(prescriptionOf(before), prescriptionOf(now));
          const change = rules.get(before.key);
          const byPrecedence =
            change !== undefined && (change.demanded || /^(LOAD|ILL|RAMP)/.test(change.rule));
          if (!same) expect(byPrecedence, `${before.key} ${change?.rule}`).toBe(true);
          if (now.held) expect([now.fitnessLoad, now.tissueLoad]).toEqual([0, 0]);
        }
      }),
      { numRuns },
    );
  });

  test("law 7: a coach's locked block stands in the season as it was", () => {
    fc.assert(
      fc.property(lawCases({ spanDays: 0 }), ({ record, today }) => {
        const { season } = morningOf({ record, today });
        for (const block of record.blocks.filter((b) => b.locked && b.start >= today)) {
          const found = season.blocks.find((b) => b.id === block.id);
          if (block.end <= season.end && block.start >= season.start)
            expect(found).toMatchObject({ phase: block.phase, start: block.start, end: block.end });
        }
      }),
      { numRuns },
    );
  });

  test("law 10: what replaces a session raises neither ledger, no running, no day's stress", () => {
    fc.assert(
      fc.property(lawCases({ spanDays: 0 }), ({ record, today }) => {
        const { season, adapted } = morningOf({ record, today });
        for (const before of season.sessions.filter((s) => s.date >= today)) {
          const now = adapted.sessions.filter(
            (s) => isLive(s) && (s.key === before.key || s.key.startsWith(`${before.key}+`)),
          );
          const tissue = sum(now.map((s) => s.tissueLoad));
          const fitness = sum(now.map((s) => s.fitnessLoad));
          expect(tissue, `${before.key} tissue`).toBeLessThanOrEqual(before.tissueLoad + 1e-6);
          expect(fitness, `${before.key} fitness`).toBeLessThanOrEqual(before.fitnessLoad + 1e-6);
          const ranM = sum(now.filter((s) => s.sport === "run").map((s) => s.distanceM ?? 0));
          expect(ranM).toBeLessThanOrEqual(before.sport === "run" ? (before.distanceM ?? 0) : 0);
        }
        const keys = new Set(season.sessions.map((s) => s.key));
        const orphans = adapted.sessions.filter((s) => !keys.has(s.key.split("+")[0] ?? ""));
        expect(orphans.map((s) => s.key)).toEqual([]);
      }),
      { numRuns },
    );
  });

  test("law 13: every change says rule, reason, up to three facts and what brings it back", () => {
    fc.assert(
      fc.property(lawCases({ spanDays: 0 }), ({ record, today }) => {
        const { season, adapted } = morningOf({ record, today });
        const base = new Map(season.sessions.map((s) => [s.key, s]));
        for (const change of adapted.changes) {
          expect(ruleById(change.rule)?.id, change.rule).toBe(change.rule);
          expect(change.reason.length).toBeGreaterThan(10);
          expect(change.returns.length).toBeGreaterThan(10);
          expect(change.facts.length).toBeLessThanOrEqual(3);
          const before = base.get(change.sessionKey);
          expect(before && prescriptionOf(before)).toEqual(change.before);
        }
        const told = new Set(adapted.changes.map((c) => c.sessionKey));
        for (const after of adapted.sessions) {
          const before = base.get(after.key);
          if (before && !told.has(after.key)) expect(standing(after)).toEqual(standing(before));
        }
      }),
      { numRuns },
    );
  });
});

/** A session without what only the day itself changes. */
function standing(s: Session) {
  return { ...prescriptionOf(s), aeroS: s.aeroS, held: s.held };
}
