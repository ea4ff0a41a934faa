import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeEach, expect, test } from "vitest";
import { asUser, type Database, pg } from "../client";
import { anAthlete, closeOwner, ownerSql, type TestAthlete } from "../testing";
import { beginIdempotent, finishIdempotent, type Idempotent } from "./idempotency";
import { insertToken, listTokens, revokeToken } from "./tokens";

let ann: TestAthlete;
beforeEach(async () => {
  ann = await anAthlete();
});
afterAll(async () => {
  await pg.end();
  await closeOwner();
});

const asAnn = <T>(work: (db: Database) => Promise<T>) => asUser(ann.user.id, work);
const answer = { status: 201, body: { id: "x" }, headers: { etag: '"1"' } };

const request = (key: string, requestHash = "h", work = async () => {}) =>
  asAnn(async (db): Promise<Idempotent> => {
    const begun = await beginIdempotent(db, { key, requestHash });
    if (begun.kind === "first") {
      await work();
      await finishIdempotent(db, key, answer);
    }
    if (begun.kind === "in-flight") throw new Error("in flight");
    return begun;
  });

test("the second request gets the first one's answer, word for word", async () => {
  const key = uuidv7();
  expect(await request(key)).toEqual({ kind: "first" });
  expect(await request(key)).toEqual({ kind: "replay", answer });
});

test("the same key with another body is a mismatch; another person's key is their own", async () => {
  const key = uuidv7();
  await request(key);
  expect(await request(key, "other")).toEqual({ kind: "mismatch" });
  const bea = await anAthlete();
  expect(await asUser(bea.user.id, (db) => beginIdempotent(db, { key, requestHash: "h" }))).toEqual(
    { kind: "first" },
  );
});

test("of twenty at once one has an effect, the others its answer", async () => {
  const key = uuidv7();
  const results = await Promise.all(Array.from({ length: 20 }, () => request(key)));
  expect(results.filter((r) => r.kind === "first")).toHaveLength(1);
  expect(results.filter((r) => r.kind === "replay")).toHaveLength(19);
});

test("a request that fails leaves the key free", async () => {
  const key = uuidv7();
  await expect(request(key, "h", () => Promise.reject(new Error("no effect")))).rejects.toThrow(
    "no effect",
  );
  expect(await request(key)).toEqual({ kind: "first" });
});

test("while the first is still at work, the second is told so and nothing else breaks", async () => {
  const key = uuidv7();
  const slow = request(key, "h", () => new Promise((resolve) => setTimeout(resolve, 2800)));
  await new Promise((resolve) => setTimeout(resolve, 100));
  await expect(request(key)).rejects.toThrow("in flight");
  await slow;
  expect(await request(key)).toEqual({ kind: "replay", answer });
});

test("a key is remembered for thirty days", async () => {
  const key = uuidv7();
  await request(key);
  const age = (days: number) =>
    ownerSql()`update idempotency_keys set created_at = now() - make_interval(days => ${days})
               where key = ${key}`;
  await age(29);
  expect(await request(key)).toMatchObject({ kind: "replay" });
  await age(31);
  expect(await request(key)).toEqual({ kind: "first" });
});

test("a token is listed until it is revoked, and its hash never comes back", async () => {
  const token = { id: uuidv7(), name: "script", tokenHash: uuidv7(), expiresAt: new Date() };
  const made = await asAnn((db) => insertToken(db, token));
  expect(Object.keys(made ?? {})).not.toContain("tokenHash");
  const bea = await anAthlete();
  expect(await asUser(bea.user.id, (db) => revokeToken(db, token.id))).toBe(false);
  expect(await asAnn((db) => listTokens(db))).toHaveLength(1);
  expect(await asAnn((db) => revokeToken(db, token.id))).toBe(true);
  expect(await asAnn((db) => listTokens(db))).toEqual([]);
});
