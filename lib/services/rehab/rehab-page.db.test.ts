import { afterAll, expect, test } from "vitest";
import { pg } from "@/db/client";
import { listSessions } from "@/db/repositories/sessions";
import { closeOwner, type TestAthlete, TODAY } from "@/db/testing";
import { addDays } from "@/lib/engine/plain-date";
import { aPlannedRunner, aRunner, as } from "../testing";
import { getRehabPage } from "./get-rehab-page";

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

const page = (athlete: TestAthlete) =>
  as(athlete.user, (ctx) => getRehabPage(ctx, { athleteId: athlete.id }));

test("the page names the next day with strength", async () => {
  const athlete = await aPlannedRunner();
  const { nextStrength } = await page(athlete);
  const ahead = await as(athlete.user, (ctx) =>
    listSessions(ctx.db, athlete.scope, { from: addDays(TODAY, 1) }),
  );
  const first = ahead.find(({ sport, status }) => sport === "strength" && status === "planned");
  expect(first).toBeDefined();
  expect(nextStrength).toBe(first?.localDate);
});

test("without a plan it names none, and does not speak of days between", async () => {
  const { plans, nextStrength } = await page(await aRunner());
  expect({ plans, nextStrength }).toEqual({ plans: [], nextStrength: null });
});
