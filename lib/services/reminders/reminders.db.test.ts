import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as offRoute from "@/app/api/v1/reminders/off/[offId]/route";
import { asReminder, asUser, pg } from "@/db/client";
import { isDenied } from "@/db/denied";
import { lockClaims } from "@/db/repositories/reminder-sends";
import {
  anAthlete,
  aSession,
  aUser,
  closeOwner,
  ownerSql,
  type TestAthlete,
  TODAY,
} from "@/db/testing";
import type { RemindersPatch } from "@/lib/contracts/reminders";
import { addDays } from "@/lib/engine/plain-date";
import { call } from "@/lib/http/testing";
import { type Mailer, openMailer } from "@/lib/mail/mailer";
import { readMail, startMailServer, type TestMailServer } from "@/lib/mail/testing";
import { addAway } from "../add-away";
import { deleteAccount } from "../delete-account";
import { saveCheckIn } from "../save-check-in";
import { as } from "../testing";
import { ATTEMPTS, nextTry, STALE_MIN } from "./claim-due";
import { editReminders } from "./edit-reminders";
import { getReminders } from "./get-reminders";
import { sendDue } from "./send-due";

let server: TestMailServer;
let mailer: Mailer;
beforeAll(async () => {
  server = await startMailServer();
  mailer = openMailer({ url: server.url, from: "Rebound <rebound@example.test>" });
});
afterAll(async () => {
  mailer.close();
  await server.stop();
  await closeOwner();
  await pg.end();
});
beforeEach(() => {
  server.received.length = 0;
  server.refuseWith.length = 0;
});
// One test's people are not to be reminded in the next.
afterEach(async () => {
  await ownerSql()`delete from reminders`;
});

/** `TODAY` is in December: London is on UTC. */
const at = (time: string, date: string = TODAY) => new Date(`${date}T${time}:00Z`);
const later = (from: Date, minutes: number) => new Date(from.getTime() + minutes * 60_000);
const yesterday = { date: addDays(TODAY, -1) };

/** Chosen the day before. */
const wants = (athlete: TestAthlete, patch: RemindersPatch) =>
  as(athlete.user, (ctx) => editReminders(ctx, { ...patch, ifMatch: null }), yesterday);

async function aReminded(patch: RemindersPatch = { checkIn: { on: true } }): Promise<TestAthlete> {
  const athlete = await anAthlete();
  await wants(athlete, patch);
  return athlete;
}

const pass = (now: Date, over: Partial<Mailer> = {}) =>
  sendDue({ now, mailer: { ...mailer, ...over } });

const rowOf = async (athlete: TestAthlete) => {
  const [row] = await ownerSql()`
    select kind, local_date::text, state, attempts from reminder_sends
    where user_id = ${athlete.user.id}`;
  return row;
};

function onlyMail() {
  expect(server.received).toHaveLength(1);
  const [one] = server.received;
  if (!one) throw new RangeError("nothing arrived");
  return { ...one, ...readMail(one.raw) };
}

describe("the switches", () => {
  test("are off until they are set, and one leaves the other alone", async () => {
    const athlete = await anAthlete();
    const see = () => as(athlete.user, getReminders);
    expect(await see()).toEqual({
      sendsMail: false,
      checkIn: { on: false, time: "08:00" },
      tomorrow: { on: false, time: "18:00" },
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

  test("are an athlete's; nobody reads another's, nor what was sent", async () => {
    const athlete = await aReminded();
    const coach = await aUser("coach");
    await expect(as(coach, getReminders)).rejects.toMatchObject({ code: "forbidden" });
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

describe("a morning's mail", () => {
  test("comes once, at its time, with nothing of health in it", async () => {
    const athlete = await aReminded();
    expect(await pass(at("07:59"))).toEqual({ sent: 0, skipped: 0, failed: 0 });
    expect(await pass(at("08:00"))).toEqual({ sent: 1, skipped: 0, failed: 0 });
    for (const time of ["08:01", "09:00", "10:59", "13:00"])
      expect(await pass(at(time))).toEqual({ sent: 0, skipped: 0, failed: 0 });
    const { to, headers, text, raw } = onlyMail();
    expect(to).toEqual([athlete.user.email]);
    expect(headers.get("subject")).toBe("Your morning check-in");
    expect(headers.get("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    const off = /^<(http:\/\/127\.0\.0\.1:3000\/api\/v1\/reminders\/off\/([\w-]{43}))>$/.exec(
      headers.get("list-unsubscribe") ?? "",
    );
    expect(text.replaceAll("\r\n", "\n").trim()).toBe(
      [
        `Hello ${athlete.user.name},`,
        "This morning’s check-in is not in yet. It takes three taps.",
        "http://127.0.0.1:3000/today",
        `You asked Rebound for this reminder. To switch it off: http://127.0.0.1:3000/reminders/off/${off?.[2]}`,
      ].join("\n\n"),
    );
    expect(raw).not.toContain(athlete.id);
    expect(raw).not.toContain(athlete.injuryId);
    expect(`${raw}${text}`).not.toMatch(/pain|hamstring|injur|tendon|symptom|rehab/i);
    expect(await rowOf(athlete)).toMatchObject({ state: "sent", attempts: 1, local_date: TODAY });
    expect(await pass(at("08:00", addDays(TODAY, 1)))).toMatchObject({ sent: 1 });
  });

  test("is not sent where the morning is answered, and is where the answer was taken back", async () => {
    const answered = await aReminded();
    const blank = await aReminded();
    for (const [athlete, answers] of [
      [answered, { morningPain: 1 }],
      [blank, {}],
    ] as const)
      await as(athlete.user, (ctx) =>
        saveCheckIn(ctx, {
          athleteId: athlete.id,
          id: crypto.randomUUID(),
          ...answers,
        }),
      );
    expect(await pass(at("08:00"))).toEqual({ sent: 1, skipped: 1, failed: 0 });
    expect(onlyMail().to).toEqual([blank.user.email]);
    expect(await rowOf(answered)).toMatchObject({ state: "skipped" });
  });

  test("is not sent on a day away, nor to an account that is closed or gone, nor once switched off", async () => {
    const away = await aReminded();
    await as(away.user, (ctx) =>
      addAway(ctx, {
        athleteId: away.id,
        id: crypto.randomUUID(),
        from: TODAY,
        to: addDays(TODAY, 1),
      }),
    );
    const closed = await aReminded();
    await ownerSql()`update users set disabled_at = now() where id = ${closed.user.id}`;
    const gone = await aReminded();
    await as(gone.user, deleteAccount);
    const off = await aReminded();
    await wants(off, { checkIn: { on: false } });
    expect(await pass(at("08:00"))).toEqual({ sent: 0, skipped: 1, failed: 0 });
    expect(server.received).toEqual([]);
    expect(await rowOf(away)).toMatchObject({ state: "skipped" });
  });

  test("comes by the athlete's own clock", async () => {
    const athlete = await aReminded();
    await ownerSql()`update athletes set time_zone = 'Asia/Kathmandu' where id = ${athlete.id}`;
    expect(await pass(at("02:14"))).toMatchObject({ sent: 0 });
    expect(await pass(at("02:15"))).toMatchObject({ sent: 1 });
  });

  test("keeps its headers whole whatever the name", async () => {
    const athlete = await aReminded();
    await ownerSql()`
      update users set name = ${"Ann\r\nBcc: eve@example.test\r\n\r\nHello"} where id = ${athlete.user.id}`;
    await pass(at("08:00"));
    const { to, headers, text } = onlyMail();
    expect(to).toEqual([athlete.user.email]);
    expect(headers.has("bcc")).toBe(false);
    expect(text.startsWith("Hello Ann Bcc: eve@example.test Hello,")).toBe(true);
  });
});

describe("an evening's mail", () => {
  const evening: RemindersPatch = { tomorrow: { on: true } };

  test("names tomorrow's sessions by their neutral titles", async () => {
    const athlete = await aReminded(evening);
    const tomorrow = addDays(TODAY, 1);
    const swim = { sport: "swim", role: "technique", title: "Pull, no kick: hamstring" } as const;
    await aSession(athlete, tomorrow, { ...swim, key: "a" });
    const rehab = { sport: "strength", role: "rehab", title: "Isometric holds" } as const;
    await aSession(athlete, tomorrow, { ...rehab, key: "b" });
    await aSession(athlete, tomorrow, { sport: "bike", key: "c", status: "cancelled" });
    await aSession(athlete, addDays(TODAY, 2), { sport: "hike", key: "d" });
    expect(await pass(at("17:59"))).toMatchObject({ sent: 0 });
    expect(await pass(at("18:00"))).toMatchObject({ sent: 1 });
    const { headers, text, raw } = onlyMail();
    expect(headers.get("subject")).toBe("Tomorrow: Swim, Strength");
    expect(text).toContain("Planned for tomorrow: Swim, Strength.");
    expect(raw).not.toMatch(/hamstring|isometric|rehab/i);
  });

  test("is not sent where tomorrow is empty, or away", async () => {
    const empty = await aReminded(evening);
    const away = await aReminded(evening);
    const tomorrow = addDays(TODAY, 1);
    await aSession(away, tomorrow, { sport: "swim" });
    await ownerSql()`
      insert into away_days (athlete_id, id, from_date, to_date)
      values (${away.id}, gen_random_uuid(), ${tomorrow}, ${tomorrow})`;
    expect(await pass(at("18:00"))).toEqual({ sent: 0, skipped: 2, failed: 0 });
    expect(await rowOf(empty)).toMatchObject({ state: "skipped", kind: "tomorrow" });
  });
});

describe("what goes wrong", () => {
  test("a mail that is not taken is tried three times, with a growing pause", async () => {
    const athlete = await aReminded();
    server.refuseWith.push(451, 451, 451, 451);
    const start = at("08:00");
    expect(await pass(start)).toEqual({ sent: 0, skipped: 0, failed: 1 });
    expect(await pass(later(start, 1))).toMatchObject({ failed: 0 });
    expect(await pass(later(start, 2))).toMatchObject({ failed: 1 });
    expect(await pass(later(start, 11))).toMatchObject({ failed: 0 });
    expect(await pass(later(start, 12))).toMatchObject({ failed: 1 });
    expect(await rowOf(athlete)).toMatchObject({ state: "failed", attempts: ATTEMPTS });
    expect(nextTry(ATTEMPTS, start)).toBe(null);
    expect(await pass(later(start, 100))).toEqual({ sent: 0, skipped: 0, failed: 0 });
    expect(server.received).toEqual([]);
  });

  test("a second try that is taken is one mail", async () => {
    await aReminded();
    server.refuseWith.push(451);
    await pass(at("08:00"));
    expect(await pass(at("08:05"))).toMatchObject({ sent: 1 });
    expect(await pass(at("08:30"))).toMatchObject({ sent: 0 });
    onlyMail();
  });

  test("a mail refused for good is not tried again", async () => {
    const athlete = await aReminded();
    server.refuseWith.push(550);
    await pass(at("08:00"));
    expect(await pass(at("08:30"))).toEqual({ sent: 0, skipped: 0, failed: 0 });
    expect(await rowOf(athlete)).toMatchObject({ state: "failed", attempts: 1 });
  });

  test("a process that died between claim and outcome is made good once, by the same mail", async () => {
    const athlete = await aReminded();
    const died = async (): Promise<never> => {
      throw new Error("the process is gone");
    };
    // The mail is out, and the row still says claimed.
    await pass(at("08:00"));
    const first = onlyMail().headers.get("message-id");
    await ownerSql()`
      update reminder_sends set state = 'claimed' where user_id = ${athlete.user.id}`;
    expect(await pass(at("08:14"), { send: died })).toEqual({ sent: 0, skipped: 0, failed: 0 });
    expect(await pass(later(at("08:00"), STALE_MIN))).toMatchObject({ sent: 1 });
    expect(readMail(server.received[1]?.raw ?? "").headers.get("message-id")).toBe(first);
    await ownerSql()`
      update reminder_sends set state = 'claimed' where user_id = ${athlete.user.id}`;
    expect(await pass(at("09:00"))).toEqual({ sent: 0, skipped: 0, failed: 0 });
  });

  test("two processes at once send one mail each to everybody", async () => {
    const people = [];
    for (let i = 0; i < 5; i += 1) people.push(await aReminded());
    const passes = await Promise.all([1, 2, 3, 4].map(() => pass(at("08:00"))));
    expect(passes.reduce((sum, one) => sum + one.sent, 0)).toBe(5);
    expect(server.received.map((one) => one.to[0]).toSorted()).toEqual(
      people.map((one) => one.user.email).toSorted(),
    );
  });

  test("while one process chooses, another leaves it to it", async () => {
    await aReminded();
    await asReminder(async (db) => {
      expect(await lockClaims(db)).toBe(true);
      expect(await pass(at("08:00"))).toEqual({ sent: 0, skipped: 0, failed: 0 });
    });
    expect(await pass(at("08:00"))).toMatchObject({ sent: 1 });
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
    await pass(at("08:00"));
    const offId = offIdIn(onlyMail().raw);
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
    await pass(at("08:00"));
    const offId = offIdIn(onlyMail().raw);
    const [row] = await ownerSql()`
      select count(*)::int as n from reminder_sends s where row_to_json(s)::text like ${`%${offId}%`}`;
    expect(row?.n).toBe(0);
    const unknown = await ask("POST", "y".repeat(43));
    const nonsense = await ask("POST", "y");
    expect([unknown.status, unknown.text]).toEqual([404, nonsense.text]);
  });
});
