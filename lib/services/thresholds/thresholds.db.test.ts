import { v7 as uuid } from "uuid";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { asUser, pg } from "@/db/client";
import { listAudit } from "@/db/repositories/audit";
import {
  aGrantee,
  closeOwner,
  type TestAthlete,
  type TestUser,
  TODAY,
  withdraw,
} from "@/db/testing";
import { parseCase } from "@/lib/contracts/case-file";
import { addDays } from "@/lib/engine/plain-date";
import { exportRecord } from "../account/export-record";
import { getToday } from "../check-ins/get-today";
import { saveCheckIn } from "../check-ins/save-check-in";
import { aPlannedRunner, as } from "../testing";
import { endThreshold } from "./end-threshold";
import { listThresholds } from "./list-thresholds";
import { setThreshold } from "./set-threshold";

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

let athlete: TestAthlete;
let physio: TestUser;
let coach: TestUser;
beforeEach(async () => {
  athlete = await aPlannedRunner();
  physio = (await aGrantee(athlete, { role: "physio", scopes: ["injury"] })).user;
  coach = (await aGrantee(athlete, { role: "coach", scopes: ["load"] })).user;
}, 60_000);

/** Four points in the morning call for Watch; 3 does once a physio says so. Our own number. */
const morning = { rule: "STATE-AMBER-MORNING", number: "from", value: 3 } as const;
/** A trial gives it. */
const during = { rule: "STATE-RED-DURING", number: "above", value: 4 } as const;

type Edit = Partial<Omit<Parameters<typeof setThreshold>[1], "athleteId" | "id">>;
const set = (user: TestUser, edit: Edit = {}) =>
  as(user, (ctx) =>
    setThreshold(ctx, { athleteId: athlete.id, id: uuid(), from: TODAY, ...morning, ...edit }),
  );
const end = (user: TestUser, thresholdId: string, to = addDays(TODAY, -1), version = 1) =>
  as(user, (ctx) =>
    endThreshold(ctx, { athleteId: athlete.id, thresholdId, to, ifMatch: [version] }),
  );
const list = (user: TestUser) => as(user, (ctx) => listThresholds(ctx, { athleteId: athlete.id }));
const answer = (morningPain: number, date = TODAY) =>
  as(
    athlete.user,
    (ctx) => saveCheckIn(ctx, { athleteId: athlete.id, id: uuid(), morningPain, trigger: null }),
    { date },
  );
const stateNow = () =>
  as(athlete.user, (ctx) => getToday(ctx, { athleteId: athlete.id })).then((t) => t.state?.state);

/** Usual mornings of 2, so that a 3 is no more than one point above. */
const settle = async () => {
  for (let day = 4; day >= 1; day -= 1) await answer(2, addDays(TODAY, -day));
};

describe("a number a physio sets", () => {
  test("decides the morning at once, and ends when it is taken back", async () => {
    await settle();
    expect(await answer(3)).toMatchObject({ state: "green" });
    const edit = await set(physio);
    expect(edit).toMatchObject({ by: physio.name, role: "physio", to: null, version: 1 });
    expect(await stateNow()).toBe("amber");
    expect(await end(physio, edit.id)).toMatchObject({ to: addDays(TODAY, -1), mayEnd: false });
    expect(await stateNow()).toBe("green");
  });

  test("decides the mornings after it, and none before its first day", async () => {
    await settle();
    await set(physio, { from: addDays(TODAY, 1) });
    expect(await answer(3)).toMatchObject({ state: "green" });
    expect(await answer(3, addDays(TODAY, 1))).toMatchObject({ state: "amber" });
  });

  test("of stiffness moves the answers the check-in offers", async () => {
    const cuts = () =>
      as(athlete.user, (ctx) => getToday(ctx, { athleteId: athlete.id })).then(
        (today) => today.stiffnessCuts,
      );
    expect(await cuts()).toEqual({ watchAboveMin: 30, flareAboveMin: 60 });
    await set(physio, { rule: "STATE-AMBER-STIFF", number: "aboveMin", value: 15 });
    expect(await cuts()).toEqual({ watchAboveMin: 15, flareAboveMin: 60 });
  });

  test("goes out with the case file, and replays from it", async () => {
    await set(physio, { to: addDays(TODAY, 20) });
    const file = await as(athlete.user, (ctx) => exportRecord(ctx, { athleteId: athlete.id }));
    const parsed = parseCase(JSON.parse(JSON.stringify(file)));
    expect(parsed.ok && parsed.case.record.protocol).toEqual({
      id: "proximal-hamstring",
      version: 1,
      edits: [{ ...morning, by: `${physio.name}, physio`, from: TODAY, to: addDays(TODAY, 20) }],
    });
  });
});

describe("who may", () => {
  test("a physio any number, a coach those of our own, the athlete none", async () => {
    await expect(set(coach, during)).rejects.toMatchObject({ code: "forbidden" });
    await expect(set(athlete.user)).rejects.toMatchObject({ code: "forbidden" });
    expect(await set(physio, during)).toMatchObject({ role: "physio", unit: "0-10" });
    expect(await set(coach)).toMatchObject({ role: "coach" });
    const blind = (await aGrantee(athlete, { role: "physio", scopes: ["load"] })).user;
    await expect(set(blind)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("a coach ends a coach's, a physio any, the athlete what is left behind", async () => {
    const strict = await set(physio);
    await expect(end(coach, strict.id)).rejects.toMatchObject({ code: "forbidden" });
    await expect(end(athlete.user, strict.id)).rejects.toMatchObject({ code: "forbidden" });
    await end(physio, strict.id);
    const { user: guest, grantId } = await aGrantee(athlete, { role: "coach" });
    const left = await set(guest);
    await withdraw(athlete, grantId);
    // A physio is there to say.
    await expect(end(athlete.user, left.id)).rejects.toMatchObject({ code: "forbidden" });
    await expect(end(guest, left.id)).rejects.toMatchObject({ code: "not_found" });
    expect(await end(coach, left.id)).toMatchObject({ to: addDays(TODAY, -1) });
  });

  test("the athlete alone is not left with a number that nobody can end", async () => {
    const alone = await aPlannedRunner();
    const { user: guest, grantId } = await aGrantee(alone, { role: "coach" });
    const edit = await as(guest, (ctx) =>
      setThreshold(ctx, { athleteId: alone.id, id: uuid(), from: TODAY, ...morning }),
    );
    const request = { athleteId: alone.id, thresholdId: edit.id, to: TODAY, ifMatch: [1] };
    const endIt = () => as(alone.user, (ctx) => endThreshold(ctx, request));
    await expect(endIt()).rejects.toMatchObject({ code: "forbidden" });
    await withdraw(alone, grantId);
    expect(await endIt()).toMatchObject({ to: TODAY });
  });

  test("everyone who sees the plan sees what is set, and what they may set", async () => {
    const edit = await set(physio);
    for (const user of [athlete.user, coach, physio]) {
      const { thresholds, numbers } = await list(user);
      expect(thresholds).toMatchObject([{ id: edit.id, by: physio.name, mayEnd: user === physio }]);
      const maySet = (rule: string) => numbers.find((n) => n.rule === rule)?.maySet;
      expect(maySet(morning.rule)).toBe(user !== athlete.user);
      expect(maySet(during.rule)).toBe(user === physio);
    }
  });
});

describe("what is refused", () => {
  test.each([
    ["a value outside its bounds", { value: 5 }],
    ["a number nobody may set", { number: "overBaseline" }],
    ["a rule that does not exist", { rule: "NO-SUCH-RULE" }],
    ["a first day that is past", { from: addDays(TODAY, -1) }],
    ["a last day before the first", { to: addDays(TODAY, -1) }],
  ])("%s", async (_, edit) => {
    await expect(set(physio, edit)).rejects.toMatchObject({ code: "invalid_input" });
    expect((await list(physio)).thresholds).toEqual([]);
  });

  test("a second edit of a number on the same days; after it, it may stand", async () => {
    const first = await set(physio, { to: addDays(TODAY, 3) });
    await expect(set(coach, { from: addDays(TODAY, 3) })).rejects.toMatchObject({
      code: "conflict",
    });
    await set(coach, { from: addDays(TODAY, 4) });
    await end(physio, first.id);
    expect(await set(physio, { value: 2, to: addDays(TODAY, 3) })).toMatchObject({ value: 2 });
  });

  test("an end before yesterday, later than it was, or against another version", async () => {
    const edit = await set(physio, { to: addDays(TODAY, 3) });
    await expect(end(physio, edit.id, addDays(TODAY, -2))).rejects.toMatchObject({
      code: "invalid_input",
    });
    await expect(end(physio, edit.id, addDays(TODAY, 4))).rejects.toMatchObject({
      code: "invalid_input",
    });
    await expect(end(physio, edit.id, TODAY, 9)).rejects.toMatchObject({
      code: "precondition_failed",
    });
  });
});

test("who only looks leaves the trace of a look", async () => {
  await list(physio);
  const lines = await asUser(athlete.user.id, (db) => listAudit(db, athlete.scope));
  expect(lines.filter((line) => line.actorId === physio.id).map((line) => line.verb)).toEqual([
    "read",
  ]);
});

test("the athlete reads who set what and who ended it", async () => {
  const edit = await set(physio);
  await end(physio, edit.id);
  const lines = await asUser(athlete.user.id, (db) => listAudit(db, athlete.scope));
  const own = lines.filter((line) => line.subjectId === edit.id).map((line) => line.verb);
  expect(own.toSorted()).toEqual(["create", "update"]);
});
