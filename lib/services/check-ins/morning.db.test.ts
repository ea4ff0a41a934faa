import { v7 as uuid } from "uuid";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { pg } from "@/db/client";
import { aGrantee, closeOwner, ownerSql, type TestAthlete, TODAY } from "@/db/testing";
import type { ChangeDto } from "@/lib/contracts/changes";
import type { WeekDto } from "@/lib/contracts/weeks";
import { addDays, mondayOf } from "@/lib/engine/plain-date";
import { addClearance } from "../care/add-clearance";
import { addRestriction } from "../care/add-restriction";
import { listChanges } from "../changes/list-changes";
import { logActivity } from "../log/log-activity";
import { aPlannedRunner, as } from "../testing";
import { getWeek } from "../week/get-week";
import { getToday } from "./get-today";
import { saveCheckIn } from "./save-check-in";

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

const settled = {
  morningPain: 1,
  stiffnessMin: 2,
  loadTest: 1,
  trigger: null,
  illness: null,
} as const;
const flare = { ...settled, morningPain: 5, stiffnessMin: 40, afterPain: 6 } as const;

let athlete: TestAthlete;
beforeEach(async () => {
  athlete = await aPlannedRunner();
});

type Answers = Partial<Parameters<typeof saveCheckIn>[1]>;
const checkIn = (answers: Answers, date = TODAY) =>
  as(athlete.user, (ctx) => saveCheckIn(ctx, { athleteId: athlete.id, id: uuid(), ...answers }), {
    date,
  });
const week = (monday = mondayOf(TODAY), date = TODAY) =>
  as(athlete.user, (ctx) => getWeek(ctx, { athleteId: athlete.id, monday }), { date });
const changes = () => as(athlete.user, (ctx) => listChanges(ctx, { athleteId: athlete.id }));

describe("a settled morning", () => {
  test("changes nothing and says so", async () => {
    const before = await week();
    const answer = await checkIn(settled);
    expect(answer).toMatchObject({ state: "green", created: true });
    expect(answer.changes).toEqual([]);
    expect(await week()).toEqual(before);
    const today = await as(athlete.user, (ctx) => getToday(ctx, { athleteId: athlete.id }));
    expect(today.checkedIn).toBe(true);
    expect(today.headline).toMatch(/^No change, because/);
  });

  test("cut short by a late word on yesterday, the head of the day says whose answers those were", async () => {
    const headline = async () =>
      (await as(athlete.user, (ctx) => getToday(ctx, { athleteId: athlete.id }))).headline;
    await checkIn(settled);
    await checkIn({ ...flare, date: addDays(TODAY, -1) });
    expect(await headline()).toContain("after yesterday morning’s answers.");
    await checkIn({ ...flare, stiffnessMin: 50 });
    expect(await headline()).toContain("after this morning’s answers.");
  });

  test("one that holds a note alone is read like a morning nobody answered", async () => {
    const decided = async () => {
      const [row] = await ownerSql()`
        select state, may_progress, rules, facts from decisions
        where athlete_id = ${athlete.id} and local_date = ${addDays(TODAY, 2)}`;
      return row;
    };
    await checkIn(settled);
    const later = { date: addDays(TODAY, 2) };
    await as(athlete.user, (ctx) => getToday(ctx, { athleteId: athlete.id }), later);
    const unanswered = await decided();
    await checkIn({ note: "on the train" }, later.date);
    expect(await decided()).toEqual(unanswered);
    await checkIn(settled, later.date);
    expect(await decided()).not.toEqual(unanswered);
  });

  test("the same answers again are a repeat; other answers are a new revision", async () => {
    const first = await checkIn(settled);
    const rows = await counts();
    const again = await checkIn({ ...settled, date: TODAY });
    expect(again).toMatchObject({ created: false, state: first.state });
    expect(again.checkIn).toEqual(first.checkIn);
    expect(await counts()).toEqual(rows);
    const other = await checkIn({ ...settled, morningPain: 2 });
    expect(other).toMatchObject({ created: true });
    expect(other.checkIn).toMatchObject({ id: first.checkIn.id, version: 2 });
  });

  test.each([
    ["tomorrow", 1],
    ["three days ago", -3],
  ])("%s cannot be answered", async (_, days) => {
    await expect(checkIn({ ...settled, date: addDays(TODAY, days) })).rejects.toMatchObject({
      code: "invalid_input",
    });
  });
});

describe("a flare", () => {
  test("cuts at once, says why, and the week shows it", async () => {
    const answer = await checkIn(flare);
    expect(answer.state).toBe("red");
    const run = answer.changes.find((c) => c.sport === "run");
    expect(run).toMatchObject({ direction: "cut", status: "applied", undoableUntil: null });
    expect(run?.reason).not.toBe("");
    expect(run?.returns).not.toBe("");
    const after = await week();
    const changed = after.sessions.find((s) => s.id === run?.sessionId);
    expect(changed?.base).toMatchObject(run?.before ?? {});
    expectSums(after);
  });

  test("the same answers twice change nothing the second time", async () => {
    await checkIn(flare);
    const before = await Promise.all([week(), changes(), counts()]);
    const again = await checkIn(flare);
    expect(again.created).toBe(false);
    expect(await Promise.all([week(), changes(), counts()])).toEqual(before);
  });

  test("milder answers later that day never leave more than the plan intended", async () => {
    const intended = await week();
    await checkIn(flare);
    const answer = await checkIn(settled);
    expect(answer.created).toBe(true);
    const after = await week();
    expect(after.tissueLoad.planned).toBeLessThanOrEqual(intended.tissueLoad.planned);
  });

  test("what comes back is proposed, not applied", async () => {
    await checkIn(flare);
    const low = await week();
    for (let day = 1; day <= 5; day += 1) await checkIn(settled, addDays(TODAY, day));
    const news = (await changes()).changes;
    const returns = news.filter((c: ChangeDto) => c.direction === "return");
    expect(returns.every((c) => c.status !== "applied")).toBe(true);
    const late = addDays(TODAY, 5);
    const standing = (await week(mondayOf(TODAY), late)).sessions.filter((s) => s.date >= late);
    for (const s of standing) {
      const before = low.sessions.find((b) => b.id === s.id);
      expect(s.tissueLoad).toBeLessThanOrEqual(before?.tissueLoad ?? Number.POSITIVE_INFINITY);
    }
  });

  test("someone without the scope for symptoms sees the change and not the reason", async () => {
    await checkIn(flare);
    const { user } = await aGrantee(athlete, { role: "coach", scopes: ["load"] });
    const seen = await as(user, (ctx) => listChanges(ctx, { athleteId: athlete.id }));
    expect(seen.changes.length).toBeGreaterThan(0);
    for (const c of seen.changes) expect(c).toMatchObject({ rule: "withheld", facts: [] });
    const today = await as(user, (ctx) => getToday(ctx, { athleteId: athlete.id }));
    expect(today.state).toBeNull();
    expect(JSON.stringify([seen, today])).not.toMatch(/flare|pain/i);
  });
});

describe("someone should look", () => {
  test("stops prescriptions until a named person lifts it", async () => {
    const answer = await checkIn({ ...settled, redFlags: ["saddle-numbness"] });
    expect(answer).toMatchObject({ state: "refer", redFlags: ["saddle-numbness"] });
    const stopped = await week();
    const open = stopped.sessions.filter((s) => s.date >= TODAY && s.status === "planned");
    expect(open).toEqual([]);
    await as(athlete.user, (ctx) =>
      addClearance(ctx, { athleteId: athlete.id, id: uuid(), note: "Seen by Dr Example today." }),
    );
    const next = await as(athlete.user, (ctx) => getToday(ctx, { athleteId: athlete.id }), {
      date: addDays(TODAY, 1),
    });
    expect(next.state?.state).toBe("amber");
  });
});

describe("the log", () => {
  test("an activity of the day and sport makes the session done, and done sessions stay", async () => {
    const before = await week();
    const ride = before.sessions.find((s) => s.date === TODAY && s.sport === "bike");
    const body = { date: TODAY, sport: "bike", durationS: 3000 } as const;
    const logged = await as(athlete.user, (ctx) =>
      logActivity(ctx, { athleteId: athlete.id, id: uuid(), ...body }),
    );
    expect(logged.sessionId).toBe(ride?.id);
    await checkIn(flare);
    const after = (await week()).sessions.find((s) => s.id === ride?.id);
    expect(after).toMatchObject({ status: "done", durationS: ride?.durationS });
  });

  test("a planned day that passed without training is missed", async () => {
    const tomorrow = addDays(TODAY, 1);
    const after = await week(mondayOf(TODAY), tomorrow);
    const yesterday = after.sessions.filter((s) => s.date === TODAY);
    expect(yesterday.length).toBeGreaterThan(0);
    expect(yesterday.every((s) => s.status === "missed")).toBe(true);
  });
});

describe("a limit", () => {
  test("acts at once", async () => {
    await as(athlete.user, (ctx) =>
      addRestriction(ctx, { athleteId: athlete.id, id: uuid(), kind: "no-run", from: TODAY }),
    );
    const runs = (await week()).sessions.filter(
      (s) => s.sport === "run" && s.date >= TODAY && s.status === "planned" && !s.held,
    );
    expect(runs).toEqual([]);
  });
});

function expectSums({ sessions, totals, fitnessLoad }: WeekDto): void {
  const counted = sessions.filter((s) => s.status !== "cancelled" && !s.held);
  const sum = (of: (s: WeekDto["sessions"][number]) => number) =>
    counted.reduce((total, s) => total + of(s), 0);
  expect(totals.run.planned.durationS).toBe(sum((s) => (s.sport === "run" ? s.durationS : 0)));
  expect(fitnessLoad.planned).toBeCloseTo(sum((s) => s.fitnessLoad));
}

async function counts() {
  const tables = ["check_ins", "check_in_revisions", "changes", "decisions", "session_revisions"];
  const found: Record<string, number> = {};
  for (const table of tables) {
    const sql = ownerSql();
    const [row] =
      await sql`select count(*)::int as n from ${sql(table)} where athlete_id = ${athlete.id}`;
    found[table] = Number(row?.n);
  }
  return found;
}

describe("answers that waited on a device", () => {
  const noonOf = (date: typeof TODAY) => `${date}T12:00:00Z`;
  const waited = (days: number, answeredAt: string | null) =>
    checkIn({ ...settled, date: addDays(TODAY, -days), answeredAt });

  test.each([5, 14])("of %s days ago arrive when they were given then", async (days) => {
    const date = addDays(TODAY, -days);
    await expect(waited(days, null)).rejects.toMatchObject({ code: "invalid_input" });
    await expect(waited(days, noonOf(addDays(TODAY, -1)))).rejects.toMatchObject({
      code: "invalid_input",
    });
    const { checkIn: kept } = await waited(days, noonOf(date));
    expect(kept).toMatchObject({ date, morningPain: 1 });
    expect(kept).not.toHaveProperty("answeredAt");
  });

  test("of twenty days ago do not, and a clock that is ahead says today", async () => {
    await expect(waited(20, noonOf(addDays(TODAY, -20)))).rejects.toMatchObject({
      code: "invalid_input",
    });
    expect(await waited(2, noonOf(addDays(TODAY, 9)))).toMatchObject({ created: true });
  });
});
