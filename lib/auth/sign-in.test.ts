import { describe, expect, test, vi } from "vitest";
import { hashOfSecret, looksLikeApiToken, newApiToken } from "./api-token";
import { clientAddress } from "./client-address";
import { LoginLimits, PER_ACCOUNT, PER_ADDRESS, WINDOW_MS } from "./login-limits";
import { hashPassword, passwordMatches } from "./passwords";

describe("sign-in limits", () => {
  const tries = (limits: LoginLimits, n: number, email = "a@x.test", address = "1.2.3.4") => {
    for (let i = 0; i < n; i += 1) limits.begin(email, address, 0);
  };

  test("the tenth failed try is looked at, the eleventh waits out the quarter of an hour", () => {
    const limits = new LoginLimits();
    tries(limits, PER_ACCOUNT - 1);
    expect(limits.waitS("a@x.test", "1.2.3.4", 0)).toBe(0);
    tries(limits, 1);
    expect(limits.waitS("a@x.test", "9.9.9.9", 1000)).toBe(WINDOW_MS / 1000 - 1);
    expect(limits.waitS("a@x.test", "9.9.9.9", WINDOW_MS)).toBe(0);
    expect(limits.waitS("b@x.test", "9.9.9.9", 0)).toBe(0);
  });

  test("one address over many accounts is limited too", () => {
    const limits = new LoginLimits();
    for (let i = 0; i < PER_ADDRESS; i += 1) tries(limits, 1, `${i}@x.test`);
    expect(limits.waitS("new@x.test", "1.2.3.4", 0)).toBeGreaterThan(0);
    expect(limits.waitS("new@x.test", "1.2.3.5", 0)).toBe(0);
  });

  test("an IPv6 network is one address, however it is written", () => {
    const limits = new LoginLimits();
    for (let i = 0; i < PER_ADDRESS; i += 1) tries(limits, 1, `${i}@x.test`, `2001:db8::${i}`);
    expect(limits.waitS("n@x.test", "2001:0DB8:0:0:ffff::1", 0)).toBeGreaterThan(0);
    expect(limits.waitS("n@x.test", "2001:db8:0:1::1", 0)).toBe(0);
  });

  test("the right password starts the count again", () => {
    const limits = new LoginLimits();
    tries(limits, PER_ACCOUNT);
    limits.succeed("a@x.test", "1.2.3.4");
    expect(limits.waitS("a@x.test", "1.2.3.4", 0)).toBe(0);
  });
});

describe("the address of a client", () => {
  test("is nobody's word unless a proxy of ours wrote it", () => {
    expect(clientAddress("6.6.6.6")).toBeNull();
    vi.stubEnv("REBOUND_PROXY_HOPS", "1");
    expect(clientAddress("6.6.6.6, 1.2.3.4")).toBe("1.2.3.4");
    expect(clientAddress(null)).toBeNull();
    vi.unstubAllEnvs();
  });
});

describe("a password", () => {
  test("is kept as Argon2id and matches itself alone", async () => {
    const stored = await hashPassword("correct horse battery");
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwordMatches(stored, "correct horse battery")).toBe(true);
    expect(await passwordMatches(stored, "correct horse")).toBe(false);
  });

  test("of nobody matches nothing, and still costs a hash", async () => {
    expect(await passwordMatches(undefined, "anything")).toBe(false);
    expect(await passwordMatches(null, "")).toBe(false);
  });
});

test("a personal token is long, recognisable and kept as a hash", () => {
  const token = newApiToken();
  expect(looksLikeApiToken(token)).toBe(true);
  expect(newApiToken()).not.toBe(token);
  expect(hashOfSecret(token)).toMatch(/^[0-9a-f]{64}$/);
  expect(looksLikeApiToken("rb_short")).toBe(false);
});
