import { encode } from "next-auth/jwt";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { routes } from "@/app/api/v1/routes";
import { pg } from "@/db/client";
import {
  aGrantee,
  anAthlete,
  closeOwner,
  ownerSql,
  type TestAthlete,
  withdraw,
} from "@/db/testing";
import { openLoginSession, revokeLoginSession } from "@/lib/auth/login-session";
import type { Method, RouteModule } from "./spec";
import { type Call, call, tokenOf } from "./testing";

const SECRET = "a secret of thirty-two characters for tests";
vi.stubEnv("NEXTAUTH_SECRET", SECRET);
vi.stubEnv("NEXTAUTH_URL", "http://127.0.0.1:3000");

let athlete: TestAthlete;
beforeAll(async () => {
  athlete = await anAthlete();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await closeOwner();
  await pg.end();
});

type Asked = Partial<Omit<Call, "method" | "path" | "module">>;
const ask = (method: Method, path: string, rest: Asked = {}) => {
  const module = routes[path];
  if (!module) throw new RangeError(path);
  const params = path.includes("{athleteId}") ? { athleteId: athlete.id } : {};
  return call({ method, path, module, params, ...rest });
};
const cookieOf = async (sid: string) =>
  `next-auth.session-token=${await encode({ token: { sid }, secret: SECRET })}`;
const treatments = "/athletes/{athleteId}/treatments";
const body = { date: "2026-01-05", kind: "physio" };

describe("a signed-in browser", () => {
  test("writes from this site only, and not after signing out", async () => {
    const sid = await openLoginSession(athlete.user.id);
    const cookie = await cookieOf(sid);
    const origin = "http://127.0.0.1:3000";
    const post = (headers: Record<string, string>) => ask("POST", treatments, { body, headers });
    expect((await post({ cookie, origin })).status).toBe(201);
    expect((await post({ cookie })).status).toBe(403);
    expect((await post({ cookie, origin: "http://evil.test" })).status).toBe(403);
    expect((await ask("GET", "/me", { headers: { cookie } })).status).toBe(200);
    await revokeLoginSession(sid);
    expect((await ask("GET", "/me", { headers: { cookie } })).status).toBe(401);
    expect((await post({ cookie, origin })).status).toBe(401);
  });

  test("cannot make its own token of a session", async () => {
    const forged = `next-auth.session-token=${await encode({
      token: { sid: await openLoginSession(athlete.user.id) },
      secret: "another secret of thirty-two characters",
    })}`;
    expect((await ask("GET", "/me", { headers: { cookie: forged } })).status).toBe(401);
    const unknown = await cookieOf("not a session");
    expect((await ask("GET", "/me", { headers: { cookie: unknown } })).status).toBe(401);
  });
});

describe("a personal token", () => {
  test("is shown once, kept as a hash, and stops when revoked", async () => {
    const token = await tokenOf(athlete.user);
    const key = uuid();
    const made = await ask("POST", "/me/tokens", { token, key, body: { name: "script" } });
    expect(made.status).toBe(201);
    const secret = String(made.json.token);
    expect((await ask("POST", "/me/tokens", { token, key, body: { name: "script" } })).status).toBe(
      409,
    );
    const sql = ownerSql();
    for (const table of ["api_tokens", "idempotency_keys"]) {
      const rows = await sql`select * from ${sql(table)} where user_id = ${athlete.user.id}`;
      expect(JSON.stringify(rows)).not.toContain(secret);
    }
    expect((await ask("GET", "/me/tokens", { token })).text).not.toContain(secret);
    expect((await ask("GET", "/me", { token: secret })).status).toBe(200);
    const tokenId = String(made.json.id);
    const path = "/me/tokens/{tokenId}";
    expect((await ask("DELETE", path, { token, params: { tokenId } })).status).toBe(200);
    expect((await ask("GET", "/me", { token: secret })).status).toBe(401);
    expect((await ask("DELETE", path, { token, params: { tokenId } })).status).toBe(404);
  });

  test("comes without a cookie", async () => {
    const token = await tokenOf(athlete.user);
    const cookie = await cookieOf(await openLoginSession(athlete.user.id));
    expect((await ask("GET", "/me", { token, headers: { cookie } })).status).toBe(403);
  });

  test("of a disabled account is nobody's", async () => {
    const other = await anAthlete();
    const token = await tokenOf(other.user);
    await ownerSql()`update users set disabled_at = now() where id = ${other.user.id}`;
    expect((await ask("GET", "/me", { token })).status).toBe(401);
  });
});

describe("a request", () => {
  test.each([
    ["an unknown field", { ...body, colour: "red" }, 400],
    ["a day that does not exist", { ...body, date: "2026-02-30" }, 400],
    ["text with a NUL", { ...body, note: "a\u0000b" }, 400],
    ["too much", { ...body, note: "x".repeat(300_000) }, 413],
  ])("with %s is refused", async (_, sent, status) => {
    const token = await tokenOf(athlete.user);
    expect((await ask("POST", treatments, { token, body: sent })).status).toBe(status);
  });

  test("with an id that is none finds nothing", async () => {
    const token = await tokenOf(athlete.user);
    const params = { athleteId: "1 or 1=1" };
    expect((await ask("GET", treatments, { token, params })).status).toBe(404);
  });

  test("asked twice in the address is refused", async () => {
    const token = await tokenOf(athlete.user);
    const search = "?from=2026-01-01&from=2026-01-02";
    const path = "/athletes/{athleteId}/activities";
    expect((await ask("GET", path, { token, search })).status).toBe(400);
  });
});

test("a withdrawn grant is gone with the next request", async () => {
  const { user, grantId } = await aGrantee(athlete, { role: "coach" });
  const token = await tokenOf(user);
  const path = "/athletes/{athleteId}/treatments";
  expect((await ask("GET", path, { token })).status).toBe(200);
  await withdraw(athlete, grantId);
  expect((await ask("GET", path, { token })).status).toBe(404);
});

test("every look at another person's record leaves one line for them", async () => {
  const { user } = await aGrantee(athlete, { role: "coach" });
  const token = await tokenOf(user);
  const seen = async () =>
    (await ownerSql()`select verb from audit_log where actor_id = ${user.id}`).map((r) => r.verb);
  await ask("GET", "/athletes/{athleteId}/treatments", { token });
  expect(await seen()).toEqual(["read"]);
});

test("the document lists every route", async () => {
  const document = (await import("@/app/api/v1/openapi.json/route")) as RouteModule;
  const answer = await call({ method: "GET", path: "/openapi.json", module: document });
  expect(answer.status).toBe(200);
  const paths = Object.keys(answer.json.paths as object);
  expect(paths.toSorted()).toEqual([...Object.keys(routes), "/openapi.json"].toSorted());
});
