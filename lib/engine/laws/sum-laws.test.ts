import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mondayOf } from "../plain-date";
import { type LawCase, lawCases } from "./generators";
import { isLive, morningOf } from "./subject";

const numRuns = Number(process.env.REBOUND_LAW_RUNS ?? 300);

describe("laws of sums", () => {
  test("law 16: a week's loads are the sums of its sessions", () => {
    fc.assert(
      fc.property(lawCases({ spanDays: 0 }), ({ record, today }) => {
        const { season } = morningOf({ record, today });
        for (const week of season.weeks) {
          const ofWeek = season.sessions.filter((s) => mondayOf(s.date) === week.monday);
          const sum = (load: "fitnessLoad" | "tissueLoad") =>
            ofWeek.reduce((total, s) => total + s[load], 0);
          expect(week.fitnessLoad).toBeCloseTo(sum("fitnessLoad"), 4);
          expect(week.tissueLoad).toBeCloseTo(sum("tissueLoad"), 4);
        }
        const mondays = new Set(season.weeks.map((w) => w.monday));
        expect(season.sessions.filter((s) => !mondays.has(mondayOf(s.date)))).toEqual([]);
      }),
      { numRuns },
    );
  });

  test("the sum of what a week allows is never less than what is planned in it", () => {
    fc.assert(
      fc.property(lawCases({ spanDays: 0 }), ({ record, today }) => {
        const { adapted } = morningOf({ record, today });
        for (const monday of new Set(adapted.sessions.map((s) => mondayOf(s.date)))) {
          const runs = adapted.sessions.filter(
            (s) =>
              isLive(s) && s.sport === "run" && s.role !== "race" && mondayOf(s.date) === monday,
          );
          const plannedM = runs.reduce((total, s) => total + (s.distanceM ?? 0), 0);
          const { run } = adapted.allowed(monday);
          expect(run.min.distanceM).toBeLessThanOrEqual(run.max.distanceM);
          expect(plannedM).toBeLessThanOrEqual(run.max.distanceM + 150);
        }
      }),
      { numRuns },
    );
  });
});

describe("what the generated athletes reach", () => {
  test("each of these is met by at least one in twenty", () => {
    const cases = fc.sample(lawCases({ spanDays: 0 }), Math.max(200, numRuns));
    const mornings = cases.map(({ record, today }) => morningOf({ record, today }));
    const share = (met: (m: (typeof mornings)[number], c: LawCase | undefined) => boolean) =>
      mornings.filter((m, i) => met(m, cases[i])).length / mornings.length;
    const shares = {
      amber: share((m) => m.assessment.state === "amber"),
      red: share((m) => m.assessment.state === "red"),
      refer: share((m) => m.assessment.state === "refer"),
      silent: share((m) => (m.assessment.daysSilent ?? 99) >= 2),
      ramp: share((m) => m.assessment.ramp !== null),
      locked: share((m) => m.record.blocks.some((b) => b.locked)),
      restricted: share((m) => m.record.restrictions.some((r) => r.from <= m.today)),
      taper: share((m) => m.season.weeks.some((w) => w.kind === "taper")),
      changed: share((m) => m.adapted.changes.length > 0),
    };
    process.stdout.write(
      `laws: shares of ${cases.length} generated athletes ${JSON.stringify(rounded(shares))}\n`,
    );
    for (const [name, value] of Object.entries(shares))
      expect(value, name).toBeGreaterThanOrEqual(0.05);
  });
});

function rounded(shares: Readonly<Record<string, number>>) {
  return Object.fromEntries(
    Object.entries(shares).map(([name, value]) => [name, Math.round(value * 100) / 100]),
  );
}
