import { sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asUser, pg } from "@/db/client";
import { insertActivity } from "@/db/repositories/activities";
import { lockPlan } from "@/db/repositories/seasons";
import {
  aGrantee,
  closeOwner,
  ownerSql,
  type TestAthlete,
  type TestUser,
  TODAY,
} from "@/db/testing";
import { holdWriters, letWritersGo } from "@/db/testing/holding-writers";
import type { Context } from "@/lib/auth/actor";
import { addDays } from "@/lib/engine/plain-date";
import { addAway } from "../away/add-away";
import { addRestriction } from "../care/add-restriction";
import { saveCheckIn } from "../check-ins/save-check-in";
import { deleteActivity } from "../log/delete-activity";
import { logActivity } from "../log/log-activity";
import { aPlannedRunner, as } from "../testing";
import { getRoster } from "./get-roster";

afterAll(async () => {
  await letWritersGo();
  await closeOwner();
  await pg.end();
});

async function entryOf(user: TestUser, date = TODAY) {
  const [entry] = (await as(user, getRoster, { date })).athletes;
  if (!entry) throw new Error("no athlete in the roster");
  const { kept, week, morningPain } = entry;
  return { kept, week, morningPain };
}

const forget = ({ id }: TestAthlete) =>
  ownerSql()`delete from roster_sums where athlete_id = ${id}`;

/** Nobody can count a hundred kilometres from this log: who reads them reads what was kept. */
const mislay = ({ id }: TestAthlete) => ownerSql()`
  update roster_sums set sums = jsonb_set(sums::jsonb, '{week,run,doneM}', '100000')::json
  where athlete_id = ${id}`;

const aRun = (date = TODAY) => ({
  ...{ id: uuid(), date, sport: "run" as const, distanceM: 6000, durationS: 2100 },
});

describe("sums are kept, and only while they hold", () => {
  let athlete: TestAthlete;
  let coach: TestUser;
  beforeAll(async () => {
    athlete = await aPlannedRunner();
    coach = (await aGrantee(athlete)).user;
  });

  test("the second roster reads what the first one kept", async () => {
    const first = await entryOf(coach);
    expect(await entryOf(coach)).toEqual(first);
    await mislay(athlete);
    expect((await entryOf(coach)).week.run.doneM).toBe(100_000);
  });

  test("another day, other code and another view count for themselves", async () => {
    await forget(athlete);
    const today = await entryOf(coach);
    await mislay(athlete);
    expect((await entryOf(coach, addDays(TODAY, 1))).week.run.doneM).toBeLessThan(100_000);
    await entryOf(coach);
    await mislay(athlete);
    await ownerSql()`update roster_sums set made_by = 'older' where athlete_id = ${athlete.id}`;
    expect(await entryOf(coach)).toEqual(today);
    await mislay(athlete);
    const { user } = await aGrantee(athlete, { scopes: ["load"] });
    expect(await entryOf(user)).toEqual({ ...today, morningPain: [], kept: expect.anything() });
  });

  test("each thing a person does is in the next roster", async () => {
    const athleteId = athlete.id;
    const run = aRun();
    const { user } = athlete;
    const answers = { responses: [], redFlags: [] };
    const doings: Record<string, (ctx: Context) => Promise<unknown>> = {
      "a run": (ctx) => logActivity(ctx, { athleteId, ...run }),
      "a check-in": (ctx) =>
        saveCheckIn(ctx, { athleteId, id: uuid(), morningPain: 2, ...answers }),
      "its correction": (ctx) =>
        saveCheckIn(ctx, { athleteId, id: uuid(), morningPain: 6, ...answers }),
      "days away": (ctx) =>
        addAway(ctx, { athleteId, id: uuid(), from: TODAY, to: addDays(TODAY, 1) }),
      "a limit": (ctx) =>
        addRestriction(ctx, { athleteId, id: uuid(), kind: "pain-ceiling", value: 3, from: TODAY }),
      "a run taken back": (ctx) =>
        deleteActivity(ctx, { athleteId, activityId: run.id, ifMatch: null }),
    };
    for (const [what, doing] of Object.entries(doings)) {
      await entryOf(coach);
      await mislay(athlete);
      await as(user, doing);
      const next = await entryOf(coach);
      await forget(athlete);
      expect([what, next]).toEqual([what, await entryOf(coach)]);
    }
  });

  test("what is written while a roster is counted is in the next one", async () => {
    const { user, scope } = athlete;
    let written = () => {};
    const isWritten = new Promise<void>((resolve) => {
      written = resolve;
    });
    let commit = () => {};
    const mayCommit = new Promise<void>((resolve) => {
      commit = resolve;
    });
    await forget(athlete);
    const before = (await entryOf(coach)).week.run.doneM;
    await forget(athlete);
    const writing = asUser(user.id, async (db) => {
      const { date: localDate, ...run } = aRun();
      const rest = { role: null, rpe: null, ascentM: null, aeroS: null, note: null };
      await insertActivity(db, scope, { ...run, ...rest, localDate });
      await lockPlan(db, scope);
      written();
      await mayCommit;
    });
    await isWritten;
    expect((await entryOf(coach)).week.run.doneM).toBe(before);
    commit();
    await writing;
    expect((await entryOf(coach)).week.run.doneM).toBe(before + 6000);
  });

  test("who may not see symptoms reads no sums that were counted with them", async () => {
    await entryOf(coach);
    const { user } = await aGrantee(athlete, { scopes: ["load"] });
    await entryOf(user);
    const seen = await asUser(user.id, (db) =>
      db.execute(sql`select distinct symptoms from roster_sums where athlete_id = ${athlete.id}`),
    );
    expect([...seen]).toEqual([{ symptoms: false }]);
    const { user: physio } = await aGrantee(athlete, { role: "physio", scopes: ["symptoms"] });
    await entryOf(physio);
    const none = await asUser(physio.id, (db) =>
      db.execute(sql`select 1 from roster_sums where athlete_id = ${athlete.id}`),
    );
    expect([...none]).toEqual([]);
  });

  test("a writer beside the plan's revision is found out, which the access matrix asks of every route", async () => {
    const { user, scope } = athlete;
    const { date: localDate, ...run } = aRun();
    const rest = { role: null, rpe: null, ascentM: null, aeroS: null, note: null };
    const beside = () =>
      asUser(user.id, (db) => insertActivity(db, scope, { ...run, ...rest, localDate }));
    await holdWriters(athlete.id);
    await expect(beside()).rejects.toThrow("INSERT of activities beside the plan's revision");
    await as(user, (ctx) => logActivity(ctx, { athleteId: athlete.id, ...aRun() }));
    await letWritersGo();
    await beside();
  });
});
