import { v7 as uuid } from "uuid";
import { afterAll, expect, test } from "vitest";
import { pg } from "@/db/client";
import { aGrantee, anAthlete, closeOwner, TODAY } from "@/db/testing";
import { deleteActivity } from "./delete-activity";
import { editActivity } from "./edit-activity";
import { getActivityHistory } from "./get-activity-history";
import { logActivity } from "./log-activity";
import { as } from "./testing";

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
