import { describe, expect, test } from "vitest";
import * as offRoute from "@/app/api/v1/reminders/off/[offId]/route";
import { asReminder, asUser } from "@/db/client";
import { anAthlete, aUser, ownerSql, type TestAthlete } from "@/db/testing";
import { isDenied } from "@/db/testing/denied";
import { call } from "@/lib/http/testing";
import { readMail } from "@/lib/mail/testing";
import { as } from "../testing";
import { editReminders } from "./edit-reminders";
import { getReminders } from "./get-reminders";
import { aReminded, at, post, wants } from "./testing";

const mail = post();

describe("the switches", () => {
  test("are off until they are set, and one leaves the other alone", async () => {
    const athlete = await anAthlete();
    const see = () => as(athlete.user, getReminders);
    expect(await see()).toEqual({
      sendsMail: false,
      checkIn: { on: false, time: "08:00" },
      tomorrow: { on: false, time: "18:00" },
      comments: { on: false, time: "18:00" },
      feed: null,
      version: 0,
    });
    const first = await wants(athlete, { checkIn: { on: true, time: "06:30" } });
    expect(first).toMatchObject({ checkIn: { on: true, time: "06:30" }, version: 1 });
    const second = await wants(athlete, { tomorrow: { on: true } });
    expect(second).toMatchObject({
      checkIn: { on: true, time: "06:30" },
      tomorrow: { on: true, time: "18:00" },
      version: 2,
    });
    await expect(
      as(athlete.user, (ctx) => editReminders(ctx, { checkIn: { on: false }, ifMatch: [1] })),
    ).rejects.toMatchObject({ code: "precondition_failed" });
  });

  test("of mornings and sessions are an athlete's; nobody reads another's, nor what was sent", async () => {
    const athlete = await aReminded();
    const coach = await aUser("coach");
    for (const patch of [{ checkIn: { on: true } }, { tomorrow: { on: true } }])
      await expect(
        as(coach, (ctx) => editReminders(ctx, { ...patch, ifMatch: null })),
      ).rejects.toMatchObject({ code: "forbidden" });
    const seen = await asUser(coach.id, (db) => db.execute("select * from reminders"));
    expect([...seen]).toEqual([]);
    await expect(
      asUser(athlete.user.id, (db) => db.execute("select * from reminder_sends")),
    ).rejects.toSatisfy(isDenied);
  });

  test("the role that sends sees nobody who did not ask, and nothing but the zone of who did", async () => {
    const asked = await aReminded();
    const silent = await anAthlete();
    const seen = await asReminder((db) =>
      db.execute<{ id: string }>(
        "select user_id as id from athletes union all select id from users",
      ),
    );
    const ids = [...seen].map((row) => row.id);
    expect(ids).toContain(asked.user.id);
    expect(ids).not.toContain(silent.user.id);
    for (const secret of [
      "display_name from athletes",
      "password_hash from users",
      "* from check_ins",
    ])
      await expect(asReminder((db) => db.execute(`select ${secret}`))).rejects.toSatisfy(isDenied);
  });
});

describe("one click in a mail", () => {
  const ask = (method: "GET" | "POST", offId: string, search = "") =>
    call({
      method,
      module: offRoute,
      path: "/reminders/off/{offId}",
      params: { offId },
      search,
      key: null,
    });
  const offIdIn = (raw: string) =>
    readMail(raw).headers.get("list-unsubscribe")?.slice(1, -1).split("/").at(-1) ?? "";
  const see = (athlete: TestAthlete) => as(athlete.user, getReminders);

  test("switches that kind off, signed in or not, and may be clicked twice", async () => {
    const athlete = await aReminded({ checkIn: { on: true }, tomorrow: { on: true } });
    await mail.pass(at("08:00"));
    const offId = offIdIn(mail.onlyMail().raw);
    expect(await ask("GET", offId)).toMatchObject({ status: 303 });
    expect((await see(athlete)).checkIn.on).toBe(true);
    const done = await ask("POST", offId);
    expect([done.status, done.text]).toEqual([200, "Switched off.\n"]);
    expect(done.headers.get("x-robots-tag")).toBe("noindex, nofollow");
    expect(await see(athlete)).toMatchObject({ checkIn: { on: false }, tomorrow: { on: true } });
    expect((await ask("POST", offId)).status).toBe(200);
    const fromPage = await ask("POST", offId, "?page=1");
    expect(fromPage.headers.get("location")).toBe("http://127.0.0.1:3000/reminders/off/done");
  });

  test("keeps only the hash of the link, and knows no other", async () => {
    await aReminded();
    await mail.pass(at("08:00"));
    const offId = offIdIn(mail.onlyMail().raw);
    const [row] = await ownerSql()`
      select count(*)::int as n from reminder_sends s where row_to_json(s)::text like ${`%${offId}%`}`;
    expect(row?.n).toBe(0);
    const unknown = await ask("POST", "y".repeat(43));
    const nonsense = await ask("POST", "y");
    expect([unknown.status, unknown.text]).toEqual([404, nonsense.text]);
  });
});
