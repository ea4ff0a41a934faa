import { v7 as uuid } from "uuid";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { pg } from "@/db/client";
import {
  aGrantee,
  anAthlete,
  aSession,
  closeOwner,
  ownerSql,
  type TestAthlete,
  TODAY,
} from "@/db/testing";
import type { Context } from "@/lib/auth/actor";
import type { ActivityBody, ActivityPatch } from "@/lib/contracts/activities";
import { parseCase } from "@/lib/contracts/case-file";
import type { SessionDto } from "@/lib/contracts/sessions";
import { addDays, mondayOf } from "@/lib/engine/plain-date";
import { exportRecord } from "../account/export-record";
import { getAdherence } from "../adherence/get-adherence";
import { getToday } from "../check-ins/get-today";
import { saveCheckIn } from "../check-ins/save-check-in";
import { getRoster } from "../roster/get-roster";
import { getSymptoms } from "../symptoms/get-symptoms";
import { aPlannedRunner, as } from "../testing";
import { createSession } from "../week/create-session";
import { deleteSession } from "../week/delete-session";
import { editSession } from "../week/edit-session";
import { getWeek } from "../week/get-week";
import { undoEdit } from "../week/undo-edit";
import { deleteActivity } from "./delete-activity";
import { editActivity } from "./edit-activity";
import { getActivityHistory } from "./get-activity-history";
import { listActivities } from "./list-activities";
import { logActivity } from "./log-activity";
import { restoreActivity } from "./restore-activity";

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

/** A Thursday: an easy run is planned, and nothing else. */
const THURSDAY = addDays(TODAY, 1);
const FRIDAY = addDays(TODAY, 2);

let athlete: TestAthlete;
let run: SessionDto;
beforeEach(async () => {
  athlete = await aPlannedRunner();
  const found = (await week()).sessions.find((s) => s.date === THURSDAY && s.sport === "run");
  if (!found) throw new RangeError("a run on Thursday");
  run = found;
});

const me = <T>(work: (ctx: Context) => Promise<T>, date = THURSDAY) =>
  as(athlete.user, work, { date });
const week = (date = THURSDAY) =>
  me((ctx) => getWeek(ctx, { athleteId: athlete.id, monday: mondayOf(TODAY) }), date);
const theRun = async (date = THURSDAY) =>
  (await week(date)).sessions.find((s) => s.id === run.id)?.status;
const aRide = { date: THURSDAY, sport: "bike", durationS: 4200 } as const;
const log = (body: Partial<ActivityBody> = {}, date = THURSDAY) =>
  me((ctx) => logActivity(ctx, { ...aRide, ...body, athleteId: athlete.id, id: uuid() }), date);
const rideInstead = () => log({ insteadOf: run.id });
const edit = (activityId: string, patch: ActivityPatch) =>
  me((ctx) => editActivity(ctx, { ...patch, athleteId: athlete.id, activityId, ifMatch: null }));
/** The database's clock is not the test's. */
const remove = async (activityId: string) => {
  await me((ctx) => deleteActivity(ctx, { athleteId: athlete.id, activityId, ifMatch: null }));
  await ownerSql()`update activities set deleted_at = ${`${THURSDAY}T07:00:00Z`} where id = ${activityId}`;
};
const entry = async (id: string) => {
  const { activities } = await me((ctx) => listActivities(ctx, { athleteId: athlete.id }));
  return activities.find((one) => one.id === id);
};

describe("a ride instead of a run", () => {
  test("answers the run as swapped, in the log, the week and on the day", async () => {
    const ride = await rideInstead();
    const tied = {
      sessionId: null,
      insteadOf: run.id,
      insteadOfSport: "run",
      insteadOfTitle: run.title,
    };
    expect(ride).toMatchObject(tied);
    const { sessions, activities, totals } = await week();
    expect(sessions.find((s) => s.id === run.id)?.status).toBe("swapped");
    expect(activities.find((one) => one.id === ride.id)).toMatchObject(tied);
    expect(totals.run.done.distanceM).toBe((await week(TODAY)).totals.run.done.distanceM);
    const today = await me((ctx) => getToday(ctx, { athleteId: athlete.id }));
    expect(today.headline).toMatch(/^Today’s training is logged\./);
    // The next morning looks at the day once more.
    expect(await theRun(FRIDAY)).toBe("swapped");
  });

  test("without anybody saying so the run is not logged, as ever, and the ride is beside it", async () => {
    const ride = await log();
    expect(ride).toMatchObject({
      sessionId: null,
      insteadOf: null,
      insteadOfSport: null,
      insteadOfTitle: null,
    });
    expect(await theRun()).toBe("planned");
    expect(await theRun(FRIDAY)).toBe("missed");
    const [row] = await ownerSql()`select session_id from activities where id = ${ride.id}`;
    expect(row).toEqual({ session_id: null });
  });

  test("counts for both ledgers as the ride it was, and decides nothing about running", async () => {
    const told = async () => ({
      symptoms: await me((ctx) => getSymptoms(ctx, { athleteId: athlete.id }), FRIDAY),
      totals: (await week(FRIDAY)).totals,
      ahead: (await week(FRIDAY)).sessions.filter((s) => s.date > THURSDAY),
    });
    const plain = await log();
    const before = await told();
    const tied = await edit(plain.id, { insteadOf: run.id });
    expect(tied).toMatchObject({ insteadOf: run.id });
    expect([tied.fitnessLoad, tied.tissueLoad]).toEqual([plain.fitnessLoad, plain.tissueLoad]);
    expect(await told()).toEqual(before);
  });

  test("leaves nothing of the run to cut or to edit", async () => {
    await rideInstead();
    await me((ctx) =>
      saveCheckIn(ctx, {
        ...{ athleteId: athlete.id, id: uuid(), date: THURSDAY },
        ...{ morningPain: 6, stiffnessMin: 60, loadTest: 6 },
      }),
    );
    const { sessions } = await week();
    expect(sessions.find((s) => s.id === run.id)).toMatchObject({
      ...{ status: "swapped", durationS: run.durationS, base: null },
    });
    const input = { athleteId: athlete.id, sessionId: run.id, ifMatch: null };
    const version = sessions.find((s) => s.id === run.id)?.version ?? 0;
    const stays = { code: "conflict", message: "Past days and logged sessions stay as they were." };
    await expect(
      me((ctx) => editSession(ctx, { ...input, ifMatch: [version], patch: { durationS: 600 } })),
    ).rejects.toMatchObject(stays);
    await expect(
      me((ctx) => deleteSession(ctx, { ...input, ifMatch: [version] })),
    ).rejects.toMatchObject(stays);
  });

  test("is told apart by adherence and in the roster, and moves what the roster keeps", async () => {
    const { user: coach } = await aGrantee(athlete);
    const kept = async () => (await as(coach, getRoster, { date: FRIDAY })).athletes[0]?.kept;
    const outcomes = async () =>
      (await me((ctx) => getAdherence(ctx, { athleteId: athlete.id }), FRIDAY)).outcomes;
    const before = await kept();
    expect(before).toMatchObject({ swapped: 0 });
    const { missed = 0 } = await outcomes();
    const ride = await log({ insteadOf: run.id }, FRIDAY);
    expect(ride.insteadOf).toBe(run.id);
    expect(await kept()).toEqual({ ...before, swapped: 1 });
    expect(await outcomes()).toMatchObject({ swapped: 1, missed: missed - 1 });
  });

  test("is in the export by the engine's name of the session, and is read back", async () => {
    await rideInstead();
    const file = await me((ctx) => exportRecord(ctx, { athleteId: athlete.id }));
    const parsed = parseCase(JSON.parse(JSON.stringify(file)));
    if (!parsed.ok) throw new RangeError(JSON.stringify(parsed.faults));
    const said = parsed.case.record.activities.filter((one) => one.insteadOf);
    expect(said).toMatchObject([{ sport: "bike", insteadOf: `${THURSDAY}.run.1` }]);
  });
});

describe("what an entry may say", () => {
  test("only a session of one's own, there, of that day and in another sport", async () => {
    const stranger = await anAthlete();
    const theirs = await aSession(stranger, THURSDAY);
    for (const insteadOf of [theirs, uuid()])
      await expect(log({ insteadOf })).rejects.toMatchObject({ code: "not_found" });
    await expect(log({ insteadOf: run.id, date: TODAY })).rejects.toMatchObject({
      code: "invalid_input",
      fields: { insteadOf: ["Choose a session planned for the day of the entry."] },
    });
    await expect(log({ insteadOf: run.id, sport: "run" })).rejects.toMatchObject({
      code: "invalid_input",
      fields: { insteadOf: [expect.stringContaining("counts for the session by itself")] },
    });
    const { activities } = await week();
    expect(activities.filter((one) => one.date === THURSDAY)).toEqual([]);
  });

  test("a session is answered once: as planned or by one thing instead", async () => {
    const taken = {
      code: "conflict",
      message: "Something is logged for this session already.",
    };
    await rideInstead();
    await expect(log({ sport: "swim", insteadOf: run.id })).rejects.toMatchObject(taken);
    const swim = await log({ sport: "swim" });
    await expect(edit(swim.id, { insteadOf: run.id })).rejects.toMatchObject(taken);
    // Two at once wait for each other.
    const other = await me((ctx) =>
      createSession(ctx, {
        ...{ athleteId: athlete.id, date: THURSDAY, sport: "walk", role: "recovery" },
        ...{ durationS: 1800, override: { reason: "For the test." } },
      }),
    );
    const insteadOf = other.session?.id ?? "";
    const both = await Promise.allSettled([
      log({ sport: "hike", insteadOf }),
      log({ sport: "mobility", insteadOf }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  test("a run that was done after all is the run, and then nothing is instead of it", async () => {
    const ride = await rideInstead();
    const ran = await log({ sport: "run", durationS: 1800 });
    expect(ran).toMatchObject({ sessionId: run.id, insteadOf: null });
    expect(await entry(ride.id)).toMatchObject({ sessionId: null, insteadOf: null });
    expect(await theRun()).toBe("done");
    await remove(ran.id);
    expect(await theRun()).toBe("swapped");
  });
});

describe("while entry and plan change", () => {
  test("an entry in the planned sport is the run; on another day it stands instead of nothing", async () => {
    const { id } = await rideInstead();
    expect(await edit(id, { sport: "run" })).toMatchObject({ sessionId: run.id, insteadOf: null });
    expect(await theRun()).toBe("done");
    expect(await edit(id, { sport: "bike", date: TODAY })).toMatchObject({ insteadOf: null });
    expect(await theRun()).toBe("planned");
    // What was said holds again once day and sport do.
    expect(await edit(id, { date: THURSDAY })).toMatchObject({ insteadOf: run.id });
    expect(await edit(id, { insteadOf: null })).toMatchObject({ insteadOf: null });
    expect(await theRun()).toBe("planned");
    const { versions } = await me((ctx) =>
      getActivityHistory(ctx, { athleteId: athlete.id, activityId: id }),
    );
    const { title } = run;
    expect(versions.map((one) => one.insteadOfTitle)).toEqual([title, title, title, title, null]);
  });

  test("deleted it is asked about again, and brought back it is swapped again", async () => {
    const ride = await rideInstead();
    await remove(ride.id);
    expect(await theRun()).toBe("planned");
    const back = await me((ctx) =>
      restoreActivity(ctx, { athleteId: athlete.id, activityId: ride.id }),
    );
    expect(back).toMatchObject({ insteadOf: run.id });
    // Meanwhile something else was: of two the longer one stands, and each is told as it is.
    await remove(ride.id);
    const swim = await log({ sport: "swim", durationS: 1200, insteadOf: run.id });
    await me((ctx) => restoreActivity(ctx, { athleteId: athlete.id, activityId: ride.id }));
    expect(await entry(ride.id)).toMatchObject({ insteadOf: run.id });
    expect(await entry(swim.id)).toMatchObject({ insteadOf: null });
    expect(await theRun()).toBe("swapped");
  });

  test("a session that moves away takes nothing along, and is to be done where it is", async () => {
    const override = { reason: "For the test." };
    const moved = await as(
      athlete.user,
      (ctx) =>
        editSession(ctx, {
          ...{ athleteId: athlete.id, sessionId: run.id, ifMatch: [run.version] },
          patch: { date: TODAY, override },
        }),
      { date: TODAY },
    );
    const ride = await as(
      athlete.user,
      (ctx) =>
        logActivity(ctx, {
          ...{ ...aRide, date: TODAY, sport: "hike", insteadOf: run.id },
          ...{ athleteId: athlete.id, id: uuid() },
        }),
      { date: TODAY },
    );
    expect(ride.insteadOf).toBe(run.id);
    // As with a session that was done, the edit before it stays; by whatever way it moved:
    await expect(
      as(athlete.user, (ctx) => undoEdit(ctx, { athleteId: athlete.id, editId: moved.editId })),
    ).rejects.toMatchObject({ code: "conflict" });
    await ownerSql()`update sessions set local_date = ${THURSDAY},
      base = jsonb_set(base, '{date}', to_jsonb(${THURSDAY}::text)) where id = ${run.id}`;
    await log({ sport: "walk", durationS: 600 });
    expect(await entry(ride.id)).toMatchObject({ insteadOf: null });
    expect(await theRun()).toBe("planned");
  });

  test("a session that is gone leaves the entry whole", async () => {
    const ride = await rideInstead();
    await ownerSql()`delete from sessions where id = ${run.id}`;
    expect(await entry(ride.id)).toMatchObject({ durationS: 4200, insteadOf: null });
    await expect(edit(ride.id, { rpe: 4 })).resolves.toMatchObject({ rpe: 4, insteadOf: null });
    const file = await me((ctx) => exportRecord(ctx, { athleteId: athlete.id }));
    expect(parseCase(JSON.parse(JSON.stringify(file))).ok).toBe(true);
  });

  test("what a rule took out is no fault of the entry: it is saved, instead of nothing", async () => {
    await me((ctx) =>
      saveCheckIn(ctx, {
        ...{ athleteId: athlete.id, id: uuid(), date: THURSDAY },
        ...{ morningPain: 7, stiffnessMin: 60, loadTest: 7, limp: true },
      }),
    );
    const left = (await week()).sessions.find((s) => s.id === run.id);
    expect(left?.status === "cancelled" || left?.held || left?.sport !== "run").toBe(true);
    const hike = await log({ sport: "hike", insteadOf: run.id });
    expect(hike.durationS).toBe(4200);
  });
});
