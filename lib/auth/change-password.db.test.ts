import { createHash } from "node:crypto";
import { encode } from "next-auth/jwt";
import { v7 as uuid } from "uuid";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { routes } from "@/app/api/v1/routes";
import { pg } from "@/db/client";
import { anAthlete, closeOwner, ownerSql, type TestUser } from "@/db/testing";
import { type Call, call, tokenOf } from "@/lib/http/testing";
import { openLoginSession } from "./login-session";
import { hashPassword, passwordMatches } from "./passwords";

const ORIGIN = "http://127.0.0.1:3000";
const SECRET = "a secret of thirty-two characters, or more";
const OLD = "a calm river of stones";
const NEW = "four quiet grey herons";

let ann: TestUser;

beforeEach(async () => {
  vi.stubEnv("NEXTAUTH_URL", ORIGIN);
  vi.stubEnv("NEXTAUTH_SECRET", SECRET);
  ann = await withPassword();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await closeOwner();
  await pg.end();
});

async function withPassword(): Promise<TestUser> {
  const { user } = await anAthlete();
  await ownerSql()`update users set password_hash = ${await hashPassword(OLD)} where id = ${user.id}`;
  return user;
}
const signedIn = async ({ id }: TestUser) => ({
  origin: ORIGIN,
  cookie: `next-auth.session-token=${await encode({
    token: { sid: await openLoginSession(id) },
    secret: SECRET,
  })}`,
});
const change = (rest: Partial<Call>, body: object = {}) =>
  call({
    ...{ method: "POST", path: "/me/password", module: routes["/me/password"] ?? {} },
    ...{ body: { password: OLD, newPassword: NEW, ...body } },
    ...rest,
  });
const look = async (rest: Partial<Call>) =>
  (await call({ method: "GET", path: "/me", module: routes["/me"] ?? {}, ...rest })).status;
const opens = async ({ id }: TestUser, password: string) => {
  const [row] = await ownerSql()`select password_hash from users where id = ${id}`;
  return passwordMatches(row?.password_hash, password);
};

describe("changing the password", () => {
  test("opens with the new one alone, and signs out every other device of this person", async () => {
    const [here, there, ben] = [await signedIn(ann), await signedIn(ann), await withPassword()];
    const his = await signedIn(ben);
    expect((await change({ headers: here })).json).toEqual({ changed: true });
    expect([await opens(ann, NEW), await opens(ann, OLD), await opens(ben, OLD)]).toEqual([
      true,
      false,
      true,
    ]);
    expect(await look({ headers: here })).toBe(200);
    expect(await look({ headers: there })).toBe(401);
    expect(await look({ headers: his })).toBe(200);
  });

  test("with a token signs out every device, and the token stays", async () => {
    const [there, token] = [await signedIn(ann), await tokenOf(ann)];
    expect((await change({ token })).status).toBe(200);
    expect(await look({ headers: there })).toBe(401);
    expect(await look({ token })).toBe(200);
  });

  test("is answered again after a lost answer, though the old one is not right any more", async () => {
    const [here, key] = [await signedIn(ann), uuid()];
    const first = await change({ headers: here, key });
    const later = await signedIn(ann);
    const again = await change({ headers: here, key });
    expect([again.status, again.text]).toEqual([200, first.text]);
    expect(await look({ headers: later })).toBe(200);
    // Neither a way round the password, nor another change.
    const another = "another one of words";
    expect((await change({ headers: here, key }, { newPassword: another })).status).toBe(403);
    expect(
      (await change({ headers: here, key }, { password: NEW, newPassword: another })).status,
    ).toBe(422);
    expect((await change({ headers: here, key: null })).status).toBe(400);
    expect(await opens(ann, NEW)).toBe(true);
  });

  test("keeps the rules of sign-up, and says so at the field", async () => {
    const here = await signedIn(ann);
    for (const newPassword of ["short", "passwordpassword", "aaaaaaaaaaaaaaaaaa", ""]) {
      const refused = await change({ headers: here }, { newPassword });
      expect([refused.status, Object.keys(refused.json.fields ?? {})]).toEqual([
        400,
        ["newPassword"],
      ]);
    }
    expect(await opens(ann, OLD)).toBe(true);
  });

  test("asks for the current one, not for ever, and from our own pages", async () => {
    const [here, there] = [await signedIn(ann), await signedIn(ann)];
    expect((await change({ headers: { ...here, origin: "https://elsewhere.test" } })).status).toBe(
      403,
    );
    const wrong = await change({ headers: here }, { password: "wrong" });
    expect([wrong.status, wrong.json.fields]).toEqual([
      403,
      { password: ["The password is not right."] },
    ]);
    for (let i = 1; i < 10; i += 1) await change({ headers: here }, { password: "wrong" });
    expect((await change({ headers: here })).status).toBe(429);
    expect(await opens(ann, OLD)).toBe(true);
    expect(await look({ headers: there })).toBe(200);
  });

  test("leaves nothing that either could be guessed from", async () => {
    const logged: string[] = [];
    for (const stream of [process.stdout, process.stderr])
      vi.spyOn(stream, "write").mockImplementation((text) => logged.push(String(text)) > 0);
    const key = uuid();
    const done = await change({ headers: await signedIn(ann), key });
    vi.restoreAllMocks();
    expect(done.status).toBe(200);
    const [row] = await ownerSql()`
      select * from idempotency_keys where user_id = ${ann.id} and key = ${key}`;
    const sent = JSON.stringify({ newPassword: NEW, password: OLD });
    const guessed = createHash("sha256").update(`POST /api/v1/me/password\n${sent}`).digest("hex");
    expect(row?.request_hash).toMatch(/^[0-9a-f]{64}$/);
    const kept = JSON.stringify([row, logged]);
    for (const one of [OLD, NEW, guessed]) expect(kept).not.toContain(one);
  });
});
