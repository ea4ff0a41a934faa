import { describe, expect, test } from "vitest";
import type { Role, Session, Sport } from "../model";
import { adaptedTo, planned } from "../protocol/test-protocols";
import { type Answers, answering, calm, flare, withMornings } from "../symptoms/test-record";

/*
 * Illness and a very short night act on the whole day, and a flare's row for rides and swims runs to
 * its own end. Each was once true of runs alone.
 */

const ride = (role: Role, minutes: number): Partial<Session> => ({
  sport: "bike",
  role,
  durationS: minutes * 60,
  distanceM: null,
});
const longRun: Partial<Session> = { role: "long", distanceM: 14_000, durationS: 84 * 60 };

function stands(answers: Answers, session: Partial<Session>, inDays = 0, earlier = {}) {
  const record = answering({ 0: { ...calm, ...answers } }, { checkIns: withMornings(earlier) });
  return adaptedTo(record, planned(record, session, inDays));
}

describe("a cold", () => {
  const cold: Answers = { illness: "above-neck" };

  test("leaves 45 minutes of a long run and puts no ride beside it", () => {
    const { sessions, changes } = stands(cold, longRun);
    expect(sessions.map((s) => s.sport)).toEqual(["run"]);
    expect(sessions[0]?.durationS).toBeLessThanOrEqual(45 * 60);
    expect(changes[0]?.rule).toBe("ILL-2");
    expect(changes[0]?.reason).not.toContain("riding");
  });

  test.each([
    ["a long ride", ride("long", 120)],
    ["a tempo ride", ride("tempo", 60)],
    ["fast swimming", { ...ride("intervals", 60), sport: "swim" as Sport }],
  ])("makes %s easy, 45 minutes at most", (_, session) => {
    const [left] = stands(cold, session).sessions;
    expect(left?.durationS).toBe(45 * 60);
    expect(["easy", "long"]).toContain(left?.role);
  });

  test("acts on its own day", () => {
    expect(stands(cold, ride("long", 120), 1).changes).toEqual([]);
  });
});

describe("the days after an illness", () => {
  const well: Answers = { illness: null };
  const ill = { 2: { illness: "fever" as const }, 1: { illness: "fever" as const } };

  test.each([
    ["a long ride", ride("long", 120), 3600],
    ["a tempo ride", ride("tempo", 60), 1800],
    ["strength", { ...ride("strength", 30), sport: "strength" as Sport }, 900],
    ["a long run", longRun, 42 * 60],
  ])("%s is easy and half as long, and nothing takes the place of the rest", (_, s, halfS) => {
    const { sessions, changes } = stands(well, s, 2, ill);
    expect(sessions).toHaveLength(1);
    expect(sessions[0]?.durationS).toBeLessThanOrEqual(halfS);
    expect(sessions[0]?.role).not.toBe("tempo");
    expect(changes.map((c) => c.rule)).toEqual(["AFTER-ILLNESS"]);
  });

  test("after three of them the ride stands whole", () => {
    expect(stands(well, ride("long", 120), 4, ill).changes).toEqual([]);
  });
});

describe("a night under five hours", () => {
  test.each([
    ["a tempo ride", ride("tempo", 60)],
    ["fast swimming", { ...ride("intervals", 45), sport: "swim" as Sport }],
  ])("makes %s easy and as long as it was", (_, session) => {
    const [left] = stands({ sleepHours: 4.5 }, session).sessions;
    expect(left).toMatchObject({ role: "easy", durationS: session.durationS });
  });

  test("leaves a long ride as it is", () => {
    expect(stands({ sleepHours: 4.5 }, ride("long", 120)).changes).toEqual([]);
  });
});

describe("seven days from a flare", () => {
  /** Four days ago a flare, settled since: the label has eased to settled by this morning. */
  const flared = { 4: flare };
  const eased = (session: Partial<Session>, inDays: number) => stands({}, session, inDays, flared);

  test("a ride stays within an hour and upright though the state has eased", () => {
    const { sessions, changes } = eased({ ...ride("long", 150), aeroS: 1800 }, 2);
    expect(sessions[0]).toMatchObject({ durationS: 3600, aeroS: 0 });
    expect(changes[0]).toMatchObject({ rule: "CELL-RED-BIKE", demanded: true });
    expect(changes[0]?.reason).toMatch(/^After a flare/);
    expect(changes[0]?.returns).toMatch(/from \w+ on\.$/);
  });

  test("a swim stays easy", () => {
    const [left] = eased({ ...ride("intervals", 45), sport: "swim" }, 2).sessions;
    expect(left?.role).toBe("easy");
  });

  test("on the eighth day both stand as planned", () => {
    expect(eased(ride("long", 150), 3).changes).toEqual([]);
    expect(eased({ ...ride("intervals", 45), sport: "swim" }, 3).changes).toEqual([]);
  });

  test("in the flare itself every swim is told to be easy, with open turns", () => {
    const record = answering({ 0: flare });
    const technique = planned(record, { ...ride("technique", 30), sport: "swim" }, 1);
    const { changes } = adaptedTo(record, technique);
    expect(changes[0]?.reason).toContain("open turns");
  });
});
