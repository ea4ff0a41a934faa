import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pg } from "@/db/client";
import {
  aGrantee,
  anAthlete,
  closeOwner,
  type TestAthlete,
  type TestUser,
  TODAY,
} from "@/db/testing";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { addAway } from "../away/add-away";
import { listCheckIns } from "../check-ins/list-check-ins";
import { saveCheckIn } from "../check-ins/save-check-in";
import { as } from "../testing";
import { addRestriction } from "./add-restriction";
import { getSittingLimit } from "./get-sitting-limit";

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

let athlete: TestAthlete;
beforeAll(async () => {
  athlete = await anAthlete();
});

const read = (date: PlainDate = TODAY) =>
  as(athlete.user, (ctx) => getSittingLimit(ctx, { athleteId: athlete.id }), { date });
const set = (user: TestUser, value: number, to: PlainDate | null = null) =>
  as(user, (ctx) =>
    addRestriction(ctx, {
      ...{ athleteId: athlete.id, id: uuid(), kind: "max-sitting-minutes", value },
      ...{ from: TODAY, to },
    }),
  );

test("the lowest that stands is told, with who set it and days of travel near", async () => {
  expect(await read()).toBeNull();
  const { user: physio } = await aGrantee(athlete, { role: "physio" });
  await set(physio, 45);
  await set(athlete.user, 60);
  expect(await read()).toEqual({
    ...{ minutes: 45, by: physio.name, own: false, since: TODAY, journey: null },
  });
  await set(athlete.user, 30, TODAY);
  expect(await read()).toMatchObject({ minutes: 30, own: true });
  expect(await read(addDays(TODAY, 1))).toMatchObject({ minutes: 45 });

  const [from, to] = [addDays(TODAY, 3), addDays(TODAY, 6)];
  await as(athlete.user, (ctx) => addAway(ctx, { athleteId: athlete.id, id: uuid(), from, to }));
  const journeys = [2, 3, 4, 5, 6, 7].map((n) => addDays(TODAY, n));
  const told = [];
  for (const day of journeys) told.push((await read(day))?.journey ?? null);
  expect(told).toEqual([from, from, null, to, to, null]);
});

test("the longest stretch is an answer of the morning after", async () => {
  await as(athlete.user, (ctx) =>
    saveCheckIn(ctx, {
      ...{ athleteId: athlete.id, id: uuid(), date: TODAY, morningPain: 1 },
      ...{ sittingHours: 6, sittingStretchMin: 90 },
    }),
  );
  const { checkIns } = await as(athlete.user, (ctx) =>
    listCheckIns(ctx, { athleteId: athlete.id, from: TODAY, to: TODAY }),
  );
  expect(checkIns).toMatchObject([{ sittingHours: 6, sittingStretchMin: 90 }]);
});
