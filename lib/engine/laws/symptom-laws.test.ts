import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AthleteRecord, CheckIn } from "../model";
import { addDays, type PlainDate } from "../plain-date";
import { replay } from "../replay/replay";
import { type Answers, worsening } from "./check-in-generators";
import { lawCases } from "./generators";
import { assessmentOn, cumulativeTissue, isLive, morningOf } from "./subject";

const numRuns = Number(process.env.REBOUND_LAW_RUNS ?? 300);
const HORIZON_DAYS = 42;

/** Without clearances: those are a person's word, not an answer, and only mean something in one of two worlds. */
const withCheckIn = (record: AthleteRecord, checkIn: CheckIn): AthleteRecord => ({
  ...record,
  clearances: [],
  checkIns: [...record.checkIns.filter((c) => c.date !== checkIn.date), checkIn],
});

/**
 * No bad morning after `date`. Law 9 speaks of one check-in: where another flare follows, the two
 * count as one episode that began earlier and so may end earlier.
 */
function calmAfter(record: AthleteRecord, date: PlainDate): boolean {
  return record.checkIns
    .filter((c) => c.date > date)
    .every(
      (c) =>
        Math.max(c.morningPain ?? 0, c.sittingPain ?? 0) <= 1 &&
        Math.max(c.duringPain ?? 0, c.afterPain ?? 0, c.loadTest ?? 0) <= 3 &&
        (c.acheHours ?? 0) < 12 &&
        (c.stiffnessMin ?? 0) <= 30 &&
        !c.limp &&
        !c.nightWaking &&
        !c.illness &&
        (c.redFlags ?? []).length === 0 &&
        (c.responses ?? []).length === 0,
    );
}

function expectNowhereMore(worse: readonly number[], better: readonly number[], from: PlainDate) {
  worse.forEach((value, i) => {
    expect(value, addDays(from, i)).toBeLessThanOrEqual((better[i] ?? 0) + 1e-6);
  });
}

describe("laws of symptoms", () => {
  test("law 9: a worse answer this morning never gives more load on the tendon", () => {
    fc.assert(
      fc.property(
        lawCases({ spanDays: 0 }),
        worsening(),
        ({ record, today }, { better, worse }) => {
          const end = addDays(today, HORIZON_DAYS);
          const { season } = morningOf({
            record: withCheckIn(record, { date: today, ...better }),
            today,
          });
          const tissue = (answers: Answers) => {
            const { adapted } = morningOf({
              record: withCheckIn(record, { date: today, ...answers }),
              today,
              season,
            });
            return cumulativeTissue(adapted.sessions, today, end);
          };
          expectNowhereMore(tissue(worse), tissue(better), today);
        },
      ),
      { numRuns },
    );
  });

  test("law 9: nor does a worse answer some days ago", () => {
    fc.assert(
      fc.property(
        lawCases({ spanDays: 0 }),
        worsening(),
        fc.integer({ min: 1, max: 6 }),
        ({ record, today }, { better, worse }, ago) => {
          const date = addDays(today, -ago);
          // Until a week is known the first calm answer is the usual, and a flare is none.
          if (record.checkIns.filter((c) => c.date < date).length < 8) return;
          if (!calmAfter(record, date)) return;
          const end = addDays(today, HORIZON_DAYS);
          const { season } = morningOf({ record: withCheckIn(record, { date, ...better }), today });
          const tissue = (answers: Answers) => {
            const { adapted } = morningOf({
              record: withCheckIn(record, { date, ...answers }),
              today,
              season,
            });
            return cumulativeTissue(adapted.sessions, today, end);
          };
          expectNowhereMore(tissue(worse), tissue(better), today);
        },
      ),
      { numRuns },
    );
  });

  test("law 9: nor a whole replay in which one answer is worse", () => {
    fc.assert(
      fc.property(
        lawCases({ spanDays: 8 }),
        worsening(),
        fc.nat(8),
        ({ start, today, record }, { better, worse }, ago) => {
          const date = addDays(today, -ago) < start ? start : addDays(today, -ago);
          const end = addDays(today, HORIZON_DAYS);
          const tissue = (answers: Answers) =>
            cumulativeTissue(
              replay({ start, today, record: withCheckIn(record, { date, ...answers }) }).sessions,
              today,
              end,
            );
          // From the second day on: the first day's answer also decides what the season is built on.
          if (date > start && calmAfter(record, date))
            expectNowhereMore(tissue(worse), tissue(better), today);
        },
      ),
      { numRuns: Math.ceil(numRuns / 2) },
    );
  });

  test("law 15: a red flag stops every prescription until a person clears it", () => {
    fc.assert(
      fc.property(lawCases({ spanDays: 0 }), worsening(), fc.nat(90), (c, answers, later) => {
        const { record, today } = c;
        const on = addDays(today, later);
        const red = withCheckIn(record, { date: today, redFlags: ["sudden-pop"] });
        const flagged = later === 0 ? red : withCheckIn(red, { date: on, ...answers.worse });
        const { season } = morningOf({ record, today });
        const stopped = morningOf({ record: flagged, today: on, season });
        expect(stopped.assessment.state).toBe("refer");
        expect(stopped.adapted.sessions.filter((s) => isLive(s) && s.role !== "race")).toEqual([]);
        const clearances = [{ date: addDays(on, 1) }];
        const cleared = assessmentOn({ ...flagged, clearances }, addDays(on, 1));
        expect(cleared.state).not.toBe("refer");
        expect(cleared.state).not.toBe("green");
      }),
      { numRuns },
    );
  });
});
