import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import * as feedRoute from "@/app/api/v1/calendar/[feedId]/route";
import * as makeRoute from "@/app/api/v1/me/calendar-feed/route";
import { asUser, pg } from "@/db/client";
import { anAthlete, aSession, aUser, closeOwner, ownerSql, type TestAthlete } from "@/db/testing";
import { PER_HOUR } from "@/lib/auth/feed-limits";
import type { NewFeed } from "@/lib/contracts/reminders";
import { addDays } from "@/lib/engine/plain-date";
import { call, tokenOf } from "@/lib/http/testing";
import { deleteAccount } from "../account/delete-account";
import { aPlannedRunnerNow, as } from "../testing";
import { editSession } from "../week/edit-session";
import { makeFeed } from "./make-feed";
import { calendarOf } from "./read-feed";
import { revokeFeed } from "./revoke-feed";

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

let ann: TestAthlete;
beforeAll(async () => {
  ann = await aPlannedRunnerNow();
});

const make = (athlete: TestAthlete = ann) =>
  as(athlete.user, makeFeed, { date: athlete.scope.today });
const feedIdOf = ({ address }: NewFeed) => address.split("/").at(-1) ?? "";
const read = (feedId: string) =>
  call({
    method: "GET",
    module: feedRoute,
    path: "/calendar/{feedId}",
    params: { feedId },
  });

describe("the link", () => {
  test("has 256 bits of chance, is kept as a hash only, and opens the calendar without a cookie", async () => {
    const made = await make();
    const secret = feedIdOf(made).replace(".ics", "");
    expect(Buffer.from(secret, "base64url")).toHaveLength(32);
    expect(made.address).toMatch(/^http:\/\/127\.0\.0\.1:3000\/api\/v1\/calendar\/[\w-]{43}\.ics$/);
    const [row] = await ownerSql()`
      select token_hash, row_to_json(f)::text as whole,
        extract(epoch from expires_at - created_at) / 86400 as days
      from calendar_feeds f where user_id = ${ann.user.id}`;
    expect(row?.token_hash).toMatch(/^[0-9a-f]{64}$/);
    expect(row?.whole).not.toContain(secret);
    expect(Number(row?.days)).toBe(400);

    const answer = await read(feedIdOf(made));
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "text/calendar; charset=utf-8",
      "cache-control": "private, no-store",
      "x-robots-tag": "noindex, nofollow",
      "referrer-policy": "same-origin",
    });
    expect(answer.text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  test("is in one answer and in no stored one", async () => {
    const token = await tokenOf(ann.user);
    const ask = { method: "POST", module: makeRoute, path: "/me/calendar-feed", token } as const;
    const first = await call({ ...ask, key: "once" });
    expect(first.status).toBe(201);
    const again = await call({ ...ask, key: "once" });
    expect(again.status).toBe(409);
    const [kept] = await ownerSql()`
      select count(*)::int as n from idempotency_keys
      where body::text like ${`%${String(first.json.address).split("/").at(-1)}%`}`;
    expect(kept?.n).toBe(0);
  });

  test("rotated, revoked, too old, of a disabled account, made up or no link at all: one answer", async () => {
    const rotated = feedIdOf(await make());
    expect((await read(rotated)).status).toBe(200);
    const current = feedIdOf(await make());
    const answers = [await read(rotated)];
    expect((await read(current)).status).toBe(200);
    const sql = ownerSql();
    const { id } = ann.user;
    await sql`update calendar_feeds set expires_at = now() - interval '1 second' where user_id = ${id}`;
    answers.push(await read(current));
    await sql`update calendar_feeds set expires_at = now() + interval '1 day' where user_id = ${id}`;
    await sql`update users set disabled_at = now() where id = ${id}`;
    answers.push(await read(current));
    await sql`update users set disabled_at = null where id = ${id}`;
    expect((await read(current)).status).toBe(200);
    await as(ann.user, revokeFeed);
    answers.push(await read(current), await read(`${"x".repeat(43)}.ics`), await read("x"));
    const [one] = answers;
    expect(one?.status).toBe(404);
    for (const answer of answers) {
      expect([answer.status, answer.text]).toEqual([404, one?.text]);
      expect(answer.headers.get("x-robots-tag")).toBe("noindex, nofollow");
      expect(answer.headers.get("content-type")).toBe("application/problem+json");
    }
  });

  test("goes with the account", async () => {
    const eve = await anAthlete();
    const feedId = feedIdOf(await make(eve));
    expect((await read(feedId)).status).toBe(200);
    await as(eve.user, deleteAccount);
    expect((await read(feedId)).status).toBe(404);
  });

  test("is for athletes, and nobody sees another's", async () => {
    const coach = await aUser("coach");
    await expect(as(coach, makeFeed)).rejects.toMatchObject({ code: "forbidden" });
    await make();
    const seen = await asUser(coach.id, (db) =>
      db.execute("select user_id, created_at from calendar_feeds"),
    );
    expect([...seen]).toEqual([]);
    await expect(
      asUser(ann.user.id, (db) => db.execute("select token_hash from calendar_feeds")),
    ).rejects.toMatchObject({ cause: { code: "42501" } });
  });

  test("is answered so often an hour, and then told when to come back", async () => {
    const busy = await anAthlete();
    const feedId = feedIdOf(await make(busy));
    for (let i = 0; i < PER_HOUR; i += 1) expect((await read(feedId)).status).toBe(200);
    const late = await read(feedId);
    expect(late.status).toBe(429);
    expect(Number(late.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  test("is written into no log, not even when the server fails", async () => {
    const logged: unknown[] = [];
    for (const level of ["log", "info", "warn", "error"] as const)
      vi.spyOn(console, level).mockImplementation((...parts) => void logged.push(...parts));
    const fitting = feedIdOf(await make());
    await ownerSql()`update athletes set time_zone = 'Mars/Base' where id = ${ann.id}`;
    const failed = await read(fitting);
    await ownerSql()`update athletes set time_zone = 'Europe/London' where id = ${ann.id}`;
    vi.restoreAllMocks();
    expect(failed.status).toBe(500);
    expect(logged).toHaveLength(1);
    expect(String(logged[0])).not.toContain(fitting.slice(0, 20));
  });
});

describe("what it holds", () => {
  const lines = (text: string, name: string) =>
    text
      .replace(/\r\n[ \t]/g, "")
      .split("\r\n")
      .filter((line) => line.startsWith(name))
      .map((line) => line.slice(line.indexOf(":") + 1));
  const textOf = (athlete: TestAthlete) =>
    as(athlete.user, calendarOf, { date: athlete.scope.today });

  test("the athlete's own plan by neutral titles, a week back and to its end", async () => {
    const athlete = await anAthlete();
    const { today } = athlete.scope;
    const at = (days: number) => addDays(today, days);
    await aSession(athlete, at(-8), { title: "Too long ago" });
    await aSession(athlete, at(-7), { key: "a", title: "Heavy hamstring", status: "missed" });
    const rehab = { sport: "strength", role: "rehab", title: "Isometric holds" } as const;
    await aSession(athlete, at(2), { ...rehab, key: "b" });
    await aSession(athlete, at(3), { key: "c", title: "Return to running", status: "cancelled" });
    await aSession(athlete, at(4), { key: "d", held: true });
    await aSession(athlete, at(120), { key: "e", sport: "swim", title: "Swim with Eve" });
    const other = await anAthlete();
    await aSession(other, at(2), { sport: "swim", key: "f" });
    const text = await textOf(athlete);
    expect(lines(text, "SUMMARY")).toEqual(["Easy run", "Strength", "Swim"]);
    expect(lines(text, "DTSTART")).toEqual(
      [at(-7), at(2), at(120)].map((date) => date.replaceAll("-", "")),
    );
    expect(text).not.toMatch(/hamstring|isometric|return|rehab|DESCRIPTION|LOCATION|URL/i);
  });

  test("by German names where the account is German", async () => {
    const athlete = await anAthlete();
    await aSession(athlete, addDays(athlete.scope.today, 2), { sport: "run", role: "easy" });
    const text = await as(
      athlete.user,
      (ctx) => {
        const preferences = { ...ctx.actor.preferences, language: "de" } as const;
        return calendarOf({ ...ctx, actor: { ...ctx.actor, preferences } });
      },
      { date: athlete.scope.today },
    );
    expect(lines(text, "SUMMARY")).toEqual(["Lockerer Lauf"]);
    expect(lines(text, "PRODID")).toEqual(["-//Rebound//Training//DE"]);
  });

  test("every session of a built season, each under its own name", async () => {
    const text = await textOf(ann);
    const uids = lines(text, "UID");
    expect(uids.length).toBeGreaterThan(50);
    expect(new Set(uids).size).toBe(uids.length);
    expect(await textOf(ann)).toBe(text);
  });

  test("a changed session keeps its name and counts on", async () => {
    const [row] = await ownerSql()`
      select id, version, duration_s from sessions where athlete_id = ${ann.id}
        and sport = 'bike' and status = 'planned' and not held and not locked
        and local_date > ${addDays(ann.scope.today, 3)} order by local_date limit 1`;
    const event = async () => {
      const events = (await textOf(ann)).split("BEGIN:VEVENT");
      const own = events.find((one) => one.includes(`UID:${row?.id}@`)) ?? "";
      return {
        sequence: Number(lines(own, "SEQUENCE")[0]),
        changed: lines(own, "LAST-MODIFIED")[0] ?? "",
      };
    };
    const before = await event();
    await as(
      ann.user,
      (ctx) =>
        editSession(ctx, {
          athleteId: ann.id,
          sessionId: String(row?.id),
          patch: { durationS: Number(row?.duration_s) - 600 },
          ifMatch: [Number(row?.version)],
        }),
      { date: ann.scope.today },
    );
    const after = await event();
    expect(after.sequence).toBe(before.sequence + 1);
    expect(after.changed >= before.changed).toBe(true);
  });
});
