import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asAuth, asEngine, asIdentity, asTeam, asUser, type Database, pg } from "./client";
import { athletes } from "./schema/athletes";
import { aGrantee, anAthlete, closeOwner, type TestAthlete } from "./testing";

/*
 * Roles are sent ahead of the statements that run under them and nobody waits for the answer. So the
 * order on the wire is what protects a record: each kind of statement must come after its role.
 */

type Runs = { readonly role: string; readonly user: string; readonly engine: string };

const asked = sql<Runs>`json_build_object('role', current_user, 'user',
  current_setting('app.user_id', true), 'engine', current_setting('app.engine_for', true))`;

/** The ways in which the code sends a statement: built, written out, and inside a savepoint. */
const ways: Readonly<Record<string, (db: Database) => Promise<Runs | undefined>>> = {
  built: async (db) =>
    (await db.select({ runs: asked }).from(sql`(values (1)) as one`)).at(0)?.runs,
  written: async (db) => (await db.execute<{ runs: Runs }>(sql`select ${asked} as runs`))[0]?.runs,
  nested: (db) =>
    db.transaction(
      async (inside) =>
        (await inside.execute<{ runs: Runs }>(sql`select ${asked} as runs`))[0]?.runs,
    ),
};

let ann: TestAthlete;
beforeAll(async () => {
  ann = await anAthlete();
});
afterAll(async () => {
  await pg.end();
  await closeOwner();
});

/** More often than there are connections: the first time of each is parsed, the later ones are not. */
const ROUNDS = 25;

for (const [way, ask] of Object.entries(ways)) {
  test(`a ${way} statement runs as the role that was sent before it`, async () => {
    const coach = await aGrantee(ann);
    const user = coach.user.id;
    for (let i = 0; i < ROUNDS; i++) {
      expect((await asAuth(ask))?.role).toBe("app_auth");
      await asUser(user, async (db) => {
        const own = { role: "app_user", user, engine: "" };
        expect(await ask(db)).toEqual(own);
        expect(await asEngine(db, coach.scope, ask)).toEqual({
          ...own,
          role: "app_engine",
          engine: ann.id,
        });
        expect(await ask(db)).toEqual(own);
        expect((await asTeam(db, coach.scope, ask))?.role).toBe("app_team");
        expect(await ask(db)).toEqual(own);
        expect((await asIdentity(db, ask))?.role).toBe("app_auth");
        expect(await ask(db)).toEqual(own);
      });
    }
  });
}

test("several at once inside a role all run under it, and what follows does not", async () => {
  const coach = await aGrantee(ann);
  await asUser(coach.user.id, async (db) => {
    for (let i = 0; i < ROUNDS; i++) {
      const all = Object.values(ways);
      const inside = await asEngine(db, coach.scope, () => Promise.all(all.map((ask) => ask(db))));
      expect(inside.map((runs) => runs?.role)).toEqual(all.map(() => "app_engine"));
      const after = await Promise.all(all.map((ask) => ask(db)));
      expect(after.map((runs) => runs?.role)).toEqual(all.map(() => "app_user"));
    }
  });
});

test("work that fails inside a role leaves a transaction in which nothing runs any more", async () => {
  const coach = await aGrantee(ann);
  const later: unknown[] = [];
  const whole = asUser(coach.user.id, async (db) => {
    await asEngine(db, coach.scope, () => db.execute(sql`select 1 / 0`)).catch(() => {});
    for (const ask of Object.values(ways)) later.push(await ask(db).catch(() => "nothing"));
  });
  await expect(whole).rejects.toThrow();
  expect(later).toEqual(["nothing", "nothing", "nothing"]);
});

test("a role that is refused lets nothing run under the one before", async () => {
  const before = asUser(ann.user.id, async (db) => {
    // What `sendAhead` does, with a role that does not exist.
    db.execute(sql`select set_config('role', 'nobody_of_that_name', true)`).catch(() => {});
    return db.select({ id: athletes.id }).from(athletes);
  });
  await expect(before).rejects.toThrow();
});

test("no setting outlives its transaction", async () => {
  await asUser(ann.user.id, async () => {});
  const left = await Promise.all(
    Array.from(
      { length: ROUNDS },
      () => pg`select current_user as role,
      coalesce(current_setting('app.user_id', true), '') as user`,
    ),
  );
  for (const [row] of left) expect(row).toEqual({ role: "app_user", user: "" });
});
