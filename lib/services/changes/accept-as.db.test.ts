import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { pg } from "@/db/client";
import {
  aGrantee,
  closeOwner,
  ownerSql,
  type TestAthlete,
  type TestUser,
  TODAY,
} from "@/db/testing";
import type { ChangeDto } from "@/lib/contracts/changes";
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
const watch = { ...settled, morningPain: 4, stiffnessMin: 30, aftermath: "worse" } as const;
const flare = { ...settled, morningPain: 5, stiffnessMin: 40, afterPain: 6 } as const;

let athlete: TestAthlete;
let coach: TestUser;

const checkIn = (answers: object, date: PlainDate) =>
  as(athlete.user, (ctx) => saveCheckIn(ctx, { athleteId: athlete.id, id: uuid(), ...answers }), {
    date,
  });
const changes = async (date: PlainDate, by: TestUser = athlete.user): Promise<ChangeDto[]> =>
  (await as(by, (ctx) => listChanges(ctx, { athleteId: athlete.id }), { date })).changes;
const session = (sessionId: string, date: PlainDate) =>
  as(athlete.user, (ctx) => getSession(ctx, { athleteId: athlete.id, sessionId }), { date });
const offered = (list: readonly ChangeDto[]) =>
  list.filter((c) => c.status === "proposed" && c.after !== null && c.after.durationS >= 20 * 60);

type Resolve = Omit<Parameters<typeof resolveChange>[1], "athleteId" | "changeId" | "action">;
const accept = (change: ChangeDto, date: PlainDate, more: Resolve = {}, by: TestUser = coach) =>
  as(
    by,
    (ctx) =>
      resolveChange(ctx, {
        ...{ athleteId: athlete.id, changeId: change.id, action: "accept" },
        ...more,
      }),
    { date },
  );

function sized(
  change: ChangeDto | undefined,
): ChangeDto & { after: NonNullable<ChangeDto["after"]> } {
  if (!change?.after) throw new RangeError("an offer of something");
  return { ...change, after: change.after };
}

describe("what would come back, accepted with a change", () => {
  let day: PlainDate = TODAY;
  let offers: ChangeDto[] = [];

  beforeAll(async () => {
    athlete = await aPlannedRunner();
    coach = await aCoachOf(athlete);
    await checkIn(flare, TODAY);
    for (let i = 1; i <= 8 && offers.length < 3; i += 1) {
      day = addDays(TODAY, i);
      await checkIn(settled, day);
      offers = offered(await changes(day));
    }
  }, 120_000);

  test("shorter: it stands so, and the offer stays on record beside it, with who and why", async () => {
    const offer = sized(offers[0]);
    const durationS = offer.after.durationS - 600;
    const why = "You sounded tired on Monday.";
    const answer = await accept(offer, day, { as: { durationS }, why });
    expect(answer).toMatchObject({
      status: "accepted",
      after: offer.after,
      accepted: { durationS, sport: offer.sport },
      decided: { by: coach.name, why },
    });
    expect(await session(offer.sessionId, day)).toMatchObject({ durationS });
    const read = (await changes(day)).find(({ id }) => id === offer.id);
    expect(read).toMatchObject({ accepted: { durationS }, decided: { by: coach.name, why } });
  });

  test("the same answers next morning neither lengthen it nor offer the rest again", async () => {
    const offer = sized(offers[0]);
    const { durationS } = await session(offer.sessionId, day);
    const next = addDays(day, 1);
    await checkIn(settled, next);
    if (offer.sessionDate < next) throw new RangeError("a session still ahead");
    expect(await session(offer.sessionId, next)).toMatchObject({ durationS });
    const again = (await changes(next)).filter(
      (c) => c.status === "proposed" && c.sessionId === offer.sessionId,
    );
    for (const c of again) expect(c.after).not.toEqual(offer.after);
  });

  test("longer than offered needs a name and a reason, and is not saved without", async () => {
    const offer = sized(offered(await changes(addDays(day, 1)))[0]);
    const date = addDays(day, 1);
    const as = { durationS: offer.after.durationS + 600 };
    await expect(accept(offer, date, { as })).rejects.toMatchObject({ code: "law_broken" });
    expect((await changes(date)).find(({ id }) => id === offer.id)).toMatchObject({
      status: "proposed",
      accepted: null,
      decided: null,
    });
  });

  test("is nothing for a physio, nor for a coach without notes to explain", async () => {
    const offer = sized(offered(await changes(addDays(day, 1)))[0]);
    const date = addDays(day, 1);
    const as = { durationS: offer.after.durationS - 300 };
    const physio = (await aGrantee(athlete, { role: "physio" })).user;
    await expect(accept(offer, date, { as }, physio)).rejects.toMatchObject({ code: "forbidden" });
    const loadOnly = (await aGrantee(athlete, { scopes: ["load"] })).user;
    await expect(
      accept(offer, date, { as, why: "Not mine to say." }, loadOnly),
    ).rejects.toMatchObject({ code: "forbidden" });
    // What was said before is kept from them, what was done is not.
    const first = (await changes(date, loadOnly)).find(({ id }) => id === offers[0]?.id);
    expect(first?.decided).toMatchObject({ by: coach.name, why: null });
    expect(first?.accepted).not.toBeNull();
  });

  test("a no says why", async () => {
    const offer = sized(offered(await changes(addDays(day, 1)))[0]);
    const why = "One more quiet week first.";
    const answer = await as(
      coach,
      (ctx) =>
        resolveChange(ctx, {
          ...{ athleteId: athlete.id, changeId: offer.id, action: "decline" },
          why,
        }),
      { date: addDays(day, 1) },
    );
    expect(answer).toMatchObject({ status: "declined", accepted: null, decided: { why } });
  });
});

describe("a cut that is only proposed, accepted with a change", () => {
  let offer: ReturnType<typeof sized>;
  const next = addDays(TODAY, 1);

  beforeEach(async () => {
    athlete = await aPlannedRunner();
    coach = await aCoachOf(athlete);
    await ownerSql()`update athletes set adaptation_policy = 'off' where id = ${athlete.id}`;
    await checkIn(watch, TODAY);
    offer = sized(
      offered(await changes(TODAY)).find(
        (c) =>
          c.direction === "cut" &&
          c.sessionDate >= next &&
          (c.after?.durationS ?? 0) <= c.before.durationS - 480,
      ),
    );
  }, 60_000);

  test.each([
    ["less deep", 240],
    ["deeper", -240],
  ])("%s: it stands, also after the same answers next morning", async (_, moreS) => {
    const durationS = offer.after.durationS + moreS;
    await accept(offer, TODAY, { as: { durationS } });
    expect(await session(offer.sessionId, TODAY)).toMatchObject({ durationS });
    await checkIn(watch, next);
    expect(await session(offer.sessionId, next)).toMatchObject({ durationS });
    const open = (await changes(next)).filter(
      (c) => c.status === "proposed" && c.sessionId === offer.sessionId,
    );
    for (const c of open) expect([offer.after, offer.before]).not.toContainEqual(c.after);
  });

  test("longer than planned needs a name and a reason, and stands with them", async () => {
    const as = { durationS: offer.before.durationS + 300 };
    await expect(accept(offer, TODAY, { as })).rejects.toMatchObject({
      code: "law_broken",
      violations: expect.arrayContaining([expect.objectContaining({ severity: "override" })]),
    });
    const reason = "She runs with her club that day.";
    expect(await accept(offer, TODAY, { as, override: { reason } })).toMatchObject({
      status: "accepted",
      after: offer.after,
      accepted: as,
    });
    expect(await session(offer.sessionId, TODAY)).toMatchObject(as);
    await checkIn(watch, next);
    expect(await session(offer.sessionId, next)).toMatchObject(as);
  });

  test("worse answers cut it all the same", async () => {
    const durationS = offer.after.durationS + 240;
    await accept(offer, TODAY, { as: { durationS } });
    await checkIn({ ...settled, redFlags: ["saddle-numbness"] }, next);
    expect(await session(offer.sessionId, next)).toMatchObject({ status: "cancelled" });
  });
});
