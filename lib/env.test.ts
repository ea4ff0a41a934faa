import { describe, expect, test } from "vitest";
import { checkEnv, mailSettings } from "./env";

const base = {
  DATABASE_URL: "postgres://127.0.0.1/rebound",
  NEXTAUTH_SECRET: "0123456789abcdef0123456789abcdef",
  NEXTAUTH_URL: "http://127.0.0.1:3000",
};
const mail = { REBOUND_SMTP_URL: "smtp://127.0.0.1:25", REBOUND_MAIL_FROM: "r@example.test" };

describe("the environment", () => {
  test("may leave mail out, also as an empty text", () => {
    expect(() => checkEnv(base)).not.toThrow();
    expect(() => checkEnv({ ...base, REBOUND_SMTP_URL: "", REBOUND_MAIL_FROM: "" })).not.toThrow();
    expect(mailSettings({ REBOUND_SMTP_URL: "", REBOUND_MAIL_FROM: "" })).toBe(null);
  });

  test("takes a mail server with a sender", () => {
    expect(() => checkEnv({ ...base, ...mail })).not.toThrow();
    const named = { ...mail, REBOUND_MAIL_FROM: "Rebound <r@example.test>" };
    expect(() => checkEnv({ ...base, ...named })).not.toThrow();
    expect(mailSettings(mail)).toEqual({ url: "smtp://127.0.0.1:25", from: "r@example.test" });
  });

  test.each([
    ["half of it", { REBOUND_SMTP_URL: mail.REBOUND_SMTP_URL }, "set both or neither"],
    ["a web address", { ...mail, REBOUND_SMTP_URL: "https://mail.example" }, "must be smtp://"],
    ["two senders", { ...mail, REBOUND_MAIL_FROM: "a@b.test, c@d.test" }, "must be one address"],
    ["a line break", { ...mail, REBOUND_MAIL_FROM: "A\r\nB <a@b.test>" }, "must be one address"],
  ])("refuses %s, and names it without its value", (_, wrong, said) => {
    const check = () => checkEnv({ ...base, ...wrong });
    expect(check).toThrow(said);
    expect(check).not.toThrow(mail.REBOUND_SMTP_URL);
  });

  test("still stops a short or an example secret", () => {
    expect(() => checkEnv({ ...base, NEXTAUTH_SECRET: "short" })).toThrow("NEXTAUTH_SECRET");
  });
});
