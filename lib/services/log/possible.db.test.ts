import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "@/app/api/v1/routes";
import { pg } from "@/db/client";
import { closeOwner, ownerSql, type TestAthlete } from "@/db/testing";
import type { Method } from "@/lib/http/spec";
import { call, tokenOf } from "@/lib/http/testing";
import { aPlannedRunnerNow } from "../testing";

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

let athlete: TestAthlete;
let token: string;
beforeAll(async () => {
  athlete = await aPlannedRunnerNow();
  token = await tokenOf(athlete.user);
}, 60_000);

const own = "/athletes/{athleteId}/activities";
function ask(method: Method, path: string, body: unknown, ids: Record<string, string> = {}) {
  const module = routes[path];
  if (!module) throw new RangeError(path);
  return call({ method, module, path, params: { athleteId: athlete.id, ...ids }, token, body });
}

test("what nobody can do is refused by name of its field, new or changed", async () => {
  const ride = { date: athlete.scope.today, sport: "bike", durationS: 3600, distanceM: 30_000 };
  const slip = await ask("POST", own, { ...ride, durationS: 1800, distanceM: 90_000 });
  expect(slip).toMatchObject({ status: 400 });
  expect(slip.json).toMatchObject({
    fields: { distanceM: ["Nobody is that fast. Check time and distance."] },
  });

  const made = await ask("POST", own, ride);
  expect(made.status).toBe(201);
  const activityId = String(made.json.id);
  const change = (body: unknown) => ask("PATCH", `${own}/{activityId}`, body, { activityId });
  expect((await change({ distanceM: 300_000 })).json).toMatchObject({ status: 400 });
  expect((await change({ sport: "run" })).json).toMatchObject({ status: 400 });
  expect((await change({ distanceM: 31_000 })).status).toBe(200);

  // A slip that stands already, as a file may have brought it, keeps its way to a note.
  await ownerSql()`
    update activities set distance_m = 300000 where athlete_id = ${athlete.id} and id = ${activityId}`;
  expect((await change({ note: "The watch was wrong." })).status).toBe(200);
});
