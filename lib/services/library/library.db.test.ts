import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asUser, pg } from "@/db/client";
import { listSessions } from "@/db/repositories/sessions";
import type { SessionRow } from "@/db/schema/sessions";
import {
  aGrantee,
  aUser,
  closeOwner,
  ownerSql,
  type TestAthlete,
  type TestUser,
  TODAY,
} from "@/db/testing";
import type { Context } from "@/lib/auth/actor";
import type { SessionContent } from "@/lib/contracts/library";
import { addDays, mondayOf, weekdayIndex } from "@/lib/engine/plain-date";
import { aPlannedRunner, aRunner, asCoach } from "../testing";
import { editSession } from "../week/edit-session";
import { rearrangePlan } from "../week/rearrange-plan";
import { undoEdit } from "../week/undo-edit";
import { createItem, editItem, getItem, listVersions, putAwayItem } from "./items";
import { keepPlan, keepSession } from "./keep";
import { layPlan } from "./lay-plan";
import { createTeam, editTeam, endShare, endTeam, share } from "./people";
import { keySessionOf, placeSession } from "./place-session";
import { searchLibrary } from "./search-library";

const tempo: SessionContent = {
  kind: "session",
  sport: "run",
  role: "easy",
  title: "Quiet forty",
  intent: "Nothing but easy.",
  text: "5m easy\n30m easy\n5m easy",
};

let ann: TestAthlete;
let bea: TestAthlete;
let coach: TestUser;
let other: TestUser;

beforeAll(async () => {
  [ann, bea] = [await aPlannedRunner(), await aPlannedRunner()];
  coach = (await aGrantee(ann, { role: "coach" })).user;
  await ownerSql()`
    insert into grants (athlete_id, id, granted_by, grantee_id, role, scopes)
    values (${bea.id}, ${uuid()}, ${bea.user.id}, ${coach.id}, 'coach', ${["load"]})`;
  other = await aUser("coach");
}, 120_000);
afterAll(async () => {
  await pg.end();
  await closeOwner();
});

const mine = <T>(work: (ctx: Context) => Promise<T>) => asCoach(coach, work);
const theirs = <T>(work: (ctx: Context) => Promise<T>) => asCoach(other, work);
const anItem = (
  content: SessionContent = tempo,
  place: { folder?: string; tags?: string[] } = {},
) => mine((ctx) => createItem(ctx, { id: uuid(), content, ...place }));
const planOf = (athlete: TestAthlete): Promise<SessionRow[]> =>
  asUser(athlete.user.id, (db) => listSessions(db, athlete.scope, { from: TODAY }));
const asSeen = (rows: readonly SessionRow[]) =>
  rows.map(({ key, localDate, title, durationS, version }) => ({
    key,
    localDate,
    title,
    durationS,
    version,
  }));
const titles = async (query: Parameters<typeof searchLibrary>[1], by = mine) =>
  (await by((ctx) => searchLibrary(ctx, query))).entries.map((entry) => entry.title);

describe("the shelf", () => {
  test("is searched by words, sport, role, length, folder and tag; ours stand behind it", async () => {
    const word = `w${uuid().slice(-8)}`;
    await anItem({ ...tempo, title: `Hill ${word}` }, { folder: "Hills", tags: ["short"] });
    await anItem({ ...tempo, sport: "bike", title: `Ride ${word}`, text: "2h endurance" });
    expect(await titles({ words: word })).toEqual([`Ride ${word}`, `Hill ${word}`]);
    expect(await titles({ words: `${word} hill` })).toEqual([`Hill ${word}`]);
    expect(await titles({ words: word, sport: "bike" })).toEqual([`Ride ${word}`]);
    expect(await titles({ words: word, mostMin: 60 })).toEqual([`Hill ${word}`]);
    expect(await titles({ words: word, tag: "short" })).toEqual([`Hill ${word}`]);
    expect(await titles({ words: word, folder: "Hills" })).toEqual([`Hill ${word}`]);
    expect(await titles({ words: word, role: "tempo" })).toEqual([]);
    const ours = await mine((ctx) => searchLibrary(ctx, { shelf: "original", limit: 300 }));
    expect(ours.entries.length).toBe(221);
    expect(ours.entries.every((entry) => entry.text !== "" && entry.durationS > 0)).toBe(true);
    // All but a few fixed ones stretch, from a length that a search for short ones finds.
    const stretching = ours.entries.filter((entry) => entry.shortestS !== null);
    expect(stretching.length).toBe(218);
    expect(stretching.every((entry) => (entry.shortestS ?? 0) <= entry.durationS)).toBe(true);
    const short = await mine((ctx) =>
      searchLibrary(ctx, { mostMin: 10, sport: "run", limit: 300 }),
    );
    expect(short.entries.every((entry) => (entry.shortestS ?? entry.durationS) <= 600)).toBe(true);
    expect(await titles({ words: "threshold 3 x 6", sport: "run" })).toEqual([
      "Threshold, 3 x 6 min",
    ]);
  });

  test("each change is a version, an older one comes back as a new one, nothing is lost", async () => {
    const { id } = await anItem();
    const edit = (patch: Parameters<typeof editItem>[1]["patch"], version: number) =>
      mine((ctx) => editItem(ctx, { itemId: id, patch, ifMatch: [version] }));
    const second = await edit({ content: { ...tempo, text: "1h easy" } }, 1);
    expect(second).toMatchObject({ version: 2, durationS: 3600 });
    await expect(edit({ title: "Late" }, 1)).rejects.toMatchObject({ code: "precondition_failed" });
    const third = await edit({ version: 1 }, 2);
    expect(third).toMatchObject({ version: 3, text: tempo.text, durationS: 2400 });
    const { versions } = await mine((ctx) => listVersions(ctx, { itemId: id }));
    expect(versions.map((one) => one.version)).toEqual([3, 2, 1]);
  });

  test("steps that cannot be read are refused with their place", async () => {
    await expect(anItem({ ...tempo, text: "10m easy\noops" })).rejects.toMatchObject({
      code: "invalid_input",
      fields: { text: [expect.stringMatching(/character 10/)] },
    });
  });

  test("what is put away is gone from the list", async () => {
    const { id } = await anItem({ ...tempo, title: `Gone ${uuid()}` });
    await mine((ctx) => putAwayItem(ctx, { itemId: id, ifMatch: [1] }));
    expect(await titles({ words: "Gone", shelf: "own" })).toEqual([]);
  });
});

describe("sharing", () => {
  const sees = (itemId: string) =>
    theirs((ctx) => getItem(ctx, { itemId })).then(
      () => true,
      (error) => {
        expect(error).toMatchObject({ code: "not_found" });
        return false;
      },
    );

  test("with one colleague, until it ends; they read and may not write", async () => {
    const { id: itemId } = await anItem();
    expect(await sees(itemId)).toBe(false);
    const shareId = uuid();
    await mine((ctx) => share(ctx, { id: shareId, itemId, email: other.email }));
    expect(await sees(itemId)).toBe(true);
    expect(await titles({ shelf: "shared" }, theirs)).toContain(tempo.title);
    await expect(
      theirs((ctx) => editItem(ctx, { itemId, patch: { title: "Mine" }, ifMatch: [1] })),
    ).rejects.toMatchObject({ code: "forbidden" });
    await mine((ctx) => endShare(ctx, { shareId }));
    expect(await sees(itemId)).toBe(false);
  });

  test("with a team: who joins sees it, who leaves no longer does, its end ends it", async () => {
    const { id: itemId } = await anItem();
    const [teamId, id] = [uuid(), uuid()];
    await mine((ctx) => createTeam(ctx, { id: teamId, name: "The club" }));
    await mine((ctx) => share(ctx, { id, itemId: null, teamId }));
    expect(await sees(itemId)).toBe(false);
    await mine((ctx) => editTeam(ctx, { teamId, add: [other.email] }));
    expect(await sees(itemId)).toBe(true);
    await mine((ctx) => editTeam(ctx, { teamId, remove: [other.id] }));
    expect(await sees(itemId)).toBe(false);
    await mine((ctx) => editTeam(ctx, { teamId, add: [other.email] }));
    await mine((ctx) => endTeam(ctx, { teamId }));
    expect(await sees(itemId)).toBe(false);
  });

  test("nobody is shared with who is no coach, and nothing that is not one's own", async () => {
    const { id: itemId } = await anItem();
    const athlete = ann.user.email;
    await expect(
      mine((ctx) => share(ctx, { id: uuid(), itemId, email: athlete })),
    ).rejects.toMatchObject({ code: "invalid_input" });
    await expect(
      theirs((ctx) => share(ctx, { id: uuid(), itemId, email: coach.email })),
    ).rejects.toMatchObject({ code: "not_found" });
  });

  test("the database itself keeps a shelf from another coach", async () => {
    await anItem();
    const tables = ["items", "versions", "teams", "members", "shares"];
    for (const table of tables) {
      const rows = await asUser((await aUser("coach")).id, async (db) => {
        const { sql } = await import("drizzle-orm");
        return db.execute(sql`select 1 from ${sql.identifier(`library_${table}`)}`);
      });
      expect([table, rows.length]).toEqual([table, 0]);
    }
  });
});

describe("in a plan", () => {
  const monday = addDays(mondayOf(TODAY), 14);

  test("a session is placed with the athlete's own zones, and undone whole", async () => {
    const { id: itemId } = await anItem({ ...tempo, sport: "bike", text: "40m spin" });
    const before = await planOf(ann);
    const source = { of: "item", itemId } as const;
    const edit = await mine((ctx) =>
      placeSession(ctx, {
        athleteId: ann.id,
        source,
        date: addDays(monday, 1),
        override: { reason: "She has an hour more that day." },
      }),
    );
    const placed = (await planOf(ann)).find((row) => row.title === tempo.title);
    expect(placed).toMatchObject({ sport: "bike", durationS: 2400, origin: "coach" });
    expect(placed?.base?.templateId).toBe(`${itemId}@1`);
    expect(edit.cells.map((cell) => cell.date)).toContain(addDays(monday, 1));

    // A later version leaves what is planned alone.
    await mine((ctx) =>
      editItem(ctx, {
        itemId,
        patch: { content: { ...tempo, sport: "bike", text: "1h spin" } },
        ifMatch: [1],
      }),
    );
    expect((await planOf(ann)).find((row) => row.id === placed?.id)?.durationS).toBe(2400);
    await mine((ctx) => undoEdit(ctx, { athleteId: ann.id, editId: edit.editId }));
    expect(asSeen(await planOf(ann))).toEqual(asSeen(before));
  });

  test("the key session gives way on its own day, in one edit", async () => {
    const rows = await planOf(ann);
    const key = keySessionOf(rows, { monday, sport: "run" });
    expect(key).toBeDefined();
    const { id: itemId } = await anItem({ ...tempo, text: "20m easy" });
    const source = { of: "item", itemId } as const;
    const edit = await mine((ctx) =>
      placeSession(ctx, { athleteId: ann.id, source, date: monday, replaces: "key" }),
    );
    const after = await planOf(ann);
    expect(after.find((row) => row.id === key?.id)).toBeUndefined();
    expect(after.find((row) => row.title === tempo.title)?.localDate).toBe(key?.localDate);
    await mine((ctx) => undoEdit(ctx, { athleteId: ann.id, editId: edit.editId }));
    expect(asSeen(await planOf(ann))).toEqual(asSeen(rows));
  });

  test("a law that would break is told and needs a reason by name", async () => {
    const { id: itemId } = await anItem({ ...tempo, role: "long", text: "3h easy" });
    const source = { of: "item", itemId } as const;
    const place = (override?: { reason: string }) =>
      mine((ctx) =>
        placeSession(ctx, {
          athleteId: ann.id,
          source,
          date: addDays(monday, 2),
          ...(override && { override }),
        }),
      );
    await expect(place()).rejects.toMatchObject({ code: "law_broken" });
    expect((await planOf(ann)).some((row) => row.durationS === 10_800)).toBe(false);
  });

  test("a share of a threshold nobody knows is refused with the reason", async () => {
    const { id: itemId } = await anItem({ ...tempo, sport: "bike", text: "40m 60% ftp" });
    await ownerSql()`update athletes set ftp_w = null where id = ${bea.id}`;
    const source = { of: "item", itemId } as const;
    await expect(
      mine((ctx) => placeSession(ctx, { athleteId: bea.id, source, date: monday })),
    ).rejects.toThrow(/No FTP is known/);
  });

  test("weeks kept from one plan lie over another, and come off again", async () => {
    const kept = await mine((ctx) =>
      keepPlan(ctx, {
        athleteId: ann.id,
        id: uuid(),
        kind: "block",
        title: "Two weeks",
        from: monday,
        to: addDays(monday, 13),
      }),
    );
    expect(kept).toMatchObject({ kind: "block", weeks: 2 });
    const before = await planOf(bea);
    const lay = { athleteId: bea.id, itemId: kept.id, from: monday };
    const edit = await mine((ctx) =>
      layPlan(ctx, { ...lay, override: { reason: "Agreed with her." } }),
    );
    const laid = (await planOf(bea)).filter((row) => row.base?.templateId === `${kept.id}@1`);
    const source = (await planOf(ann)).filter(
      (row) => !row.added && row.localDate >= monday && row.localDate <= addDays(monday, 13),
    );
    expect(laid.map((row) => `${row.base?.date} ${row.base?.title}`).toSorted()).toEqual(
      source.map((row) => `${row.base?.date} ${row.base?.title}`).toSorted(),
    );
    await mine((ctx) => undoEdit(ctx, { athleteId: bea.id, editId: edit.editId }));
    expect(asSeen(await planOf(bea))).toEqual(asSeen(before));
  });

  test("a session goes from one athlete's plan to another's at the other's own speed; not past a coach's own", async () => {
    const easy = (await planOf(ann)).find((row) => row.sport === "run" && row.role === "easy");
    const source = { of: "session", sessionId: easy?.id ?? "", athleteId: ann.id } as const;
    await ownerSql()`update athletes set easy_pace_s_per_km = 480 where id = ${bea.id}`;
    const copy = (by: typeof mine) =>
      by((ctx) =>
        placeSession(ctx, {
          athleteId: bea.id,
          source,
          date: addDays(monday, 3),
          override: { reason: "Agreed with her." },
        }),
      );
    const edit = await copy(mine);
    const copied = (await planOf(bea)).find(
      (row) => row.base?.date === addDays(monday, 3) && row.base.title === easy?.base?.title,
    );
    expect(copied?.base?.durationS).toBe(easy?.base?.durationS);
    expect(copied?.base?.distanceM).toBeLessThan(easy?.base?.distanceM ?? 0);
    await mine((ctx) => undoEdit(ctx, { athleteId: bea.id, editId: edit.editId }));
    const hers = (await aGrantee(bea, { role: "coach" })).user;
    await expect(copy((work) => asCoach(hers, work))).rejects.toMatchObject({ code: "not_found" });
  });

  test("a planned session is kept in shares, without anybody's numbers", async () => {
    const row = (await planOf(ann)).find((one) => one.sport === "run" && one.steps.length > 0);
    const kept = await mine((ctx) =>
      keepSession(ctx, { athleteId: ann.id, sessionId: row?.id ?? "", id: uuid() }),
    );
    expect(kept.title).toBe(row?.base?.title);
    expect(kept.text).not.toMatch(/\d:\d\d\/km|\dW/);
  });
});

describe("many days at once", () => {
  const allow = { override: { reason: "Agreed with her." } };

  test("two weekdays change places to the end of the plan; locks stay and are told; undo puts all back", async () => {
    const athlete = await aPlannedRunner();
    const carer = (await aGrantee(athlete, { role: "coach" })).user;
    const from = addDays(mondayOf(TODAY), 7);
    const fixed = (await planOf(athlete)).find(
      (row) => row.localDate >= from && weekdayIndex(row.localDate) === 2 && !row.added,
    );
    await asCoach(carer, (ctx) =>
      editSession(ctx, {
        athleteId: athlete.id,
        sessionId: fixed?.id ?? "",
        patch: { locked: true },
        ifMatch: [fixed?.version ?? 0],
      }),
    );
    const before = await planOf(athlete);
    const edit = await asCoach(carer, (ctx) =>
      rearrangePlan(ctx, {
        athleteId: athlete.id,
        how: { by: "weekdays", a: 1, b: 2, from, ...allow },
      }),
    );
    const after = new Map((await planOf(athlete)).map((row) => [row.key, row]));
    for (const row of before.filter((one) => one.base && one.role !== "race")) {
      const day = weekdayIndex(row.localDate);
      const moves = row.localDate >= from && (day === 1 || day === 2) && !row.locked;
      const wanted = moves ? addDays(row.localDate, day === 1 ? 1 : -1) : row.localDate;
      expect([row.key, after.get(row.key)?.base?.date]).toEqual([row.key, wanted]);
    }
    expect(edit.left).toEqual([expect.stringContaining(`${fixed?.title}, `)]);
    expect(edit.left[0]).toContain("is locked and stays.");
    const days = new Set(edit.cells.map((cell) => weekdayIndex(cell.date)));
    expect(days.has(1) && days.has(2)).toBe(true);
    await asCoach(carer, (ctx) => undoEdit(ctx, { athleteId: athlete.id, editId: edit.editId }));
    expect(asSeen(await planOf(athlete))).toEqual(asSeen(before));
  });

  test("a week changes places with the next, a day moves whole, and nothing is not an edit", async () => {
    const monday = addDays(mondayOf(TODAY), 7);
    const how = { by: "weeks", from: monday, weeks: 1, alone: true, ...allow } as const;
    const before = await planOf(ann);
    const edit = await mine((ctx) => rearrangePlan(ctx, { athleteId: ann.id, how }));
    const after = new Map((await planOf(ann)).map((row) => [row.key, row.base?.date]));
    for (const row of before.filter((one) => one.base && one.localDate < addDays(monday, 14))) {
      const first = row.localDate >= monday && row.localDate < addDays(monday, 7);
      const second = row.localDate >= addDays(monday, 7);
      const shift = first ? 7 : second ? -7 : 0;
      expect(after.get(row.key)).toBe(addDays(row.localDate, shift));
    }
    await mine((ctx) => undoEdit(ctx, { athleteId: ann.id, editId: edit.editId }));
    expect(asSeen(await planOf(ann))).toEqual(asSeen(before));
    await expect(
      mine((ctx) =>
        rearrangePlan(ctx, {
          athleteId: ann.id,
          how: { by: "day", from: "2199-01-01", to: addDays(TODAY, 1) } as never,
        }),
      ),
    ).rejects.toMatchObject({ code: "conflict" });
  });

  test("without a plan there is nothing to move", async () => {
    const athlete = await aRunner();
    const carer = (await aGrantee(athlete, { role: "coach" })).user;
    await expect(
      asCoach(carer, (ctx) =>
        rearrangePlan(ctx, {
          athleteId: athlete.id,
          how: { by: "weekdays", a: 0, b: 6, from: TODAY },
        }),
      ),
    ).rejects.toMatchObject({ code: "conflict" });
  });
});
