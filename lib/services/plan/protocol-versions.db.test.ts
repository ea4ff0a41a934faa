import { v7 as uuid } from "uuid";
import { afterAll, expect, test, vi } from "vitest";
import { pg } from "@/db/client";
import { listDecisions, toAssessment } from "@/db/repositories/decisions";
import { aGrantee, anAthlete, closeOwner, type TestUser, TODAY } from "@/db/testing";
import type { InjuryPatchBody } from "@/lib/contracts/care";
import { parseCase } from "@/lib/contracts/case-file";
import { addDays, type PlainDate } from "@/lib/engine/plain-date";
import { assessDays } from "@/lib/engine/symptoms/assess";
import { exportRecord } from "../account/export-record";
import { addInjury } from "../case-file/add-injury";
import { editInjury } from "../case-file/edit-injury";
import { listInjuries } from "../case-file/list-injuries";
import { getToday } from "../check-ins/get-today";
import { saveCheckIn } from "../check-ins/save-check-in";
import { as } from "../testing";

/* As on the day a second version of the Achilles protocol stands beside the first. */
vi.mock("@/lib/engine/rules/protocols/achilles", async (original) => {
  const { achillesProtocols } =
    await original<typeof import("@/lib/engine/rules/protocols/achilles")>();
  const { choice } = await import("@/lib/engine/rules/rule");
  const next = achillesProtocols.map((p) => ({
    ...p,
    version: 2,
    sets: { ...p.sets, "CLAMP-INTERVALS": { days: choice(28, "days") } },
  }));
  return { achillesProtocols: [...achillesProtocols, ...next] };
});

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

const one = { id: "achilles-insertional", version: 1 };
const two = { ...one, version: 2 };
const calm = { morningPain: 1, loadTest: 1, trigger: null, illness: null } as const;
const watch = { ...calm, duringPain: 4, trigger: "intervals" } as const;
const days = [0, 1, 2].map((n) => addDays(TODAY, n));
const [first, second, third] = days as [PlainDate, PlainDate, PlainDate];

/** An Achilles as recorded before there were versions, or of one, with a Watch on the first day. */
async function achilles(protocol: InjuryPatchBody["protocol"] = null) {
  const { id: athleteId, user, scope } = await anAthlete();
  const at =
    (date: PlainDate) =>
    <T>(work: Parameters<typeof as<T>>[1], by: TestUser = user) =>
      as(by, work, { date });
  const injury = await at(first)((ctx) =>
    addInjury(ctx, {
      athleteId,
      id: uuid(),
      kind: "achilles-tendinopathy",
      side: "left",
      since: addDays(first, -30),
    }),
  );
  const choose = (ref: InjuryPatchBody["protocol"], date = first, by = user) =>
    at(date)(async (ctx) => {
      const { injuries } = await listInjuries(ctx, { athleteId });
      const { version = 0 } = injuries.find((i) => i.id === injury.id) ?? {};
      return editInjury(ctx, {
        athleteId,
        injuryId: injury.id,
        ifMatch: [version],
        protocol: ref,
      });
    }, by);
  const begun = injury.protocol;
  await choose(protocol);
  const answer = (date: PlainDate, answers: object) =>
    at(date)((ctx) => saveCheckIn(ctx, { athleteId, id: uuid(), ...answers }));
  await answer(first, watch);
  const decided = (to = third) =>
    at(third)((ctx) => listDecisions(ctx.db, scope, { to })).then((rows) => rows.map(toAssessment));
  return { athleteId, user, begun, choose, answer, decided, at };
}

test("who chose none, and who chose the first version, are decided as before the second was written", async () => {
  for (const athlete of [await achilles(), await achilles(one)]) {
    expect((await athlete.decided()).at(-1)?.timers.speedFreezeUntil).toBe(addDays(first, 13));
  }
});

test("an injury recorded from now on begins with the newest version", async () => {
  expect((await achilles()).begun).toEqual(two);
});

test("who moves to the second is decided by it from then on; what was decided stays", async () => {
  const { choose, answer, decided, at, athleteId } = await achilles(one);
  await answer(second, calm);
  const before = await decided();
  expect(await choose(two, third)).toMatchObject({ protocol: two });
  await at(third)((ctx) => getToday(ctx, { athleteId }));
  const after = await decided();
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.at(-1)?.timers.speedFreezeUntil).toBe(addDays(first, 27));

  // An old decision replays by its own version, from the file of today.
  const file = await at(third)((ctx) => exportRecord(ctx, { athleteId }));
  const parsed = parseCase(JSON.parse(JSON.stringify(file)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const { record } = parsed.case;
  expect(record.protocol).toEqual({ ...two, edits: [] });
  const asOf = (date: PlainDate) => ({
    ...record,
    protocol: { ...one, edits: [] },
    checkIns: record.checkIns.filter((c) => c.date <= date),
  });
  for (const assessment of before) {
    expect(assessDays(asOf(assessment.date), first, assessment.date).at(-1)).toEqual(assessment);
  }
});

test("a protocol that is not there or not for this tendon is refused; null takes the choice back", async () => {
  const { choose } = await achilles(one);
  for (const ref of [
    { ...one, version: 3 },
    { id: "patellar", version: 1 },
  ]) {
    await expect(choose(ref)).rejects.toMatchObject({ code: "invalid_input" });
  }
  expect(await choose(null)).toMatchObject({ protocol: null });
});

test("where a physio is connected, the physio says which it is", async () => {
  const athlete = await achilles();
  const owner = { id: athlete.athleteId, user: athlete.user };
  const { user: physio } = await aGrantee(owner, { role: "physio" });
  await expect(athlete.choose(two)).rejects.toMatchObject({ code: "conflict" });
  expect(await athlete.choose(two, first, physio)).toMatchObject({ protocol: two });
});
