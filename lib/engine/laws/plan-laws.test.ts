import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Assessment, Session } from "../model";
import { replay } from "../replay/replay";
import { type LawCase, lawCases } from "./generators";
import { weeklyGrowthViolations } from "./run-growth";
import { morningOf } from "./subject";
import { findViolations, type Violation } from "./violations";

const numRuns = Number(process.env.REBOUND_LAW_RUNS ?? 300);

/** Each law is asked about the same generated athletes, so each of these is worked out once. */
const known = new Map<string, readonly Violation[]>();

function violationsOf(c: LawCase): readonly Violation[] {
  const key = JSON.stringify(c);
  const found = known.get(key) ?? violationsIn(c);
  known.set(key, found);
  return found;
}

/**
 * What the laws say about the plan of one morning and about the plan at the end of a replay.
 * Recovery weeks are the intended plan's: a cut elsewhere may leave them no longer the lowest.
 */
function violationsIn({ start, today, record }: LawCase): readonly Violation[] {
  const { assessment, adapted, season } = morningOf({ record, today });
  const walked = replay({ start, today, record });
  const last = walked.days.at(-1)?.assessment ?? assessment;
  const of = (sessions: readonly Session[], at: Assessment) =>
    findViolations({ record, today, assessment: at, sessions });
  return [
    ...[...of(adapted.sessions, assessment), ...of(walked.sessions, last)].filter(
      (v) => v.law !== 4,
    ),
    ...of(season.sessions, assessment).filter((v) => v.law === 4),
  ];
}

const ofLaw = (c: LawCase, law: Violation["law"]) => violationsOf(c).filter((v) => v.law === law);

describe("laws of every plan the engine makes", () => {
  test.each([
    [1, "no run longer than 1.10 x the longest of the 30 days before"],
    [2, "weekly running never passes the hard cap nor the way back"],
    [3, "hard days for the tendon are apart; one day a week has no run and no aero"],
    [4, "one week in four is a recovery week"],
    [5, "the day's minutes are never exceeded"],
    [6, "a restriction is never broken"],
  ] as const)("law %d: %s", (law, _name) => {
    fc.assert(
      fc.property(lawCases({ spanDays: 10 }), (c) => {
        expect(ofLaw(c, law)).toEqual([]);
      }),
      { numRuns },
    );
  });

  test("law 2: the engine itself stays at the soft cap", () => {
    fc.assert(
      fc.property(lawCases({ spanDays: 0 }), ({ record, today }) => {
        const { assessment, adapted } = morningOf({ record, today });
        const sessions = adapted.sessions.filter((s) => s.status === "planned" && !s.held);
        expect(weeklyGrowthViolations({ record, today, assessment, sessions }, "soft")).toEqual([]);
      }),
      { numRuns },
    );
  });

  test("law 4: no more than three loading weeks in a row; every kind of week has its purpose", () => {
    fc.assert(
      fc.property(lawCases({ spanDays: 0 }), ({ record, today }) => {
        let inRow = 0;
        for (const week of morningOf({ record, today }).season.weeks) {
          inRow = week.kind === "load" ? inRow + 1 : 0;
          expect(inRow, week.monday).toBeLessThanOrEqual(3);
        }
      }),
      { numRuns },
    );
  });
});
