import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "@/app/api/v1/routes";
import { asUser, pg } from "@/db/client";
import { listSessions } from "@/db/repositories/sessions";
import type { SessionRow } from "@/db/schema/sessions";
import { closeOwner, ownerSql, type TestAthlete } from "@/db/testing";
import type { SessionEdit } from "@/lib/contracts/blocks";
import type { TodayDto } from "@/lib/contracts/season";
import type { SessionDto } from "@/lib/contracts/sessions";
import type { Step } from "@/lib/engine/model";
import { addDays } from "@/lib/engine/plain-date";
import type { Method } from "@/lib/http/spec";
import { type Answer, type Call, call, tokenOf } from "@/lib/http/testing";
import { aCoachOf, aPlannedRunnerNow } from "@/lib/services/testing";
import { said } from "./said";

let athlete: TestAthlete;
let coach: string;
let own: string;
beforeAll(async () => {
  athlete = await aPlannedRunnerNow();
  own = await tokenOf(athlete.user);
  coach = await tokenOf(await aCoachOf(athlete));
}, 60_000);
afterAll(async () => {
  await closeOwner();
  await pg.end();
});

const A = "/athletes/{athleteId}";
type Ask = Partial<Pick<Call, "body" | "ifMatch" | "token" | "key">> & {
  readonly ids?: Record<string, string>;
  readonly language?: string;
};
function ask(method: Method, path: string, { ids = {}, language = "de-DE", ...rest }: Ask = {}) {
  const module = routes[path];
  if (!module) throw new RangeError(path);
  return call({
    ...{ method, module, path, token: own, headers: { "accept-language": language } },
    ...{ params: { athleteId: athlete.id, ...ids }, ...rest },
  });
}
const today = (answer: Answer) => answer.json as unknown as TodayDto;

const rideAhead = async (): Promise<SessionRow> => {
  const rows = await asUser(athlete.user.id, (db) => listSessions(db, athlete.scope));
  const row = rows.find((r) => r.localDate > addDays(athlete.scope.today, 7) && r.sport === "bike");
  if (!row) throw new RangeError("a ride ahead");
  return row;
};
const wordsOf = (steps: readonly Step[]): string[] =>
  steps.flatMap((step) => (step.kind === "step" ? [step.text] : wordsOf(step.steps)));

test("an answer is told in the language asked for, and in English to everybody else", async () => {
  const english = today(await ask("GET", `${A}/today`, { language: "en" }));
  const german = today(await ask("GET", `${A}/today`));
  expect(english.headline).toMatch(/^[A-Z].* planned today\./);
  expect(german.headline).toBe(said("de", english.headline));
  expect(german.headline).toContain("Noch kein Check-\u2060in");
  const titles = (one: TodayDto) => one.week?.sessions.map(({ title }) => title) ?? [];
  expect(titles(german)).toEqual(titles(english).map((title) => said("de", title)));
  expect(titles(german)).not.toEqual(titles(english));
  expect(german.nextRaces).toEqual(english.nextRaces);
});

test("a form that shows German steps gives them back, and what is stored stays as it was", async () => {
  const row = await rideAhead();
  const shown = (await ask("GET", `${A}/sessions/{sessionId}`, { ids: { sessionId: row.id } }))
    .json as unknown as SessionDto;
  expect(wordsOf(shown.steps)).toEqual(wordsOf(row.steps).map((text) => said("de", text)));
  const [first, ...rest] = shown.steps;
  if (first?.kind !== "step") throw new RangeError("a first step");
  const longer = { ...first, durationS: (first.durationS ?? 0) + 120 };
  const saved = (
    await ask("PATCH", `${A}/sessions/{sessionId}`, {
      ids: { sessionId: row.id },
      token: coach,
      ifMatch: `"${row.version}"`,
      body: { durationS: row.durationS + 120, steps: [longer, ...rest] },
    })
  ).json as unknown as SessionEdit;
  const after = (await asUser(athlete.user.id, (db) => listSessions(db, athlete.scope))).find(
    ({ id }) => id === row.id,
  );
  expect(wordsOf(after?.base?.steps ?? [])).toEqual(wordsOf(row.steps));
  expect(wordsOf(saved.session?.steps ?? [])).toEqual(wordsOf(shown.steps));
});

test("what is kept for a repeat of a request is as it was said", async () => {
  const row = await rideAhead();
  const key = uuid();
  const edit = {
    ids: { sessionId: row.id },
    token: coach,
    ifMatch: `"${row.version}"`,
    body: { locked: true },
    key,
  };
  const path = `${A}/sessions/{sessionId}`;
  const german = await ask("PATCH", path, edit);
  expect(german.status).toBe(200);
  const titled = (answer: Answer) => (answer.json as unknown as SessionEdit).session?.title;
  expect(titled(german)).toBe(said("de", row.title));
  const english = await ask("PATCH", path, { ...edit, language: "en" });
  expect(titled(english)).toBe(row.title);
  const kept = await ownerSql()`select * from idempotency_keys where key = ${key}`;
  expect(JSON.stringify(kept)).toContain(row.title);
});
