import { v7 as uuid } from "uuid";
import { afterAll, expect, test } from "vitest";
import { pg } from "@/db/client";
import {
  aGrantee,
  anAthlete,
  aSession,
  closeOwner,
  ownerSql,
  type TestUser,
  TODAY,
} from "@/db/testing";
import { addDays, mondayOf } from "@/lib/engine/plain-date";
import { addAway } from "../away/add-away";
import { logActivity } from "../log/log-activity";
import { getRoster } from "../roster/get-roster";
import { as } from "../testing";
import { getAdherence } from "./get-adherence";

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

/** `TODAY` is a Wednesday: last week is whole. */
const LAST = addDays(mondayOf(TODAY), -7);
const on = (n: number) => addDays(LAST, n);

/**
 * Last week: Monday's run as planned; Tuesday's taken out and left; Thursday's ended at a pain of 5,
 * said on Friday, the only morning answered; Saturday's missed. Runs of 7 km.
 */
async function aWeek() {
  const athlete = await anAthlete();
  const athleteId = athlete.id;
  await aSession(athlete, on(0), { key: "mon" });
  await aSession(athlete, on(1), { key: "tue", status: "cancelled" });
  await aSession(athlete, on(3), { key: "thu" });
  await aSession(athlete, on(5), { key: "sat" });
  const run = (date: typeof TODAY, distanceM: number) =>
    as(athlete.user, (ctx) =>
      logActivity(ctx, {
        ...{ athleteId, id: uuid(), date, sport: "run", distanceM },
        durationS: Math.round(distanceM * 0.34),
      }),
    );
  await run(on(0), 7000);
  await run(on(3), 3000);
  // Past the services, which would adapt Saturday's run to it.
  await ownerSql()`insert into check_ins (athlete_id, id, local_date, answers)
    values (${athleteId}, ${uuid()}, ${on(4)}, '{"morningPain": 2, "duringPain": 5}')`;
  return athlete;
}

const seen = (user: TestUser, athleteId: string) =>
  as(user, (ctx) => getAdherence(ctx, { athleteId }));

test("a held and a stopped run are kept; of the mornings since the first, one of five is answered", async () => {
  const athlete = await aWeek();
  const told = await seen(athlete.user, athlete.id);
  // Weeks before the first that was planned are not told.
  expect(told.weeks.map((week) => week.monday)).toEqual([LAST, on(7)]);
  const week = told.weeks[0];
  expect(week?.disciplines.run).toEqual({
    asked: 4,
    kept: 3,
    outcomes: { "as-planned": 1, held: 1, stopped: 1, missed: 1 },
  });
  // Friday to Sunday of last week, then Monday and Tuesday; today's may still come.
  expect(week?.checkIns).toEqual({ asked: 3, kept: 1 });
  expect(told.weeks[1]?.checkIns).toEqual({ asked: 2, kept: 0 });
  expect(told.whole).toEqual({ asked: 9, kept: 4 });
});

test("without symptoms neither mornings nor the reason of a short run are told or counted", async () => {
  const athlete = await aWeek();
  const { user } = await aGrantee(athlete, { role: "coach", scopes: ["load"] });
  const told = await seen(user, athlete.id);
  expect(told.weeks.every((week) => week.checkIns === null)).toBe(true);
  expect(told.weeks[0]?.disciplines.run).toEqual({
    asked: 3,
    kept: 2,
    outcomes: { "as-planned": 1, held: 1, less: 1, missed: 1 },
  });
  const { user: none } = await aGrantee(athlete, { role: "physio", scopes: ["symptoms"] });
  await expect(seen(none, athlete.id)).rejects.toMatchObject({ code: "forbidden" });
  const [entry] = (await as(none, getRoster)).athletes;
  expect(entry?.kept).toBeNull();
});

test("the roster has the sums of the athlete's own page", async () => {
  const athlete = await aWeek();
  const { user } = await aGrantee(athlete, { role: "coach" });
  const { whole } = await seen(user, athlete.id);
  const [entry] = (await as(user, getRoster)).athletes;
  expect(entry?.kept).toEqual({ ...whole, held: 2, swapped: 0 });
});

test("training before the first plan is measured against nothing", async () => {
  const athlete = await anAthlete();
  for (const date of [on(-9), on(-2), on(1)])
    await as(athlete.user, (ctx) =>
      logActivity(ctx, {
        ...{ athleteId: athlete.id, id: uuid(), date, sport: "run" },
        ...{ distanceM: 9000, durationS: 3100 },
      }),
    );
  expect((await seen(athlete.user, athlete.id)).whole).toEqual({ asked: 0, kept: 0 });
  await aSession(athlete, on(5), { key: "sat" });
  const told = await seen(athlete.user, athlete.id);
  expect(told.weeks.map((week) => week.monday)).toEqual([LAST, on(7)]);
  expect(told.weeks[0]?.disciplines.run).toEqual({ asked: 1, kept: 0, outcomes: { missed: 1 } });
});

test("days away leave what was asked", async () => {
  const athlete = await aWeek();
  await as(
    athlete.user,
    (ctx) => addAway(ctx, { athleteId: athlete.id, id: uuid(), from: on(5), to: on(6) }),
    { date: on(4) },
  );
  const told = await seen(athlete.user, athlete.id);
  expect(told.weeks[0]?.disciplines.run).toMatchObject({ asked: 3, kept: 3 });
  expect(told.weeks[0]?.checkIns).toEqual({ asked: 1, kept: 1 });
});
