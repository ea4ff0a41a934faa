import { sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asTeam, asUser, pg } from "@/db/client";
import {
  aGrantee,
  anAthlete,
  aSession,
  aUser,
  closeOwner,
  ownerSql,
  type TestAthlete,
  type TestUser,
  TODAY,
  withdraw,
} from "@/db/testing";
import { isDenied } from "@/db/testing/denied";
import type { Subject } from "@/lib/contracts/comments";
import { mondayOf } from "@/lib/engine/plain-date";
import { saveCheckIn } from "../check-ins/save-check-in";
import { as } from "../testing";
import { getConversation } from "./get-conversation";
import { getUnread, listThreads } from "./list-threads";
import { readComments } from "./read-comments";
import { takeBackComment } from "./take-back-comment";
import { writeComment } from "./write-comment";

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

type People = {
  readonly athlete: TestAthlete;
  readonly coach: TestUser;
  readonly coachGrant: string;
  readonly physio: TestUser;
  readonly about: Subject;
};

async function people(): Promise<People> {
  const athlete = await anAthlete();
  const coach = await aGrantee(athlete, { role: "coach" });
  const physio = await aGrantee(athlete, { role: "physio" });
  const subject = await aSession(athlete);
  return {
    athlete,
    coach: coach.user,
    coachGrant: coach.grantId,
    physio: physio.user,
    about: { kind: "session", subject },
  };
}

const say = (
  user: TestUser,
  { athlete, about }: Pick<People, "athlete" | "about">,
  text: string,
  mentions: string[] = [],
) =>
  as(user, (ctx) =>
    writeComment(ctx, { athleteId: athlete.id, id: uuid(), ...about, text, mentions }),
  );
const see = (user: TestUser, { athlete, about }: Pick<People, "athlete" | "about">) =>
  as(user, (ctx) => getConversation(ctx, { athleteId: athlete.id, ...about }));
const wordsSeen = async (user: TestUser, at: Pick<People, "athlete" | "about">) =>
  (await see(user, at)).comments.map((one) => one.text);
const waiting = (user: TestUser) => as(user, getUnread);

describe("a conversation beside a session", () => {
  let all: People;
  beforeAll(async () => {
    all = await people();
    await say(all.athlete.user, all, "Is it flat there?");
    await say(all.coach, all, "Flat as a table.");
    await say(all.physio, all, "Stop at a pain of four.", [all.coach.id]);
  });

  test("is read by athlete, coach and physio alike, oldest first", async () => {
    for (const user of [all.athlete.user, all.coach, all.physio])
      expect(await wordsSeen(user, all)).toEqual([
        "Is it flat there?",
        "Flat as a table.",
        "Stop at a pain of four.",
      ]);
    const { comments } = await see(all.coach, all);
    expect(comments.map(({ author, own }) => [author.role, own])).toEqual([
      ["athlete", false],
      ["coach", true],
      ["physio", false],
    ]);
  });

  test("names who may be called on, and calls on nobody else", async () => {
    const { people: known } = await see(all.coach, all);
    expect(known).toEqual([
      { id: all.athlete.user.id, name: all.athlete.user.name, role: "athlete" },
      { id: all.physio.id, name: all.physio.name, role: "physio" },
    ]);
    const stranger = await aUser("coach");
    await expect(say(all.coach, all, "You there?", [stranger.id])).rejects.toMatchObject({
      code: "invalid_input",
    });
  });

  test("counts what each has not read, apart from their own, until it is read", async () => {
    expect(await waiting(all.coach)).toMatchObject({
      comments: 2,
      calls: 1,
      threads: [
        {
          kind: "session",
          subject: all.about.subject,
          title: "Easy run",
          date: TODAY,
          unread: 2,
          calls: true,
          athlete: { id: all.athlete.id, self: false },
          last: { by: all.physio.name },
        },
      ],
    });
    expect(await waiting(all.athlete.user)).toMatchObject({ comments: 2, calls: 0 });
    const seen = (await see(all.coach, all)).comments;
    expect(seen.map((one) => one.unread)).toEqual([true, false, true]);
    const ids = seen.map((one) => one.id);
    for (const _twice of [1, 2])
      expect(
        await as(all.coach, (ctx) => readComments(ctx, { athleteId: all.athlete.id, ids })),
      ).toEqual({ read: 3 });
    expect(await waiting(all.coach)).toEqual({ comments: 0, calls: 0, threads: [] });
    expect(await waiting(all.athlete.user)).toMatchObject({ comments: 2 });
    expect(await as(all.coach, listThreads)).toMatchObject([{ comments: 3, unread: 0 }]);
  });
});

describe("who may read", () => {
  test("a session's needs the load, a check-in's the symptoms, and both the notes", async () => {
    const all = await people();
    const { athlete } = all;
    await as(athlete.user, (ctx) =>
      saveCheckIn(ctx, { athleteId: athlete.id, id: uuid(), morningPain: 2 }),
    );
    const morning = { athlete, about: { kind: "check-in", subject: TODAY } as const };
    await say(athlete.user, all, "about the run");
    await say(athlete.user, morning, "about the morning");
    const may = async (scopes: Parameters<typeof aGrantee>[1]) => {
      const { user } = await aGrantee(athlete, scopes);
      const of = (at: Pick<People, "athlete" | "about">) =>
        see(user, at).then(
          ({ comments }) => comments.length,
          (error) => error.code,
        );
      // The wall behind it, asked without the choke point.
      const behind = await asUser(user.id, (db) =>
        db.execute<{ text: string }>(sql`select text from comments order by text`),
      );
      return [await of(all), await of(morning), behind.map((row) => row.text)];
    };
    expect(await may({ role: "physio", scopes: ["symptoms", "injury", "notes"] })).toEqual([
      "forbidden",
      1,
      ["about the morning"],
    ]);
    expect(await may({ role: "coach", scopes: ["load", "notes"] })).toEqual([
      1,
      "forbidden",
      ["about the run"],
    ]);
    expect(await may({ role: "coach", scopes: ["load", "symptoms"] })).toEqual([
      "forbidden",
      "forbidden",
      [],
    ]);
    // Who may not read it is not to be called on either.
    const { people: called } = await see(athlete.user, morning);
    expect(called.map((one) => one.role).toSorted()).toEqual(["coach", "physio", "physio"]);
  });

  test("withdrawing consent hides what was said, the count of it and the names at once", async () => {
    const all = await people();
    await say(all.athlete.user, all, "Before.");
    expect(await waiting(all.coach)).toMatchObject({ comments: 1 });
    await withdraw(all.athlete, all.coachGrant);
    await expect(see(all.coach, all)).rejects.toMatchObject({ code: "not_found" });
    await expect(say(all.coach, all, "Still here?")).rejects.toMatchObject({ code: "not_found" });
    expect(await waiting(all.coach)).toEqual({ comments: 0, calls: 0, threads: [] });
    const behind = await asUser(all.coach.id, (db) => db.execute(sql`select * from comments`));
    expect([...behind]).toEqual([]);
    const names = await asUser(all.coach.id, (db) =>
      asTeam(db, all.athlete.scope, (team) =>
        team.execute(sql`select id from athletes union all select id from users`),
      ),
    );
    expect([...names]).toEqual([]);
    expect((await see(all.physio, all)).people.map((one) => one.id)).toEqual([all.athlete.user.id]);
  });

  test("whoever joins is not greeted with what was said before, but may read it", async () => {
    const all = await people();
    await say(all.athlete.user, all, "Long ago.");
    await ownerSql()`update comments set recorded_at = recorded_at - interval '3 days'
      where athlete_id = ${all.athlete.id}`;
    const { user } = await aGrantee(all.athlete, { role: "coach" });
    expect(await waiting(user)).toMatchObject({ comments: 0 });
    expect(await wordsSeen(user, all)).toEqual(["Long ago."]);
  });
});

describe("what was said stays said", () => {
  test("its author alone takes it back, and that something was said stays", async () => {
    const all = await people();
    const { id: commentId } = await say(all.coach, all, "Twenty kilometres!", [all.physio.id]);
    const back = (user: TestUser) =>
      as(user, (ctx) => takeBackComment(ctx, { athleteId: all.athlete.id, commentId }));
    await expect(back(all.athlete.user)).rejects.toMatchObject({ code: "forbidden" });
    expect(await waiting(all.physio)).toMatchObject({ comments: 1, calls: 1 });
    for (const _twice of [1, 2])
      expect(await back(all.coach)).toMatchObject({ text: null, mentions: [] });
    expect(await waiting(all.physio)).toMatchObject({ comments: 0, calls: 0 });
    const [left] = (await see(all.athlete.user, all)).comments;
    expect(left).toMatchObject({ text: null, author: { name: all.coach.name, role: "coach" } });
    expect(left?.removedAt).not.toBeNull();
    const rows = await ownerSql()`select * from comments where id = ${commentId}`;
    expect(JSON.stringify(rows)).not.toContain("Twenty");
  });

  test("nobody rewrites a comment, not even their own", async () => {
    const all = await people();
    const { id } = await say(all.athlete.user, all, "As it was.");
    const change = (user: TestUser, set: ReturnType<typeof sql>) =>
      asUser(user.id, (db) => db.execute(sql`update comments set ${set} where id = ${id}`));
    await expect(change(all.athlete.user, sql`text = 'Other words.'`)).rejects.toSatisfy(isDenied);
    await expect(change(all.athlete.user, sql`author_name = 'Eve'`)).rejects.toSatisfy(isDenied);
    const byCoach = await change(all.coach, sql`text = null, removed_at = now()`);
    expect(byCoach.count).toBe(0);
  });

  test("only what is there can be spoken about, and what is gone can still be read", async () => {
    const all = await people();
    const { athlete } = all;
    const other = await people();
    for (const about of [
      { kind: "session", subject: other.about.subject },
      { kind: "block", subject: uuid() },
      { kind: "change", subject: uuid() },
      { kind: "check-in", subject: TODAY },
    ] as const)
      await expect(say(athlete.user, { athlete, about }, "?")).rejects.toMatchObject({
        code: "not_found",
      });
    const week = { kind: "week", subject: mondayOf(TODAY) } as const;
    await say(athlete.user, { athlete, about: week }, "A calm one.");
    expect(await wordsSeen(all.physio, { athlete, about: week })).toEqual(["A calm one."]);
    await say(athlete.user, all, "Before it went.");
    await ownerSql()`delete from sessions where id = ${all.about.subject}`;
    expect(await wordsSeen(all.coach, all)).toEqual(["Before it went."]);
  });

  test("the same request twice says it once", async () => {
    const all = await people();
    const id = uuid();
    const once = () =>
      as(all.athlete.user, (ctx) =>
        writeComment(ctx, { athleteId: all.athlete.id, id, ...all.about, text: "Once." }),
      );
    await once();
    await expect(once()).rejects.toMatchObject({ code: "conflict" });
    expect(await wordsSeen(all.coach, all)).toEqual(["Once."]);
  });
});
