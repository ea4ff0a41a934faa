import { v7 as uuid } from "uuid";
import { afterAll, beforeEach, expect, test } from "vitest";
import * as importRoute from "@/app/api/v1/athletes/[athleteId]/imports/route";
import { pg } from "@/db/client";
import { aGrantee, anAthlete, closeOwner, ownerSql, type TestAthlete, TODAY } from "@/db/testing";
import { addDays, mondayOf, type PlainDate } from "@/lib/engine/plain-date";
import { call, tokenOf } from "@/lib/http/testing";
import { fileOf, type Written } from "@/lib/import/testing";
import { deleteActivity } from "../log/delete-activity";
import { editActivity } from "../log/edit-activity";
import { listActivities } from "../log/list-activities";
import { listDeletedActivities } from "../log/list-deleted-activities";
import { logActivity } from "../log/log-activity";
import { getRecentTraining } from "../recent-training/get-recent-training";
import { saveRecentTraining } from "../recent-training/save-recent-training";
import { buildSeasonPlan } from "../season/build-season-plan";
import { aPlannedRunner, as } from "../testing";
import { getWeek } from "../week/get-week";
import { importActivities } from "./import-activities";
import { listImports } from "./list-imports";
import { undoImport } from "./undo-import";

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

let athlete: TestAthlete;
beforeEach(async () => {
  athlete = await anAthlete();
});

const run = (back: number, distanceM = 10_000): Written => ({
  ...{ date: addDays(TODAY, -back), time: "07:10:00", sport: "run" },
  ...{ durationS: Math.round(distanceM * 0.345), distanceM, rpe: 3 },
});
const ride = (back: number): Written => ({
  ...{ date: addDays(TODAY, -back), time: "17:00:00", sport: "bike" },
  ...{ durationS: 5400, distanceM: 40_000, rpe: null },
});
/** Eight weeks of three runs and a ride. */
const history = Array.from({ length: 8 }, (_, week) => [
  ...[run(7 * week + 1, 14_000), run(7 * week + 3), run(7 * week + 5, 8000), ride(7 * week + 2)],
]).flat();

type Asked = { apply?: boolean; id?: string; distanceUnit?: "km" | "mi"; swimUnit?: "m" | "yd" };
const send = (text: string, asked: Asked = {}, date = TODAY) =>
  as(
    athlete.user,
    (ctx) =>
      importActivities(ctx, { athleteId: athlete.id, id: uuid(), apply: true, text, ...asked }),
    { date },
  );
const log = async () =>
  (await as(athlete.user, (ctx) => listActivities(ctx, { athleteId: athlete.id }))).activities;
/** Deletions are written by the database's clock, so they are asked for on the real day. */
const deleted = () =>
  as(athlete.user, (ctx) => listDeletedActivities(ctx, { athleteId: athlete.id }), {
    date: new Date().toISOString().slice(0, 10) as PlainDate,
  });
const undo = (importId: string, date: PlainDate = TODAY) =>
  as(athlete.user, (ctx) => undoImport(ctx, { athleteId: athlete.id, importId }), { date });

test("a preview tells what is there and saves nothing; a yes saves just that", async () => {
  const text = fileOf.strava(history);
  const told = await send(text, { apply: false });
  expect(told).toMatchObject({
    id: null,
    found: {
      ...{ source: "strava", rows: 32, count: 32, daysBack: 182 },
      sports: [
        { sport: "run", count: 24, distanceM: 256_000 },
        { sport: "bike", count: 8, durationS: 43_200 },
      ],
    },
  });
  expect(await log()).toEqual([]);

  const saved = await send(text);
  expect(saved.found).toEqual(told.found);
  const entries = await log();
  expect(entries).toHaveLength(32);
  expect(entries.every((one) => one.imported && !one.summary && one.note === "")).toBe(true);
  expect(entries.at(-1)).toMatchObject({ date: addDays(TODAY, -1), distanceM: 14_000, rpe: 3 });
});

test("the same file again changes nothing, also when an entry was corrected since", async () => {
  const text = fileOf.intervals(history);
  await send(text);
  const [first] = await log();
  await as(athlete.user, (ctx) =>
    editActivity(ctx, {
      ...{ athleteId: athlete.id, activityId: first?.id ?? "", ifMatch: null },
      rpe: 6,
    }),
  );
  const before = await log();
  const again = await send(text);
  expect(again).toMatchObject({ id: null, found: { count: 0, leftOut: { known: 32 } } });
  expect(await log()).toEqual(before);
  // The same weeks from another service are the same training.
  const elsewhere = await send(fileOf.trainingpeaks(history));
  expect(elsewhere).toMatchObject({ id: null, found: { count: 0, leftOut: { known: 32 } } });
});

test("what was typed by hand stands, and the file fills in around it", async () => {
  await as(athlete.user, (ctx) =>
    logActivity(ctx, {
      ...{ athleteId: athlete.id, id: uuid(), date: addDays(TODAY, -3), sport: "run" },
      ...{ durationS: 3600, distanceM: 10_000, rpe: 5 },
    }),
  );
  const { found } = await send(fileOf.garmin(history), { distanceUnit: "km", swimUnit: "m" });
  expect(found).toMatchObject({ count: 31, leftOut: { known: 1 } });
  const thatDay = (await log()).filter((one) => one.date === addDays(TODAY, -3));
  expect(thatDay).toMatchObject([{ imported: false, rpe: 5 }]);
});

test("without the unit nothing is saved", async () => {
  await expect(send(fileOf.garmin(history))).rejects.toMatchObject({
    code: "invalid_input",
    fields: { distanceUnit: ["Say which unit the file uses."] },
  });
  const { found } = await send(fileOf.garmin(history), { apply: false });
  expect(found?.questions).toMatchObject([{ about: "distance" }]);
  expect(await log()).toEqual([]);
  const miles = await send(fileOf.garmin([run(1)]), { distanceUnit: "mi" });
  // Ten miles in 57 minutes and a half are possible.
  expect(miles.found).toMatchObject({ count: 1, sports: [{ distanceM: 16_093 }] });
});

test("a file that is none is told in a preview and refused otherwise", async () => {
  const told = await send("one,two\n1,2", { apply: false });
  expect(told).toMatchObject({ id: null, found: null, fault: { code: "wrong-columns" } });
  await expect(send("one,two\n1,2")).rejects.toMatchObject({ code: "invalid_input" });
});

test("taking it back takes all of it, for a day, and the file can be read anew", async () => {
  const text = fileOf.intervals(history);
  const { id } = await send(text);
  const [first] = await log();
  await as(athlete.user, (ctx) =>
    editActivity(ctx, {
      ...{ athleteId: athlete.id, activityId: first?.id ?? "", ifMatch: null },
      note: "by the canal",
    }),
  );
  const listed = await as(athlete.user, (ctx) => listImports(ctx, { athleteId: athlete.id }));
  expect(listed.imports).toMatchObject([
    { id, source: "intervals", count: 32, from: addDays(TODAY, -54), to: addDays(TODAY, -1) },
  ]);
  expect(await undo(id ?? "")).toEqual({ id, count: 32 });
  expect(await log()).toEqual([]);
  // Not as 32 entries to bring back one by one.
  const gone = await deleted();
  expect(gone).toEqual([]);
  expect(await undo(id ?? "")).toEqual({ id, count: 0 });
  const after = await as(athlete.user, (ctx) => listImports(ctx, { athleteId: athlete.id }));
  expect(after.imports).toEqual([]);
  expect((await send(text)).found?.count).toBe(32);
});

test("one entry deleted alone stays deleted, and can come back alone", async () => {
  const { id } = await send(fileOf.intervals(history));
  const [first] = await log();
  const activityId = first?.id ?? "";
  await as(athlete.user, (ctx) =>
    deleteActivity(ctx, { athleteId: athlete.id, activityId, ifMatch: null }),
  );
  const gone = await deleted();
  expect(gone).toMatchObject([{ id: activityId, imported: true }]);
  expect(await undo(id ?? "")).toEqual({ id, count: 31 });
});

test("the time to take it back ends", async () => {
  const { id } = await send(fileOf.intervals(history));
  await expect(undo(id ?? "", addDays(TODAY, 2))).rejects.toMatchObject({ code: "conflict" });
});

test("a remembered summary gives way sport by sport, and comes back with the undo", async () => {
  const summary = {
    ...{ runM: [30_000, 30_000, 30_000, 30_000], runsPerWeek: 3, longestRunM: 14_000 },
    ...{ weeklyBikeS: 0, weeklySwimM: 2000 },
  };
  await as(athlete.user, (ctx) =>
    saveRecentTraining(ctx, { athleteId: athlete.id, id: uuid(), ...summary }),
  );
  const before = await log();
  const { id, found } = await send(fileOf.intervals(history));
  expect(found?.replaces).toEqual(["run"]);
  const now = await log();
  expect(now.filter((one) => one.summary).every((one) => one.sport === "swim")).toBe(true);
  expect(now.filter((one) => one.sport === "run" && one.summary)).toEqual([]);
  const training = await as(athlete.user, (ctx) =>
    getRecentTraining(ctx, { athleteId: athlete.id }),
  );
  expect(training.logged).toBe(16);
  await undo(id ?? "");
  const sizes = (entries: typeof before) =>
    entries.map(({ id: key, date, distanceM }) => ({ key, date, distanceM }));
  expect(sizes(await log())).toEqual(sizes(before));
});

test("a plan is built from it", async () => {
  await send(fileOf.intervals(history));
  const season = await as(athlete.user, async (ctx) => {
    await ownerSql()`insert into races (athlete_id, id, name, local_date, kind, priority)
      values (${athlete.id}, gen_random_uuid(), 'Spring', ${addDays(TODAY, 130)}, 'marathon', 'A')`;
    return buildSeasonPlan(ctx, { athleteId: athlete.id, apply: true });
  });
  expect(season.weeks.some((week) => week.targets.run.distanceM > 20_000)).toBe(true);
});

test("a plan that stands is adapted once: what the file says was done is done", async () => {
  athlete = await aPlannedRunner(addDays(TODAY, -14));
  const mine = athlete.id;
  const runs = () => ownerSql()<{ date: PlainDate; status: string }[]>`
    select local_date::text as date, status from sessions
    where athlete_id = ${mine} and sport = 'run' and local_date < ${TODAY} order by 1`;
  const revision = async () =>
    (await ownerSql()`select revision from plan_heads where athlete_id = ${mine}`)[0]?.revision;
  await as(athlete.user, (ctx) => getWeek(ctx, { athleteId: mine, monday: mondayOf(TODAY) }));
  const missed = await runs();
  expect(missed.length).toBeGreaterThan(3);
  expect(new Set(missed.map((one) => one.status))).toEqual(new Set(["missed"]));
  const before = await revision();
  const ran = missed.map(({ date }) => ({ ...run(0, 6000), date }));
  expect((await send(fileOf.intervals(ran))).found?.count).toBe(ran.length);
  expect(new Set((await runs()).map((one) => one.status))).toEqual(new Set(["done"]));
  expect(await revision()).toBe(before + 1);
});

test("another athlete is not there, and a coach may not log for her", async () => {
  const { user: coach } = await aGrantee(athlete);
  const stranger = await anAthlete();
  const input = { athleteId: athlete.id, id: uuid(), apply: true, text: fileOf.intervals(history) };
  await expect(as(coach, (ctx) => importActivities(ctx, input))).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(as(stranger.user, (ctx) => importActivities(ctx, input))).rejects.toMatchObject({
    code: "not_found",
  });
  const { id } = await send(input.text);
  for (const [user, code] of [
    [coach, "forbidden"],
    [stranger.user, "not_found"],
  ] as const) {
    await expect(
      as(user, (ctx) => undoImport(ctx, { athleteId: athlete.id, importId: id ?? "" })),
    ).rejects.toMatchObject({ code });
  }
  await expect(
    as(stranger.user, (ctx) => undoImport(ctx, { athleteId: stranger.id, importId: id ?? "" })),
  ).rejects.toMatchObject({ code: "not_found" });
});

test("over the wire: sent twice it is saved once, too much is refused, nothing of the file is kept", async () => {
  const token = await tokenOf(athlete.user);
  const yesterday = addDays(new Date().toISOString().slice(0, 10) as PlainDate, -1);
  const odd = `\n${"x".repeat(600)},${yesterday}T09:00:00,x,Ki\u0000te\uD800,1800,\n`;
  const text = fileOf.intervals([{ ...run(1), date: yesterday, title: "SECRET-TITLE" }]) + odd;
  const key = uuid();
  const post = (body: unknown, more: object = {}) =>
    call({
      ...{ method: "POST", module: importRoute, path: "/athletes/{athleteId}/imports" },
      ...{ params: { athleteId: athlete.id }, token, body, ...more },
    });
  const preview = await post({ text }, { search: "?preview=1", key });
  expect([preview.status, preview.json.id]).toEqual([200, null]);
  expect(preview.json.found).toMatchObject({ otherTypes: [{ type: "Kite", count: 1 }] });
  const first = await post({ text }, { key });
  const second = await post({ text }, { key });
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(second.text).toBe(first.text);
  expect(await log()).toHaveLength(1);

  const large = await post({ text: "x".repeat(9 * 1024 * 1024) });
  expect(large.status).toBe(413);
  const bad = await post({ text: "one,two\n1,2" });
  expect([bad.status, Object.keys(bad.json.fields as object)]).toEqual([400, ["text"]]);
  const kept = await ownerSql()`
    select (select count(*)::int from idempotency_keys k where k::text like '%SECRET-TITLE%')
      + (select count(*)::int from activities a where a::text like '%SECRET-TITLE%')
      + (select count(*)::int from activity_revisions r where r::text like '%SECRET-TITLE%')
      + (select count(*)::int from audit_log l where l::text like '%SECRET-TITLE%') as n`;
  expect(kept[0]?.n).toBe(0);
});

test("reading is held back after many files in an hour", async () => {
  for (let n = 0; n < 60; n += 1) await send("", { apply: false });
  await expect(send("", { apply: false })).rejects.toMatchObject({ code: "too_many_requests" });
});
