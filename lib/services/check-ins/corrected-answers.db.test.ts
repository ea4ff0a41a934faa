import { v7 as uuid } from "uuid";
import { afterAll, expect, test } from "vitest";
import { pg } from "@/db/client";
import { closeOwner, ownerSql, type TestAthlete, TODAY } from "@/db/testing";
import { addDays } from "@/lib/engine/plain-date";
import { listChanges } from "../changes/list-changes";
import { getSymptoms } from "../symptoms/get-symptoms";
import { aPlannedRunner, as } from "../testing";
import { getToday } from "./get-today";
import { saveCheckIn } from "./save-check-in";

/* A slip of the thumb in the morning, corrected the same morning, leaves no mark on the plan. */

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

const settled = { morningPain: 1, stiffnessMin: 2, loadTest: 1, trigger: null } as const;
const sore = { ...settled, morningPain: 3, stiffnessMin: 15 } as const;
const flare = { ...settled, morningPain: 5, stiffnessMin: 40, afterPain: 6 } as const;

type Answers = Partial<Parameters<typeof saveCheckIn>[1]>;
const say = (athlete: TestAthlete, answers: Answers, date = TODAY) =>
  as(athlete.user, (ctx) => saveCheckIn(ctx, { athleteId: athlete.id, id: uuid(), ...answers }), {
    date,
  });

type Asked = Readonly<{
  key: string;
  local_date: string;
  sport: string;
  duration_s: number;
  distance_m: number;
  status: string;
  held: boolean;
}>;

/** What is asked of the athlete from today on, by the names the engine gives. */
async function planOf(athlete: TestAthlete) {
  const rows = await ownerSql()`
    select key, local_date::text, sport, title, duration_s, distance_m, steps, aero_s, status, held, added
    from sessions where athlete_id = ${athlete.id} and local_date >= ${TODAY} order by key`;
  return rows.map((row) => ({ ...row }) as Asked);
}

async function newsOf(athlete: TestAthlete) {
  const { changes } = await as(athlete.user, (ctx) => listChanges(ctx, { athleteId: athlete.id }));
  return changes
    .filter(({ status }) => status === "applied" || status === "proposed")
    .map(({ direction, status, before, after, reason }) => ({
      ...{ direction, status, before, after, reason },
    }));
}

test.each([
  ["a flare that was none", [flare], settled],
  ["a flare that was a sore morning", [flare], sore],
  ["two slips, one after the other", [sore, flare], settled],
] as const)(
  "%s: the plan and its news are as if it had been said right at once",
  async (_, slips, right) => {
    const [slipped, twin] = [await aPlannedRunner(), await aPlannedRunner()];
    const before = await planOf(slipped);
    expect(await planOf(twin)).toEqual(before);
    for (const answers of slips) await say(slipped, answers);
    expect(await planOf(slipped)).not.toEqual(before);

    const corrected = await say(slipped, right);
    const straight = await say(twin, right);

    expect(await planOf(slipped)).toEqual(await planOf(twin));
    expect(await newsOf(slipped)).toEqual(await newsOf(twin));
    expect(corrected.state).toBe(straight.state);
    expect(corrected.changes).toHaveLength(straight.changes.length);
    const counted = async (of: TestAthlete) =>
      (await as(of.user, (ctx) => getSymptoms(ctx, { athleteId: of.id }))).planChanges;
    expect(await counted(slipped)).toEqual(await counted(twin));
    const headline = async (of: TestAthlete) =>
      (await as(of.user, (ctx) => getToday(ctx, { athleteId: of.id }))).headline;
    expect(await headline(slipped)).toBe(await headline(twin));
  },
);

test("what a flare of the day before had cut comes back by its own rule, not by a correction", async () => {
  const [slipped, twin] = [await aPlannedRunner(), await aPlannedRunner()];
  const next = addDays(TODAY, 1);
  for (const athlete of [slipped, twin]) await say(athlete, flare);
  await say(slipped, flare, next);
  await say(slipped, settled, next);
  await say(twin, settled, next);
  const minutes = async (athlete: TestAthlete) =>
    new Map((await planOf(athlete)).map((s) => [s.key, s.held ? 0 : s.duration_s]));
  const straight = await minutes(twin);
  for (const [key, s] of await minutes(slipped)) {
    if (!key.includes("+")) expect([key, s <= (straight.get(key) ?? 0)]).toEqual([key, true]);
  }
});

test("answers of the day before that are given anew take nothing back today", async () => {
  const athlete = await aPlannedRunner();
  const next = addDays(TODAY, 1);
  const asked = async () =>
    (await planOf(athlete)).filter((s) => s.local_date > next && s.sport === "run");
  const meters = (rows: Awaited<ReturnType<typeof asked>>) =>
    rows.reduce((sum, s) => sum + (s.held || s.status === "cancelled" ? 0 : s.distance_m), 0);
  const before = meters(await asked());
  await say(athlete, flare);
  const cut = meters(await asked());
  expect(cut).toBeLessThan(before);
  await say(athlete, { ...settled, date: TODAY }, next);
  expect(meters(await asked())).toBeLessThanOrEqual(cut);
});
