import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asEngine, asUser, pg } from "./client";
import { saveCheckIn } from "./repositories/check-ins";
import { findReach } from "./repositories/grants";
import { loadRecord } from "./repositories/record";
import { aGrantee, anAthlete, closeOwner, type TestAthlete, TODAY, withdraw } from "./testing";
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

describe("what is shared", () => {
  /** Tables a coach sees with each scope alone, besides those that come with any grant. */
  const withAnyGrant = ["athletes", "grants", "head_coaches", "restrictions", "threshold_edits"];
  test.each([
    {
      scopes: ["load"] as const,
      sees: [
        "activities",
        "away_days",
        "blocks",
        "changes",
        "imports",
        "plan_edits",
        "plan_heads",
        "races",
        "season_weeks",
        "seasons",
        "session_revisions",
        "sessions",
      ],
    },
    {
      scopes: ["symptoms"] as const,
      sees: ["change_reasons", "check_ins", "clearances", "decisions", "evenings"],
    },
    {
      scopes: ["injury"] as const,
      sees: ["injuries", "injury_texts", "rehab_stages", "scores", "treatments"],
    },
    { scopes: ["imaging"] as const, sees: ["injury_texts"] },
    { scopes: ["notes"] as const, sees: ["notes"] },
  ])("the scope $scopes shows exactly its tables", async ({ scopes, sees }) => {
    const coach = await aGrantee(ann, { scopes });
    const seen: string[] = [];
    for (const table of tables) {
      const n = await countAs(coach.user.id, table, ann.id).catch(noneIfDenied(0));
      if (n > 0) seen.push(table);
    }
    expect(seen.toSorted()).toEqual([...withAnyGrant, ...sees].toSorted());
  });

  test("imaging and diagnosis have a consent each", async () => {
    const kinds = async (scope: "imaging" | "injury") => {
      const coach = await aGrantee(ann, { scopes: [scope] });
      const rows = await asUser(coach.user.id, (db) =>
        db.execute<{ kind: string }>(sql`select distinct kind from injury_texts`),
      );
      return rows.map((r) => r.kind);
    };
    expect(await kinds("imaging")).toEqual(["imaging"]);
    expect(await kinds("injury")).toEqual(["diagnosis"]);
  });

  test("a grant that is withdrawn, over or not begun reaches nothing from the next transaction on", async () => {
    const coach = await aGrantee(ann);
    expect(await countAs(coach.user.id, "check_ins", ann.id)).toBeGreaterThan(0);
    await withdraw(ann, coach.grantId);
    const over = await aGrantee(ann, { validFrom: hours(-48), validUntil: hours(-1) });
    const early = await aGrantee(ann, { validFrom: hours(1) });
    for (const { user, scope } of [coach, over, early]) {
      for (const table of tables.filter((t) => t !== "grants")) {
        const n = await countAs(user.id, table, ann.id).catch(noneIfDenied(0));
        expect([table, n]).toEqual([table, 0]);
      }
      expect(await asUser(user.id, (db) => loadRecord(db, scope))).toBeUndefined();
      expect(await asUser(user.id, (db) => findReach(db, ann.id))).toEqual([]);
    }
  });

  test("a coach writes the plan and no check-in; a physio sets limits and no session", async () => {
    const coach = await aGrantee(ann);
    const physio = await aGrantee(ann, { role: "physio" });
    const move = (userId: string) =>
      asUser(userId, (db) =>
        db.execute(sql`update sessions set locked = not locked where athlete_id = ${ann.id}`),
      ).then((r) => r.count);
    expect(await move(coach.user.id)).toBeGreaterThan(0);
    expect(await move(physio.user.id)).toBe(0);

    const limit = (userId: string) =>
      asUser(userId, (db) =>
        db.execute(sql`
          insert into restrictions (athlete_id, id, kind, from_date, author_id, author_name)
          values (${ann.id}, gen_random_uuid(), 'no-speed', ${TODAY}, ${userId}, 'x')`),
      );
    await limit(physio.user.id);
    await expect(limit(coach.user.id)).rejects.toSatisfy(isDenied);

    for (const { user } of [coach, physio]) {
      await expect(
        asUser(user.id, (db) =>
          saveCheckIn(db, ann.scope, {
            id: crypto.randomUUID(),
            localDate: TODAY,
            answers: { morningPain: 9 },
            side: null,
            places: [],
            note: null,
          }),
        ),
      ).rejects.toSatisfy(isDenied);
    }
  });

  test("a threshold is signed in the role one has; a coach ends no physio's, the athlete sets none", async () => {
    const coach = (await aGrantee(ann)).user.id;
    const physio = (await aGrantee(ann, { role: "physio" })).user.id;
    const set = (userId: string, role: string) =>
      asUser(userId, (db) =>
        db.execute(sql`
          insert into threshold_edits
            (athlete_id, id, rule, number, value, from_date, author_id, author_name, author_role)
          values (${ann.id}, gen_random_uuid(), 'LOAD-1', 'share', 1.05, ${TODAY}, ${userId}, 'x',
            ${role})`),
      );
    await set(coach, "coach");
    await set(physio, "physio");
    for (const [userId, role] of [
      [coach, "physio"],
      [physio, "coach"],
      [ann.user.id, "coach"],
      [ann.user.id, "physio"],
    ] as const) {
      await expect(set(userId, role)).rejects.toSatisfy(isDenied);
    }
    const end = (userId: string) =>
      asUser(userId, (db) =>
        db.execute(sql`
          update threshold_edits set to_date = ${TODAY}
          where athlete_id = ${ann.id} and author_id = ${physio}`),
      ).then((r) => r.count);
    expect(await end(coach)).toBe(0);
    expect(await end(physio)).toBe(1);
  });

  test("a physio signs with their own name", async () => {
    const physio = await aGrantee(ann, { role: "physio" });
    await expect(
      asUser(physio.user.id, (db) =>
        db.execute(sql`
          insert into clearances (athlete_id, id, local_date, note, author_id, author_name)
          values (${ann.id}, gen_random_uuid(), ${TODAY}, 'seen', ${ann.user.id}, 'x')`),
      ),
    ).rejects.toSatisfy(isDenied);
  });

  test("names reach those who share a record, and no further", async () => {
    const coach = await aGrantee(ann);
    const names = (userId: string) =>
      asUser(userId, (db) => db.execute<{ id: string }>(sql`select id from users`)).then((rows) =>
        rows.map((r) => r.id),
      );
    expect(await names(coach.user.id)).toEqual(
      expect.arrayContaining([coach.user.id, ann.user.id]),
    );
    expect(await names(coach.user.id)).not.toContain(bea.user.id);
    await expect(
      asUser(coach.user.id, (db) => db.execute(sql`select email from users`)),
    ).rejects.toSatisfy(isDenied);
  });
});

describe("the engine works for a coach who may not see symptoms", () => {
  test("it reads the whole record of that one athlete, and the coach still does not", async () => {
    const coach = await aGrantee(ann, { scopes: ["load"] });
    await asUser(coach.user.id, async (db) => {
      const record = await loadRecord(db, coach.scope);
      expect(record?.checkIns.length).toBeGreaterThan(0);
      expect(record?.injury?.rehabStage).toBe(2);
      const rows = await db.execute<{ n: number }>(
        sql`select count(*)::int as n from check_ins where athlete_id = ${ann.id}`,
      );
      expect(rows[0]?.n).toBe(0);
    });
  });

  test("a failed computation leaves the person as they were", async () => {
    const coach = await aGrantee(ann, { scopes: ["load"] });
    await asUser(coach.user.id, async (db) => {
      await expect(
        asEngine(db, coach.scope, () => Promise.reject(new Error("no plan"))),
      ).rejects.toThrow("no plan");
      const [row] = await db.execute<{ who: string; engine: string }>(
        sql`select current_user as who, current_setting('app.engine_for', true) as engine`,
      );
      expect(row).toEqual({ who: "app_user", engine: "" });
    });
  });

  test("nested for the same athlete it is one, for another it is refused", async () => {
    const coach = await aGrantee(ann, { scopes: ["load"] });
    await asUser(coach.user.id, (db) =>
      asEngine(db, coach.scope, async (engine) => {
        await asEngine(engine, coach.scope, async () => {});
        const [row] = await engine.execute<{ who: string }>(sql`select current_user as who`);
        expect(row?.who).toBe("app_engine");
        await expect(asEngine(engine, bea.scope, async () => {})).rejects.toThrow(RangeError);
      }),
    );
  });

  test("the athlete's words, texts and history are not the engine's business", async () => {
    for (const table of ["notes", "injury_texts", "check_in_revisions", "audit_log"]) {
      await expect(
        asUser(ann.user.id, (db) =>
          asEngine(db, ann.scope, (engine) =>
            engine.execute(sql`select * from ${sql.identifier(table)}`),
          ),
        ),
      ).rejects.toSatisfy(isDenied);
    }
  });
});

const hours = (h: number) => new Date(Date.now() + h * 3_600_000);
