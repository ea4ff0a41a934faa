import { v7 as uuid } from "uuid";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { pg } from "@/db/client";
import { aGrantee, closeOwner, type TestAthlete, TODAY } from "@/db/testing";
import { parseCase } from "@/lib/contracts/case-file";
import type { Gear } from "@/lib/engine/model";
import { addDays, mondayOf } from "@/lib/engine/plain-date";
import { editProfile } from "../account/edit-profile";
import { exportRecord } from "../account/export-record";
import { getProfile } from "../account/get-profile";
import { listChanges } from "../changes/list-changes";
import { aCoachOf, aPlannedRunner, as } from "../testing";
import { getWeek } from "../week/get-week";
import { addAway } from "./add-away";
import { deleteAway } from "./delete-away";
import { editAway } from "./edit-away";
import { listAway } from "./list-away";

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

let athlete: TestAthlete;
beforeEach(async () => {
  athlete = await aPlannedRunner();
}, 60_000);

const from = addDays(TODAY, 1);
const to = addDays(TODAY, 3);
const add = (span: object = {}, user = athlete.user) =>
  as(user, (ctx) => addAway(ctx, { athleteId: athlete.id, id: uuid(), from, to, ...span }));
const exported = async () => {
  const file = await as(athlete.user, (ctx) => exportRecord(ctx, { athleteId: athlete.id }));
  const parsed = parseCase(JSON.parse(JSON.stringify(file)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.case.record;
};

/** Seconds planned on each day of the stretch. */
async function plannedAway(): Promise<number[]> {
  const mondays = [...new Set([mondayOf(from), mondayOf(to)])];
  const weeks = await Promise.all(
    mondays.map((monday) =>
      as(athlete.user, (ctx) => getWeek(ctx, { athleteId: athlete.id, monday })),
    ),
  );
  return weeks
    .flatMap((week) => week.sessions)
    .filter((s) => s.date >= from && s.date <= to && s.status === "planned")
    .map((s) => s.durationS);
}

describe("days away", () => {
  test("what is planned on them falls away at once, and is offered again when they are taken back", async () => {
    expect((await plannedAway()).length).toBeGreaterThan(0);
    const away = await add();
    expect(await plannedAway()).toEqual([]);
    const { changes } = await as(athlete.user, (ctx) =>
      listChanges(ctx, { athleteId: athlete.id }),
    );
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.every((c) => c.rule === "TRAVEL-1" && c.direction === "cut")).toBe(true);
    const taken = { athleteId: athlete.id, awayId: away.id, ifMatch: [1] };
    expect(await as(athlete.user, (ctx) => deleteAway(ctx, taken))).toMatchObject({ from, to });
    const after = await as(athlete.user, (ctx) => listChanges(ctx, { athleteId: athlete.id }));
    expect(after.changes.some((c) => c.direction === "return" && c.status === "proposed")).toBe(
      true,
    );
  });

  test("a coach enters them too; a physio does not", async () => {
    const coach = await aCoachOf(athlete);
    const { user: physio } = await aGrantee(athlete, { role: "physio" });
    await expect(add({}, physio)).rejects.toMatchObject({ code: "forbidden" });
    const away = await add({}, coach);
    const seen = await as(physio, (ctx) => listAway(ctx, { athleteId: athlete.id }));
    expect(seen.away).toEqual([away]);
  });

  test("who is back early says so, against the version that was seen", async () => {
    const away = await add({ from: addDays(TODAY, -2) });
    const edit = (patch: object, ifMatch: number[] | null) =>
      as(athlete.user, (ctx) =>
        editAway(ctx, { athleteId: athlete.id, awayId: away.id, ifMatch, ...patch }),
      );
    const yesterday = addDays(TODAY, -1);
    await expect(edit({ to: yesterday }, null)).rejects.toMatchObject({
      code: "precondition_required",
    });
    await expect(edit({ to: yesterday }, [7])).rejects.toMatchObject({
      code: "precondition_failed",
    });
    await expect(edit({ to: addDays(TODAY, -2) }, [1])).rejects.toMatchObject({
      code: "invalid_input",
    });
    expect(await edit({ to: yesterday }, [1])).toMatchObject({ to: yesterday, version: 2 });
  });

  test.each([
    ["end before they begin", { to: addDays(from, -1) }],
    ["are over", { from: addDays(TODAY, -3), to: addDays(TODAY, -1) }],
    ["last longer than a year", { to: addDays(from, 366) }],
  ])("are refused when they %s", async (_, span) => {
    await expect(add(span)).rejects.toMatchObject({ code: "invalid_input" });
  });

  test("go out with the case file", async () => {
    await add();
    expect((await exported()).away).toEqual([{ from, to }]);
  });
});

describe("gear that is not there", () => {
  const lack = async (...lacks: Gear[]) => {
    const { version } = await as(athlete.user, (ctx) => getProfile(ctx, { athleteId: athlete.id }));
    return as(athlete.user, (ctx) =>
      editProfile(ctx, { athleteId: athlete.id, ifMatch: [version], lacks }),
    );
  };
  async function ahead(sport: "swim" | "bike"): Promise<number> {
    const weeks = await Promise.all(
      [1, 2, 3].map((n) =>
        as(athlete.user, (ctx) =>
          getWeek(ctx, { athleteId: athlete.id, monday: addDays(mondayOf(TODAY), 7 * n) }),
        ),
      ),
    );
    return weeks.flatMap((w) => w.sessions).filter((s) => s.sport === sport).length;
  }

  test("is not planned from the moment it is said, and goes out with the case file", async () => {
    expect(await ahead("swim")).toBeGreaterThan(0);
    expect(await lack("pool", "gym")).toMatchObject({ lacks: ["gym", "pool"] });
    expect(await ahead("swim")).toBe(0);
    expect((await exported()).athlete.lacks).toEqual(["gym", "pool"]);
  });

  test("a bike: no ride is left, and swims stay", async () => {
    expect(await ahead("bike")).toBeGreaterThan(0);
    await lack("bike");
    expect(await ahead("bike")).toBe(0);
    expect(await ahead("swim")).toBeGreaterThan(0);
  });

  test("that is there again waits for the next build", async () => {
    await lack("pool");
    expect(await lack()).toMatchObject({ lacks: [] });
    expect(await ahead("swim")).toBe(0);
  });
});
