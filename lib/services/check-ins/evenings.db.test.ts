import { v7 as uuid } from "uuid";
import { afterAll, beforeEach, expect, test } from "vitest";
import { pg } from "@/db/client";
import { aGrantee, closeOwner, ownerSql, type TestAthlete, TODAY } from "@/db/testing";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { exportRecord } from "../account/export-record";
import { logActivity } from "../log/log-activity";
import { getSymptoms } from "../symptoms/get-symptoms";
import { aPlannedRunner, as } from "../testing";
import { getToday } from "./get-today";
import { listEvenings } from "./list-evenings";
import { saveCheckIn } from "./save-check-in";
import { saveEvening } from "./save-evening";

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

let athlete: TestAthlete;
beforeEach(async () => {
  athlete = await aPlannedRunner();
});

const YESTERDAY = addDays(TODAY, -1);
type Said = { duringPain?: number | null; afterPain?: number | null };
const say = (said: Said, date: PlainDate, on = date) =>
  as(athlete.user, (ctx) => saveEvening(ctx, { athleteId: athlete.id, date, ...said }), {
    date: on,
  });
const checkIn = (answers: object, date = TODAY) =>
  as(
    athlete.user,
    (ctx) => saveCheckIn(ctx, { athleteId: athlete.id, id: uuid(), date, ...answers }),
    { date },
  );
const ran = (date: PlainDate) =>
  as(
    athlete.user,
    (ctx) =>
      logActivity(ctx, {
        ...{ athleteId: athlete.id, id: uuid(), date, sport: "run", role: "easy" },
        ...{ durationS: 2400, distanceM: 7000, rpe: 3 },
      }),
    { date },
  );
const dayOf = async (date: PlainDate) => {
  const { days } = await as(athlete.user, (ctx) => getSymptoms(ctx, { athleteId: athlete.id }));
  return days.find((day) => day.date === date);
};

const quiet = { morningPain: 1, stiffnessMin: 2, loadTest: 1, trigger: null } as const;

test("what the evening said counts with the next check-in, where that leaves it open", async () => {
  await ran(YESTERDAY);
  expect(await say({ duringPain: 6, afterPain: 6 }, YESTERDAY)).toMatchObject({
    version: 1,
    created: true,
  });
  const answer = await checkIn(quiet);
  expect(answer.state).not.toBe("green");
  expect(await dayOf(YESTERDAY)).toMatchObject({ duringPain: 6, afterPain: 6 });
});

test("the morning's own answer about the same day stands", async () => {
  await ran(YESTERDAY);
  await say({ duringPain: 6, afterPain: 6 }, YESTERDAY);
  const answer = await checkIn({ ...quiet, duringPain: 0, afterPain: 0 });
  expect(answer.state).toBe("green");
});

test("a check-in that is taken back leaves the day blank, whatever the evening said", async () => {
  await ran(YESTERDAY);
  await say({ duringPain: 0, afterPain: 0 }, YESTERDAY);
  await checkIn(quiet);
  await checkIn({});
  const today = await as(athlete.user, (ctx) => getToday(ctx, { athleteId: athlete.id }));
  expect(today.checkedIn).toBe(false);
});

test("told after the check-in, the plan follows at once", async () => {
  await ran(YESTERDAY);
  expect((await checkIn(quiet)).state).toBe("green");
  await say({ afterPain: 6 }, YESTERDAY, TODAY);
  const [decided] = await ownerSql()`
    select state from decisions where athlete_id = ${athlete.id} and local_date = ${TODAY}`;
  expect(decided?.state).not.toBe("green");
});

test("the same again is no news; another answer is a version more, and the earlier stays", async () => {
  const first = await say({ duringPain: 2, afterPain: 3 }, TODAY);
  expect(await say({ duringPain: 2, afterPain: 3 }, TODAY)).toEqual({ ...first, created: false });
  expect(await say({ duringPain: 2, afterPain: 4 }, TODAY)).toMatchObject({ version: 2 });
  const { evenings } = await as(athlete.user, (ctx) =>
    listEvenings(ctx, { athleteId: athlete.id }),
  );
  expect(evenings).toMatchObject([{ date: TODAY, afterPain: 4, version: 2 }]);
  const kept = await ownerSql()`
    select after_pain from evenings where athlete_id = ${athlete.id} order by version`;
  expect(kept.map((row) => row.after_pain)).toEqual([3, 4]);
  const file = await as(athlete.user, (ctx) => exportRecord(ctx, { athleteId: athlete.id }));
  expect(file.evenings).toEqual([{ date: TODAY, duringPain: 2, afterPain: 4 }]);
});

test.each([
  ["tomorrow", 1],
  ["the day before yesterday", -2],
])("%s cannot be answered", async (_, days) => {
  await expect(say({ afterPain: 1 }, addDays(TODAY, days), TODAY)).rejects.toMatchObject({
    code: "invalid_input",
  });
});

test("an evening that waited on a device counts from when it was answered", async () => {
  const date = addDays(TODAY, -6);
  const said = (answeredAt: string) =>
    as(athlete.user, (ctx) =>
      saveEvening(ctx, { athleteId: athlete.id, date, afterPain: 2, answeredAt }),
    );
  await expect(said(`${TODAY}T20:00:00Z`)).rejects.toMatchObject({ code: "invalid_input" });
  expect(await said(`${date}T20:00:00Z`)).toMatchObject({ date, afterPain: 2, created: true });
});

test("a coach reads it with the scope for symptoms, and never writes it", async () => {
  await say({ afterPain: 3 }, TODAY);
  const coach = await aGrantee(athlete, { scopes: ["load", "symptoms"] });
  const load = await aGrantee(athlete, { scopes: ["load"] });
  const read = (user: typeof coach.user) =>
    as(user, (ctx) => listEvenings(ctx, { athleteId: athlete.id }));
  expect((await read(coach.user)).evenings).toHaveLength(1);
  await expect(read(load.user)).rejects.toMatchObject({ code: "forbidden" });
  await expect(
    as(coach.user, (ctx) => saveEvening(ctx, { athleteId: athlete.id, afterPain: 0 })),
  ).rejects.toMatchObject({ code: "forbidden" });
});
