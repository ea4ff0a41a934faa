import { encode } from "next-auth/jwt";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { routes } from "@/app/api/v1/routes";
import { pg } from "@/db/client";
import { anAthlete, closeOwner, ownerSql, type TestAthlete } from "@/db/testing";
import { call } from "@/lib/http/testing";
import { endShareLink } from "@/lib/services/sharing/end-share-link";
import { aShareLink, as } from "@/lib/services/testing";
import { linkIdOf, SHARE_COOKIE, shareCookieOf } from "./share-cookie";
import { PER_ADDRESS } from "./share-gate";
import { linkOfCode } from "./share-holder";

const ORIGIN = "http://127.0.0.1:3000";
const SECRET = "a secret of thirty-two characters for tests";

let ann: TestAthlete;
beforeAll(async () => {
  vi.stubEnv("NEXTAUTH_SECRET", SECRET);
  vi.stubEnv("NEXTAUTH_URL", ORIGIN);
  ann = await anAthlete();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await closeOwner();
  await pg.end();
});

/** Over by the clock of the database and by that of the tests, whatever the hour. */
const expire = (id: string) =>
  ownerSql()`
    update share_links set expires_at = least(created_at, now()) - interval '1 minute'
    where id = ${id}`;
const open = (code: string, headers: Record<string, string> = { origin: ORIGIN }) =>
  call({
    method: "POST",
    path: "/shared/open",
    module: routes["/shared/open"] ?? {},
    body: { code },
    headers,
  });

describe("opening a shared report with its code", () => {
  test("sets a short cookie for the shared pages alone, which is no sign-in", async () => {
    const { id, code } = await aShareLink(ann);
    const answer = await open(code);
    expect([answer.status, answer.json.opened]).toEqual([200, true]);
    const cookie = answer.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/; Path=\/shared; Max-Age=28800; HttpOnly; SameSite=Lax$/);
    expect(cookie).not.toContain(code);
    const value = cookie.slice(cookie.indexOf("=") + 1, cookie.indexOf(";"));
    expect(cookie.startsWith(`${SHARE_COOKIE}=`)).toBe(true);
    expect(await linkIdOf(value)).toBe(id);
    const me = await call({
      method: "GET",
      path: "/me",
      module: routes["/me"] ?? {},
      headers: { cookie: `next-auth.session-token=${value}` },
    });
    expect(me.status).toBe(401);
    // Nor is the cookie of a sign-in, or one made up, a link.
    expect(await linkIdOf(await encode({ token: { link: id }, secret: SECRET }))).toBeUndefined();
    expect(await linkIdOf(id)).toBeUndefined();
  });

  test("the cookie lasts no longer than the link", async () => {
    const { id, code } = await aShareLink(ann);
    await ownerSql()`update share_links set expires_at = now() + interval '1 hour' where id = ${id}`;
    const link = await linkOfCode(code);
    if (!link) throw new RangeError("the link does not stand");
    const [, maxAge = ""] = /Max-Age=(\d+)/.exec(await shareCookieOf(link, new Date())) ?? [];
    expect(Number(maxAge)).toBeLessThanOrEqual(3600);
  });

  test("unknown, ended and expired codes are one answer", async () => {
    const ended = await aShareLink(ann);
    await as(ann.user, (ctx) => endShareLink(ctx, { athleteId: ann.id, linkId: ended.id }));
    const expired = await aShareLink(ann);
    await expire(expired.id);
    const unknown = `rs_${"A".repeat(43)}`;
    const answers = [];
    for (const code of [unknown, ended.code, expired.code, "not a code"]) {
      const { status, text, headers } = await open(code);
      answers.push([status, text, headers.get("content-type"), headers.get("set-cookie")]);
    }
    expect(answers[0]?.[0]).toBe(404);
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  test("is for our own pages", async () => {
    const { code } = await aShareLink(ann);
    expect((await open(code, {})).status).toBe(403);
    expect((await open(code, { origin: "https://elsewhere.test" })).status).toBe(403);
  });

  describe("from one address", () => {
    afterEach(() => vi.stubEnv("REBOUND_PROXY_HOPS", ""));

    test("guesses are held back, and others still get in", async () => {
      vi.stubEnv("REBOUND_PROXY_HOPS", "1");
      const { code } = await aShareLink(ann);
      const from = (address: string) => ({ origin: ORIGIN, "x-forwarded-for": address });
      for (let i = 0; i < PER_ADDRESS; i += 1) {
        expect((await open(`rs_${"B".repeat(43)}`, from("203.0.113.7"))).status).toBe(404);
      }
      const held = await open(code, from("203.0.113.7"));
      expect(held.status).toBe(429);
      expect(Number(held.headers.get("retry-after"))).toBeGreaterThan(0);
      for (let i = 0; i <= PER_ADDRESS; i += 1) {
        expect((await open(code, from("203.0.113.8"))).status).toBe(200);
      }
    });
  });
});
