import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayChanges } from "../adapt/day-changes";
import type { AthleteRecord, CheckIn } from "../model";
import { addDays, type PlainDate } from "../plain-date";
import { replay } from "../replay/replay";
import { buildSeason } from "../season/build-season";
import { assessDays } from "../symptoms/assess";
import { lawCases } from "./generators";
import { assessmentOn, cumulativeTissue, morningOf, shuffled } from "./subject";

const numRuns = Number(process.env.REBOUND_LAW_RUNS ?? 300);

function until(record: AthleteRecord, date: PlainDate): AthleteRecord {
  const keep = <T extends { readonly date: PlainDate }>(items: readonly T[]) =>
    items.filter((item) => item.date <= date);
  return {
    ...record,
    activities: keep(record.activities),
    checkIns: keep(record.checkIns),
    clearances: keep(record.clearances),
  };
}

describe("laws of time and order", () => {
  test("law 8: later days never change earlier ones", () => {
    fc.assert(
      fc.property(lawCases({ spanDays: 12 }), fc.nat(12), ({ start, today, record }, back) => {
        const then = addDays(today, -back) < start ? start : addDays(today, -back);
        const early = replay({ start, today: then, record: until(record, then) });
        const late = replay({ start, today, record });
        expect(late.days.slice(0, early.days.length)).toEqual(early.days);
        const gone = (sessions: typeof early.sessions) => sessions.filter((s) => s.date < then);
        expect(gone(late.sessions)).toEqual(gone(early.sessions));
      }),
      { numRuns },
    );
  });

  test("law 8: a late answer about an earlier session leaves the days before it alone", () => {
    fc.assert(
      fc.property(lawCases({ spanDays: 8 }), fc.nat(40), ({ start, today, record }, acheHours) => {
        const answer: CheckIn = {
          date: today,
          responses: [{ sessionDate: addDays(today, -3), acheHours }],
        };
        const late = {
          ...record,
          checkIns: [...record.checkIns.filter((c) => c.date < today), answer],
        };
        const yesterday = addDays(today, -1);
        if (yesterday < start) return;
        expect(assessDays(late, start, today).slice(0, -1)).toEqual(
          assessDays(until(record, yesterday), start, yesterday),
        );
      }),
      { numRuns },
    );
  });

  test("law 11: the same input in any order gives the same plan", () => {
    fc.assert(
      fc.property(lawCases({ spanDays: 5 }), ({ start, today, record }) => {
        expect(replay({ start, today, record: shuffled(record) })).toEqual(
          replay({ start, today, record }),
        );
        const assessment = assessmentOn(record, today);
        expect(buildSeason({ record: shuffled(record), from: today, assessment })).toEqual(
          buildSeason({ record, from: today, assessment }),
        );
      }),
      { numRuns },
    );
  });

  test("law 12: the same answers again are no news", () => {
    fc.assert(
      fc.property(lawCases({ spanDays: 0 }), ({ record, today }) => {
        const first = morningOf({ record, today });
        const again = morningOf({ record: structuredClone(record), today, season: first.season });
        expect(again.assessment).toEqual(first.assessment);
        const { cuts, returns } = dayChanges(first.adapted.sessions, again.adapted);
        expect([...cuts, ...returns]).toEqual([]);
      }),
      { numRuns },
    );
  });

  test("law 14: a treatment or a painkiller unlocks nothing", () => {
    fc.assert(
      fc.property(
        lawCases({ spanDays: 0 }),
        fc.nat(9),
        fc.boolean(),
        ({ record, today }, ago, shock) => {
          const plain = { ...record, treatments: [] };
          const date = addDays(today, -ago);
          const treated: AthleteRecord = shock
            ? { ...plain, treatments: [{ date, kind: "shockwave" }] }
            : {
                ...plain,
                checkIns: plain.checkIns.map((c) =>
                  c.date === date ? { ...c, painkiller: true } : c,
                ),
              };
          const without = morningOf({ record: plain, today });
          const withIt = morningOf({ record: treated, today, season: without.season });
          expect(withIt.assessment.level).toBeLessThanOrEqual(without.assessment.level);
          expect(withIt.assessment.rehabStage).toBeLessThanOrEqual(without.assessment.rehabStage);
          const end = addDays(today, 28);
          const more = cumulativeTissue(withIt.adapted.sessions, today, end);
          const less = cumulativeTissue(without.adapted.sessions, today, end);
          more.forEach((value, i) => {
            expect(value, addDays(today, i)).toBeLessThanOrEqual((less[i] ?? 0) + 1e-6);
          });
        },
      ),
      { numRuns },
    );
  });

  test("law 14: time alone raises neither ladder level nor rehab stage", () => {
    fc.assert(
      fc.property(
        lawCases({ spanDays: 0 }),
        fc.integer({ min: 1, max: 40 }),
        ({ record, today }, days) => {
          const last = record.checkIns.reduce(
            (max, c) => (c.date > max ? c.date : max),
            addDays(today, -60),
          );
          const known = { ...record, activities: record.activities.filter((a) => a.date < last) };
          const now = assessmentOn(known, today);
          const later = assessmentOn(known, addDays(today, days));
          expect(later.level).toBeLessThanOrEqual(now.level);
          expect(later.rehabStage).toBeLessThanOrEqual(
            Math.max(now.rehabStage, record.injury?.rehabStage ?? 4),
          );
        },
      ),
      { numRuns },
    );
  });
});
