import { describe, expect, test } from "vitest";
import { passwordFault } from "./password-rules";
import { IN_ALL, PER_ADDRESS, PER_EMAIL, SignUpLimits, WINDOW_MS } from "./sign-up-limits";

describe("a password at sign-up", () => {
  test.each([
    ["fourteen chars", /15 characters/],
    ["aaaaaaaaaaaabbbb", /different characters/],
    ["bea.marlow at home", /email address/],
    ["passwordpassword", /well known/],
    ["password1234567", /well known/],
  ])("is refused: %s", (password, why) => {
    expect(passwordFault(password, "bea.marlow@example.test")).toMatch(why);
  });

  test.each(["fifteen letters", "three dry stones", "ÄÖÜ äöü ßßß éèê"])(
    "is taken: %s",
    (password) => {
      expect(passwordFault(password, "bea.marlow@example.test")).toBeNull();
    },
  );
});

describe("sign-up limits", () => {
  const tried = (n: number, of: (i: number) => [string, string | null]) => {
    const limits = new SignUpLimits();
    for (let i = 0; i < n; i += 1) limits.count(...of(i), 0);
    return limits;
  };

  test("hold for one e-mail, for one address, and for everybody together", () => {
    const email = tried(PER_EMAIL, (i) => ["a@x.test", `1.2.3.${i}`]);
    expect(email.waitS("a@x.test", "9.9.9.9", 0)).toBe(WINDOW_MS / 1000);
    expect(email.waitS("b@x.test", "9.9.9.9", 0)).toBe(0);
    const address = tried(PER_ADDRESS, (i) => [`${i}@x.test`, "1.2.3.4"]);
    expect(address.waitS("new@x.test", "1.2.3.4", 0)).toBeGreaterThan(0);
    expect(address.waitS("new@x.test", "1.2.3.5", 0)).toBe(0);
    const all = tried(IN_ALL, (i) => [`${i}@x.test`, null]);
    expect(all.waitS("new@x.test", null, 0)).toBeGreaterThan(0);
    expect(all.waitS("new@x.test", null, WINDOW_MS)).toBe(0);
  });
});
