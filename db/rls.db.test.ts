import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asAuth, asEngine, asUser, pg } from "./client";
import { loadRecord } from "./repositories/record";
import { anAthlete, aUser, closeOwner, ownerSql, type TestAthlete } from "./testing";
import { countAs, isDenied, noneIfDenied } from "./testing/denied";
import { fillRecord, tablesOfAnAthlete } from "./testing/full-record";

let ann: TestAthlete;
let bea: TestAthlete;
let tables: readonly string[];

beforeAll(async () => {
  [ann, bea] = [await anAthlete(), await anAthlete()];
  await fillRecord(ann);
  await fillRecord(bea);
  tables = await tablesOfAnAthlete();
});
afterAll(async () => {
  await pg.end();
  await closeOwner();
});

describe("without a person", () => {
  test("a statement outside `asUser` runs as the powerless role and sees no row of any table", async () => {
    const [row] = await pg`select current_user as who, current_setting('app.user_id', true) as id`;
    expect(row).toMatchObject({ who: "app_user" });
    expect(row?.id ?? "").toBe("");
    for (const table of tables) {
      const rows = await pg`select count(*)::int as n from ${pg(table)}`.catch(
        noneIfDenied<{ n: number }[]>([]),
      );
      expect([table, rows[0]?.n ?? 0]).toEqual([table, 0]);
    }
    await pg`reset role`;
    expect((await pg`select current_user as who`)[0]?.who).toBe("app_user");
  });

  test("the setting is gone after the transaction, also on a used connection", async () => {
    await asUser(ann.user.id, (db) => db.execute(sql`select 1`));
    for (let i = 0; i < 20; i++) {
      const [row] = await pg`select current_setting('app.user_id', true) as id`;
      expect(row?.id ?? "").toBe("");
    }
  });

  test("the sign-in role sees no athlete's data", async () => {
    for (const table of tables) {
      await expect(
        asAuth((db) => db.execute(sql`select * from ${sql.identifier(table)}`)),
      ).rejects.toSatisfy(isDenied);
    }
  });
});

describe("between athletes", () => {
  test("every table has rows of Bea's to be kept from Ann", async () => {
    for (const table of tables) {
      const key = table === "athletes" ? "id" : "athlete_id";
      const [row] = await ownerSql()`
        select count(*)::int as n from ${ownerSql()(table)} where ${ownerSql()(key)} = ${bea.id}`;
      expect([table, (row?.n ?? 0) > 0]).toEqual([table, true]);
    }
  });

  test("Ann selects none of Bea's rows", async () => {
    for (const table of tables) {
      const n = await countAs(ann.user.id, table, bea.id).catch(noneIfDenied(0));
      expect([table, n]).toEqual([table, 0]);
    }
  });

  test("Ann updates and deletes none of Bea's rows", async () => {
    for (const table of tables.filter((t) => t !== "athletes")) {
      const [column] = await updatableColumn(table);
      if (column) {
        const touched = await asUser(ann.user.id, (db) =>
          db.execute(
            sql`update ${sql.identifier(table)}
                set ${sql.identifier(column)} = ${sql.identifier(column)}
                where athlete_id = ${bea.id}`,
          ),
        );
        expect([table, touched.count]).toEqual([table, 0]);
      }
      const gone = await asUser(ann.user.id, (db) =>
        db.execute(sql`delete from ${sql.identifier(table)} where athlete_id = ${bea.id}`),
      ).catch(noneIfDenied({ count: 0 }));
      expect([table, gone.count]).toEqual([table, 0]);
    }
  });

  test("Ann inserts nothing for Bea, not even a copy of her own row", async () => {
    const others = ["athletes", "audit_log", "grants"];
    for (const table of tables.filter((t) => !others.includes(t))) {
      await expect(
        asUser(ann.user.id, async (db) => {
          const columns = await columnsOf(table);
          const list = sql.join(
            columns.map((c) => sql.identifier(c)),
            sql`, `,
          );
          const values = sql.join(
            columns.map((c) => (c === "athlete_id" ? sql`${bea.id}::uuid` : sql.identifier(c))),
            sql`, `,
          );
          await db.execute(
            sql`insert into ${sql.identifier(table)} (${list})
                select ${values} from ${sql.identifier(table)} where athlete_id = ${ann.id}`,
          );
        }),
      ).rejects.toSatisfy(isDenied);
    }
  });

  test("the engine opened for Bea shows Ann nothing", async () => {
    const seen = await asUser(ann.user.id, (db) =>
      asEngine(db, bea.scope, (engine) =>
        engine.execute<{ n: number }>(sql`select count(*)::int as n from check_ins`),
      ),
    );
    expect(seen[0]?.n).toBe(0);
    expect(await asUser(ann.user.id, (db) => loadRecord(db, bea.scope))).toBeUndefined();
  });

  test("nobody grants what is another's: the key of `granted_by` refuses it", async () => {
    const eve = await aUser("coach");
    await expect(
      asUser(eve.id, (db) =>
        db.execute(sql`
          insert into grants (athlete_id, id, granted_by, grantee_id, role, scopes)
          values (${bea.id}, gen_random_uuid(), ${eve.id}, ${eve.id}, 'coach', '{symptoms}')`),
      ),
    ).rejects.toMatchObject({ cause: { code: "23503" } });
  });

  test("an audit entry is signed by who writes it", async () => {
    await expect(
      asUser(ann.user.id, (db) =>
        db.execute(sql`
          insert into audit_log (athlete_id, id, actor_id, verb, subject, request_id)
          values (${ann.id}, gen_random_uuid(), ${bea.user.id}, 'read', 'season', 'r')`),
      ),
    ).rejects.toSatisfy(isDenied);
  });
});

describe("what is written once stays", () => {
  test.each([
    "activity_revisions",
    "audit_log",
    "change_reasons",
    "change_words",
    "check_in_revisions",
    "clearances",
    "comment_reads",
    "head_coaches",
    "session_revisions",
    "text_revisions",
  ])("%s refuses update and delete, also to the athlete", async (table) => {
    const as = (statement: ReturnType<typeof sql>) =>
      asUser(ann.user.id, (db) => db.execute(statement));
    const name = sql.identifier(table);
    await expect(as(sql`update ${name} set athlete_id = athlete_id`)).rejects.toSatisfy(isDenied);
    await expect(as(sql`delete from ${name}`)).rejects.toSatisfy(isDenied);
    await expect(as(sql`truncate ${name}`)).rejects.toSatisfy(isDenied);
  });
});

async function columnsOf(table: string): Promise<string[]> {
  const rows = await ownerSql()`
    select column_name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_generated = 'NEVER'`;
  return rows.map((r) => String(r.column_name));
}

async function updatableColumn(table: string): Promise<string[]> {
  const rows = await ownerSql()`
    select column_name from information_schema.column_privileges
    where table_name = ${table} and grantee = 'app_user' and privilege_type = 'UPDATE' limit 1`;
  return rows.map((r) => String(r.column_name));
}
