import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pg } from "@/db/client";
import { listChanges } from "@/db/repositories/changes";
import { listSessions } from "@/db/repositories/sessions";
import {
  aGrantee,
  closeOwner,
  ownerSql,
  type TestAthlete,
  type TestUser,
  TODAY,
} from "@/db/testing";
import type { RestrictionBody } from "@/lib/contracts/care";
import type { AdaptationPolicy } from "@/lib/engine/model";
import { addDays } from "@/lib/engine/plain-date";
import { resolveChange } from "../changes/resolve-change";
import { buildSeasonPlan } from "../season/build-season-plan";
import { aPlannedRunner, as } from "../testing";
import { addRestriction } from "./add-restriction";
import { endRestriction } from "./end-restriction";

/* What a limit took comes back when it is lifted: by the athlete's setting, with its why, never silently. */

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

let athlete: TestAthlete;
let physio: TestUser;
beforeAll(async () => {
  athlete = await aPlannedRunner();
  physio = (await aGrantee(athlete, { role: "physio" })).user;
}, 60_000);

const withPolicy = (policy: AdaptationPolicy) =>
  ownerSql()`update athletes set adaptation_policy = ${policy} where id = ${athlete.id}`;
const set = (body: Omit<RestrictionBody, "from">) =>
  as(physio, (ctx) =>
    addRestriction(ctx, { athleteId: athlete.id, id: uuid(), from: TODAY, ...body }),
  );
const lift = (restrictionId: string, by: TestUser = physio) =>
  as(by, (ctx) =>
    endRestriction(ctx, {
      ...{ athleteId: athlete.id, restrictionId },
      ...{ to: addDays(TODAY, -1), ifMatch: null },
    }),
  );
const plan = async () =>
  (await as(athlete.user, (ctx) => listSessions(ctx.db, athlete.scope, { from: TODAY }))).map(
    ({ key, status, title, durationS, distanceM }) => ({
      key,
      status,
      title,
      durationS,
      distanceM,
    }),
  );
const news = (status: "applied" | "proposed") =>
  as(athlete.user, (ctx) => listChanges(ctx.db, athlete.scope, { statuses: [status] }));

const rides = { kind: "max-ride-minutes", value: 30 } as const;

describe("a limit that is lifted", () => {
  test("with the setting `auto` gives back at once, and says why", async () => {
    await withPolicy("auto");
    const before = await plan();
    const limit = await set(rides);
    const cut = await plan();
    expect(cut).not.toEqual(before);
    const { back } = await lift(limit.id);
    expect(back).toMatchObject({ proposed: 0, builtUnder: false });
    expect(back?.applied).toBeGreaterThan(0);
    expect(await plan()).toEqual(before);
    const returned = (await news("applied")).filter((one) => one.direction === "return");
    expect(returned).toHaveLength(back?.applied ?? 0);
    for (const one of returned)
      expect(one.why).toMatchObject({
        reason: expect.stringContaining("A limit had cut this session."),
        facts: [{ date: TODAY, what: "limit set by a person", value: "rides of 30 min at most" }],
        demanded: false,
      });
  });

  test.each(["propose", "off"] as const)(
    "with the setting `%s` offers it back, and a yes puts it in place",
    async (policy) => {
      await withPolicy(policy);
      const before = await plan();
      const limit = await set(rides);
      const cut = await plan();
      const { back } = await lift(limit.id);
      expect(back?.applied).toBe(0);
      expect(back?.proposed).toBeGreaterThan(0);
      expect(await plan()).toEqual(cut);
      const offered = (await news("proposed")).filter((one) => one.direction === "return");
      expect(offered).toHaveLength(back?.proposed ?? 0);
      for (const { id, why } of offered) {
        expect(why?.reason).toContain("A limit had cut this session.");
        await as(athlete.user, (ctx) =>
          resolveChange(ctx, { athleteId: athlete.id, changeId: id, action: "accept" }),
        );
      }
      expect(await plan()).toEqual(before);
    },
    60_000,
  );

  test("while another one still holds gives back no more than that one allows", async () => {
    await withPolicy("auto");
    const [strict, mild] = [await set({ ...rides, value: 20 }), await set({ ...rides, value: 45 })];
    await lift(strict.id);
    const longest = (
      await as(athlete.user, (ctx) => listSessions(ctx.db, athlete.scope, { from: TODAY }))
    )
      .filter((row) => row.sport === "bike" && row.status === "planned" && row.role !== "race")
      .map((row) => row.durationS);
    expect(Math.max(...longest)).toBe(45 * 60);
    await lift(mild.id);
  });

  test("under which the season was built says that it has to be built again", async () => {
    const limit = await set({ kind: "no-run" });
    await as(athlete.user, (ctx) => buildSeasonPlan(ctx, { athleteId: athlete.id, apply: true }));
    expect((await lift(limit.id)).back).toMatchObject({ builtUnder: true });
  });

  test("tells nothing of the plan to who does not see it", async () => {
    const { user } = await aGrantee(athlete, { role: "physio", scopes: ["injury"] });
    const limit = await as(user, (ctx) =>
      addRestriction(ctx, { athleteId: athlete.id, id: uuid(), from: TODAY, ...rides }),
    );
    expect((await lift(limit.id, user)).back).toBeNull();
  });
});
