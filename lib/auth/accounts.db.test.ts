import { v7 as uuid } from "uuid";
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { routes } from "@/app/api/v1/routes";
import { pg } from "@/db/client";
import {
  aGrantee,
  anAthlete,
  closeOwner,
  ownerSql,
  type TestAthlete,
  type TestUser,
} from "@/db/testing";
import { fillRecord, tablesOfAnAthlete } from "@/db/testing/full-record";
import { call, tokenOf } from "@/lib/http/testing";
import { hashPassword, passwordMatches } from "./passwords";

const ORIGIN = "http://127.0.0.1:3000";
const PASSWORD = "a calm river of stones";

beforeEach(() => {
  vi.stubEnv("NEXTAUTH_URL", ORIGIN);
  vi.stubEnv("REBOUND_SIGN_UP", "open");
});
afterEach(() => vi.unstubAllEnvs());
afterAll(async () => {
  await closeOwner();
  await pg.end();
});

const person = (overrides: object = {}) => ({
  name: "Bea Marlow",
  email: `${uuid()}@example.test`,
  password: PASSWORD,
  birthDate: "1988-05-17",
  timeZone: "Europe/Berlin",
  ...overrides,
});
const signUp = (body: object, headers: Record<string, string> = { origin: ORIGIN }) =>
  call({ method: "POST", path: "/sign-up", module: routes["/sign-up"] ?? {}, body, headers });
const accountOf = async (email: string) =>
  (await ownerSql()`select * from users where email = ${email}`)[0];

describe("signing up", () => {
  test("makes an athlete who can sign in, in her own time zone", async () => {
    const bea = person();
    expect((await signUp(bea)).status).toBe(200);
    const account = await accountOf(bea.email);
    expect(account).toMatchObject({ name: "Bea Marlow", roles: ["athlete"] });
    expect(await passwordMatches(account?.password_hash, PASSWORD)).toBe(true);
    const [athlete] = await ownerSql()`
      select * from athletes where user_id = ${account?.id ?? ""}`;
    expect(athlete).toMatchObject({
      display_name: "Bea Marlow",
      birth_year: 1988,
      time_zone: "Europe/Berlin",
    });
  });

  test("says the same for an address that has an account, and changes nothing there", async () => {
    const bea = person();
    const first = await signUp(bea);
    const before = await accountOf(bea.email);
    const again = await signUp({
      ...bea,
      email: bea.email.toUpperCase(),
      password: "another one of words",
    });
    expect([again.status, again.text]).toEqual([first.status, first.text]);
    expect(await accountOf(bea.email)).toEqual(before);
  });

  test("is closed unless whoever runs this opened it", async () => {
    vi.stubEnv("REBOUND_SIGN_UP", "");
    const bea = person();
    expect((await signUp(bea)).status).toBe(403);
    expect(await accountOf(bea.email)).toBeUndefined();
  });

  test("is for adults: eighteen today is, a day younger is not", async () => {
    const now = new Date();
    const day = (shift: number) =>
      new Date(Date.UTC(now.getUTCFullYear() - 18, now.getUTCMonth(), now.getUTCDate() + shift))
        .toISOString()
        .slice(0, 10);
    const utc = { timeZone: "Etc/UTC" };
    const young = await signUp(person({ birthDate: day(1), ...utc }));
    expect(young.status).toBe(400);
    expect(young.json.fields).toHaveProperty("birthDate");
    expect((await signUp(person({ birthDate: day(0), ...utc }))).status).toBe(200);
  });

  test("refuses a short password, another site, and roles nobody gave", async () => {
    expect((await signUp(person({ password: "short" }))).json.fields).toHaveProperty("password");
    expect((await signUp(person(), { origin: "https://elsewhere.test" })).status).toBe(403);
    expect((await signUp(person({ roles: ["coach"] }))).status).toBe(400);
  });

  test("is held back after ten tries with one address, whatever became of them", async () => {
    const bea = person();
    for (let i = 0; i < 10; i += 1) await signUp({ ...bea, password: "short" });
    const held = await signUp(bea);
    expect(held.status).toBe(429);
    expect(Number(held.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});

describe("deleting an account", () => {
  const withPassword = async (user: TestUser) => {
    const hash = await hashPassword(PASSWORD);
    await ownerSql()`update users set password_hash = ${hash} where id = ${user.id}`;
  };
  const remove = (token: string, password: string) =>
    call({
      method: "DELETE",
      path: "/me",
      module: routes["/me"] ?? {},
      token,
      body: { password },
    });
  const rowsOf = async (athlete: TestAthlete) => {
    const tables = await tablesOfAnAthlete();
    const counts = [];
    for (const table of tables) {
      const key = table === "athletes" ? "id" : "athlete_id";
      const [row] = await ownerSql()`
        select count(*)::int as n from ${ownerSql()(table)} where ${ownerSql()(key)} = ${athlete.id}`;
      counts.push([table, row?.n]);
    }
    return Object.fromEntries(counts) as Record<string, number>;
  };

  test("takes the whole record, every answer about it, and the account; others keep theirs", async () => {
    const ann = await anAthlete();
    const ben = await anAthlete();
    await fillRecord(ann);
    await fillRecord(ben);
    await withPassword(ann.user);
    const physio = (await aGrantee(ann, { role: "physio" })).user;
    const token = await tokenOf(ann.user);
    // An answer about Ann kept for somebody else.
    const treated = await call({
      method: "POST",
      path: "/athletes/{athleteId}/treatments",
      module: routes["/athletes/{athleteId}/treatments"] ?? {},
      params: { athleteId: ann.id },
      token: await tokenOf(physio),
      body: { date: "2026-01-05", kind: "shockwave", note: "sore to the touch" },
    });
    expect(treated.status).toBe(201);
    const before = await rowsOf(ben);
    expect(Object.values(await rowsOf(ann)).every((n) => n > 0)).toBe(true);

    expect((await remove(token, PASSWORD)).json).toEqual({ deleted: true });

    const { audit_log: trace, ...left } = await rowsOf(ann);
    expect(Object.entries(left).filter(([, n]) => n > 0)).toEqual([]);
    expect(trace).toBeGreaterThan(0);
    const said = await ownerSql()`
      select count(*)::int as n from idempotency_keys
      where user_id in (${ann.user.id}, ${physio.id})`;
    expect(said[0]?.n).toBe(0);
    expect(await accountOf(ann.user.email)).toBeUndefined();
    expect((await remove(token, PASSWORD)).status).toBe(401);
    expect(await rowsOf(ben)).toEqual(before);
  });

  test("asks for the password, and not for ever", async () => {
    const ann = await anAthlete();
    await withPassword(ann.user);
    const token = await tokenOf(ann.user);
    expect((await remove(token, "")).status).toBe(400);
    for (let i = 0; i < 10; i += 1) expect((await remove(token, "wrong")).status).toBe(403);
    expect((await remove(token, PASSWORD)).status).toBe(429);
    expect(await accountOf(ann.user.email)).toBeDefined();
  });
});
