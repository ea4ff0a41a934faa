import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, plainDate } from "../plain-date";
import { isAnswered, type Matched, type Matching, matchActivities } from "./match";

const DAY = plainDate("2026-11-25");
const session = (key: string, sport: Matched["sport"], part: Partial<Matched> = {}): Matched => ({
  ...{ key, sport, date: DAY, durationS: 3000, distanceM: null, status: "planned", held: false },
  ...part,
});
const done = (sport: Matching["sport"], part: Partial<Matching> = {}): Matching => ({
  ...{ sport, date: DAY, durationS: 3000, distanceM: null },
  ...part,
});
const answers = (sessions: readonly Matched[], activities: readonly Matching[]) => {
  const found = matchActivities(sessions, activities);
  const told = (map: ReadonlyMap<string, Matching>) =>
    Object.fromEntries([...map].map(([key, a]) => [key, a.sport]));
  return { done: told(found.done), instead: told(found.instead) };
};

describe("something else instead", () => {
  const run = session("run", "run");
  const ride = session("ride", "bike");

  test("a ride instead of a run answers the run, and no ride that is planned beside it", () => {
    expect(answers([run, ride], [done("bike", { insteadOf: "run" })])).toEqual({
      done: {},
      instead: { run: "bike" },
    });
    expect(
      answers([run, ride], [done("bike", { insteadOf: "run" }), done("bike", { durationS: 900 })]),
    ).toEqual({ done: { ride: "bike" }, instead: { run: "bike" } });
  });

  test("a run that was done after all is the run; the ride is what it would have been", () => {
    const both = [done("bike", { insteadOf: "run" }), done("run", { durationS: 600 })];
    expect(answers([run], both)).toEqual({ done: { run: "run" }, instead: {} });
    expect(answers([run, ride], both)).toEqual({ done: { run: "run", ride: "bike" }, instead: {} });
  });

  test("of two that say so the longer one stands, and each session is answered once", () => {
    const two = [
      done("swim", { insteadOf: "run" }),
      done("bike", { insteadOf: "run", durationS: 3001 }),
    ];
    expect(answers([run], two).instead).toEqual({ run: "bike" });
    expect(answers([run], two.toReversed()).instead).toEqual({ run: "bike" });
  });

  test.each<[string, Matched, Partial<Matching>]>([
    ["on another day", run, { date: addDays(DAY, 1) }],
    ["in the sport that was planned", session("run", "bike"), {}],
    ["of one that was taken out", session("run", "run", { status: "cancelled" }), {}],
    ["of one that is held", session("run", "run", { held: true }), {}],
    ["of one that is gone", session("other", "run"), {}],
  ])("%s it stands instead of nothing", (_what, planned, part) => {
    expect(answers([planned], [done("bike", { insteadOf: "run", ...part })]).instead).toEqual({});
  });

  test("nothing is left to do of a session that was done or swapped", () => {
    expect(
      ["planned", "done", "swapped", "missed", "cancelled"].filter((s) =>
        isAnswered(s as Matched["status"]),
      ),
    ).toEqual(["done", "swapped"]);
  });

  test("without anybody saying so, all is matched as before", () => {
    const sports = fc.constantFrom("run" as const, "bike" as const, "swim" as const);
    const size = {
      durationS: fc.integer({ min: 1, max: 5 }),
      date: fc.constant(DAY),
      sport: sports,
    };
    fc.assert(
      fc.property(
        fc.array(fc.record(size), { maxLength: 6 }),
        fc.array(fc.record({ ...size, insteadOf: fc.constantFrom(undefined, null) }), {
          maxLength: 6,
        }),
        (planned, log) => {
          const sessions = planned.map((one, i) => session(`s${i}`, one.sport, one));
          const activities = log.map(({ insteadOf, ...one }) =>
            done(one.sport, { ...one, ...(insteadOf === null && { insteadOf }) }),
          );
          const found = matchActivities(sessions, activities);
          expect(found.instead.size).toBe(0);
          for (const sport of ["run", "bike", "swim"]) {
            const count = <T extends { sport: string }>(all: readonly T[]) =>
              all.filter((one) => one.sport === sport).length;
            const matched = sessions.filter(
              (s) => s.sport === sport && found.done.has(s.key),
            ).length;
            expect(matched).toBe(Math.min(count(sessions), count(activities)));
          }
        },
      ),
    );
  });
});
