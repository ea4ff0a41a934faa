import { v7 as uuid } from "uuid";
import { expect, test } from "vitest";
import * as offRoute from "@/app/api/v1/reminders/off/[offId]/route";
import { aGrantee, anAthlete, aSession, ownerSql, type TestUser, TODAY } from "@/db/testing";
import { addDays } from "@/lib/engine/plain-date";
import { call } from "@/lib/http/testing";
import { writeComment } from "../conversation/write-comment";
import { as } from "../testing";
import { editReminders } from "./edit-reminders";
import { getReminders } from "./get-reminders";
import { at, post } from "./testing";

const mail = post();

const switchOn = (user: TestUser) =>
  as(user, (ctx) => editReminders(ctx, { comments: { on: true, time: "18:00" }, ifMatch: null }), {
    date: addDays(TODAY, -1),
  });

/** An athlete and a coach who wants the digest, and a way to say something to them. */
async function two() {
  const athlete = await anAthlete();
  const { user: coach } = await aGrantee(athlete, {
    role: "coach",
    validFrom: at("00:00", "2026-01-01"),
  });
  const subject = await aSession(athlete);
  await switchOn(coach);
  return {
    athlete,
    coach,
    say: async (text: string, said = at("12:00")) => {
      const id = uuid();
      const about = { kind: "session", subject } as const;
      await as(athlete.user, (ctx) =>
        writeComment(ctx, { athleteId: athlete.id, id, ...about, text }),
      );
      await ownerSql()`update comments set recorded_at = ${said.toISOString()}::text::timestamptz
        where id = ${id}`;
    },
  };
}

test("a coach is told once a day how many wait, and nothing of what was said or by whom", async () => {
  const { athlete, coach, say } = await two();
  await say("The hamstring hurts again.");
  await say("Shall I stop?");
  expect(await mail.pass(at("17:59"))).toEqual({ sent: 0, skipped: 0, failed: 0 });
  expect(await mail.pass(at("18:00"))).toEqual({ sent: 1, skipped: 0, failed: 0 });
  for (const time of ["18:01", "19:00", "20:59", "23:00"])
    expect(await mail.pass(at(time))).toEqual({ sent: 0, skipped: 0, failed: 0 });
  const { to, headers, text, raw } = mail.onlyMail();
  expect(to).toEqual([coach.email]);
  expect(headers.get("subject")).toBe("2 new comments");
  const plain = text.replaceAll("\r\n", "\n").trim();
  expect(plain.split("\n\n").slice(0, 3)).toEqual([
    `Hello ${coach.name},`,
    "2 comments wait for you in Rebound. What was said stays there.",
    "http://127.0.0.1:3000/coach/conversation",
  ]);
  expect(`${raw}${text}`).not.toMatch(/hamstring|hurts|Shall I|run|session/i);
  expect(`${raw}${text}`).not.toContain(athlete.user.name);
  expect(raw).not.toContain(athlete.id);
});

test("nothing is sent where nothing waits, nor again about what was told the day before", async () => {
  const { say } = await two();
  expect(await mail.pass(at("18:00"))).toEqual({ sent: 0, skipped: 1, failed: 0 });
  await say("One.", at("19:00"));
  expect(await mail.pass(at("18:00", addDays(TODAY, 1)))).toEqual({
    sent: 1,
    skipped: 0,
    failed: 0,
  });
  expect(await mail.pass(at("18:00", addDays(TODAY, 2)))).toEqual({
    sent: 0,
    skipped: 1,
    failed: 0,
  });
  await say("Two.", at("09:00", addDays(TODAY, 3)));
  expect(await mail.pass(at("18:00", addDays(TODAY, 3)))).toMatchObject({ sent: 1 });
  expect(mail.server.received).toHaveLength(2);
});

test("comes by the coach's own clock, and to an athlete with a link to their own", async () => {
  const { athlete, coach, say } = await two();
  await ownerSql()`update users set time_zone = 'Asia/Tokyo' where id = ${coach.id}`;
  await say("Early.", at("01:00"));
  expect(await mail.pass(at("08:59"))).toMatchObject({ sent: 0 });
  expect(await mail.pass(at("09:00"))).toMatchObject({ sent: 1 });
  mail.server.received.length = 0;
  await switchOn(athlete.user);
  const subject = await aSession(athlete, TODAY, { key: "other" });
  await as(coach, (ctx) =>
    writeComment(ctx, { athleteId: athlete.id, id: uuid(), kind: "session", subject, text: "Hi." }),
  );
  await ownerSql()`update comments set recorded_at = ${at("12:00").toISOString()}::text::timestamptz
    where subject = ${subject}`;
  await mail.pass(at("18:00"));
  const { to, text, headers } = mail.onlyMail();
  expect(to).toEqual([athlete.user.email]);
  expect(headers.get("subject")).toBe("A new comment");
  expect(text).toContain("http://127.0.0.1:3000/conversation");
});

test("consent withdrawn before the mail goes leaves nothing to tell", async () => {
  const { athlete, coach, say } = await two();
  await say("Before.");
  await ownerSql()`update grants set withdrawn_at = now()
    where athlete_id = ${athlete.id} and grantee_id = ${coach.id}`;
  expect(await mail.pass(at("18:00"))).toEqual({ sent: 0, skipped: 1, failed: 0 });
});

test("one click in the mail switches it off", async () => {
  const { coach, say } = await two();
  await say("Hello.");
  await mail.pass(at("18:00"));
  const link = mail.onlyMail().headers.get("list-unsubscribe") ?? "";
  const offId = link.slice(1, -1).split("/").at(-1) ?? "";
  const done = await call({
    method: "POST",
    module: offRoute,
    path: "/reminders/off/{offId}",
    params: { offId },
    key: null,
  });
  expect(done.status).toBe(200);
  expect((await as(coach, getReminders)).comments).toEqual({ on: false, time: "18:00" });
});
