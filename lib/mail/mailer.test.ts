import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isRefusal, type Mailer, openMailer } from "./mailer";
import { readMail, startMailServer, type TestMailServer } from "./testing";

let server: TestMailServer;
let mailer: Mailer;
beforeAll(async () => {
  server = await startMailServer();
  mailer = openMailer({ url: server.url, from: "Rebound <rebound@example.test>" });
});
afterAll(async () => {
  mailer.close();
  await server.stop();
});

const mail = {
  to: { name: "Ann", address: "ann@example.test" },
  subject: "Tomorrow: Easy run",
  text: "Hello Ann,\n",
  messageId: "abc@example.test",
  offUrl: "https://rebound.example/api/v1/reminders/off/secret",
};

async function sent(changed: Partial<typeof mail> = {}) {
  await mailer.send({ ...mail, ...changed });
  const last = server.received.at(-1);
  if (!last) throw new RangeError("nothing arrived");
  return { ...last, ...readMail(last.raw) };
}

describe("a mail", () => {
  test("arrives as plain text with a way to stop it in one click", async () => {
    const { from, to, headers, text } = await sent();
    expect([from, to]).toEqual(["rebound@example.test", ["ann@example.test"]]);
    expect(Object.fromEntries(headers)).toMatchObject({
      from: "Rebound <rebound@example.test>",
      to: "Ann <ann@example.test>",
      subject: "Tomorrow: Easy run",
      "message-id": "<abc@example.test>",
      "list-unsubscribe": `<${mail.offUrl}>`,
      "list-unsubscribe-post": "List-Unsubscribe=One-Click",
      "auto-submitted": "auto-generated",
      "content-type": "text/plain; charset=utf-8",
    });
    expect(text.trim()).toBe("Hello Ann,");
  });

  test.each([
    ["a new line with a header", "Ann\r\nBcc: eve@example.test"],
    ["bare line feeds", "Ann\nSubject: other\n\nother text"],
    ["an address of its own", 'Ann" <eve@example.test>, "x'],
    ["letters of many languages", "Ånn Łódź 李"],
  ])("keeps its headers whole where the name holds %s", async (_, name) => {
    const { to, headers } = await sent({ to: { name, address: mail.to.address } });
    expect(to).toEqual(["ann@example.test"]);
    expect(headers.has("bcc")).toBe(false);
    expect(headers.get("subject")).toBe(mail.subject);
    expect(headers.get("to")).toMatch(/<ann@example\.test>$/);
  });

  test("a subject with a line break stays one header", async () => {
    const { headers } = await sent({ subject: "Tomorrow\r\nBcc: eve@example.test" });
    expect(headers.has("bcc")).toBe(false);
    expect(headers.get("subject")).toContain("Tomorrow");
  });

  test("that is refused for good is told from one that may be tried again", async () => {
    server.refuseWith.push(550, 451);
    expect(isRefusal(await mailer.send(mail).catch((error: unknown) => error))).toBe(true);
    expect(isRefusal(await mailer.send(mail).catch((error: unknown) => error))).toBe(false);
    const nowhere = openMailer({ url: "smtp://127.0.0.1:1", from: "rebound@example.test" });
    const failure = await nowhere.send(mail).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(isRefusal(failure)).toBe(false);
  });

  test("a password never goes over an open line", async () => {
    const url = server.url.replace("smtp://", "smtp://ann:password@");
    const open = openMailer({ url, from: "rebound@example.test" });
    const before = server.received.length;
    await expect(open.send(mail)).rejects.toThrow();
    expect(server.received).toHaveLength(before);
  });
});
