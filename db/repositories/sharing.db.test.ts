import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { asUser, type Database, pg } from "../client";
import { aGrantee, anAthlete, closeOwner, type TestAthlete, TODAY } from "../testing";
import { saveCheckIn } from "./check-ins";
import { findReach, insertGrant, listGrants, listReach, withdrawGrant } from "./grants";
import { type KeptPieces, listKeptPieces } from "./kept";
import { listRoster } from "./roster";

let ann: TestAthlete;
beforeEach(async () => {
  ann = await anAthlete();
});
afterAll(async () => {
  await pg.end();
  await closeOwner();
});

const asAnn = <T>(work: (db: Database) => Promise<T>) => asUser(ann.user.id, work);

const madeBy = "test";

describe("sharing", () => {
  test("an athlete gives, sees and withdraws a grant; the other side cannot", async () => {
    const bea = await anAthlete();
    const given = {
      id: uuidv7(),
      granteeId: bea.user.id,
      role: "coach" as const,
      scopes: ["load" as const],
    };
    await asAnn((db) => insertGrant(db, ann.scope, given));
    const reachOfBea = () => asUser(bea.user.id, (db) => findReach(db, ann.id));
    expect(await reachOfBea()).toMatchObject([
      { role: "coach", scopes: ["load"], name: ann.user.name },
    ]);
    expect(await asUser(bea.user.id, (db) => listReach(db))).toHaveLength(2);

    expect(
      await asUser(bea.user.id, (db) => withdrawGrant(db, ann.scope, given.id)),
    ).toBeUndefined();
    expect(await asAnn((db) => listGrants(db, ann.scope))).toMatchObject([
      { granteeName: bea.user.name, withdrawnAt: null },
    ]);
    await asAnn((db) => withdrawGrant(db, ann.scope, given.id));
    expect(await reachOfBea()).toEqual([]);
  });
});

describe("roster", () => {
  test("shows what each athlete shares, on each athlete's own day", async () => {
    const now = new Date(`${TODAY}T08:00:00Z`);
    await asAnn((db) =>
      saveCheckIn(db, ann.scope, {
        id: uuidv7(),
        localDate: TODAY,
        answers: { morningPain: 3 },
        side: "left",
        places: [],
        note: null,
      }),
    );
    const coach = await aGrantee(ann, { scopes: ["load", "symptoms"] });
    const blind = await aGrantee(ann, { scopes: ["load"] });
    const [row, ...others] = await asUser(coach.user.id, (db) => listRoster(db, { now, madeBy }));
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      athleteId: ann.id,
      name: ann.user.name,
      today: TODAY,
      lastCheckIn: TODAY,
      nextRace: null,
      decision: null,
    });
    expect(row?.scopes.toSorted()).toEqual(["load", "symptoms"]);
    const [hidden] = await asUser(blind.user.id, (db) => listRoster(db, { now, madeBy }));
    expect(hidden).toMatchObject({ lastCheckIn: null, decision: null });

    const keptFor = (person: typeof coach) =>
      asUser(person.user.id, (db) =>
        listKeptPieces(db, { now, daysBack: 21, athleteIds: [ann.id] }),
      );
    const of = (kept: KeptPieces[]) => kept.find(({ athleteId }) => athleteId === ann.id);
    expect(of(await keptFor(coach))?.checkIns).toEqual([
      { date: TODAY, answers: { morningPain: 3 } },
    ]);
    expect(of(await keptFor(blind))).toMatchObject({ checkIns: [], firstCheckIn: null });
  });

  test("an athlete without athletes has an empty one", async () => {
    expect(await asAnn((db) => listRoster(db, { now: new Date(), madeBy }))).toEqual([]);
  });
});
