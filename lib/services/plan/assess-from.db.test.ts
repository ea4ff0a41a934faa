import { v7 as uuid } from "uuid";
import { afterAll, expect, test } from "vitest";
import { pg } from "@/db/client";
import { listDecisions } from "@/db/repositories/decisions";
import { closeOwner, TODAY } from "@/db/testing";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { saveCheckIn } from "../check-ins/save-check-in";
import { logActivity } from "../log/log-activity";
import { aRunner, as } from "../testing";

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

const yesterday = addDays(TODAY, -1);

/** A runner of two months without a season; logging in turn is all she does. */
async function afterLogging(...dates: readonly PlainDate[]) {
  const athlete = await aRunner();
  const { id: athleteId, user, scope } = athlete;
  const entry = { sport: "run", role: "easy", durationS: 1800, distanceM: 5000 } as const;
  for (const date of dates) {
    await as(user, (ctx) => logActivity(ctx, { athleteId, id: uuid(), date, ...entry }));
  }
  const decided = () => as(user, (ctx) => listDecisions(ctx.db, scope));
  return { athleteId, user, decided };
}

test("without a season, an old run entered last leaves a regular runner where she was", async () => {
  const regular = await afterLogging(yesterday);
  const late = await afterLogging(yesterday, addDays(TODAY, -200));
  const level = (rows: Awaited<ReturnType<typeof late.decided>>) => rows.at(-1)?.level;
  const before = level(await regular.decided());
  expect(before).toBeGreaterThan(1);
  expect(level(await late.decided())).toBe(before);
});

test("without a season and without an answer, the day itself is the first that is assessed", async () => {
  const { decided } = await afterLogging(yesterday, addDays(TODAY, -200));
  expect((await decided()).map((row) => row.localDate)).toEqual([TODAY]);
});

test("with an answer, the days from it on are", async () => {
  const { athleteId, user, decided } = await afterLogging(yesterday);
  await as(
    user,
    (ctx) => saveCheckIn(ctx, { athleteId, id: uuid(), morningPain: 1, trigger: null }),
    { date: yesterday },
  );
  const entry = { date: addDays(TODAY, -90), sport: "run", durationS: 1800 } as const;
  await as(user, (ctx) => logActivity(ctx, { athleteId, id: uuid(), ...entry }));
  expect((await decided()).map((row) => row.localDate)).toEqual([yesterday, TODAY]);
});
