import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { addDays } from "@/lib/engine/plain-date";
import { asEngine, asUser, type Database, pg } from "../client";
import { aGrantee, anAthlete, closeOwner, type TestAthlete, TODAY } from "../testing";
import {
  deleteActivity,
  findActivity,
  insertActivity,
  listActivities,
  listActivityRevisions,
  updateActivity,
} from "./activities";
import { endRestriction, insertRestriction, listRestrictions } from "./care";
import { listCheckInRevisions, listCheckIns, saveCheckIn } from "./check-ins";
import { findDecision, toAssessment, upsertDecisions } from "./decisions";
import { insertRace } from "./races";
import { loadRecord } from "./record";

let ann: TestAthlete;
beforeEach(async () => {
  ann = await anAthlete();
});
afterAll(async () => {
  await pg.end();
  await closeOwner();
});

const asAnn = <T>(work: (db: Database) => Promise<T>) => asUser(ann.user.id, work);

const morning = (
  answers: Parameters<typeof saveCheckIn>[2]["answers"],
  note: string | null = null,
) => ({
  id: uuidv7(),
  localDate: TODAY,
  answers,
  side: "left" as const,
  places: [],
  note,
});

describe("one check-in a day", () => {
  test("the same answers change nothing, in whatever order they came", async () => {
    await asAnn(async (db) => {
      const first = await saveCheckIn(db, ann.scope, morning({ morningPain: 2, trigger: null }));
      const again = await saveCheckIn(db, ann.scope, morning({ trigger: null, morningPain: 2 }));
      expect([first.outcome, again.outcome]).toEqual(["created", "unchanged"]);
      expect(again.checkIn).toMatchObject({ id: first.checkIn.id, version: 1 });
      expect(await listCheckInRevisions(db, ann.scope, first.checkIn.id)).toHaveLength(1);
    });
  });

  test("different answers, side or note are a new version, and the old one is kept", async () => {
    await asAnn(async (db) => {
      const { checkIn } = await saveCheckIn(db, ann.scope, morning({ morningPain: 2 }));
      const worse = await saveCheckIn(db, ann.scope, morning({ morningPain: 4 }));
      expect(await saveCheckIn(db, ann.scope, morning({ morningPain: 4 }, ""))).toMatchObject({
        outcome: "unchanged",
      });
      const told = await saveCheckIn(db, ann.scope, morning({ morningPain: 4 }, "after stairs"));
      expect([worse.outcome, told.outcome]).toEqual(["revised", "revised"]);
      expect(told.checkIn).toMatchObject({ id: checkIn.id, version: 3, note: "after stairs" });
      const history = await listCheckInRevisions(db, ann.scope, checkIn.id);
      expect(history.map((h) => [h.answers.morningPain, h.note])).toEqual([
        [2, null],
        [4, null],
        [4, "after stairs"],
      ]);
      expect(await listCheckIns(db, ann.scope)).toHaveLength(1);
    });
  });

  test("not answered, zero and null stay three things", async () => {
    await asAnn((db) => saveCheckIn(db, ann.scope, morning({ morningPain: 0, illness: null })));
    const record = await asAnn((db) => loadRecord(db, ann.scope));
    expect(record?.checkIns).toEqual([{ date: TODAY, morningPain: 0, illness: null }]);
  });

  test("pain outside 0 to 10 never reaches the disk", async () => {
    await expect(
      asAnn((db) => saveCheckIn(db, ann.scope, morning({ morningPain: 11 }))),
    ).rejects.toThrow();
  });

  test("twenty saves at once leave one row and a whole history", async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        asAnn((db) => saveCheckIn(db, ann.scope, morning({ morningPain: i % 10 }))),
      ),
    );
    await asAnn(async (db) => {
      const [row, ...more] = await listCheckIns(db, ann.scope);
      expect(more).toEqual([]);
      const history = await listCheckInRevisions(db, ann.scope, row?.id ?? "");
      expect(history.map((h) => h.version)).toEqual(history.map((_, i) => i + 1));
      expect(history.at(-1)?.answers).toEqual(row?.answers);
    });
  });

  test("who may see symptoms but no notes sees the answers without the words", async () => {
    await asAnn((db) => saveCheckIn(db, ann.scope, morning({ morningPain: 2 }, "private")));
    const coach = await aGrantee(ann, { scopes: ["symptoms"] });
    const seen = await asUser(coach.user.id, (db) => listCheckIns(db, coach.scope));
    expect(seen).toMatchObject([{ answers: { morningPain: 2 }, note: null }]);
  });
});

describe("the training log", () => {
  const run = (note: string | null = null) => ({
    id: uuidv7(),
    localDate: TODAY,
    sport: "run" as const,
    role: "easy" as const,
    durationS: 3300.5,
    distanceM: 9500,
    rpe: 3,
    ascentM: null,
    aeroS: null,
    note,
  });

  test("the same id again is a repeat, not a second run", async () => {
    await asAnn(async (db) => {
      const input = run("by the canal");
      expect(await insertActivity(db, ann.scope, input)).toMatchObject({ version: 1 });
      expect(await insertActivity(db, ann.scope, input)).toBeUndefined();
      expect(await listActivities(db, ann.scope)).toHaveLength(1);
    });
  });

  test("an edit of an old version is refused; the note stays unless it is named", async () => {
    await asAnn(async (db) => {
      const { id } = run();
      await insertActivity(db, ann.scope, { ...run("canal"), id });
      const edit = (version: number) =>
        updateActivity(db, ann.scope, { id, version, patch: { durationS: 3000 } });
      expect(await edit(1)).toMatchObject({ version: 2, durationS: 3000, note: "canal" });
      expect(await edit(1)).toBeUndefined();
    });
  });

  test("a deleted activity leaves the log and the record, not the history", async () => {
    await asAnn(async (db) => {
      const { id } = run();
      await insertActivity(db, ann.scope, { ...run("canal"), id });
      await deleteActivity(db, ann.scope, { id, version: 1 });
      expect(await findActivity(db, ann.scope, id)).toBeUndefined();
      expect((await loadRecord(db, ann.scope))?.activities).toEqual([]);
      const history = await listActivityRevisions(db, ann.scope, id);
      expect(history.map((h) => h.kind)).toEqual(["logged", "deleted"]);
    });
  });
});

describe("the record the engine reads", () => {
  test("has the engine's own names and values", async () => {
    const record = await asAnn(async (db) => {
      await insertRace(db, ann.scope, {
        id: uuidv7(),
        name: "London Marathon",
        localDate: addDays(TODAY, 100),
        kind: "marathon",
        priority: "A",
      });
      return loadRecord(db, ann.scope);
    });
    expect(record).toMatchObject({
      athlete: { timeZone: "Europe/London", cssSPer100m: 115, availabilityMin: { sun: 180 } },
      injury: { side: "left", since: "2026-04-09", rehabStage: 2, spread: "focal" },
      races: [{ name: "London Marathon", date: addDays(TODAY, 100), kind: "marathon" }],
      activities: [],
      blocks: [],
      clearances: [],
    });
  });

  test("a restriction that was lifted before it began is none", async () => {
    const physio = await aGrantee(ann, { role: "physio" });
    await asUser(physio.user.id, async (db) => {
      const row = await insertRestriction(db, ann.scope, {
        id: uuidv7(),
        kind: "no-run",
        exercise: null,
        from: TODAY,
        to: null,
        value: null,
        note: "",
        authorName: physio.user.name,
      });
      const end = { id: row?.id ?? "", version: 1, to: addDays(TODAY, -1) };
      expect(await endRestriction(db, ann.scope, end)).toMatchObject({
        liftedBy: physio.user.id,
        version: 2,
      });
      expect(await endRestriction(db, ann.scope, end)).toBeUndefined();
      expect(await listRestrictions(db, ann.scope)).toHaveLength(1);
      expect((await loadRecord(db, ann.scope))?.restrictions).toEqual([]);
    });
  });
});

describe("assessments", () => {
  const settled = {
    date: TODAY,
    state: "amber",
    mayProgress: false,
    rules: ["B", "A"],
    facts: [{ date: TODAY, what: "morning pain", value: "3" }],
    trigger: "intervals",
    keepsEasyVolume: true,
    irritability: "moderate",
    baseline: 1.5,
    level: 4,
    rehabStage: 2,
    timers: {
      noRunUntil: null,
      noLongRunUntil: TODAY,
      speedFreezeUntil: null,
      hillFreezeUntil: null,
      aeroFreezeUntil: null,
      smallRangeUntil: null,
      promotionFreezeUntil: null,
      windowUntil: null,
      noTrainingUntil: null,
    },
    ramp: { kind: "amber", fromWeekM: 32_000, shares: [0.75, 1], firstMonday: TODAY },
    beforeCut: { monday: addDays(TODAY, -9), runM: 31_250.5, cutMonday: addDays(TODAY, -2) },
    daysSilent: 0,
    longRunCapM: 12_800.5,
  } as const;

  test("come back as the engine gave them; the same one again changes nothing", async () => {
    await asAnn(async (db) => {
      const save = (assessment: typeof settled | (Omit<typeof settled, "level"> & { level: 3 })) =>
        asEngine(db, ann.scope, (e) =>
          upsertDecisions(e, ann.scope, { assessments: [assessment], engineVersion: "1" }),
        );
      await save(settled);
      await save(settled);
      const row = await findDecision(db, ann.scope, addDays(TODAY, 3));
      expect(row).toMatchObject({ version: 1 });
      expect(row && toAssessment(row)).toEqual(settled);
      await save({ ...settled, level: 3 });
      expect(await findDecision(db, ann.scope, TODAY)).toMatchObject({ version: 2, level: 3 });
    });
  });
});
