import { sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asEngine, asUser, pg } from "@/db/client";
import { listDecisions } from "@/db/repositories/decisions";
import { listSessions } from "@/db/repositories/sessions";
import {
  aGrantee,
  anAthlete,
  closeOwner,
  ownerSql,
  type TestAthlete,
  type TestUser,
  TODAY,
} from "@/db/testing";
import { addDays } from "@/lib/engine/plain-date";
import { deleteAccount } from "../account/delete-account";
import { exportRecord } from "../account/export-record";
import { aPlannedRunner, as } from "../testing";
import { addInjuryText } from "./add-injury-text";
import { addTreatment } from "./add-treatment";
import { deleteInjuryText } from "./delete-injury-text";
import { deleteJournal } from "./delete-journal";
import { deleteTreatment } from "./delete-treatment";
import { editInjuryText } from "./edit-injury-text";
import { editJournal } from "./edit-journal";
import { getCaseRecord } from "./get-case-record";
import { listDeletedInjuryTexts } from "./list-deleted-injury-texts";
import { listDeletedJournal } from "./list-deleted-journal";
import { listDeletedTreatments } from "./list-deleted-treatments";
import { listTreatments } from "./list-treatments";
import { restoreInjuryText } from "./restore-injury-text";
import { restoreJournal } from "./restore-journal";
import { restoreTreatment } from "./restore-treatment";
import { writeJournal } from "./write-journal";

/* What was taken away comes back for a day, for who may write it; for everybody else it is gone. */

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

let athlete: TestAthlete;
let physio: TestUser;
let coach: TestUser;
let stranger: TestAthlete;
beforeAll(async () => {
  athlete = await aPlannedRunner();
  physio = (await aGrantee(athlete, { role: "physio" })).user;
  coach = (await aGrantee(athlete, { role: "coach" })).user;
  stranger = await anAthlete();
}, 60_000);

const TOMORROW = addDays(TODAY, 1);
const LATER = addDays(TODAY, 2);

async function rowsOf(user: TestUser, table: "treatments" | "notes" | "injury_texts", id: string) {
  const rows = await asUser(user.id, (db) =>
    db.execute(sql`select id from ${sql.identifier(table)} where id = ${id}`),
  );
  return rows.length;
}

describe("a treatment", () => {
  const add = (by: TestUser = athlete.user) =>
    as(by, (ctx) =>
      addTreatment(ctx, {
        ...{ athleteId: athlete.id, id: uuid(), date: TODAY },
        ...{ kind: "shockwave", note: "Left side." },
      }),
    );
  const remove = (id: string, version: number, by: TestUser = athlete.user) =>
    as(by, (ctx) =>
      deleteTreatment(ctx, { athleteId: athlete.id, treatmentId: id, ifMatch: [version] }),
    );
  const restore = (id: string, { by = athlete.user, of = athlete.id, date = TODAY } = {}) =>
    as(by, (ctx) => restoreTreatment(ctx, { athleteId: of, treatmentId: id }), { date });
  const listed = ({ by = athlete.user, date = TODAY } = {}) =>
    as(by, (ctx) => listDeletedTreatments(ctx, { athleteId: athlete.id }), { date });
  const standing = async (by: TestUser = athlete.user) =>
    (await as(by, (ctx) => listTreatments(ctx, { athleteId: athlete.id }))).treatments;

  test("comes back as it was, and asked once more it stands as it stands", async () => {
    const before = await add(physio);
    expect(await remove(before.id, 1)).toMatchObject({ note: "Left side.", version: 1 });
    expect(await standing()).toEqual([]);
    expect(await listed()).toEqual([{ id: before.id, date: TODAY, kind: "shockwave" }]);
    const back = await restore(before.id);
    const { others: _, ...was } = before;
    expect(back).toEqual({ ...was, version: 3 });
    expect(back.by).toBe(physio.name);
    expect(await restore(before.id)).toEqual(back);
    expect(await listed()).toEqual([]);
    expect(await standing()).toEqual([back]);
    await remove(back.id, back.version, physio);
    expect(await restore(back.id, { by: physio })).toMatchObject({ version: 5 });
    await remove(back.id, 5);
  });

  test("is seen by nobody but who may bring it back", async () => {
    const { id } = await add();
    await remove(id, 1);
    expect(await rowsOf(athlete.user, "treatments", id)).toBe(1);
    expect(await rowsOf(physio, "treatments", id)).toBe(1);
    expect(await rowsOf(coach, "treatments", id)).toBe(0);
    expect(await rowsOf(stranger.user, "treatments", id)).toBe(0);
    const computed = await asUser(athlete.user.id, (db) =>
      asEngine(db, athlete.scope, (engine) =>
        engine.execute(sql`select id from treatments where id = ${id}`),
      ),
    );
    expect(computed).toHaveLength(0);
    await expect(listed({ by: coach })).rejects.toMatchObject({ code: "forbidden" });
    await expect(restore(id, { by: coach })).rejects.toMatchObject({ code: "forbidden" });
    await expect(restore(id, { by: stranger.user })).rejects.toMatchObject({ code: "not_found" });
    await expect(restore(id, { by: stranger.user, of: stranger.id })).rejects.toMatchObject({
      code: "not_found",
    });
    const file = await as(athlete.user, (ctx) => exportRecord(ctx, { athleteId: athlete.id }));
    expect(file.treatments).toEqual([]);
  });

  test("brought back, the day is decided and planned as if it had never been away", async () => {
    const { id: athleteId, scope, user } = athlete;
    const planned = () =>
      asUser(user.id, async (db) => ({
        decisions: (await listDecisions(db, scope, { from: TODAY, to: TODAY })).map(
          ({ recordedAt: _, version: _v, ...decided }) => decided,
        ),
        sessions: (await listSessions(db, scope, { from: TODAY, to: addDays(TODAY, 20) })).map(
          ({ localDate, sport, role, status, durationS, distanceM, held }) => ({
            ...{ localDate, sport, role, status, durationS, distanceM, held },
          }),
        ),
      }));
    const without = await planned();
    const { id } = await add();
    const before = await planned();
    expect(before).not.toEqual(without);
    const recorded = () => as(user, (ctx) => exportRecord(ctx, { athleteId }));
    const record = await recorded();
    await remove(id, 1);
    expect(await recorded()).not.toEqual(record);
    await restore(id);
    expect(await recorded()).toEqual(record);
    expect(await planned()).toEqual(before);
  });

  test("is gone for good after a day", async () => {
    const { id } = await add();
    await remove(id, 1);
    expect(await restore(id, { date: TOMORROW })).toMatchObject({ version: 3 });
    await remove(id, 3);
    await expect(restore(id, { date: LATER })).rejects.toMatchObject({ code: "not_found" });
    expect((await listed({ date: LATER })).map((one) => one.id)).not.toContain(id);
    expect(await ownerSql()`select id from treatments where id = ${id}`).toHaveLength(0);
  });
});

describe("an entry of the journal", () => {
  const input = (entryId: string) => ({ athleteId: athlete.id, entryId });
  const write = (text: string) =>
    as(athlete.user, (ctx) => writeJournal(ctx, { athleteId: athlete.id, id: uuid(), text }));
  const remove = (id: string, version: number) =>
    as(athlete.user, (ctx) => deleteJournal(ctx, { ...input(id), ifMatch: [version] }));
  const restore = (id: string, { by = athlete.user, of = athlete.id, date = TODAY } = {}) =>
    as(by, (ctx) => restoreJournal(ctx, { athleteId: of, entryId: id }), { date });
  const listed = ({ by = athlete.user, date = TODAY } = {}) =>
    as(by, (ctx) => listDeletedJournal(ctx, { athleteId: athlete.id }), { date });
  const journal = async (by: TestUser = athlete.user) =>
    (await as(by, (ctx) => getCaseRecord(ctx, { athleteId: athlete.id }))).journal;

  test("comes back with what it said before, and not beside itself", async () => {
    const { id } = await write("A quiet week.");
    await as(athlete.user, (ctx) =>
      editJournal(ctx, { ...input(id), ifMatch: [1], text: "A quiet, dry week." }),
    );
    await remove(id, 2);
    expect(await journal()).toEqual([]);
    expect(await listed()).toEqual([{ id, date: TODAY }]);
    const back = await restore(id);
    expect(back).toMatchObject({
      text: "A quiet, dry week.",
      version: 4,
      earlier: [{ text: "A quiet week." }],
    });
    expect(await restore(id)).toEqual(back);
    expect(await listed()).toEqual([]);
    expect(await journal()).toEqual([back]);
    await remove(id, 4);
    expect((await restore(id)).earlier).toHaveLength(1);
    await remove(id, 6);
  });

  test("is seen by nobody but the athlete", async () => {
    const { id } = await write("For me alone.");
    expect(await rowsOf(physio, "notes", id)).toBe(1);
    await remove(id, 1);
    expect(await rowsOf(athlete.user, "notes", id)).toBe(1);
    for (const other of [physio, coach, stranger.user])
      expect(await rowsOf(other, "notes", id)).toBe(0);
    expect((await journal(physio))?.map((one) => one.id)).not.toContain(id);
    for (const other of [physio, coach]) {
      await expect(listed({ by: other })).rejects.toMatchObject({ code: "forbidden" });
      await expect(restore(id, { by: other })).rejects.toMatchObject({ code: "forbidden" });
    }
    await expect(restore(id, { by: stranger.user })).rejects.toMatchObject({ code: "not_found" });
    await expect(restore(id, { by: stranger.user, of: stranger.id })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  test("is gone after a day", async () => {
    const { id } = await write("Yesterday's.");
    await remove(id, 1);
    expect(await restore(id, { date: TOMORROW })).toMatchObject({ version: 3 });
    await remove(id, 3);
    await expect(restore(id, { date: LATER })).rejects.toMatchObject({ code: "not_found" });
    expect((await listed({ date: LATER })).map((one) => one.id)).not.toContain(id);
    expect(await ownerSql()`select id from notes where id = ${id}`).toHaveLength(0);
  });
});

describe("a text about the injury", () => {
  const input = (textId: string) => ({ athleteId: athlete.id, textId });
  const add = (by: TestUser = athlete.user, kind: "imaging" | "referral" = "imaging") =>
    as(by, (ctx) =>
      addInjuryText(ctx, {
        ...{ athleteId: athlete.id, id: uuid(), date: TODAY },
        ...{ kind, text: "Thickened at the origin." },
      }),
    );
  const remove = (id: string, version: number, by: TestUser = athlete.user) =>
    as(by, (ctx) => deleteInjuryText(ctx, { ...input(id), ifMatch: [version] }));
  const restore = (id: string, { by = athlete.user, of = athlete.id, date = TODAY } = {}) =>
    as(by, (ctx) => restoreInjuryText(ctx, { athleteId: of, textId: id }), { date });
  const listed = ({ by = athlete.user, date = TODAY } = {}) =>
    as(by, (ctx) => listDeletedInjuryTexts(ctx, { athleteId: athlete.id }), { date });
  const texts = async (by: TestUser = athlete.user) =>
    (await as(by, (ctx) => getCaseRecord(ctx, { athleteId: athlete.id }))).texts;

  test("comes back with what it said before, and not beside itself", async () => {
    const { id } = await add();
    await as(athlete.user, (ctx) =>
      editInjuryText(ctx, { ...input(id), ifMatch: [1], text: "Thickened, no tear." }),
    );
    expect(await remove(id, 2)).toMatchObject({ text: "Thickened, no tear.", version: 2 });
    expect(await texts()).toEqual([]);
    expect(await listed()).toEqual([{ id, kind: "imaging", date: TODAY }]);
    const back = await restore(id);
    expect(back).toMatchObject({
      text: "Thickened, no tear.",
      author: athlete.user.name,
      mayEdit: true,
      version: 4,
      earlier: [{ text: "Thickened at the origin." }],
    });
    expect(await restore(id)).toEqual(back);
    expect(await listed()).toEqual([]);
    expect(await texts()).toEqual([back]);
    await remove(id, 4);
    expect((await restore(id)).earlier).toHaveLength(1);
    await remove(id, 6);
  });

  test("of a physio is brought back by the physio alone", async () => {
    const { id } = await add(physio, "referral");
    await remove(id, 1, physio);
    for (const reader of [athlete.user, physio])
      expect((await texts(reader)).map((one) => one.id)).not.toContain(id);
    expect((await listed()).map((one) => one.id)).not.toContain(id);
    expect(await listed({ by: physio })).toEqual([{ id, kind: "referral", date: TODAY }]);
    await expect(restore(id)).rejects.toMatchObject({ code: "not_found" });
    expect(await restore(id, { by: physio })).toMatchObject({ version: 3, mayEdit: true });
    await remove(id, 3, physio);
  });

  test("is seen by nobody but its author and the athlete", async () => {
    const { id } = await add();
    expect(await rowsOf(physio, "injury_texts", id)).toBe(1);
    await remove(id, 1);
    expect(await rowsOf(athlete.user, "injury_texts", id)).toBe(1);
    for (const other of [physio, coach, stranger.user])
      expect(await rowsOf(other, "injury_texts", id)).toBe(0);
    await expect(listed({ by: coach })).rejects.toMatchObject({ code: "forbidden" });
    await expect(restore(id, { by: coach })).rejects.toMatchObject({ code: "forbidden" });
    for (const [by, of] of [
      [physio, athlete.id],
      [stranger.user, athlete.id],
      [stranger.user, stranger.id],
    ] as const)
      await expect(restore(id, { by, of })).rejects.toMatchObject({ code: "not_found" });
    const file = await as(athlete.user, (ctx) => exportRecord(ctx, { athleteId: athlete.id }));
    expect(JSON.stringify(file)).not.toContain(id);
  });

  test("is gone for good after a day, a physio's too", async () => {
    const own = await add();
    const theirs = await add(physio);
    await remove(theirs.id, 1, physio);
    await remove(own.id, 1);
    expect(await restore(own.id, { date: TOMORROW })).toMatchObject({ version: 3 });
    await remove(own.id, 3);
    await expect(restore(own.id, { date: LATER })).rejects.toMatchObject({ code: "not_found" });
    expect(await listed({ date: LATER })).toEqual([]);
    const left = await ownerSql()`
      select id from injury_texts where id in (${own.id}, ${theirs.id})`;
    expect(left).toHaveLength(0);
  });
});

test("an account that is deleted takes with it what could still have been brought back", async () => {
  const { id: athleteId, user } = await anAthlete();
  const treatment = await as(user, (ctx) =>
    addTreatment(ctx, { athleteId, id: uuid(), date: TODAY, kind: "physio" }),
  );
  const entry = await as(user, (ctx) =>
    writeJournal(ctx, { athleteId, id: uuid(), text: "Mine." }),
  );
  await as(user, (ctx) =>
    deleteTreatment(ctx, { athleteId, treatmentId: treatment.id, ifMatch: [1] }),
  );
  await as(user, (ctx) => deleteJournal(ctx, { athleteId, entryId: entry.id, ifMatch: [1] }));
  await as(user, (ctx) => deleteAccount(ctx));
  const left = await ownerSql()`
    select id from treatments where athlete_id = ${athleteId}
    union all select id from notes where athlete_id = ${athleteId}`;
  expect(left).toHaveLength(0);
});
