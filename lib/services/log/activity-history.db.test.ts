import { v7 as uuid } from "uuid";
import { afterAll, expect, test } from "vitest";
import { pg } from "@/db/client";
import { aGrantee, anAthlete, closeOwner, ownerSql, TODAY } from "@/db/testing";
import { addDays } from "@/lib/engine/plain-date";
import { as, morningOf } from "../testing";
import { deleteActivity } from "./delete-activity";
import { editActivity } from "./edit-activity";
import { getActivityHistory } from "./get-activity-history";
import { listDeletedActivities } from "./list-deleted-activities";
import { logActivity } from "./log-activity";
import { restoreActivity } from "./restore-activity";

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

test("an entry keeps what it said before, also once it is deleted", async () => {
  const athlete = await anAthlete();
  const { id: athleteId, user } = athlete;
  const { id: activityId } = await as(user, (ctx) =>
    logActivity(ctx, { athleteId, id: uuid(), date: TODAY, sport: "run", durationS: 1800 }),
  );
  const input = { athleteId, activityId, ifMatch: null };
  await as(user, (ctx) => editActivity(ctx, { ...input, durationS: 2400, note: "longer" }));
  await as(user, (ctx) => deleteActivity(ctx, input));
  const { versions } = await as(user, (ctx) => getActivityHistory(ctx, input));
  expect(versions).toMatchObject([
    { version: 1, kind: "logged", durationS: 1800, note: "" },
    { version: 2, kind: "edited", durationS: 2400, note: "longer" },
    { version: 3, kind: "deleted", durationS: 2400 },
  ]);
  const { user: loadOnly } = await aGrantee(athlete, { role: "coach", scopes: ["load"] });
  await expect(as(loadOnly, (ctx) => getActivityHistory(ctx, input))).rejects.toMatchObject({
    code: "forbidden",
  });
  const stranger = await anAthlete();
  await expect(
    as(stranger.user, (ctx) => getActivityHistory(ctx, { athleteId: stranger.id, activityId })),
  ).rejects.toMatchObject({ code: "not_found" });
});

test("a deleted entry comes back for a day, with its note, and the record has it again", async () => {
  const athlete = await anAthlete();
  const { id: athleteId, user } = athlete;
  const { id: activityId } = await as(user, (ctx) =>
    logActivity(ctx, {
      ...{ athleteId, id: uuid(), date: TODAY, sport: "run", durationS: 1800, note: "canal" },
    }),
  );
  const input = { athleteId, activityId };
  const listed = () => as(user, (ctx) => listDeletedActivities(ctx, { athleteId }));
  const restore = () => as(user, (ctx) => restoreActivity(ctx, input));
  /** The database's clock is not the test's. */
  const deletedAt = (days: number) => ownerSql()`
    update activities set deleted_at = ${morningOf(addDays(TODAY, days)).toISOString()} where id = ${activityId}`;
  const remove = () => as(user, (ctx) => deleteActivity(ctx, { ...input, ifMatch: null }));
  await remove();
  await deletedAt(0);
  expect(await listed()).toMatchObject([{ id: activityId, durationS: 1800 }]);
  const back = await restore();
  expect(back).toMatchObject({ id: activityId, version: 3, durationS: 1800, note: "canal" });
  // Asked once more it stands as it stands.
  expect(await restore()).toEqual(back);
  expect(await listed()).toEqual([]);
  const { versions } = await as(user, (ctx) => getActivityHistory(ctx, input));
  expect(versions.map((one) => one.kind)).toEqual(["logged", "deleted", "restored"]);

  await remove();
  await deletedAt(-2);
  expect(await listed()).toEqual([]);
  await expect(restore()).rejects.toMatchObject({ code: "not_found" });
  const stranger = await anAthlete();
  await expect(
    as(stranger.user, (ctx) => restoreActivity(ctx, { athleteId: stranger.id, activityId })),
  ).rejects.toMatchObject({ code: "not_found" });
});
