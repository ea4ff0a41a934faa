import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pg } from "@/db/client";
import {
  aGrantee,
  closeOwner,
  ownerSql,
  type TestAthlete,
  type TestUser,
  TODAY,
} from "@/db/testing";
import type { ChangeAction, ChangeDto } from "@/lib/contracts/changes";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { saveCheckIn } from "../check-ins/save-check-in";
import { aCoachOf, aPlannedRunner, as } from "../testing";
import { getSession } from "../week/get-session";
import { listChanges } from "./list-changes";
import { resolveChange } from "./resolve-change";

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

const settled = { morningPain: 1, stiffnessMin: 2, loadTest: 1, trigger: null } as const;
const flare = { ...settled, morningPain: 5, stiffnessMin: 40, afterPain: 6 } as const;

let athlete: TestAthlete;
let coach: TestUser;
beforeAll(async () => {
  athlete = await aPlannedRunner();
  coach = await aCoachOf(athlete);
}, 60_000);

type Answers = Partial<Parameters<typeof saveCheckIn>[1]>;
const checkIn = (answers: Answers, date: PlainDate = TODAY) =>
  as(athlete.user, (ctx) => saveCheckIn(ctx, { athleteId: athlete.id, id: uuid(), ...answers }), {
    date,
  });
const changes = async (date: PlainDate = TODAY): Promise<ChangeDto[]> =>
  (await as(athlete.user, (ctx) => listChanges(ctx, { athleteId: athlete.id }), { date })).changes;
const session = (sessionId: string, date: PlainDate = TODAY) =>
  as(athlete.user, (ctx) => getSession(ctx, { athleteId: athlete.id, sessionId }), { date });

type Resolve = { change: ChangeDto; action: ChangeAction; reason?: string; date?: PlainDate };
const resolve = ({ change, action, reason, date = TODAY }: Resolve, by: TestUser = coach) =>
  as(
    by,
    (ctx) =>
      resolveChange(ctx, {
        athleteId: athlete.id,
        changeId: change.id,
        action,
        ...(reason ? { override: { reason } } : {}),
      }),
    { date },
  );

function first(list: readonly ChangeDto[], wanted: (c: ChangeDto) => boolean): ChangeDto {
  const found = list.find(wanted);
  if (!found) throw new RangeError("no such change");
  return found;
}

describe("after a flare", () => {
  test("a soft cut can be undone, once, and stays undone with the same answers", async () => {
    await checkIn(flare);
    const soft = first(await changes(), (c) => c.status === "applied" && c.undoableUntil !== null);
    expect(await resolve({ change: soft, action: "undo" })).toMatchObject({ status: "undone" });
    const stands = await session(soft.sessionId);
    expect(stands).toMatchObject({ ...soft.before, base: null });
    await checkIn({ ...flare, note: "still sore" });
    expect(await session(soft.sessionId)).toMatchObject(soft.before);
    await expect(resolve({ change: soft, action: "undo" })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  test("a run made a little shorter since is told as it stands, one much shorter as it was told", async () => {
    await checkIn(flare);
    const told = first(
      await changes(),
      (c) => c.status === "applied" && c.sport === "run" && c.after?.sport === "run",
    );
    const toldM = told.after?.distanceM ?? 0;
    const shorten = (byM: number) => ownerSql()`
      update sessions set distance_m = ${toldM - byM} where id = ${told.sessionId}`;
    const now = async () => first(await changes(), (c) => c.id === told.id).after?.distanceM;
    await shorten(100);
    expect(await now()).toBe(toldM - 100);
    await shorten(1000);
    expect(await now()).toBe(toldM);
    await shorten(0);
  });

  test("what the flare demands is set aside by name and reason only", async () => {
    const held = first(await changes(), (c) => c.status === "applied" && c.undoableUntil === null);
    await expect(resolve({ change: held, action: "undo" })).rejects.toMatchObject({
      code: "law_broken",
      violations: [{ severity: "override", sessionId: held.sessionId }],
    });
    const reason = "Agreed with her physio on the phone.";
    expect(await resolve({ change: held, action: "undo", reason })).toMatchObject({
      status: "undone",
    });
    expect(await session(held.sessionId)).toMatchObject(held.before);
  });

  test("worse answers take that leave back", async () => {
    const undone = (await changes()).filter((c) => c.status === "undone");
    await checkIn({ ...settled, redFlags: ["saddle-numbness"] });
    for (const change of undone) {
      expect(await session(change.sessionId)).toMatchObject({ status: "cancelled" });
    }
  });

  test("after 24 hours a change stays", async () => {
    const cut = first(await changes(), (c) => c.status === "applied" && c.direction === "cut");
    const late = addDays(TODAY, 2);
    await expect(resolve({ change: cut, action: "undo", date: late })).rejects.toMatchObject({
      code: "conflict",
    });
  });
});

describe("what would come back", () => {
  let day: PlainDate = TODAY;
  let offers: ChangeDto[] = [];
  beforeAll(async () => {
    athlete = await aPlannedRunner();
    coach = await aCoachOf(athlete);
    await checkIn(flare);
    for (let i = 1; i <= 8 && offers.length < 2; i += 1) {
      day = addDays(TODAY, i);
      await checkIn(settled, day);
      offers = (await changes(day)).filter((c) => c.status === "proposed");
    }
  }, 120_000);

  test("comes back when a person says yes, exactly as offered", async () => {
    const [offer] = offers;
    if (!offer) throw new RangeError("an offer");
    const before = await session(offer.sessionId, day);
    expect(before).toMatchObject(offer.before);
    expect(await resolve({ change: offer, action: "accept", date: day })).toMatchObject({
      status: "accepted",
    });
    expect(await session(offer.sessionId, day)).toMatchObject(offer.after ?? {});
  });

  test("is not offered again after a no", async () => {
    const open = (await changes(day)).filter((c) => c.status === "proposed");
    const offer = open.at(-1);
    if (!offer) throw new RangeError("an offer");
    expect(await resolve({ change: offer, action: "decline", date: day })).toMatchObject({
      status: "declined",
    });
    const next = addDays(day, 1);
    await checkIn(settled, next);
    const again = (await changes(next)).filter(
      (c) => c.status === "proposed" && c.sessionId === offer.sessionId,
    );
    for (const c of again) expect(c.after).not.toEqual(offer.after);
  });

  test("is not a physio's to decide", async () => {
    const { user } = await aGrantee(athlete, { role: "physio" });
    const [offer] = offers;
    if (!offer) throw new RangeError("an offer");
    await expect(
      resolve({ change: offer, action: "accept", date: day }, user),
    ).rejects.toMatchObject({ code: "forbidden" });
  });
});
