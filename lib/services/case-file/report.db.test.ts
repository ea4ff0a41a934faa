import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pg } from "@/db/client";
import {
  aGrantee,
  anAthlete,
  closeOwner,
  type TestAthlete,
  type TestUser,
  TODAY,
} from "@/db/testing";
import { reportDto } from "@/lib/contracts/report";
import { symptomsDto } from "@/lib/contracts/symptoms";
import { addDays, mondayOf } from "@/lib/engine/plain-date";
import { saveCheckIn } from "../check-ins/save-check-in";
import { saveRecentTraining } from "../recent-training/save-recent-training";
import { getSymptoms } from "../symptoms/get-symptoms";
import { aPlannedRunner, as } from "../testing";
import { getWeek } from "../week/get-week";
import { addTreatment } from "./add-treatment";
import { getReport } from "./get-report";

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

let athlete: TestAthlete;
const yesterday = addDays(TODAY, -1);
beforeAll(async () => {
  athlete = await aPlannedRunner();
  await as(
    athlete.user,
    (ctx) => saveCheckIn(ctx, { athleteId: athlete.id, id: uuid(), morningPain: 1 }),
    { date: yesterday },
  );
  await as(athlete.user, (ctx) =>
    saveCheckIn(ctx, {
      athleteId: athlete.id,
      id: uuid(),
      morningPain: 2,
      stiffnessMin: 5,
      duringPain: 1,
      afterPain: 3,
      places: ["right-glute", "left-sit-bone", "left-sit-bone"],
    }),
  );
}, 60_000);

const report = () => as(athlete.user, (ctx) => getReport(ctx, { athleteId: athlete.id }));
const symptoms = (user: TestUser = athlete.user) =>
  as(user, (ctx) => getSymptoms(ctx, { athleteId: athlete.id }));

describe("symptoms", () => {
  test("pain of a session stands on the session's day, a morning on its own, a gap stays open", async () => {
    const seen = await symptoms();
    expect(symptomsDto.parse(seen)).toEqual(seen);
    const on = (date: string) => seen.days.find((day) => day.date === date);
    expect(on(TODAY)).toMatchObject({ morningPain: 2, stiffnessMin: 5, duringPain: null });
    expect(on(yesterday)).toMatchObject({ morningPain: 1, duringPain: 1, afterPain: 3 });
    expect(on(addDays(TODAY, -2))).toMatchObject({ answered: false, morningPain: null });
  });

  test("the body map counts mornings, and says how few answers there are", async () => {
    const { placed, places, findings } = await symptoms();
    expect(placed).toBe(1);
    expect(places).toEqual([
      { place: "right-glute", mornings: 1 },
      { place: "left-sit-bone", mornings: 1 },
    ]);
    expect(findings.trend).toContain("Two so far");
  });

  test("a viewer gets the parts that are shared", async () => {
    const { user } = await aGrantee(athlete, { role: "coach", scopes: ["symptoms"] });
    expect(await symptoms(user)).toMatchObject({
      treatments: null,
      planChanges: null,
      types: null,
      findings: { types: "Training is not shared." },
    });
  });

  test("a booking ahead widens the lane, not the days", async () => {
    const ahead = addDays(TODAY, 10);
    await as(athlete.user, (ctx) =>
      addTreatment(ctx, { athleteId: athlete.id, id: uuid(), date: ahead, kind: "shockwave" }),
    );
    const seen = await symptoms();
    expect([seen.to, seen.days.at(-1)?.date]).toEqual([ahead, TODAY]);
  });
});

describe("the report", () => {
  test("has a line for every day and every week, from a Monday", async () => {
    const made = await report();
    expect(reportDto.parse(made)).toEqual(made);
    expect(made.from).toBe(mondayOf(made.from));
    expect(made.weeks).toHaveLength(12);
    expect(made.days.at(-1)).toMatchObject({ date: TODAY, morningPain: 2 });
    const runM = made.days.reduce((sum, day) => sum + day.runM, 0);
    expect(made.weeks.reduce((sum, week) => sum + week.runM, 0)).toBe(runM);
  });

  test("says what the screens say", async () => {
    const { id: athleteId } = athlete;
    const [made, seen] = [await report(), await symptoms()];
    expect(made).toMatchObject({
      types: seen.types,
      placed: seen.placed,
      places: seen.places,
      planChanges: seen.planChanges,
      findings: seen.findings,
      treatments: seen.treatments,
      days: seen.days,
    });
    for (const week of made.weeks.slice(-3)) {
      const shown = await as(athlete.user, (ctx) =>
        getWeek(ctx, { athleteId, monday: week.monday }),
      );
      expect(week).toMatchObject({
        runM: shown.totals.run.done.distanceM,
        bikeS: shown.totals.bike.done.durationS,
        swimM: shown.totals.swim.done.distanceM,
        strengthSessions: shown.totals.strength.done.sessions,
        tissueLoad: shown.tissueLoad.done,
        fitnessLoad: shown.fitnessLoad.done,
      });
    }
  });

  test("says where the log begins, and what of it is a sum from memory", async () => {
    const newcomer = await anAthlete();
    const athleteId = newcomer.id;
    const seen = () => as(newcomer.user, (ctx) => getReport(ctx, { athleteId }));
    expect(await seen()).toMatchObject({ logFrom: null, remembered: null, types: [] });
    await as(newcomer.user, (ctx) =>
      saveRecentTraining(ctx, {
        ...{ athleteId, id: uuid(), runM: [20_000, 20_000, 20_000, 20_000], runsPerWeek: 3 },
        ...{ longestRunM: 9000, weeklyBikeS: 0, weeklySwimM: 0 },
      }),
    );
    const { logFrom, remembered, types } = await seen();
    expect(logFrom).not.toBeNull();
    expect(remembered?.from).toBe(logFrom);
    // Nobody was asked how those sessions felt.
    expect(types).toEqual([]);
  });

  test("a span within weeks still shows them whole", async () => {
    const { id: athleteId } = athlete;
    const from = addDays(mondayOf(TODAY), -4);
    const cut = await as(athlete.user, (ctx) => getReport(ctx, { athleteId, from }));
    const whole = await report();
    expect(cut.weeks).toEqual(whole.weeks.slice(-2));
  });
});
