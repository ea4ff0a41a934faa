import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { routes } from "@/app/api/v1/routes";
import { asUser, pg } from "@/db/client";
import { closeOwner, ownerSql, type TestAthlete } from "@/db/testing";
import { countAs, isDenied, noneIfDenied } from "@/db/testing/denied";
import { fillRecord, tablesOfAnAthlete } from "@/db/testing/full-record";
import { authoriseAthlete } from "@/lib/auth/authorise";
import { asHolder, linkOfCode, linkOfId, type StandingLink } from "@/lib/auth/share-holder";
import type { ShareLinkBody } from "@/lib/contracts/share-links";
import { dayIn } from "@/lib/format/zone-clock";
import { call, tokenOf } from "@/lib/http/testing";
import { getReport } from "../case-file/get-report";
import { aPlannedRunnerNow, aShareLink, as } from "../testing";
import { endShareLink } from "./end-share-link";
import { listShareLinks } from "./list-share-links";
import { readSharedReport } from "./read-shared-report";

const now = { date: dayIn("Europe/London", new Date()) };

let ann: TestAthlete;
let ben: TestAthlete;
beforeAll(async () => {
  [ann, ben] = [await aPlannedRunnerNow(), await aPlannedRunnerNow()];
  await fillRecord(ann);
  await fillRecord(ben);
}, 120_000);
afterAll(async () => {
  await closeOwner();
  await pg.end();
});

const make = (body: Partial<ShareLinkBody> = {}) => aShareLink(ann, body);
const list = async () =>
  (await as(ann.user, (ctx) => listShareLinks(ctx, { athleteId: ann.id }), now)).links;
const end = (linkId: string) =>
  as(ann.user, (ctx) => endShareLink(ctx, { athleteId: ann.id, linkId }), now);
/** Over by the clock of the database and by that of the tests, whatever the hour. */
const expire = (id: string) =>
  ownerSql()`
    update share_links set expires_at = least(created_at, now()) - interval '1 minute'
    where id = ${id}`;
const standing = async (code: string): Promise<StandingLink> => {
  const link = await linkOfCode(code);
  if (!link) throw new RangeError("the link does not stand");
  return link;
};
const ownReport = () =>
  as(ann.user, (ctx) => getReport(ctx, { athleteId: ann.id, range: "12w" }), now);

describe("a link", () => {
  test("is kept as a hash, shown once, and never told again", async () => {
    const path = "/athletes/{athleteId}/share-links";
    const asked = {
      module: routes[path] ?? {},
      path,
      params: { athleteId: ann.id },
      token: await tokenOf(ann.user),
    };
    const key = uuid();
    const body = { days: 1, label: "Dr Okafor, sports clinic" };
    const made = await call({ ...asked, method: "POST", body, key });
    expect(made.status).toBe(201);
    const code = String(made.json.code);
    expect(Buffer.from(code.slice(3), "base64url")).toHaveLength(32);
    expect((await call({ ...asked, method: "POST", body, key })).status).toBe(409);

    const [row] = await ownerSql()`select * from share_links where id = ${String(made.json.id)}`;
    expect(row?.code_hash).toBe(createHash("sha256").update(code).digest("hex"));
    const everywhere = await ownerSql()`
      select (select string_agg(l::text, ' ') from share_links l)
        || coalesce((select string_agg(a::text, ' ') from audit_log a), '')
        || coalesce((select string_agg(k::text, ' ') from idempotency_keys k), '') as text`;
    expect(String(everywhere[0]?.text)).not.toContain(code);
    const told = await call({ ...asked, method: "GET" });
    expect(told.text).toContain("Dr Okafor");
    expect(told.text).not.toContain(code);
    expect(told.text).not.toContain(String(row?.code_hash));
  });

  test("stands for one of three spans, and for no other", async () => {
    const { createdAt, expiresAt } = await make({ days: 30 });
    expect(Date.parse(expiresAt) - Date.parse(createdAt)).toBe(30 * 86_400_000);
    const path = "/athletes/{athleteId}/share-links";
    const answer = await call({
      method: "POST",
      path,
      module: routes[path] ?? {},
      params: { athleteId: ann.id },
      token: await tokenOf(ann.user),
      body: { days: 365 },
    });
    expect(answer.status).toBe(400);
  });

  test("shows the very numbers of the athlete's own report", async () => {
    const { code } = await make();
    const shared = await readSharedReport(await standing(code), "test");
    const own = await ownReport();
    expect(own.texts.map((text) => text.kind).toSorted()).toEqual(["diagnosis", "imaging"]);
    expect(shared.report).toEqual({
      ...own,
      texts: own.texts.map((text) => ({ ...text, mayEdit: false })),
    });
    expect(shared.units).toEqual({ distanceUnit: "km", swimUnit: "m" });
  });

  test("leaves out the imaging texts where the athlete said so", async () => {
    const { code } = await make({ withoutImaging: true });
    const { report } = await readSharedReport(await standing(code), "test");
    expect(report.texts.map((text) => text.kind)).toEqual(["diagnosis"]);
  });

  test("leaves one audit row an opening, under its own id, and the athlete sees how often", async () => {
    const { id, code } = await make({ label: "Mo, physio" });
    expect((await list()).find((link) => link.id === id)).toMatchObject({
      openings: 0,
      lastOpenedAt: null,
    });
    const link = await standing(code);
    await readSharedReport(link, "first");
    await readSharedReport(link, "second");
    const rows = await ownerSql()`select * from audit_log where actor_id = ${id} order by id`;
    expect(rows.map((row) => row.request_id)).toEqual(["first", "second"]);
    for (const row of rows) {
      expect(row).toMatchObject({
        athlete_id: ann.id,
        verb: "read",
        subject: "report",
        subject_id: id,
        detail: { label: "Mo, physio" },
      });
    }
    const seen = (await list()).find((one) => one.id === id);
    expect(seen?.openings).toBe(2);
    expect(seen?.lastOpenedAt).toBe(new Date(String(rows[1]?.recorded_at)).toISOString());
  });

  test("stops with the next request when it is ended, by its owner alone", async () => {
    const { id, code } = await make();
    const link = await standing(code);
    await expect(
      as(ben.user, (ctx) => endShareLink(ctx, { athleteId: ann.id, linkId: id }), now),
    ).rejects.toMatchObject({ code: "not_found" });
    await readSharedReport(link, "test");
    expect((await end(id)).stands).toBe(false);
    // Who was let in a moment before is not let read now.
    await expect(readSharedReport(link, "test")).rejects.toMatchObject({ code: "not_found" });
    expect(await linkOfId(id)).toBeUndefined();
    await expect(end(id)).rejects.toMatchObject({ code: "not_found" });
  });

  test("runs out by itself, and ends with the account", async () => {
    const first = await make();
    const link = await standing(first.code);
    await expire(first.id);
    await expect(readSharedReport(link, "test")).rejects.toMatchObject({ code: "not_found" });
    expect((await list()).find((one) => one.id === first.id)?.stands).toBe(false);

    const second = await make();
    await ownerSql()`update users set disabled_at = now() where id = ${ann.user.id}`;
    expect(await linkOfCode(second.code)).toBeUndefined();
    await ownerSql()`update users set disabled_at = null where id = ${ann.user.id}`;
    expect(await linkOfCode(second.code)).toBeDefined();
  });
});

describe("who holds a link", () => {
  test("has the report of one athlete, and nothing that a person may ask for", async () => {
    const link = await standing((await make()).code);
    const ask = (athleteId: string, access: "read" | "plan" | "log" | "care" | "report") =>
      asHolder(link, "test", (ctx) => authoriseAthlete(ctx, athleteId, { access }));
    for (const access of ["read", "plan", "log", "care"] as const) {
      await expect(ask(ann.id, access)).rejects.toMatchObject({ code: "forbidden" });
    }
    await expect(ask(ben.id, "report")).rejects.toMatchObject({ code: "not_found" });
    expect((await ask(ann.id, "report")).self).toBe(false);
  });

  test("reads through the policies what was shared, and no row of anybody else", async () => {
    const { id } = await make({ withoutImaging: true });
    const seen: string[] = [];
    for (const table of await tablesOfAnAthlete()) {
      const bens = await countAs(id, table, ben.id).catch(noneIfDenied(0));
      expect([table, bens]).toEqual([table, 0]);
      if ((await countAs(id, table, ann.id).catch(noneIfDenied(0))) > 0) seen.push(table);
    }
    for (const hidden of ["audit_log", "grants", "notes", "text_revisions", "idempotency_keys"]) {
      expect(seen).not.toContain(hidden);
    }
    const kinds = await asUser(id, (db) => db.execute(sql`select kind from injury_texts`));
    expect(kinds.map((row) => row.kind)).toEqual(["diagnosis"]);
    await expire(id);
    for (const table of seen) {
      const left = await countAs(id, table, ann.id).catch(noneIfDenied(0));
      // The row of the link itself is no part of the record.
      expect([table, left]).toEqual([table, table === "share_links" ? 1 : 0]);
    }
  });

  test("writes nothing, whatever is tried", async () => {
    const { id } = await make();
    for (const table of await tablesOfAnAthlete()) {
      const columns = await ownerSql()`
        select column_name as name from information_schema.column_privileges
        where grantee = 'app_user' and table_schema = 'public' and table_name = ${table}
          and privilege_type = 'UPDATE' limit 1`;
      const column = columns[0] && sql.identifier(String(columns[0].name));
      const name = sql.identifier(table);
      const tries = [
        ...(column ? [sql`update ${name} set ${column} = ${column} returning 1`] : []),
        sql`delete from ${name} returning 1`,
      ];
      for (const statement of tries) {
        const touched = await asUser(id, (db) => db.execute(statement)).catch((error: unknown) => {
          if (!isDenied(error)) throw error;
          return [];
        });
        expect([table, touched.length]).toEqual([table, 0]);
      }
    }
    await expect(
      asUser(id, (db) =>
        db.execute(sql`insert into notes (athlete_id, id, local_date, text, kind)
          values (${ann.id}, ${uuid()}, current_date, 'x', 'journal')`),
      ),
    ).rejects.toSatisfy(isDenied);
  });
});
