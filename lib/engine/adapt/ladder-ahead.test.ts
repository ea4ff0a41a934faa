import { describe, expect, test } from "vitest";
import type { Activity, AthleteRecord, Session } from "../model";
import { adaptedTo, planned } from "../protocol/test-protocols";
import { answering, back, calm, flare, run, training } from "../symptoms/test-record";

/* What stands in a plan that was built before the ladder came down waits for it (`LEVEL-AHEAD`). */

const long: readonly Activity[] = [...training(-90, -40), run(back(1), "easy", 1500)];
/** Run-walk after a break of weeks. */
const onRunWalk = answering({ 0: calm }, { activities: long });
/** Kept running; a flare a week ago took the ladder to step 3. */
const onStep3 = answering(
  { [-7]: flare, ...Object.fromEntries([-6, -5, -4, -3, -2, -1, 0].map((d) => [d, calm])) },
  { activities: training(-60, -1) },
);
const easy: Partial<Session> = {
  origin: "engine",
  needsLevel: 3,
  durationS: 2400,
  distanceM: 6000,
};
const brick: Partial<Session> = {
  ...easy,
  role: "brick",
  needsLevel: 4,
  durationS: 720,
  distanceM: 2000,
};
const stands = (record: AthleteRecord, session: Partial<Session>, inDays = 3) =>
  adaptedTo(record, planned(record, session, inDays));

describe("on run-walk", () => {
  test("a run without breaks becomes jogging and walking, no longer and no further", () => {
    const { sessions, changes } = stands(onRunWalk, easy);
    expect(sessions[0]).toMatchObject({ sport: "run", needsLevel: 1, durationS: 1200 });
    expect(sessions[0]?.distanceM).toBeLessThan(3000);
    expect(sessions[0]?.steps[0]).toMatchObject({ kind: "repeat", times: 10 });
    expect(changes[0]?.reason).toContain("jog and walk");
  });

  test("a coach's run stands, and so does anyone's without an injury", () => {
    const coachs = stands(onRunWalk, { ...easy, origin: "coach" });
    expect(coachs.changes.map((c) => c.rule)).not.toContain("LEVEL-AHEAD");
    const healthy = { ...onRunWalk, injury: null };
    expect(stands(healthy, easy).changes.map((c) => c.rule)).not.toContain("LEVEL-AHEAD");
  });
});

describe("a load test of 3", () => {
  const fast: Partial<Session> = { ...easy, role: "strides", origin: "coach" };
  const spaced = (loadTest: number) => {
    const record = answering({ 0: { ...calm, loadTest } }, { activities: training(-60, -1) });
    const sessions = [planned(record, fast, 3), planned(record, { ...easy, role: "long" }, 5)];
    return adaptedTo(record, ...sessions).changes.map((c) => c.rule);
  };

  test("puts three days between hard days, a lower one two", () => {
    expect(spaced(3)).toContain("SPACE-1");
    expect(spaced(2)).not.toContain("SPACE-1");
  });
});

describe("a run off the bike planned to follow others", () => {
  const third: Partial<Session> = { ...brick, durationS: 1080, distanceM: 3000 };
  const usual = training(-60, -1);
  const done = (daysAgo: number, durationS: number): Activity => ({
    ...run(back(daysAgo), "brick", 2500),
    durationS,
  });
  const calmDays = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [-i, calm]));
  const runsOn = (bricks: readonly Activity[], session: Partial<Session>, answers = {}) => {
    const days = new Set(bricks.map((b) => b.date));
    const activities = [...usual.filter((a) => !days.has(a.date)), ...bricks].toSorted((a, b) =>
      a.date < b.date ? -1 : 1,
    );
    const record = { ...answering({ ...calmDays, ...answers }, { activities }), injury: null };
    return adaptedTo(record, planned(record, session, 3));
  };

  test("starts at twelve minutes where none was done, and says so", () => {
    const { sessions, changes } = runsOn([], third);
    expect(sessions[0]).toMatchObject({ role: "brick", durationS: 720 });
    expect(changes[0]).toMatchObject({ rule: "BRICK-1", demanded: false });
    expect(changes[0]?.reason).toContain("12 min at most");
    expect(changes[0]?.returns).toContain("lets the next one grow");
  });

  test("is three minutes longer at most than the longest that went well", () => {
    expect(runsOn([done(14, 720)], third).sessions[0]?.durationS).toBe(900);
    expect(runsOn([done(14, 895)], third).changes).toEqual([]);
    expect(runsOn([done(60, 895)], third).sessions[0]?.durationS).toBe(720);
  });

  test("starts again after one that a flare followed", () => {
    const { sessions } = runsOn([done(14, 895)], third, { [-13]: flare });
    expect(sessions[0]?.durationS ?? 0).toBeLessThanOrEqual(720);
  });

  test("stands where it is locked, with a proposal, and where a coach placed it", () => {
    const locked = runsOn([], { ...third, locked: true });
    expect(locked.changes).toEqual([]);
    expect(locked.proposals[0]?.rule).toBe("BRICK-1");
    expect(runsOn([], { ...third, origin: "coach" }).changes).toEqual([]);
  });
});

describe("on step 3", () => {
  test("a run off the bike is left out, and says when it comes", () => {
    const { sessions, changes } = stands(onStep3, brick, 5);
    expect(sessions.filter((s) => s.status === "planned" && s.sport === "run")).toEqual([]);
    expect(changes[0]).toMatchObject({ rule: "LEVEL-AHEAD", after: null });
    expect(changes[0]?.reason).toContain("off the bike");
  });

  test("an easy run stands as it was planned", () => {
    const { changes } = stands(onStep3, { ...easy, distanceM: 5000, durationS: 2000 }, 12);
    expect(changes.map((c) => c.rule)).not.toContain("LEVEL-AHEAD");
  });
});
