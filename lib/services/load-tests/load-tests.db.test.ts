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
import { caseFileFields } from "@/lib/contracts/case-file";
import type { LoadTestBody } from "@/lib/contracts/load-tests";
import { addDays } from "@/lib/engine/plain-date";
import { exportRecord } from "../account/export-record";
import { as } from "../testing";
import { addLoadTest } from "./add-load-test";
import { deleteLoadTest } from "./delete-load-test";
import { listLoadTests } from "./list-load-tests";

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

let athlete: TestAthlete;
beforeAll(async () => {
  athlete = await anAthlete();
});

const hold: LoadTestBody = { kind: "hamstring-hold", side: "left", value: 24, pain: 2 };
const add = (user: TestUser, body: LoadTestBody, id: string = uuid()) =>
  as(user, (ctx) => addLoadTest(ctx, { ...body, athleteId: athlete.id, id }));
const list = (user: TestUser) => as(user, (ctx) => listLoadTests(ctx, { athleteId: athlete.id }));
const remove = (user: TestUser, testId: string, ifMatch: readonly number[] | null = [1]) =>
  as(user, (ctx) => deleteLoadTest(ctx, { athleteId: athlete.id, testId, ifMatch }));

test("athlete and physio enter sides; each takes out their own, and a repeat is no second result", async () => {
  const { user: physio } = await aGrantee(athlete, { role: "physio" });
  const id = uuid();
  const left = await add(physio, hold, id);
  expect(left).toMatchObject({ date: TODAY, unit: "s", by: physio.name, own: true });
  await expect(add(physio, hold, id)).rejects.toMatchObject({ code: "conflict" });
  const right = await add(athlete.user, { ...hold, side: "right", value: 30, pain: null });
  expect(right).toMatchObject({ pain: null, own: true });
  const seen = await list(athlete.user);
  expect(seen.results.map(({ side, value, own }) => [side, value, own])).toEqual([
    ["left", 24, false],
    ["right", 30, true],
  ]);
  expect(seen.tests[0]).toMatchObject({ kind: "single-leg-bridge-reps", mark: "second-hand" });
  await expect(remove(athlete.user, left.id)).rejects.toMatchObject({ code: "forbidden" });
  await expect(remove(physio, left.id, null)).rejects.toMatchObject({
    code: "precondition_required",
  });
  expect(await remove(physio, left.id)).toMatchObject({ id: left.id });
  await expect(remove(physio, left.id)).rejects.toMatchObject({ code: "not_found" });
});

test("a slip of the pen is refused, at the field it is in", async () => {
  await expect(add(athlete.user, { ...hold, date: addDays(TODAY, 1) })).rejects.toMatchObject({
    code: "invalid_input",
  });
  await expect(add(athlete.user, { ...hold, value: 700 })).rejects.toMatchObject({
    code: "invalid_input",
  });
  await expect(
    add(athlete.user, { ...hold, kind: "single-leg-calf-raise-reps", value: 12.5 }),
  ).rejects.toMatchObject({ code: "invalid_input" });
});

test("a coach enters nothing, and sees it with injury and symptoms alone", async () => {
  const { user: coach } = await aGrantee(athlete, { role: "coach" });
  await expect(add(coach, hold)).rejects.toMatchObject({ code: "forbidden" });
  expect((await list(coach)).results.length).toBeGreaterThan(0);
  const { user: half } = await aGrantee(athlete, { role: "physio", scopes: ["injury"] });
  await expect(list(half)).rejects.toMatchObject({ code: "forbidden" });
  const other = await anAthlete();
  await expect(list(other.user)).rejects.toMatchObject({ code: "not_found" });
});

test("it leaves with the record, in a file that reads as a case again", async () => {
  const file = await as(athlete.user, (ctx) => exportRecord(ctx, { athleteId: athlete.id }));
  expect(file.loadTests).toContainEqual({
    ...{ date: TODAY, kind: "hamstring-hold", side: "right", value: 30, pain: null, note: "" },
  });
  expect(caseFileFields.safeParse(file).error).toBeUndefined();
});
