import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pg } from "@/db/client";
import { aGrantee, closeOwner, type TestAthlete, type TestUser, TODAY } from "@/db/testing";
import { caseFileFields, parseCase } from "@/lib/contracts/case-file";
import { exportRecord } from "../account/export-record";
import { confirmStage } from "../rehab/confirm-stage";
import { getRehab } from "../rehab/get-rehab";
import { aPlannedRunner, as } from "../testing";
import { addRestriction } from "./add-restriction";
import { endRestriction } from "./end-restriction";

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

let athlete: TestAthlete;
beforeAll(async () => {
  athlete = await aPlannedRunner();
}, 60_000);

const confirm = (user: TestUser, stage: number) =>
  as(user, (ctx) =>
    confirmStage(ctx, { athleteId: athlete.id, id: uuid(), stage, note: "Criteria met today." }),
  );

describe("a rehab stage", () => {
  test("moves on the athlete's word only where no physio is connected", async () => {
    expect(await confirm(athlete.user, 3)).toMatchObject({
      injury: { rehabStage: 3 },
      confirmedBy: "self",
      mayConfirm: true,
    });
    const { user: physio } = await aGrantee(athlete, { role: "physio" });
    await expect(confirm(athlete.user, 4)).rejects.toMatchObject({ code: "conflict" });
    const moved = await confirm(physio, 4);
    expect(moved).toMatchObject({ injury: { rehabStage: 4 }, confirmedBy: "physio" });
    expect(moved.stages.at(-1)).toMatchObject({ by: physio.name, role: "physio", stage: 4 });
  });

  test("goes forward one at a time, and back at any time", async () => {
    const { user: physio } = await aGrantee(athlete, { role: "physio" });
    await confirm(physio, 1);
    await expect(confirm(physio, 3)).rejects.toMatchObject({ code: "conflict" });
    await expect(confirm(physio, 1)).rejects.toMatchObject({ code: "conflict" });
    const seen = await as(physio, (ctx) => getRehab(ctx, { athleteId: athlete.id }));
    expect(seen).toMatchObject({ injury: { rehabStage: 1 }, mayConfirm: true });
  });
});

test("a physio's limit is the physio's to end", async () => {
  const { user: physio } = await aGrantee(athlete, { role: "physio" });
  const { id: athleteId } = athlete;
  const limit = await as(physio, (ctx) =>
    addRestriction(ctx, { athleteId, id: uuid(), kind: "no-hills", from: TODAY }),
  );
  const end = (user: TestUser) =>
    as(user, (ctx) =>
      endRestriction(ctx, { athleteId, restrictionId: limit.id, to: TODAY, ifMatch: null }),
    );
  await expect(end(athlete.user)).rejects.toMatchObject({ code: "forbidden" });
  expect(await end(physio)).toMatchObject({ to: TODAY, version: 2 });
});

test("an export is a case file that parses", async () => {
  const record = await as(athlete.user, (ctx) => exportRecord(ctx, { athleteId: athlete.id }));
  expect(() => caseFileFields.parse(record)).not.toThrow();
  expect(parseCase(record)).toMatchObject({ ok: true });
});
