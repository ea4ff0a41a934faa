import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pg } from "@/db/client";
import { listChanges } from "@/db/repositories/changes";
import { listSessions } from "@/db/repositories/sessions";
import { aGrantee, closeOwner, type TestAthlete, type TestUser, TODAY } from "@/db/testing";
import type { RestrictionBody } from "@/lib/contracts/care";
import { parseCase } from "@/lib/contracts/case-file";
import type { SessionCreate } from "@/lib/contracts/sessions";
import { addDays } from "@/lib/engine/plain-date";
import { routineOf } from "@/lib/engine/rehab/routine";
import { exportRecord } from "../account/export-record";
import { getRehabPage } from "../rehab/get-rehab-page";
import { listExerciseSets } from "../rehab/list-exercise-sets";
import { saveExerciseSet } from "../rehab/save-exercise-set";
import { aCoachOf, aPlannedRunner, as } from "../testing";
import { createSession } from "../week/create-session";
import { rearrangePlan } from "../week/rearrange-plan";
import { addRestriction } from "./add-restriction";
import { endRestriction } from "./end-restriction";
import { listRestrictions } from "./list-restrictions";

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

const kind = "proximal-hamstring-tendinopathy";
let athlete: TestAthlete;
let physio: TestUser;
let coach: TestUser;
beforeAll(async () => {
  athlete = await aPlannedRunner();
  physio = (await aGrantee(athlete, { role: "physio" })).user;
  coach = await aCoachOf(athlete);
}, 60_000);

const limit = (user: TestUser, body: Omit<RestrictionBody, "from">, id: string = uuid()) =>
  as(user, (ctx) => addRestriction(ctx, { athleteId: athlete.id, id, from: TODAY, ...body }));
const lift = (user: TestUser, restrictionId: string) =>
  as(user, (ctx) =>
    endRestriction(ctx, {
      athleteId: athlete.id,
      restrictionId,
      to: addDays(TODAY, -1),
      ifMatch: null,
    }),
  );
const plan = () => as(athlete.user, (ctx) => listSessions(ctx.db, athlete.scope, { from: TODAY }));
const names = async (exercise: string) =>
  (await plan()).filter(
    (row) =>
      row.status === "planned" &&
      row.sport === "strength" &&
      routineOf(row.steps, kind).items.some((item) => item.id === exercise),
  );
const page = () => as(athlete.user, (ctx) => getRehabPage(ctx, { athleteId: athlete.id }));
const bridges: SessionCreate = {
  date: addDays(TODAY, 3),
  sport: "strength",
  role: "strength",
  durationS: 900,
  steps: [
    {
      kind: "repeat",
      times: 3,
      steps: [
        {
          kind: "step",
          role: "work",
          durationS: 240,
          distanceM: null,
          target: null,
          text: "Single-leg bridge, 12 per side",
        },
        {
          kind: "step",
          role: "rest",
          durationS: 60,
          distanceM: null,
          target: null,
          text: "Rest",
        },
      ],
    },
  ],
};
const create = (user: TestUser, body: SessionCreate) =>
  as(user, (ctx) => createSession(ctx, { ...body, athleteId: athlete.id }), { rollBack: true });

describe("a limit on one exercise", () => {
  test("is a physio's or the athlete's to set, never a coach's, and names a known exercise", async () => {
    const forbid = { kind: "no-exercise", exercise: "calf-raise" } as const;
    await expect(limit(coach, forbid)).rejects.toMatchObject({ code: "forbidden" });
    const { user: half } = await aGrantee(athlete, { role: "physio", scopes: ["load"] });
    await expect(limit(half, forbid)).rejects.toMatchObject({ code: "forbidden" });
    for (const bad of [
      { kind: "no-exercise" },
      { kind: "no-exercise", exercise: "moon-walk" },
      { kind: "no-hills", exercise: "calf-raise" },
      { kind: "max-exercise-sets", exercise: "calf-raise" },
      { kind: "max-exercise-sets", exercise: "calf-raise", value: 0 },
    ] as const)
      await expect(limit(physio, bad)).rejects.toMatchObject({ code: "invalid_input" });
    const id = uuid();
    const set = await limit(physio, forbid, id);
    expect(set).toMatchObject({
      exercise: { id: "calf-raise", name: "Calf raise" },
      by: physio.name,
      setOn: expect.any(String),
      version: 1,
    });
    await expect(limit(physio, forbid, id)).rejects.toMatchObject({ code: "conflict" });
    const seen = await as(coach, (ctx) => listRestrictions(ctx, { athleteId: athlete.id }));
    expect(seen.restrictions.map((one) => one.id)).toContain(id);
    await lift(physio, id);
  });

  test("takes the exercise out of plan and list, with its why, and gives it back as a proposal", async () => {
    const before = await names("single-leg-bridge");
    const [first] = before;
    if (!first) throw new RangeError("the plan names it");
    const set = await limit(physio, { kind: "no-exercise", exercise: "single-leg-bridge" });
    expect(await names("single-leg-bridge")).toEqual([]);
    const changes = await as(athlete.user, (ctx) => listChanges(ctx.db, athlete.scope));
    const cut = changes.find((c) => c.sessionId === first.id && c.status === "applied");
    expect(cut).toMatchObject({ direction: "cut", why: { rule: "RESTRICTION", demanded: true } });
    expect(cut?.why?.facts).toContainEqual({
      date: TODAY,
      what: "limit set by a person",
      value: "Single-leg bridge: not now",
    });
    const shown = await page();
    const all = [...shown.exercises, ...shown.earlier];
    expect(all.map((item) => item.id)).not.toContain("single-leg-bridge");
    expect(all.map((item) => item.easier?.id)).not.toContain("single-leg-bridge");
    expect(shown.leftOut).toMatchObject([{ name: "Single-leg bridge", by: physio.name }]);

    await lift(physio, set.id);
    const open = await as(athlete.user, (ctx) => listChanges(ctx.db, athlete.scope));
    const back = open.find((c) => c.sessionId === first.id && c.status === "proposed");
    expect(back).toMatchObject({ direction: "return", why: { rule: "RETURN-1" } });
    expect(back?.after).toMatchObject({ title: first.title, durationS: first.durationS });
    // More is never given without a person's word.
    expect(await names("single-leg-bridge")).toEqual([]);
  });

  test("refuses a session that names it, with the reason; one within the ceiling stands", async () => {
    const { id } = await limit(physio, {
      kind: "max-exercise-reps",
      exercise: "single-leg-bridge",
      value: 8,
    });
    await expect(create(coach, bridges)).rejects.toMatchObject({
      code: "law_broken",
      violations: expect.arrayContaining([
        expect.objectContaining({
          law: 6,
          severity: "hard",
          message: "Single-leg bridge: 8 repeats at most.",
        }),
      ]),
    });
    const text = JSON.stringify(bridges).replace("12 per side", "8 per side");
    expect(await create(coach, JSON.parse(text) as SessionCreate)).toMatchObject({
      session: { status: "planned" },
    });
    await lift(physio, id);
  });

  test("caps what the list and the player suggest", async () => {
    const before = (await page()).exercises.find((i) => i.takesLoad && i.amount.kind === "reps");
    if (!before) throw new RangeError("the stage has one");
    const exercise = before.id;
    const made = [
      await limit(physio, { kind: "max-exercise-sets", exercise, value: 1 }),
      await limit(physio, { kind: "max-exercise-reps", exercise, value: 5 }),
      await limit(physio, { kind: "max-exercise-kg", exercise, value: 10 }),
    ];
    const item = (await page()).exercises.find((one) => one.id === exercise);
    expect(item).toMatchObject({
      ...{ sets: 1, mostSets: 1, mostKg: 10, mostAmount: 5 },
      amount: { kind: "reps", from: 5, to: 5 },
    });
    expect(item?.limits?.map(({ words, by }) => `${words} ${by}`).toSorted()).toEqual(
      ["1 set at most", "10 kg at most", "5 repeats at most"]
        .map((w) => `${w} ${physio.name}`)
        .toSorted(),
    );
    for (const one of made) await lift(physio, one.id);
  });

  test("a set beyond it is a fact and says so; one done before it was set is not", async () => {
    const save = (set: number, loadKg: number) =>
      as(athlete.user, (ctx) =>
        saveExerciseSet(ctx, {
          ...{ athleteId: athlete.id, id: uuid(), exercise: "row", side: "both", set },
          ...{ reps: 8, loadKg },
        }),
      );
    expect(await save(1, 40)).toMatchObject({ beyond: null });
    const set = await limit(physio, { kind: "max-exercise-kg", exercise: "row", value: 20 });
    expect(await save(2, 40)).toMatchObject({
      beyond: { limit: "Row: 20 kg at most", by: physio.name },
    });
    expect(await save(3, 20)).toMatchObject({ beyond: null });
    const { sets } = await as(athlete.user, (ctx) =>
      listExerciseSets(ctx, { athleteId: athlete.id, from: TODAY }),
    );
    expect(sets.map((one) => one.beyond !== null)).toEqual([false, true, false]);
    await lift(physio, set.id);
  });

  test("what it cut can still be moved: it is cut again where it lands", async () => {
    const set = await limit(physio, { kind: "no-exercise", exercise: "single-leg-bridge" });
    const row = (await plan()).find(
      ({ base }) =>
        base?.sport === "strength" &&
        routineOf(base.steps, kind).items.some((item) => item.id === "single-leg-bridge"),
    );
    if (!row) throw new RangeError("the plan names it");
    await as(coach, (ctx) =>
      rearrangePlan(ctx, {
        athleteId: athlete.id,
        how: {
          by: "weeks",
          from: row.localDate,
          weeks: 1,
          alone: false,
          override: { reason: "Away." },
        },
      }),
    );
    expect(await names("single-leg-bridge")).toEqual([]);
    await lift(physio, set.id);
  });

  test("goes out with the case file and is read again from it", async () => {
    await limit(physio, { kind: "no-exercise", exercise: "row" });
    const record = await as(athlete.user, (ctx) => exportRecord(ctx, { athleteId: athlete.id }));
    expect(record.restrictions).toEqual([
      { kind: "no-exercise", from: TODAY, to: null, value: null, exercise: "row" },
    ]);
    const parsed = parseCase(record);
    expect(parsed.ok && parsed.case.record.restrictions).toEqual(record.restrictions);
  });
});
