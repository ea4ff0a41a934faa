import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pg } from "@/db/client";
import { aGrantee, anAthlete, closeOwner, type TestAthlete, TODAY } from "@/db/testing";
import { caseFileFields } from "@/lib/contracts/case-file";
import type { ExerciseSetBody } from "@/lib/contracts/exercise-sets";
import { exerciseSetBody } from "@/lib/contracts/exercise-sets";
import { addDays } from "@/lib/engine/plain-date";
import { exportRecord } from "../account/export-record";
import { as } from "../testing";
import { deleteExerciseSet } from "./delete-exercise-set";
import { listExerciseSets } from "./list-exercise-sets";
import { saveExerciseSet } from "./save-exercise-set";

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

let athlete: TestAthlete;
beforeAll(async () => {
  athlete = await anAthlete();
});

const bridge = { exercise: "single-leg-bridge", side: "left", set: 1, reps: 12 } as const;
const save = (body: ExerciseSetBody, id: string = uuid()) =>
  as(athlete.user, (ctx) => saveExerciseSet(ctx, { ...body, athleteId: athlete.id, id }));
const list = () =>
  as(athlete.user, (ctx) => listExerciseSets(ctx, { athleteId: athlete.id, from: TODAY }));

describe("a set of an exercise", () => {
  test("is one row for its day, side and number; other answers are a new version of it", async () => {
    const first = await save(bridge);
    expect(first).toMatchObject({ created: true, version: 1, date: TODAY, pain: null });
    expect(await save(bridge)).toMatchObject({ created: false, version: 1, id: first.id });
    expect(await save({ ...bridge, pain: 3, loadKg: 7.5 })).toMatchObject({
      created: false,
      version: 2,
      id: first.id,
    });
    await save({ ...bridge, side: "right" });
    await save({ ...bridge, set: 2 });
    const { sets } = await list();
    expect(sets.map(({ side, set, pain, loadKg }) => ({ side, set, pain, loadKg }))).toEqual([
      { side: "left", set: 1, pain: 3, loadKg: 7.5 },
      { side: "right", set: 1, pain: null, loadKg: null },
      { side: "left", set: 2, pain: null, loadKg: null },
    ]);
  });

  test("leaves with the whole record, in a file that reads as a case again", async () => {
    const file = await as(athlete.user, (ctx) => exportRecord(ctx, { athleteId: athlete.id }));
    expect(file.exerciseSets).toContainEqual({
      ...{ date: TODAY, exercise: "single-leg-bridge", side: "left", set: 1, reps: 12 },
      ...{ holdS: null, distanceM: null, loadKg: 7.5, pain: 3, note: null },
    });
    expect(caseFileFields.safeParse(file).error).toBeUndefined();
  });

  test("is taken away as it was seen, and not otherwise", async () => {
    const made = await save({ ...bridge, exercise: "bridge-hold", side: "both" });
    const take = (ifMatch: readonly number[] | null) =>
      as(athlete.user, (ctx) =>
        deleteExerciseSet(ctx, { athleteId: athlete.id, setId: made.id, ifMatch }),
      );
    await expect(take([7])).rejects.toMatchObject({ code: "precondition_failed" });
    expect(await take([1])).toMatchObject({ exercise: "bridge-hold", reps: 12 });
    await expect(take(null)).rejects.toMatchObject({ code: "not_found" });
  });

  test("is not noted ahead of its day", async () => {
    await expect(save({ ...bridge, date: addDays(TODAY, 1) })).rejects.toMatchObject({
      code: "invalid_input",
    });
  });

  test("says one amount", () => {
    const fault = (body: object) => exerciseSetBody.safeParse({ ...bridge, ...body }).success;
    expect(fault({})).toBe(true);
    expect(fault({ holdS: 30 })).toBe(false);
    expect(fault({ reps: null })).toBe(false);
    expect(fault({ reps: null, holdS: 30 })).toBe(true);
  });

  test("is the athlete's to write, and read with injury and symptoms", async () => {
    const physio = await aGrantee(athlete, { role: "physio", scopes: ["injury", "symptoms"] });
    const half = await aGrantee(athlete, { role: "physio", scopes: ["injury"] });
    const read = (user: typeof physio.user) =>
      as(user, (ctx) => listExerciseSets(ctx, { athleteId: athlete.id }));
    expect((await read(physio.user)).sets.length).toBeGreaterThan(0);
    await expect(read(half.user)).rejects.toMatchObject({ code: "forbidden" });
    await expect(
      as(physio.user, (ctx) =>
        saveExerciseSet(ctx, { ...bridge, athleteId: athlete.id, id: uuid() }),
      ),
    ).rejects.toMatchObject({ code: "forbidden" });
  });
});
