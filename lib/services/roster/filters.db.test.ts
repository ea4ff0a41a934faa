import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asUser, pg } from "@/db/client";
import { aGrantee, anAthlete, aUser, closeOwner, type TestUser } from "@/db/testing";
import type { ConsentScope } from "@/lib/engine/model";
import { as, asCoach } from "../testing";
import { deleteFilter, editFilter, listFilters, saveFilter } from "./filters";
import { getRoster } from "./get-roster";

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

let coach: TestUser;
beforeAll(async () => {
  coach = await aUser("coach");
});

const criteria = { needs: ["red", "amber"], raceWithinWeeks: 8 } as const;
const body = { name: "Sore, and soon", criteria: { ...criteria, needs: [...criteria.needs] } };
const save = (by: TestUser) => asCoach(by, (ctx) => saveFilter(ctx, { ...body, id: uuid() }));
const names = async (by: TestUser) =>
  (await asCoach(by, listFilters)).filters.map((filter) => filter.name);

test("a filter is kept, renamed, asked anew and deleted by whose it is", async () => {
  const filter = await save(coach);
  expect(filter).toMatchObject({ ...body, version: 1 });
  const edit = (patch: Parameters<typeof editFilter>[1]["patch"], version: number) =>
    asCoach(coach, (ctx) => editFilter(ctx, { filterId: filter.id, patch, ifMatch: [version] }));
  expect(await edit({ name: "Sore" }, 1)).toEqual({ ...filter, name: "Sore", version: 2 });
  await expect(edit({ name: "Lost" }, 1)).rejects.toMatchObject({ code: "precondition_failed" });
  expect(await edit({ criteria: { unread: true } }, 2)).toMatchObject({
    name: "Sore",
    criteria: { unread: true },
    version: 3,
  });
  await asCoach(coach, (ctx) => deleteFilter(ctx, { filterId: filter.id }));
  expect(await names(coach)).toEqual([]);
  await expect(edit({ name: "Gone" }, 3)).rejects.toMatchObject({ code: "not_found" });
});

test("nobody else sees or touches it, through the service or the database", async () => {
  const filter = await save(coach);
  const other = await aUser("coach");
  expect(await names(other)).toEqual([]);
  const of = { filterId: filter.id };
  for (const act of [
    asCoach(other, (ctx) => editFilter(ctx, { ...of, patch: { name: "Mine" }, ifMatch: [1] })),
    asCoach(other, (ctx) => deleteFilter(ctx, of)),
  ])
    await expect(act).rejects.toMatchObject({ code: "not_found" });
  const touched = await asUser(other.id, async (db) => [
    (await db.execute("select * from roster_filters")).length,
    (await db.execute("update roster_filters set name = 'Mine'")).count,
    (await db.execute("delete from roster_filters")).count,
  ]);
  expect(touched).toEqual([0, 0, 0]);
  expect(await names(coach)).toEqual([body.name]);
});

test("they stand in the order they were made, forty at most", async () => {
  const busy = await aUser("coach");
  for (let i = 1; i <= 40; i += 1) {
    await asCoach(busy, (ctx) => saveFilter(ctx, { ...body, name: `Filter ${i}`, id: uuid() }));
  }
  expect((await names(busy)).slice(0, 2)).toEqual(["Filter 1", "Filter 2"]);
  await expect(save(busy)).rejects.toMatchObject({ code: "conflict" });
});

test("an injury is in the roster of who may see it, and of nobody else", async () => {
  const athlete = await anAthlete();
  const seenWith = async (scopes: readonly ConsentScope[]) => {
    const { user } = await aGrantee(athlete, { scopes });
    return (await as(user, getRoster)).athletes.map((one) => one.injuries);
  };
  expect(await seenWith(["load", "injury"])).toEqual([["proximal-hamstring-tendinopathy"]]);
  expect(await seenWith(["load", "symptoms"])).toEqual([[]]);
});
