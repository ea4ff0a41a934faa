import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asUser, pg } from "@/db/client";
import { listAudit } from "@/db/repositories/audit";
import {
  aGrantee,
  anAthlete,
  aUser,
  closeOwner,
  ownerSql,
  type TestAthlete,
  TODAY,
} from "@/db/testing";
import type { GrantBody } from "@/lib/contracts/sharing";
import { addDays } from "@/lib/engine/plain-date";
import { addInjury } from "../case-file/add-injury";
import { editInjury } from "../case-file/edit-injury";
import { localMidnight } from "../local-midnight";
import { logActivity } from "../log/log-activity";
import { getRecentTraining } from "../recent-training/get-recent-training";
import { saveRecentTraining } from "../recent-training/save-recent-training";
import { getRehab } from "../rehab/get-rehab";
import { addRace } from "../season/add-race";
import { buildSeasonPlan } from "../season/build-season-plan";
import { editRace } from "../season/edit-race";
import { removeRace } from "../season/remove-race";
import { changeAccess } from "../sharing/change-access";
import { giveAccess } from "../sharing/give-access";
import { listGrants } from "../sharing/list-grants";
import { withdrawAccess } from "../sharing/withdraw-access";
import { aPlannedRunner, as } from "../testing";
import { editPreferences } from "./edit-preferences";
import { editProfile } from "./edit-profile";
import { getMe } from "./get-me";
import { getProfile } from "./get-profile";

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

let ann: TestAthlete;
beforeAll(async () => {
  ann = await anAthlete();
});
const asAnn = <T>(work: Parameters<typeof as<T>>[1]) => as(ann.user, work);

describe("a profile", () => {
  test("is changed against the version that was seen, and by nobody under age", async () => {
    const athleteId = ann.id;
    const before = await asAnn((ctx) => getProfile(ctx, { athleteId }));
    const edit = (patch: object, ifMatch: number[] | null = [before.version]) =>
      asAnn((ctx) => editProfile(ctx, { athleteId, ifMatch, ...patch }));
    await expect(edit({ ftpW: 210 }, null)).rejects.toMatchObject({
      code: "precondition_required",
    });
    await expect(edit({ ftpW: 210 }, [99])).rejects.toMatchObject({ code: "precondition_failed" });
    await expect(edit({ birthDate: "2010-01-01" })).rejects.toMatchObject({
      code: "invalid_input",
    });
    const after = await edit({ ftpW: 210, lthrBpm: 168, birthDate: "1984-02-29" });
    expect(after).toMatchObject({ ftpW: 210, lthrBpm: 168, birthYear: 1984, cssSPer100m: 115 });
    expect(after.version).toBe(before.version + 1);
  });

  test("hides birth and sex from a coach, who edits thresholds but not who she is", async () => {
    const athleteId = ann.id;
    const { user: coach } = await aGrantee(ann, { scopes: ["load"] });
    const seen = await as(coach, (ctx) => getProfile(ctx, { athleteId }));
    expect(seen).toMatchObject({ birthDate: null, birthYear: null, sex: null });
    const ifMatch = [seen.version];
    const byCoach = (patch: object) =>
      as(coach, (ctx) => editProfile(ctx, { athleteId, ifMatch, ...patch }));
    await expect(byCoach({ sex: "male" })).rejects.toMatchObject({ code: "forbidden" });
    expect(await byCoach({ ftpW: 215 })).toMatchObject({ ftpW: 215 });
  });
});

describe("the days of a week", () => {
  /** Minutes planned on one weekday (1 Monday .. 7 Sunday) from today on, rehab aside. */
  async function plannedOn(athleteId: string, isoday: number): Promise<number[]> {
    const rows = await ownerSql()`
      select sum(duration_s) / 60 as min from sessions
      where athlete_id = ${athleteId} and status = 'planned' and role not in ('rehab', 'race')
        and extract(isodow from local_date) = ${isoday} and local_date >= ${TODAY}
      group by local_date`;
    return rows.map((row) => Number(row.min));
  }
  async function plannedDays(athleteId: string, isoday: number): Promise<string[]> {
    const rows = await ownerSql()`
      select local_date::text as day from sessions
      where athlete_id = ${athleteId} and status = 'planned' and role not in ('rehab', 'race')
        and extract(isodow from local_date) = ${isoday} and local_date >= ${TODAY}
      order by 1`;
    return rows.map((row) => String(row.day));
  }
  async function setDays(athlete: TestAthlete, days: object): Promise<void> {
    const athleteId = athlete.id;
    await as(athlete.user, async (ctx) => {
      const { version, availabilityMin } = await getProfile(ctx, { athleteId });
      await editProfile(ctx, {
        athleteId,
        ifMatch: [version],
        availabilityMin: { ...availabilityMin, ...days },
      });
    });
  }

  test("that hold less are kept at once, and those that hold more with the next build", async () => {
    const cleo = await aPlannedRunner();
    const [tuesdays, saturdays] = [await plannedOn(cleo.id, 2), await plannedOn(cleo.id, 6)];
    expect(tuesdays.length).toBeGreaterThan(3);
    expect(Math.max(...saturdays)).toBeGreaterThan(45);

    await setDays(cleo, { tue: 0, sat: 45 });
    expect(await plannedOn(cleo.id, 2)).toEqual([]);
    expect(Math.max(...(await plannedOn(cleo.id, 6)))).toBeLessThanOrEqual(45);

    await setDays(cleo, { tue: 90 });
    expect(await plannedOn(cleo.id, 2)).toEqual([]);
    await as(cleo.user, (ctx) => buildSeasonPlan(ctx, { athleteId: cleo.id, apply: true }));
    expect((await plannedOn(cleo.id, 2)).length).toBeGreaterThan(3);
  });

  test("give way to what the athlete locked there", async () => {
    const dora = await aPlannedRunner();
    const [first] = await ownerSql()`
      update sessions set locked = true where (athlete_id, id) in (
        select athlete_id, id from sessions where athlete_id = ${dora.id} and status = 'planned'
          and role <> 'rehab' and extract(isodow from local_date) = 2 and local_date >= ${TODAY}
        order by local_date limit 1)
      returning local_date::text as day`;
    await setDays(dora, { tue: 0 });
    expect(first?.day).toBeDefined();
    expect(await plannedDays(dora.id, 2)).toEqual([first?.day]);
  });
});

test("a race is added ahead, changed and removed by version", async () => {
  const athleteId = ann.id;
  const race = { name: "Harbour 10k", kind: "10k", priority: "B" } as const;
  const add = (date: typeof TODAY) =>
    asAnn((ctx) => addRace(ctx, { ...race, athleteId, id: uuid(), date }));
  await expect(add(addDays(TODAY, -1))).rejects.toMatchObject({ code: "invalid_input" });
  const { id: raceId, version } = await add(addDays(TODAY, 60));
  const edited = await asAnn((ctx) =>
    editRace(ctx, { athleteId, raceId, ifMatch: [version], goal: "under 50 minutes" }),
  );
  expect(edited).toMatchObject({ goal: "under 50 minutes", kind: "10k", version: version + 1 });
  const remove = (ifMatch: number[]) =>
    asAnn((ctx) => removeRace(ctx, { athleteId, raceId, ifMatch }));
  await expect(remove([version])).rejects.toMatchObject({ code: "precondition_failed" });
  expect(await remove([edited.version])).toEqual({ removed: true });
  await expect(remove([edited.version])).rejects.toMatchObject({ code: "not_found" });
});

test("an injury begins at stage 1 and ends on a day between its beginning and today", async () => {
  const bea = await anAthlete();
  const athleteId = bea.id;
  const injury = await as(bea.user, (ctx) =>
    addInjury(ctx, {
      athleteId,
      id: uuid(),
      kind: "achilles-tendinopathy",
      side: "right",
      since: addDays(TODAY, -20),
    }),
  );
  expect(injury).toMatchObject({ rehabStage: 1, spread: "focal", resolvedOn: null });
  const end = (resolvedOn: typeof TODAY) =>
    as(bea.user, (ctx) =>
      editInjury(ctx, { athleteId, injuryId: injury.id, ifMatch: [injury.version], resolvedOn }),
    );
  await expect(end(addDays(TODAY, -21))).rejects.toMatchObject({ code: "invalid_input" });
  await expect(end(addDays(TODAY, 1))).rejects.toMatchObject({ code: "invalid_input" });
  expect(await end(TODAY)).toMatchObject({ resolvedOn: TODAY });
});

describe("sharing", () => {
  const give = (body: Partial<GrantBody> & { email: string }, from: TestAthlete = ann) =>
    as(from.user, (ctx) =>
      giveAccess(ctx, {
        role: "physio",
        scopes: ["injury"],
        ...body,
        athleteId: from.id,
        id: uuid(),
      }),
    );
  const reach = async (user: { id: string; name: string; email: string }) =>
    (await as(user, (ctx) => getMe(ctx))).athletes.find(({ id }) => id === ann.id);

  test("opens what was ticked, changes with the next request, and keeps what was", async () => {
    const physio = await aUser("physio");
    const athleteId = ann.id;
    const first = await give({ email: physio.email });
    expect(first).toMatchObject({ name: physio.name, stands: true, until: null });
    expect((await reach(physio))?.scopes).toEqual(["injury"]);
    await expect(as(physio, (ctx) => getRehab(ctx, { athleteId }))).resolves.toBeDefined();

    const second = await asAnn((ctx) =>
      changeAccess(ctx, { athleteId, grantId: first.id, id: uuid(), scopes: ["load"] }),
    );
    expect((await reach(physio))?.scopes).toEqual(["load"]);
    await expect(as(physio, (ctx) => getRehab(ctx, { athleteId }))).rejects.toMatchObject({
      code: "forbidden",
    });

    await asAnn((ctx) => withdrawAccess(ctx, { athleteId, grantId: second.id }));
    expect(await reach(physio)).toBeUndefined();
    await expect(as(physio, (ctx) => getRehab(ctx, { athleteId }))).rejects.toMatchObject({
      code: "not_found",
    });
    const { grants } = await asAnn((ctx) => listGrants(ctx, { athleteId }));
    const history = grants.filter(({ id }) => id === first.id || id === second.id);
    expect(history.map(({ scopes, stands }) => [scopes, stands])).toEqual([
      [["load"], false],
      [["injury"], false],
    ]);
    const trace = await asUser(ann.user.id, (db) => listAudit(db, ann.scope));
    expect(trace.map(({ verb, subject }) => `${verb} ${subject}`)).toEqual(
      expect.arrayContaining(["grant grant", "deny grant"]),
    );
  });

  test("ends after the day that was named, and can then be given again", async () => {
    const physio = await aUser("physio");
    const until = addDays(TODAY, 3);
    expect(await give({ email: physio.email, until })).toMatchObject({ until });
    await expect(give({ email: physio.email })).rejects.toMatchObject({ code: "conflict" });
    await expect(give({ email: physio.email, until: addDays(TODAY, -1) })).rejects.toMatchObject({
      code: "invalid_input",
    });
    const later = await as(
      ann.user,
      (ctx) =>
        giveAccess(ctx, {
          email: physio.email,
          role: "physio",
          scopes: ["load"],
          athleteId: ann.id,
          id: uuid(),
        }),
      { date: addDays(TODAY, 4) },
    );
    expect(later.stands).toBe(true);
  });

  test("finds nobody but an account with that role, in the same words, and not by guessing", async () => {
    const bea = await anAthlete();
    const athlete = await aUser("athlete");
    const coach = await aUser("coach");
    const words = async (email: string) =>
      give({ email }, bea).then(
        () => "given",
        (error: Error) => error.message,
      );
    const unknown = await words("nobody@example.test");
    expect(await words(athlete.email)).toBe(unknown);
    expect(await words(coach.email)).toBe(unknown);
    for (let i = 0; i < 7; i += 1) await words(`${i}@example.test`);
    await expect(give({ email: "more@example.test" }, bea)).rejects.toMatchObject({
      code: "too_many_requests",
    });
  });

  test("is the athlete's alone: a coach neither lists nor gives", async () => {
    const { user: coach } = await aGrantee(ann);
    const athleteId = ann.id;
    await expect(as(coach, (ctx) => listGrants(ctx, { athleteId }))).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});

test("a day ends at midnight where the athlete is, also when clocks change", () => {
  const at = (day: string, zone: string) => localMidnight(day as typeof TODAY, zone).toISOString();
  expect(at("2026-12-02", "Europe/London")).toBe("2026-12-02T00:00:00.000Z");
  expect(at("2026-07-01", "Europe/London")).toBe("2026-06-30T23:00:00.000Z");
  expect(at("2026-10-26", "Europe/Berlin")).toBe("2026-10-25T23:00:00.000Z");
  expect(at("2026-03-30", "Europe/Berlin")).toBe("2026-03-29T22:00:00.000Z");
  expect(at("2026-12-02", "Pacific/Auckland")).toBe("2026-12-01T11:00:00.000Z");
});

test("preferences are one person's, and change by version", async () => {
  const bea = await anAthlete();
  const edited = await as(bea.user, (ctx) =>
    editPreferences(ctx, { distanceUnit: "mi", ifMatch: null }),
  );
  expect(edited).toEqual({
    distanceUnit: "mi",
    swimUnit: "m",
    weekStart: "mon",
    theme: "system",
    language: "browser",
    timeZone: "Europe/London",
    version: 2,
  });
  await expect(
    as(bea.user, (ctx) => editPreferences(ctx, { swimUnit: "yd", ifMatch: [7] })),
  ).rejects.toMatchObject({ code: "precondition_failed" });
});

test("two choices made in one moment both stand", async () => {
  const bea = await anAthlete();
  const choose = (patch: { distanceUnit: "mi" } | { swimUnit: "yd" }, ifMatch: number[] | null) =>
    as(bea.user, (ctx) => editPreferences(ctx, { ...patch, ifMatch }));
  await Promise.all([choose({ distanceUnit: "mi" }, null), choose({ swimUnit: "yd" }, null)]);
  const [kept] = await ownerSql()`
    select distance_unit, swim_unit, preferences_version from users where id = ${bea.user.id}`;
  expect(kept).toEqual({ distance_unit: "mi", swim_unit: "yd", preferences_version: 3 });
  // The person of this test still holds version 1: named, it is refused.
  await expect(choose({ distanceUnit: "mi" }, [1])).rejects.toMatchObject({
    code: "precondition_failed",
  });
});

test("a language is kept with the preferences, and nobody else's changes", async () => {
  const bea = await anAthlete();
  const cleo = await anAthlete();
  const chosen = await as(bea.user, (ctx) =>
    editPreferences(ctx, { language: "de", ifMatch: null }),
  );
  expect(chosen).toMatchObject({ language: "de", version: 2 });
  const kept = await ownerSql()`
    select id, language from users where id in (${bea.user.id}, ${cleo.user.id})`;
  expect(Object.fromEntries(kept.map(({ id, language }) => [id, language]))).toEqual({
    [bea.user.id]: "de",
    [cleo.user.id]: "browser",
  });
  await expect(
    ownerSql()`update users set language = 'fr' where id = ${bea.user.id}`,
  ).rejects.toThrow(/users_language_known/);
});

describe("recent training", () => {
  const training = {
    runM: [30_000, 28_000, 32_000, 25_000],
    runsPerWeek: 3,
    longestRunM: 14_000,
    weeklyBikeS: 9000,
    weeklySwimM: 1500,
  };

  test("typed once carries the first season; typed again it replaces itself", async () => {
    const bea = await anAthlete();
    const athleteId = bea.id;
    const asBea = <T>(work: Parameters<typeof as<T>>[1]) => as(bea.user, work);
    const save = (given: typeof training) =>
      asBea((ctx) => saveRecentTraining(ctx, { athleteId, id: uuid(), ...given }));
    // The day is assessed before anything is known, as it is on the way to a first plan.
    await asBea((ctx) => buildSeasonPlan(ctx, { athleteId, apply: false }));
    expect(await save({ ...training, longestRunM: 12_000 })).toMatchObject({ logged: 0 });
    expect(await save(training)).toEqual({ summary: training, logged: 0 });
    await asBea((ctx) =>
      addRace(ctx, {
        athleteId,
        id: uuid(),
        name: "Spring Half",
        date: addDays(TODAY, 102),
        kind: "half-marathon",
        priority: "A",
      }),
    );
    const built = await asBea((ctx) => buildSeasonPlan(ctx, { athleteId, apply: false }));
    expect(built.applied).toBe(false);
    // The first whole week is about what was run, not the beginning of somebody who did not run.
    const [, first] = built.weeks;
    expect(first?.planned.run.distanceM).toBeGreaterThan(25_000);
    expect(first?.planned.run.distanceM).toBeLessThan(36_000);
    expect(first?.longestRunM).toBeGreaterThan(9000);
    expect(first?.longestRunM).toBeLessThanOrEqual(14_000 * 1.1);
  });

  test("is refused beside a log that has those weeks", async () => {
    const bea = await anAthlete();
    const athleteId = bea.id;
    const date = addDays(TODAY, -2);
    await as(bea.user, (ctx) =>
      logActivity(ctx, { athleteId, id: uuid(), date, sport: "run", durationS: 1800 }),
    );
    await expect(
      as(bea.user, (ctx) => saveRecentTraining(ctx, { athleteId, id: uuid(), ...training })),
    ).rejects.toMatchObject({ code: "conflict" });
    expect(await as(bea.user, (ctx) => getRecentTraining(ctx, { athleteId }))).toEqual({
      summary: null,
      logged: 1,
    });
  });
});
