import { v7 as uuid } from "uuid";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { asReminder, pg } from "@/db/client";
import { listWhoWants } from "@/db/repositories/reminder-sends";
import { aUser, closeOwner, ownerSql, type TestAthlete, TODAY } from "@/db/testing";
import type { Context } from "@/lib/auth/actor";
import { asThisActor } from "@/lib/auth/context";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { getToday } from "../check-ins/get-today";
import { saveCheckIn } from "../check-ins/save-check-in";
import { logActivity } from "../log/log-activity";
import { editReminders } from "../reminders/edit-reminders";
import { actorOf, aPlannedRunner } from "../testing";
import { editPreferences } from "./edit-preferences";
import { editProfile } from "./edit-profile";
import { getProfile } from "./get-profile";

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

const WEST = "Pacific/Honolulu";
const EAST = "Pacific/Auckland";
const [YESTERDAY, TOMORROW] = [addDays(TODAY, -1), addDays(TODAY, 1)];
/** In London; then it is yesterday in Honolulu, tomorrow in Auckland from eleven on. */
const morning = (day: PlainDate) => new Date(`${day}T08:00:00Z`);
const evening = (day: PlainDate) => new Date(`${day}T20:00:00Z`);

let ann: TestAthlete;
let its: { readonly athleteId: string };

beforeEach(async () => {
  ann = await aPlannedRunner(addDays(TODAY, -7));
  its = { athleteId: ann.id };
});

const at = <T>(now: Date, work: (ctx: Context) => Promise<T>) =>
  asThisActor(actorOf(ann.user), { requestId: uuid(), now }, work);
const move = (now: Date, timeZone: string) =>
  at(now, (ctx) => editPreferences(ctx, { timeZone, ifMatch: null }));
const today = (now: Date) => at(now, (ctx) => getToday(ctx, its));
const answer = (now: Date, morningPain: number) =>
  at(now, (ctx) => saveCheckIn(ctx, { ...its, id: uuid(), morningPain, stiffnessMin: 0 }));
const decisions = async () =>
  (await ownerSql()`
    select local_date::text as day, state from decisions where athlete_id = ${ann.id}
    order by local_date`) as unknown as { day: PlainDate; state: string }[];
const answers = async () =>
  (
    await ownerSql()`
      select local_date::text as day, answers->>'morningPain' as pain from check_ins
      where athlete_id = ${ann.id} order by local_date, recorded_at`
  ).map((row) => [row.day, Number(row.pain)]);
const plannedOn = async (day: PlainDate) =>
  (
    await ownerSql()`
      select status from sessions where athlete_id = ${ann.id} and local_date = ${day}
        and role <> 'rehab' order by key`
  ).map((row) => row.status);

/** One decision a day, and none missing. */
async function expectWhole(last: PlainDate): Promise<void> {
  const days = (await decisions()).map(({ day }) => day);
  expect(days.at(-1)).toBe(last);
  expect(days).toEqual(days.map((_, i) => addDays(days[0] ?? last, i)));
}

describe("moving west over midnight", () => {
  test("yesterday is today again, to be trained, and what was answered keeps its day", async () => {
    await answer(morning(YESTERDAY), 1);
    await answer(morning(TODAY), 5);
    expect(await plannedOn(YESTERDAY)).toEqual(["missed"]);
    await move(morning(TODAY), WEST);
    const there = await today(morning(TODAY));
    expect(there.date).toBe(YESTERDAY);
    expect(there.checkedIn).toBe(true);
    expect(await plannedOn(YESTERDAY)).toEqual(["planned"]);
    expect(await answers()).toEqual([
      [YESTERDAY, 1],
      [TODAY, 5],
    ]);
    // Nothing of the morning that has not come yet.
    expect(there.state?.state).toBe("green");
    await expectWhole(TODAY);
  });

  test("the day that was decided is decided anew when it comes, with the answers it has", async () => {
    await answer(morning(YESTERDAY), 1);
    await answer(morning(TODAY), 5);
    const before = await today(morning(TODAY));
    await move(morning(TODAY), WEST);
    await at(morning(TODAY), (ctx) =>
      logActivity(ctx, { ...its, id: uuid(), date: YESTERDAY, sport: "swim", durationS: 2700 }),
    );
    // Ten in the evening there, then eight the next morning.
    const there = await today(new Date(`${TODAY}T18:00:00Z`));
    expect([there.date, there.checkedIn]).toEqual([TODAY, true]);
    expect(there.state?.state).toBe(before.state?.state);
    await expectWhole(TODAY);
    const changed = await answer(new Date(`${TODAY}T18:30:00Z`), 1);
    expect(changed.checkIn.date).toBe(TODAY);
    await today(new Date(`${TOMORROW}T18:00:00Z`));
    await expectWhole(TOMORROW);
  });

  test("what was done on the day that has not come stays done, then and now", async () => {
    const [ride] = await ownerSql()`
      select sport, duration_s from sessions where athlete_id = ${ann.id}
        and local_date = ${TODAY} and role <> 'rehab' order by duration_s desc limit 1`;
    const { sport, duration_s: durationS } = ride as { sport: "bike"; duration_s: number };
    await at(morning(TODAY), (ctx) =>
      logActivity(ctx, { ...its, id: uuid(), date: TODAY, sport, durationS }),
    );
    expect(await plannedOn(TODAY)).toContain("done");
    const before = await plannedOn(TODAY);
    await move(morning(TODAY), WEST);
    expect(await plannedOn(TODAY)).toEqual(before);
    await answer(morning(TODAY), 1);
    expect(await plannedOn(TODAY)).toEqual(before);
    await today(evening(TODAY));
    expect(await plannedOn(TODAY)).toEqual(before);
  });

  test("a check-in there is for the day it is there", async () => {
    await answer(morning(TODAY), 1);
    await move(morning(TODAY), WEST);
    const saved = await answer(morning(TODAY), 4);
    expect(saved.checkIn.date).toBe(YESTERDAY);
    expect(await answers()).toEqual([
      [YESTERDAY, 4],
      [TODAY, 1],
    ]);
    await today(evening(TODAY));
    await expectWhole(TODAY);
  });

  test("and back on the same day leaves one decision a day", async () => {
    await answer(morning(TODAY), 5);
    const before = await today(morning(TODAY));
    await move(morning(TODAY), WEST);
    await move(morning(TODAY), "Europe/London");
    const after = await today(morning(TODAY));
    expect([after.date, after.checkedIn, after.state?.state]).toEqual([
      TODAY,
      true,
      before.state?.state,
    ]);
    await expectWhole(TODAY);
  });
});

describe("moving east over midnight", () => {
  test("the day jumps ahead, today settles, and its answers stay", async () => {
    await answer(morning(TODAY), 1);
    await move(evening(TODAY), EAST);
    const there = await today(evening(TODAY));
    expect([there.date, there.checkedIn]).toEqual([TOMORROW, false]);
    expect(new Set(await plannedOn(TODAY))).toEqual(new Set(["missed"]));
    await expectWhole(TOMORROW);
    const saved = await answer(evening(TODAY), 5);
    expect(saved.checkIn.date).toBe(TOMORROW);
    expect(await answers()).toEqual([
      [TODAY, 1],
      [TOMORROW, 5],
    ]);
    await expectWhole(TOMORROW);
  });
});

test("the account and the record both move; the same day there leaves the plan alone", async () => {
  await today(morning(TODAY));
  const before = await at(morning(TODAY), (ctx) => getProfile(ctx, its));
  expect(await move(morning(TODAY), "Europe/Berlin")).toMatchObject({
    timeZone: "Europe/Berlin",
    version: 2,
  });
  const profile = await at(morning(TODAY), (ctx) => getProfile(ctx, its));
  expect(profile).toMatchObject({ timeZone: "Europe/Berlin", version: before.version + 1 });
  const [row] = await ownerSql()`select time_zone from users where id = ${ann.user.id}`;
  expect(row?.time_zone).toBe("Europe/Berlin");
  // Other parts of the record go on from there.
  const ifMatch = [profile.version];
  await at(morning(TODAY), (ctx) => editProfile(ctx, { ...its, ifMatch, ftpW: 210 }));
});

// Other files count what is sent to everybody.
afterEach(async () => {
  await ownerSql()`delete from reminders`;
});

test("reminders follow", async () => {
  await at(morning(TODAY), (ctx) =>
    editReminders(ctx, { checkIn: { on: true, time: "08:00" }, ifMatch: null }),
  );
  const zone = async () =>
    (await asReminder(listWhoWants)).find(({ userId }) => userId === ann.user.id)?.timeZone;
  expect(await zone()).toBe("Europe/London");
  await move(morning(TODAY), EAST);
  expect(await zone()).toBe(EAST);
});

test("only a zone by name, and only by the version that was seen where one is named", async () => {
  for (const timeZone of ["", "+02:00", "Mars/Olympus", "utc+2"])
    await expect(move(morning(TODAY), timeZone)).rejects.toMatchObject({
      code: "invalid_input",
      fields: { timeZone: ["Choose a time zone from the list."] },
    });
  await expect(
    at(morning(TODAY), (ctx) => editPreferences(ctx, { timeZone: WEST, ifMatch: [7] })),
  ).rejects.toMatchObject({ code: "precondition_failed" });
  const [row] = await ownerSql()`select time_zone from athletes where id = ${ann.id}`;
  expect(row?.time_zone).toBe("Europe/London");
});

test("somebody without a record of their own moves too", async () => {
  const coach = await aUser("coach");
  const moved = await asThisActor(actorOf(coach), { requestId: uuid() }, (ctx) =>
    editPreferences(ctx, { timeZone: EAST, ifMatch: null }),
  );
  expect(moved.timeZone).toBe(EAST);
});
