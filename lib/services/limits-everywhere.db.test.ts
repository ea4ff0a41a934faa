import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pg } from "@/db/client";
import { listActivities } from "@/db/repositories/activities";
import { findAthlete } from "@/db/repositories/athletes";
import { listBlocks } from "@/db/repositories/blocks";
import { listChanges } from "@/db/repositories/changes";
import { listSessions } from "@/db/repositories/sessions";
import type { SessionRow } from "@/db/schema/sessions";
import { aGrantee, closeOwner, type TestAthlete, type TestUser, TODAY } from "@/db/testing";
import type { Context } from "@/lib/auth/actor";
import type { RestrictionBody } from "@/lib/contracts/care";
import type { SessionCreate } from "@/lib/contracts/sessions";
import { limitViolations } from "@/lib/engine/laws/limits";
import type { Restriction } from "@/lib/engine/model";
import { addDays, mondayOf } from "@/lib/engine/plain-date";
import { fileOf } from "@/lib/import/testing";
import { editProfile } from "./account/edit-profile";
import { moveOwnRecord } from "./account/move-own-record";
import { addAway } from "./away/add-away";
import { deleteAway } from "./away/delete-away";
import { editAway } from "./away/edit-away";
import { addClearance } from "./care/add-clearance";
import { addRestriction } from "./care/add-restriction";
import { endRestriction } from "./care/end-restriction";
import { addInjury } from "./case-file/add-injury";
import { addTreatment } from "./case-file/add-treatment";
import { deleteTreatment } from "./case-file/delete-treatment";
import { editInjury } from "./case-file/edit-injury";
import { editTreatment } from "./case-file/edit-treatment";
import { listInjuries } from "./case-file/list-injuries";
import { restoreTreatment } from "./case-file/restore-treatment";
import { resolveChange } from "./changes/resolve-change";
import { saveCheckIn } from "./check-ins/save-check-in";
import { saveEvening } from "./check-ins/save-evening";
import { importActivities } from "./imports/import-activities";
import { undoImport } from "./imports/undo-import";
import { createItem } from "./library/items";
import { layPlan } from "./library/lay-plan";
import { placeSession } from "./library/place-session";
import { loadAthleteRecord } from "./load-athlete-record";
import { deleteActivity } from "./log/delete-activity";
import { editActivity } from "./log/edit-activity";
import { logActivity } from "./log/log-activity";
import { restoreActivity } from "./log/restore-activity";
import { keepCurrent } from "./plan/keep-current";
import { saveRecentTraining } from "./recent-training/save-recent-training";
import { confirmStage } from "./rehab/confirm-stage";
import { buildSeasonPlan } from "./season/build-season-plan";
import { createBlock } from "./season/create-block";
import { deleteBlock } from "./season/delete-block";
import { editBlock } from "./season/edit-block";
import { editBlocks } from "./season/edit-blocks";
import { aPlannedRunner, as, asCoach } from "./testing";
import { endThreshold } from "./thresholds/end-threshold";
import { setThreshold } from "./thresholds/set-threshold";
import { createSession } from "./week/create-session";
import { deleteSession } from "./week/delete-session";
import { editSession } from "./week/edit-session";
import { rearrangePlan } from "./week/rearrange-plan";
import { undoEdit } from "./week/undo-edit";

/*
 * Law 6 through every service that can write a planned session: with limits standing, what it leaves
 * is within them, or it refused and said why. The services are found in the files, so that a new one
 * fails here until it has a row.
 */

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

const limits: readonly Omit<RestrictionBody, "from">[] = [
  { kind: "max-run-minutes", value: 35 },
  { kind: "max-ride-minutes", value: 40 },
  { kind: "no-hills" },
  { kind: "no-speed" },
  { kind: "no-exercise", exercise: "single-leg-bridge" },
  { kind: "max-exercise-sets", exercise: "curl-hold", value: 3 },
];

let athlete: TestAthlete;
let coach: TestUser;
let physio: TestUser;
/** A shift by a day that stood before any limit did. */
let oldEdit: string;
let own: string;
let brokenBefore: readonly string[];

beforeAll(async () => {
  athlete = await aPlannedRunner();
  coach = (await aGrantee(athlete, { role: "coach" })).user;
  physio = (await aGrantee(athlete, { role: "physio" })).user;
  brokenBefore = await as(athlete.user, (ctx) => broken(ctx, limits.map(asRestriction)));
  const ride = (await as(athlete.user, rows)).find((row) => row.sport === "bike");
  if (!ride) throw new RangeError("a ride ahead");
  oldEdit = (
    await as(athlete.user, (ctx) =>
      editSession(ctx, {
        ...{ athleteId: athlete.id, sessionId: ride.id, ifMatch: [ride.version] },
        patch: { durationS: 1200, override: { reason: "Short of time." } },
      }),
    )
  ).editId;
  for (const limit of limits)
    await as(physio, (ctx) =>
      addRestriction(ctx, { athleteId: athlete.id, id: uuid(), from: TODAY, ...limit }),
    );
  own = uuid();
  await as(athlete.user, (ctx) =>
    addRestriction(ctx, {
      athleteId: athlete.id,
      id: own,
      from: TODAY,
      kind: "max-aero-minutes",
      value: 5,
    }),
  );
}, 120_000);

const asRestriction = (limit: Omit<RestrictionBody, "from">): Restriction => ({
  kind: limit.kind,
  from: TODAY,
  to: null,
  value: limit.value ?? null,
  exercise: limit.exercise ?? null,
});
const rows = (ctx: Context) => listSessions(ctx.db, athlete.scope, { from: TODAY });

/** Sessions to be done that break a limit that stands, or would with `also`. */
async function broken(ctx: Context, also: readonly Restriction[] = []): Promise<string[]> {
  const { scope } = athlete;
  const assessment = await keepCurrent(ctx, scope);
  const record = await loadAthleteRecord(ctx.db, scope);
  if (!record) throw new RangeError("the athlete is there");
  const sessions = (await rows(ctx))
    .filter((row) => row.status === "planned" && !row.held)
    .map((row) => ({ ...row, date: row.localDate }));
  const restrictions = [...record.restrictions, ...also];
  return limitViolations({
    ...{ record: { ...record, restrictions }, today: TODAY },
    ...{ assessment, sessions },
  }).map(({ date, message }) => `${date} ${message}`);
}

type Row = {
  readonly by?: "coach" | "physio";
  /** How it says no, where it does: by the limit, or because nothing of that kind can be done here. */
  readonly refuses?: "law_broken" | "conflict";
  readonly run: (
    ctx: Context,
    its: { readonly athleteId: string; readonly id: string },
  ) => Promise<unknown>;
};

const reason = { override: { reason: "Asked for by name." } };
const hardRun: SessionCreate = {
  ...{ date: addDays(TODAY, 2), sport: "run", role: "intervals" },
  ...{ durationS: 3600, distanceM: 11_000, ...reason },
};
/** A file of long runs of late: they open longer ones, were it not for the limits. */
const longRuns = fileOf.intervals(
  [1, 4, 8, 11].map((back) => ({
    ...{ date: addDays(TODAY, -back), time: "07:10:00", sport: "run" },
    ...{ durationS: 7200, distanceM: 20_000, rpe: null },
  })),
);

const ahead = async (ctx: Context, fits: (row: SessionRow) => boolean): Promise<SessionRow> => {
  const found = (await rows(ctx)).find(
    (row) => row.localDate > TODAY && row.base !== null && !row.locked && fits(row),
  );
  if (!found) throw new RangeError("such a session is planned");
  return found;
};
const longRide = (row: SessionRow) => row.base?.sport === "bike" && row.base.durationS > 2400;
const blockAhead = async (ctx: Context) => {
  const found = (await listBlocks(ctx.db, athlete.scope)).find((b) => b.start > addDays(TODAY, 7));
  if (!found) throw new RangeError("a block is ahead");
  return found;
};
const anAway = (ctx: Context, id: string) =>
  addAway(ctx, {
    ...{ athleteId: athlete.id, id },
    ...{ from: addDays(TODAY, 5), to: addDays(TODAY, 6) },
  });
const aTreatment = (ctx: Context, id: string) =>
  addTreatment(ctx, { athleteId: athlete.id, id, date: addDays(TODAY, 2), kind: "shockwave" });
const anActivity = async (ctx: Context) => {
  const [one] = (await listActivities(ctx.db, athlete.scope)).filter((a) => a.sport === "run");
  if (!one) throw new RangeError("something was run");
  return one;
};
const redFlag = (ctx: Context) =>
  saveCheckIn(ctx, {
    ...{ athleteId: athlete.id, id: uuid(), date: TODAY, morningPain: 1, stiffnessMin: 5 },
    ...{ aftermath: "same", redFlags: ["bone-pain"] },
  });
const content = (weeks: number) => ({
  ...{ kind: "block" as const, title: "Hard", intent: "Much of everything.", weeks },
  phases: [{ phase: "build" as const, week: 0, weeks }],
  sessions: [
    {
      ...{
        day: 1,
        sport: "run" as const,
        role: "intervals" as const,
        title: "Fast",
        intent: "Fast.",
      },
      text: "10m easy\n30m threshold\n20m easy",
    },
  ],
});
const edit = { rule: "STATE-AMBER-MORNING", number: "from", value: 2, from: TODAY } as const;

const table: Readonly<Record<string, Row>> = {
  "changes/accept-as": {
    refuses: "law_broken",
    run: async (ctx, its) => {
      const before = await findAthlete(ctx.db, athlete.scope);
      if (!before) throw new RangeError("the athlete is there");
      await editProfile(ctx, {
        ...{ athleteId: its.athleteId, ifMatch: [before.version], adaptationPolicy: "off" },
      });
      await saveCheckIn(ctx, {
        ...{ ...its, date: TODAY, morningPain: 4, stiffnessMin: 30, aftermath: "worse" },
      });
      const offer = (await listChanges(ctx.db, athlete.scope)).find(
        (one) => one.status === "proposed" && one.after?.sport === "run",
      );
      if (!offer) throw new RangeError("less of a run is offered");
      await resolveChange(ctx, {
        ...{ athleteId: its.athleteId, changeId: offer.id, action: "accept" },
        ...{ as: { durationS: 3600 }, ...reason },
      });
    },
  },
  "away/add-away": { run: (ctx, { id }) => anAway(ctx, id) },
  "care/add-clearance": {
    run: async (ctx, its) => {
      await redFlag(ctx);
      await addClearance(ctx, { ...its, note: "Looked at, nothing found." });
    },
  },
  "case-file/add-injury": {
    run: (ctx, its) =>
      addInjury(ctx, { ...its, kind: "achilles-tendinopathy", side: "left", since: TODAY }),
  },
  "care/add-restriction": {
    run: (ctx, its) =>
      addRestriction(ctx, { ...its, kind: "max-long-run-m", value: 5000, from: TODAY }),
  },
  "case-file/add-treatment": { run: (ctx, { id }) => aTreatment(ctx, id) },
  "season/build-season-plan": { run: (ctx, its) => buildSeasonPlan(ctx, { ...its, apply: true }) },
  "rehab/confirm-stage": {
    by: "physio",
    run: (ctx, its) => confirmStage(ctx, { ...its, stage: 1, note: "Back to holds." }),
  },
  "season/create-block": {
    run: async (ctx, its) => {
      const { start } = await blockAhead(ctx);
      const body = { phase: "build" as const, start, end: addDays(start, 6), ...reason };
      await createBlock(ctx, { ...its, body });
    },
  },
  "week/create-session": {
    refuses: "law_broken",
    run: (ctx, its) => createSession(ctx, { ...hardRun, ...its }),
  },
  "log/delete-activity": {
    run: async (ctx, its) => {
      const { id: activityId, version } = await anActivity(ctx);
      await deleteActivity(ctx, { athleteId: its.athleteId, activityId, ifMatch: [version] });
    },
  },
  "away/delete-away": {
    run: async (ctx, its) => {
      const { id: awayId, version } = await anAway(ctx, its.id);
      await deleteAway(ctx, { athleteId: its.athleteId, awayId, ifMatch: [version] });
    },
  },
  "season/delete-block": {
    run: async (ctx, its) => {
      const { start } = await blockAhead(ctx);
      const body = { phase: "build" as const, start, end: addDays(start, 6), ...reason };
      const { block } = await createBlock(ctx, { ...its, body });
      if (!block) throw new RangeError("it was made");
      const { id: blockId, version } = block;
      await deleteBlock(ctx, { ...its, blockId, ifMatch: [version], ...reason });
    },
  },
  "week/delete-session": {
    run: async (ctx, its) => {
      const { id: sessionId, version } = await ahead(ctx, longRide);
      await deleteSession(ctx, { ...its, sessionId, ifMatch: [version], ...reason });
    },
  },
  "case-file/delete-treatment": {
    run: async (ctx, its) => {
      const { id: treatmentId, version } = await aTreatment(ctx, its.id);
      await deleteTreatment(ctx, { athleteId: its.athleteId, treatmentId, ifMatch: [version] });
    },
  },
  "log/edit-activity": {
    run: async (ctx, its) => {
      const { id: activityId, version } = await anActivity(ctx);
      await editActivity(ctx, {
        athleteId: its.athleteId,
        activityId,
        ifMatch: [version],
        durationS: 7200,
      });
    },
  },
  "away/edit-away": {
    run: async (ctx, its) => {
      const { id: awayId, version } = await anAway(ctx, its.id);
      await editAway(ctx, {
        athleteId: its.athleteId,
        awayId,
        ifMatch: [version],
        to: addDays(TODAY, 5),
      });
    },
  },
  "season/edit-block": {
    run: async (ctx, its) => {
      const { id: blockId, version } = await blockAhead(ctx);
      const patch = { targets: { bike: { durationS: 18_000 } }, ...reason };
      await editBlock(ctx, { ...its, blockId, ifMatch: [version], patch });
    },
  },
  "season/edit-blocks": {
    run: async (ctx, its) => {
      const { id, version } = await blockAhead(ctx);
      const targets = { bike: { durationS: 18_000 } };
      const body = { changes: [{ op: "update" as const, id, version, targets }], ...reason };
      await editBlocks(ctx, { ...its, body });
    },
  },
  "case-file/edit-injury": {
    run: async (ctx, its) => {
      const [injury] = (await listInjuries(ctx, its)).injuries;
      if (!injury) throw new RangeError("an injury");
      const { id: injuryId, version } = injury;
      await editInjury(ctx, {
        athleteId: its.athleteId,
        injuryId,
        ifMatch: [version],
        spread: "wider",
      });
    },
  },
  "account/edit-profile": {
    run: async (ctx, its) => {
      const before = await findAthlete(ctx.db, athlete.scope);
      if (!before) throw new RangeError("the athlete is there");
      const availabilityMin = { ...before.availabilityMin, sat: 30, sun: 30 };
      await editProfile(ctx, {
        athleteId: its.athleteId,
        availabilityMin,
        ifMatch: [before.version],
      });
    },
  },
  "account/move-own-record": { run: (ctx) => moveOwnRecord(ctx, "Pacific/Honolulu") },
  "week/edit-session": {
    refuses: "law_broken",
    run: async (ctx, its) => {
      const { id: sessionId, version } = await ahead(ctx, longRide);
      const patch = { durationS: 7200, ...reason };
      await editSession(ctx, { ...its, sessionId, ifMatch: [version], patch });
    },
  },
  "case-file/edit-treatment": {
    run: async (ctx, its) => {
      const { id: treatmentId, version } = await aTreatment(ctx, its.id);
      const date = addDays(TODAY, 4);
      await editTreatment(ctx, { athleteId: its.athleteId, treatmentId, ifMatch: [version], date });
    },
  },
  "care/end-restriction": {
    run: (ctx, its) =>
      endRestriction(ctx, { ...its, restrictionId: own, to: addDays(TODAY, -1), ifMatch: null }),
  },
  "check-ins/save-evening": {
    run: async (ctx, its) => {
      await saveCheckIn(ctx, { ...its, date: TODAY, morningPain: 1, stiffnessMin: 5 });
      await saveEvening(ctx, {
        ...{ athleteId: its.athleteId, date: addDays(TODAY, -1), duringPain: 6, afterPain: 6 },
      });
    },
  },
  "library/lay-plan": {
    by: "coach",
    refuses: "law_broken",
    run: async (ctx, its) => {
      const { id: itemId } = await createItem(ctx, { id: its.id, content: content(1) });
      const from = addDays(mondayOf(TODAY), 7);
      await layPlan(ctx, { athleteId: its.athleteId, itemId, from, ...reason });
    },
  },
  "library/place-session": {
    by: "coach",
    refuses: "law_broken",
    run: async (ctx, its) => {
      const { id: sessionId } = await ahead(ctx, longRide);
      const source = { of: "session" as const, sessionId };
      await placeSession(ctx, { ...its, source, date: addDays(TODAY, 3), ...reason });
    },
  },
  "imports/import-activities": {
    run: (ctx, its) => importActivities(ctx, { ...its, text: longRuns, apply: true }),
  },
  "imports/undo-import": {
    run: async (ctx, its) => {
      await importActivities(ctx, { ...its, text: longRuns, apply: true });
      await undoImport(ctx, { athleteId: its.athleteId, importId: its.id });
    },
  },
  "log/log-activity": {
    run: (ctx, its) =>
      logActivity(ctx, { ...its, date: TODAY, sport: "run", durationS: 5400, distanceM: 15_000 }),
  },
  "week/rearrange-plan": {
    run: (ctx, its) =>
      rearrangePlan(ctx, {
        ...its,
        how: { by: "weeks", from: mondayOf(addDays(TODAY, 7)), weeks: 1, ...reason },
      }),
  },
  // Its own part is before a log is there; what it writes is adapted like any entry of the log.
  "recent-training/save-recent-training": {
    refuses: "conflict",
    run: (ctx, its) =>
      saveRecentTraining(ctx, {
        ...its,
        ...{ runM: [30_000, 30_000, 30_000, 30_000], runsPerWeek: 3, longestRunM: 14_000 },
        ...{ weeklyBikeS: 3600, weeklySwimM: 0 },
      }),
  },
  "changes/resolve-change": {
    refuses: "law_broken",
    run: async (ctx, its) => {
      const cut = (await listChanges(ctx.db, athlete.scope)).find(
        (one) => one.status === "applied" && one.why?.rule === "RESTRICTION",
      );
      if (!cut) throw new RangeError("a limit cut something");
      await resolveChange(ctx, { ...its, changeId: cut.id, action: "undo" });
    },
  },
  "log/restore-activity": {
    run: async (ctx, { athleteId }) => {
      const { id: activityId, version } = await anActivity(ctx);
      await deleteActivity(ctx, { athleteId, activityId, ifMatch: [version] });
      // The database's clock is not the test's.
      await ctx.db.execute(sql`update activities set deleted_at = ${ctx.now.toISOString()}
        where id = ${activityId}`);
      await restoreActivity(ctx, { athleteId, activityId });
    },
  },
  "case-file/restore-treatment": {
    run: async (ctx, { athleteId, id }) => {
      const { id: treatmentId, version } = await aTreatment(ctx, id);
      await deleteTreatment(ctx, { athleteId, treatmentId, ifMatch: [version] });
      await restoreTreatment(ctx, { athleteId, treatmentId });
    },
  },
  "check-ins/save-check-in": {
    run: (ctx, its) =>
      saveCheckIn(ctx, {
        ...{ ...its, date: TODAY, morningPain: 5, stiffnessMin: 60, aftermath: "worse" },
        ...{ duringPain: 5, afterPain: 5 },
      }),
  },
  "thresholds/end-threshold": {
    by: "physio",
    run: async (ctx, its) => {
      const { id: thresholdId, version } = await setThreshold(ctx, { ...its, ...edit });
      const to = addDays(TODAY, -1);
      await endThreshold(ctx, { ...its, thresholdId, ifMatch: [version], to });
    },
  },
  "thresholds/set-threshold": {
    by: "physio",
    run: (ctx, its) => setThreshold(ctx, { ...its, ...edit }),
  },
  "week/undo-edit": { run: (ctx, its) => undoEdit(ctx, { ...its, editId: oldEdit }) },
};

/** What a service calls, directly, to write planned sessions. */
const WRITES =
  /\b(?:readapt|adaptAgain|editBases|applyBlocks|applyBlockEdit|rebuildPlan|buildStoredSeason|keepInsideDays|keepWithGear|storePlan|upsertSessions|restoreSessions|insertSessions)\(/;

function writers(): string[] {
  const root = path.join(process.cwd(), "lib/services");
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => file.endsWith(".ts") && !/(^plan\/|\.test\.ts$|testing\.ts$)/.test(file))
    .filter((file) => WRITES.test(readFileSync(path.join(root, file), "utf8")))
    .map((file) => file.replace(/\.ts$/, ""))
    .toSorted();
}

describe("a standing limit holds through every way into the plan", () => {
  test("the table names every service that writes planned sessions", () => {
    expect(Object.keys(table).toSorted()).toEqual(writers());
  });

  test("the plan broke each of them before it was set, and none since", async () => {
    for (const said of ["A run may last", "A ride may last", "Single-leg bridge is not allowed"])
      expect(
        brokenBefore.some((one) => one.includes(said)),
        said,
      ).toBe(true);
    expect(await as(athlete.user, (ctx) => broken(ctx))).toEqual([]);
  });

  test.each(Object.entries(table))("%s", async (_, { by, refuses, run }) => {
    const its = { athleteId: athlete.id, id: uuid() };
    const outcome = await inTransaction(by, async (ctx) => {
      await run(ctx, its);
      return broken(ctx);
    }).catch((error: { code?: string; violations?: unknown }) => {
      if (error.code === undefined || error.code !== refuses) throw error;
      if (refuses === "law_broken")
        expect(error.violations).toContainEqual(expect.objectContaining({ law: 6 }));
      return error.code;
    });
    expect(outcome).toEqual(refuses ?? []);
  });
});

function inTransaction<T>(by: Row["by"], work: (ctx: Context) => Promise<T>): Promise<T> {
  if (by === "coach") return asCoach(coach, work, { rollBack: true });
  return as(by === "physio" ? physio : athlete.user, work, { rollBack: true });
}
