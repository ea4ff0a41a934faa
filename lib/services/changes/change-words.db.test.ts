import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pg } from "@/db/client";
import {
  aGrantee,
  closeOwner,
  ownerSql,
  type TestAthlete,
  type TestUser,
  TODAY,
} from "@/db/testing";
import type { Context } from "@/lib/auth/actor";
import type { ChangeDto } from "@/lib/contracts/changes";
import { addDays } from "@/lib/engine/plain-date";
import { getToday } from "../check-ins/get-today";
import { saveCheckIn } from "../check-ins/save-check-in";
import { getRoster } from "../roster/get-roster";
import { aPlannedRunner, as } from "../testing";
import { listChanges } from "./list-changes";
import { resolveChange } from "./resolve-change";
import { answerAboutChange, askAboutChange, keepChange } from "./say-about-change";

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

let athlete: TestAthlete;
let coach: TestUser;
let loadOnly: TestUser;
let physio: TestUser;
beforeAll(async () => {
  athlete = await aPlannedRunner();
  coach = (await aGrantee(athlete, { role: "coach" })).user;
  loadOnly = (await aGrantee(athlete, { role: "coach", scopes: ["load"] })).user;
  physio = (await aGrantee(athlete, { role: "physio" })).user;
  await as(athlete.user, (ctx) =>
    saveCheckIn(ctx, {
      athleteId: athlete.id,
      id: uuid(),
      morningPain: 5,
      stiffnessMin: 40,
      loadTest: 1,
      afterPain: 6,
      trigger: null,
    }),
  );
}, 60_000);

const seenBy = async (user: TestUser, asked?: "open"): Promise<readonly ChangeDto[]> =>
  (
    await as(user, (ctx) =>
      listChanges(ctx, { athleteId: athlete.id, ...(asked ? { asked } : {}) }),
    )
  ).changes;
const rosterOf = async (user: TestUser) =>
  (await as(user, (ctx: Context) => getRoster(ctx))).athletes[0];

async function applied(n: number): Promise<ChangeDto> {
  const found = (await seenBy(athlete.user)).filter(
    ({ status, undoableUntil }) => status === "applied" && undoableUntil !== null,
  )[n];
  if (!found) throw new RangeError("a flare changes more than one session");
  return found;
}

const about = (change: ChangeDto, text: string) => ({
  athleteId: athlete.id,
  changeId: change.id,
  text,
});

test("a question reaches the coach who reads notes, is answered once, and the answer stays", async () => {
  const change = await applied(0);
  const question = about(change, "May I ride instead?");
  const { asked } = await as(athlete.user, (ctx) => askAboutChange(ctx, question));
  expect(asked).toMatchObject({ text: "May I ride instead?", answer: null });
  await expect(as(athlete.user, (ctx) => askAboutChange(ctx, question))).rejects.toMatchObject({
    code: "conflict",
  });

  expect((await seenBy(coach, "open")).map((one) => one.id)).toEqual([change.id]);
  expect(await rosterOf(coach)).toMatchObject({
    asks: [{ changeId: change.id, text: "May I ride instead?" }],
  });
  for (const other of [loadOnly, physio]) {
    expect(await seenBy(other, "open")).toEqual([]);
    expect((await seenBy(other)).every((one) => one.asked === null)).toBe(true);
    expect(await rosterOf(other)).toMatchObject({ asks: [] });
  }

  const answer = about(change, "Yes, an hour and easily.");
  await expect(as(athlete.user, (ctx) => answerAboutChange(ctx, answer))).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(as(loadOnly, (ctx) => answerAboutChange(ctx, answer))).rejects.toMatchObject({
    code: "forbidden",
  });
  await as(coach, (ctx) => answerAboutChange(ctx, answer));
  await expect(as(coach, (ctx) => answerAboutChange(ctx, answer))).rejects.toMatchObject({
    code: "conflict",
  });
  const mine = (await seenBy(athlete.user)).find((one) => one.id === change.id);
  expect(mine?.asked?.answer).toMatchObject({ text: "Yes, an hour and easily.", by: coach.name });
  expect(await seenBy(coach, "open")).toEqual([]);
  expect(await rosterOf(coach)).toMatchObject({ asks: [] });
});

test("nothing is answered that was not asked", async () => {
  const change = await applied(1);
  await expect(
    as(coach, (ctx) => answerAboutChange(ctx, about(change, "Out of the blue."))),
  ).rejects.toMatchObject({ code: "conflict" });
});

test("a change that is kept says so, and can still be undone", async () => {
  const change = await applied(1);
  const input = { athleteId: athlete.id, changeId: change.id };
  const kept = await as(athlete.user, (ctx) => keepChange(ctx, input));
  expect(kept).toMatchObject({ status: "applied", undoableUntil: change.undoableUntil });
  expect(kept.keptAt).not.toBeNull();
  expect(await as(athlete.user, (ctx) => keepChange(ctx, input))).toEqual(kept);
  const undone = await as(athlete.user, (ctx) => resolveChange(ctx, { ...input, action: "undo" }));
  expect(undone.status).toBe("undone");
  await expect(as(athlete.user, (ctx) => keepChange(ctx, input))).rejects.toMatchObject({
    code: "conflict",
  });
});

test("an answer is news on the first screen, also about a change of another day", async () => {
  const change = await applied(0);
  await ownerSql()`update changes set local_date = local_date - 3 where id = ${change.id}`;
  const today = async () =>
    (await as(athlete.user, (ctx) => getToday(ctx, { athleteId: athlete.id }), { rollBack: true }))
      .changes;
  const of = (changes: readonly ChangeDto[]) => changes.find((one) => one.id === change.id);
  // Asked and answered in the first test; the clock of the rows is the database's.
  await ownerSql()`update change_words set recorded_at = ${`${TODAY}T07:00:00Z`}::text::timestamptz
    where change_id = ${change.id}`;
  expect(of(await today())?.asked?.answer?.text).toBe("Yes, an hour and easily.");
  await ownerSql()`update change_words set recorded_at = ${`${addDays(TODAY, -2)}T07:00:00Z`}::text::timestamptz
    where change_id = ${change.id}`;
  expect(of(await today())).toBeUndefined();
});
