import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asAuth, asEngine, asUser, type Database, pg } from "./client";
import { isSteady } from "./prepared";
import { athletes } from "./schema/athletes";
import { checkIns } from "./schema/check-ins";
import { aGrantee, anAthlete, aUser, closeOwner, ownerSql, type TestAthlete } from "./testing";
import { isDenied } from "./testing/denied";

/*
 * A plan that is kept is kept for every person and role that comes along on its connection. The pool
 * hands its connections out in turn, so the same question is asked often enough to be kept on each.
 */

const ROUNDS = 80;
const ids = (db: Database) => db.select({ id: athletes.id }).from(athletes).where(sql`${1} = 1`);
const mornings = (db: Database) =>
  db.select({ id: checkIns.athleteId }).from(checkIns).where(sql`${2} = 2`);

let ann: TestAthlete;
let bea: TestAthlete;

beforeAll(async () => {
  [ann, bea] = [await anAthlete(), await anAthlete()];
});
afterAll(async () => {
  await pg.end();
  await closeOwner();
});

describe("a plan that is kept", () => {
  test("answers each person with what is theirs, one after another on the same connections", async () => {
    const stranger = await aUser("coach");
    for (let i = 0; i < ROUNDS; i++) {
      expect(await asUser(ann.user.id, ids)).toEqual([{ id: ann.id }]);
      expect(await asUser(bea.user.id, ids)).toEqual([{ id: bea.id }]);
      expect(await asUser(stranger.id, ids)).toEqual([]);
    }
    const kept = await asUser(ann.user.id, (db) =>
      db.execute<{ statement: string; generic: number }>(
        sql`select statement, generic_plans::int as generic from pg_prepared_statements
          where statement like ${"select%athletes%$1 = 1%"}`,
      ),
    );
    expect(kept.some(({ generic }) => generic > 0)).toBe(true);
  });

  test("is no way round a role: what the engine may read in between, the viewer may not after it", async () => {
    const coach = await aGrantee(ann, { scopes: ["load"] });
    await ownerSql()`insert into check_ins (athlete_id, id, local_date, answers)
      values (${ann.id}, gen_random_uuid(), '2026-12-01', '{"morningPain": 1}')`;
    for (let i = 0; i < ROUNDS; i++)
      await asUser(coach.user.id, async (db) => {
        expect(await mornings(db)).toEqual([]);
        expect(await asEngine(db, coach.scope, mornings)).toEqual([{ id: ann.id }]);
        expect(await mornings(db)).toEqual([]);
      });
    await expect(asAuth(mornings)).rejects.toSatisfy(isDenied);
  });

  test("ends with the right it was made under", async () => {
    const coach = await aGrantee(bea, { scopes: ["load"] });
    for (let i = 0; i < ROUNDS; i++)
      expect(await asUser(coach.user.id, ids)).toEqual([{ id: bea.id }]);
    await asUser(bea.user.id, (db) =>
      db.execute(sql`update grants set withdrawn_at = now() where id = ${coach.grantId}`),
    );
    expect(await asUser(coach.user.id, ids)).toEqual([]);
  });
});

test.each([
  ["select id from races where athlete_id = $1", true],
  ["select id from changes where id in ($1)", true],
  ["select id from changes where id in ($1, $2)", false],
  ["insert into races values ($1, $2)", true],
  ["insert into races values ($1, $2), ($3, $4)", false],
  ["select (select 1 where $1 = 1), (select 2)", true],
])("%s is planned once: %s", (text, steady) => {
  expect(isSteady(text)).toBe(steady);
});
