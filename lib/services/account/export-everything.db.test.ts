import { getTableName, is } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { routes } from "@/app/api/v1/routes";
import { asUser, pg } from "@/db/client";
import { replaceFeed } from "@/db/repositories/calendar-feeds";
import { exportedTables, leftOut } from "@/db/repositories/everything";
import * as schema from "@/db/schema";
import { anAthlete, closeOwner, ownerSql, type TestAthlete } from "@/db/testing";
import { fillRecord } from "@/db/testing/full-record";
import { hashOfSecret, newSecret } from "@/lib/auth/api-token";
import { everythingDto } from "@/lib/contracts/everything";
import { type Answer, call, tokenOf } from "@/lib/http/testing";
import { anInvitation } from "@/lib/http/testing/filled-record";
import { aPlannedRunnerNow } from "../testing";

const path = "/athletes/{athleteId}/export/everything";
const storedNames = new Map(
  exportedTables.map(({ name, table }) => [getTableName(table), name] as const),
);
const leftOutNames = Object.entries(schema).flatMap(([name, table]) =>
  name in leftOut && is(table, PgTable) ? [String(getTableName(table))] : [],
);

let ann: TestAthlete;
let answer: Answer;
let everything: ReturnType<typeof everythingDto.parse>;

beforeAll(async () => {
  ann = await aPlannedRunnerNow();
  const bea = await anAthlete();
  await fillRecord(ann);
  await fillRecord(bea);
  await anInvitation(ann.user.id, ann.id);
  await asUser(ann.user.id, (db) =>
    replaceFeed(db, {
      tokenHash: hashOfSecret(newSecret()),
      createdAt: new Date(),
      expiresAt: new Date(Date.now() + 86_400_000),
    }),
  );
  await ownerSql()`
    insert into auth_sessions (id_hash, user_id, expires_at)
    values (${hashOfSecret(newSecret())}, ${ann.user.id}, now() + interval '1 day')`;
  answer = await call({
    method: "GET",
    module: routes[path] ?? {},
    path,
    params: { athleteId: ann.id },
    token: await tokenOf(ann.user),
  });
  everything = everythingDto.parse(answer.json);
}, 120_000);

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

describe("everything that is stored", () => {
  test("each table on the disk is in it, or is left out for a reason", async () => {
    const onDisk = await ownerSql()`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'migrations'`;
    expect(onDisk.map(({ name }) => String(name)).toSorted()).toEqual(
      [...storedNames.keys(), ...leftOutNames].toSorted(),
    );
    expect(Object.keys(everything.tables).toSorted()).toEqual([...storedNames.values()].toSorted());
  });

  test("each row of the athlete is in it, with each column but the hashes of secrets", async () => {
    const ofAnAthlete = await ownerSql()`
      select c.table_name as name, array_agg(c.column_name::text) as columns
      from information_schema.columns c
      where c.table_schema = 'public' and c.table_name in (
        select t.table_name from information_schema.columns t
        join information_schema.tables b using (table_schema, table_name)
        where t.table_schema = 'public' and t.column_name = 'athlete_id' and b.table_type = 'BASE TABLE')
      group by 1`;
    const exported = ofAnAthlete.filter(({ name }) => !leftOutNames.includes(String(name)));
    expect(exported.length).toBeGreaterThan(30);
    for (const { name, columns } of exported) {
      const rows = everything.tables[storedNames.get(String(name)) ?? ""] ?? [];
      const [stored] = await ownerSql()`
        select count(*)::int as n from ${ownerSql()(String(name))} where athlete_id = ${ann.id}`;
      expect([name, rows.length]).toEqual([name, stored?.n]);
      expect([name, rows.length > 0]).toEqual([name, true]);
      const secret = name === "share_links" ? 1 : 0;
      for (const row of rows) {
        expect([name, row.athleteId]).toEqual([name, ann.id]);
        expect([name, Object.keys(row).length]).toEqual([name, columns.length - secret]);
      }
    }
  });

  test("says who it is about, in words and under their own sign-in", () => {
    expect(everything.account).toMatchObject({
      id: ann.user.id,
      name: ann.user.name,
      email: ann.user.email,
    });
    expect(everything.tables.athletes).toMatchObject([{ id: ann.id, userId: ann.user.id }]);
    for (const name of ["apiTokens", "authSessions", "calendarFeeds"])
      expect(everything.tables[name]).toMatchObject([{ userId: ann.user.id }]);
    expect(everything.tables.invitations).toMatchObject([{ fromUserId: ann.user.id }]);
    for (const said of [
      "along the canal",
      "slept well",
      "left-sit-bone",
      "a quiet week",
      "a calm week",
      "as written in the letter",
      "May I ride instead?",
      "a calm day, please",
      "Dr Okafor",
    ])
      expect(answer.text).toContain(said);
  });

  test("names those it was opened to, and says that it was taken", () => {
    const people = everything.people.map(({ id }) => id);
    const grantees = everything.tables.grants?.map(({ granteeId }) => granteeId) ?? [];
    expect(new Set(people)).toEqual(new Set(grantees));
    expect(everything.people.every(({ name }) => name.length > 0)).toBe(true);
    expect(everything.tables.auditLog?.at(-1)).toMatchObject({
      verb: "export",
      subject: "everything",
      actorId: ann.user.id,
    });
  });

  test("holds no hash of what opens a door", async () => {
    const hashes = await ownerSql()`
      select code_hash as hash from share_links union select code_hash from invitations
      union select token_hash from api_tokens union select token_hash from calendar_feeds
      union select id_hash from auth_sessions union select off_hash from reminder_sends
      union select password_hash from users where password_hash is not null`;
    expect(hashes.length).toBeGreaterThan(4);
    expect(hashes.filter(({ hash }) => answer.text.includes(String(hash)))).toEqual([]);
    // One that is added later and not withheld is found by its name.
    const named = [...answer.text.matchAll(/"(\w*(?:[hH]ash|[sS]ecret|[pP]assword)\w*)":/g)];
    expect([...new Set(named.map(([, name]) => name))]).toEqual(["inputsHash"]);
  });

  test("is a file to keep, and in no cache", () => {
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-disposition")).toMatch(
      /^attachment; filename="rebound-everything-\d{4}-\d\d-\d\d\.json"$/,
    );
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
  });
});
