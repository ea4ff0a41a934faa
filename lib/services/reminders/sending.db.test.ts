import { describe, expect, test } from "vitest";
import { asReminder } from "@/db/client";
import { lockClaims } from "@/db/repositories/reminder-sends";
import { aSession, ownerSql, type TestAthlete, TODAY } from "@/db/testing";
import type { RemindersPatch } from "@/lib/contracts/reminders";
import { addDays } from "@/lib/engine/plain-date";
import { readMail } from "@/lib/mail/testing";
import { deleteAccount } from "../account/delete-account";
import { addAway } from "../away/add-away";
import { saveCheckIn } from "../check-ins/save-check-in";
import { as } from "../testing";
import { ATTEMPTS, nextTry, STALE_MIN } from "./claim-due";
import { aReminded, at, later, post, wants } from "./testing";

const mail = post();

const rowOf = async (athlete: TestAthlete) => {
  const [row] = await ownerSql()`
    select kind, local_date::text, state, attempts from reminder_sends
    where user_id = ${athlete.user.id}`;
  return row;
};

describe("a morning's mail", () => {
  test("comes once, at its time, with nothing of health in it", async () => {
    const athlete = await aReminded();
    expect(await mail.pass(at("07:59"))).toEqual({ sent: 0, skipped: 0, failed: 0 });
    expect(await mail.pass(at("08:00"))).toEqual({ sent: 1, skipped: 0, failed: 0 });
    for (const time of ["08:01", "09:00", "10:59", "13:00"])
      expect(await mail.pass(at(time))).toEqual({ sent: 0, skipped: 0, failed: 0 });
    const { to, headers, text, raw } = mail.onlyMail();
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
    expect(await mail.pass(at("08:00", addDays(TODAY, 1)))).toMatchObject({ sent: 1 });
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
    expect(await mail.pass(at("08:00"))).toEqual({ sent: 1, skipped: 1, failed: 0 });
    expect(mail.onlyMail().to).toEqual([blank.user.email]);
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
    expect(await mail.pass(at("08:00"))).toEqual({ sent: 0, skipped: 1, failed: 0 });
    expect(mail.server.received).toEqual([]);
    expect(await rowOf(away)).toMatchObject({ state: "skipped" });
  });

  test("comes by the athlete's own clock", async () => {
    const athlete = await aReminded();
    await ownerSql()`update athletes set time_zone = 'Asia/Kathmandu' where id = ${athlete.id}`;
    expect(await mail.pass(at("02:14"))).toMatchObject({ sent: 0 });
    expect(await mail.pass(at("02:15"))).toMatchObject({ sent: 1 });
  });

  test("keeps its headers whole whatever the name", async () => {
    const athlete = await aReminded();
    await ownerSql()`
      update users set name = ${"Ann\r\nBcc: eve@example.test\r\n\r\nHello"} where id = ${athlete.user.id}`;
    await mail.pass(at("08:00"));
    const { to, headers, text } = mail.onlyMail();
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
    expect(await mail.pass(at("17:59"))).toMatchObject({ sent: 0 });
    expect(await mail.pass(at("18:00"))).toMatchObject({ sent: 1 });
    const { headers, text, raw } = mail.onlyMail();
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
    expect(await mail.pass(at("18:00"))).toEqual({ sent: 0, skipped: 2, failed: 0 });
    expect(await rowOf(empty)).toMatchObject({ state: "skipped", kind: "tomorrow" });
  });
});

describe("in German", () => {
  const german = async (patch: RemindersPatch) => {
    const athlete = await aReminded(patch);
    await ownerSql()`update users set language = 'de' where id = ${athlete.user.id}`;
    return athlete;
  };
  const textOf = () => mail.onlyMail().text.replaceAll("\r\n", "\n").trim().split("\n\n");

  test("where the account is German: the morning", async () => {
    const athlete = await german({ checkIn: { on: true } });
    await mail.pass(at("08:00"));
    expect(mail.onlyMail().headers.get("subject")).toBe("Dein Check-in am Morgen");
    const text = textOf();
    expect(text.slice(0, 3)).toEqual([
      `Hallo ${athlete.user.name},`,
      "Der Check-in von heute Morgen fehlt noch. Er braucht dreimal Tippen.",
      "http://127.0.0.1:3000/today",
    ]);
    expect(text[3]).toMatch(
      /^Du hast Rebound um diese Erinnerung gebeten. Abschalten: http:\/\/127/,
    );
  });

  test("the evening, with tomorrow's sessions; an account that leaves it open stays English", async () => {
    const athlete = await german({ tomorrow: { on: true } });
    const tomorrow = addDays(TODAY, 1);
    await aSession(athlete, tomorrow, { sport: "run", role: "easy", key: "a" });
    await aSession(athlete, tomorrow, { sport: "strength", role: "rehab", key: "b" });
    const open = await aReminded({ checkIn: { on: true, time: "18:00" } });
    expect(await mail.pass(at("18:00"))).toMatchObject({ sent: 2 });
    const mails = new Map(
      mail.server.received.map(({ to, raw }) => [to[0], readMail(raw).headers.get("subject")]),
    );
    expect(mails.get(athlete.user.email)).toBe("Morgen: Lockerer Lauf, Kraft");
    expect(mails.get(open.user.email)).toBe("Your morning check-in");
  });
});

describe("what goes wrong", () => {
  test("a mail that is not taken is tried three times, with a growing pause", async () => {
    const athlete = await aReminded();
    mail.server.refuseWith.push(451, 451, 451, 451);
    const start = at("08:00");
    expect(await mail.pass(start)).toEqual({ sent: 0, skipped: 0, failed: 1 });
    expect(await mail.pass(later(start, 1))).toMatchObject({ failed: 0 });
    expect(await mail.pass(later(start, 2))).toMatchObject({ failed: 1 });
    expect(await mail.pass(later(start, 11))).toMatchObject({ failed: 0 });
    expect(await mail.pass(later(start, 12))).toMatchObject({ failed: 1 });
    expect(await rowOf(athlete)).toMatchObject({ state: "failed", attempts: ATTEMPTS });
    expect(nextTry(ATTEMPTS, start)).toBe(null);
    expect(await mail.pass(later(start, 100))).toEqual({ sent: 0, skipped: 0, failed: 0 });
    expect(mail.server.received).toEqual([]);
  });

  test("a second try that is taken is one mail", async () => {
    await aReminded();
    mail.server.refuseWith.push(451);
    await mail.pass(at("08:00"));
    expect(await mail.pass(at("08:05"))).toMatchObject({ sent: 1 });
    expect(await mail.pass(at("08:30"))).toMatchObject({ sent: 0 });
    mail.onlyMail();
  });

  test("a mail refused for good is not tried again", async () => {
    const athlete = await aReminded();
    mail.server.refuseWith.push(550);
    await mail.pass(at("08:00"));
    expect(await mail.pass(at("08:30"))).toEqual({ sent: 0, skipped: 0, failed: 0 });
    expect(await rowOf(athlete)).toMatchObject({ state: "failed", attempts: 1 });
  });

  test("a process that died between claim and outcome is made good once, by the same mail", async () => {
    const athlete = await aReminded();
    const died = async (): Promise<never> => {
      throw new Error("the process is gone");
    };
    // The mail is out, and the row still says claimed.
    await mail.pass(at("08:00"));
    const first = mail.onlyMail().headers.get("message-id");
    await ownerSql()`
      update reminder_sends set state = 'claimed' where user_id = ${athlete.user.id}`;
    expect(await mail.pass(at("08:14"), { send: died })).toEqual({
      sent: 0,
      skipped: 0,
      failed: 0,
    });
    expect(await mail.pass(later(at("08:00"), STALE_MIN))).toMatchObject({ sent: 1 });
    expect(readMail(mail.server.received[1]?.raw ?? "").headers.get("message-id")).toBe(first);
    await ownerSql()`
      update reminder_sends set state = 'claimed' where user_id = ${athlete.user.id}`;
    expect(await mail.pass(at("09:00"))).toEqual({ sent: 0, skipped: 0, failed: 0 });
  });

  test("two processes at once send one mail each to everybody", async () => {
    const people = [];
    for (let i = 0; i < 5; i += 1) people.push(await aReminded());
    const passes = await Promise.all([1, 2, 3, 4].map(() => mail.pass(at("08:00"))));
    expect(passes.reduce((sum, one) => sum + one.sent, 0)).toBe(5);
    expect(mail.server.received.map((one) => one.to[0]).toSorted()).toEqual(
      people.map((one) => one.user.email).toSorted(),
    );
  });

  test("while one process chooses, another leaves it to it", async () => {
    await aReminded();
    await asReminder(async (db) => {
      expect(await lockClaims(db)).toBe(true);
      expect(await mail.pass(at("08:00"))).toEqual({ sent: 0, skipped: 0, failed: 0 });
    });
    expect(await mail.pass(at("08:00"))).toMatchObject({ sent: 1 });
  });
});
