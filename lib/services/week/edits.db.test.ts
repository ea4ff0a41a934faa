import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { routes } from "@/app/api/v1/routes";
import { asUser, pg } from "@/db/client";
import { listBlocks } from "@/db/repositories/blocks";
import { listWeeks } from "@/db/repositories/seasons";
import { listSessions } from "@/db/repositories/sessions";
import { aSession, closeOwner, type TestAthlete } from "@/db/testing";
import type { BlockDto, BlockEdit, JudgedDays, SessionEdit } from "@/lib/contracts/blocks";
import type { SeasonDto } from "@/lib/contracts/season";
import { addDays } from "@/lib/engine/plain-date";
import type { Method } from "@/lib/http/spec";
import { type Answer, call, tokenOf } from "@/lib/http/testing";
import { aCoachOf, aPlannedRunnerNow } from "../testing";

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

let athlete: TestAthlete;
let token: string;
beforeAll(async () => {
  athlete = await aPlannedRunnerNow();
  token = await tokenOf(await aCoachOf(athlete));
}, 60_000);

type Ask = {
  body?: unknown;
  ids?: Record<string, string>;
  ifMatch?: string;
  search?: string;
  key?: string | null;
};
function ask(method: Method, path: string, { ids = {}, ...rest }: Ask = {}): Promise<Answer> {
  const module = routes[path];
  if (!module) throw new RangeError(path);
  const params = { athleteId: athlete.id, ...ids };
  return call({ method, module, path, params, token, ...rest });
}

const A = "/athletes/{athleteId}";
const season = async () => (await ask("GET", `${A}/season`)).json as unknown as SeasonDto;
const blockAhead = async (): Promise<BlockDto> => {
  const found = (await season()).blocks.find((b) => b.start > athlete.scope.today);
  if (!found) throw new RangeError("a block ahead");
  return found;
};

/** Everything of the plan that an undo has to bring back, byte for byte. */
const plan = () =>
  asUser(athlete.user.id, async (db) => {
    const bare = <T extends object>(rows: readonly T[]) =>
      rows.map((row) => ({ ...row, recordedAt: null, lastVersion: null }));
    return JSON.stringify([
      bare(await listBlocks(db, athlete.scope)),
      bare(await listSessions(db, athlete.scope)),
      (await listWeeks(db, athlete.scope)).map((w) => ({ ...w, seasonId: null })),
    ]);
  });

const sessionAhead = async () => {
  const rows = await asUser(athlete.user.id, (db) => listSessions(db, athlete.scope));
  const row = rows.find((r) => r.localDate > addDays(athlete.scope.today, 7) && r.sport === "bike");
  if (!row) throw new RangeError("a ride ahead");
  return row;
};

describe("a block", () => {
  test("a preview answers the bytes of the save after it, and saves nothing", async () => {
    const block = await blockAhead();
    const body = { end: addDays(block.end, -7), notes: "shorter" };
    const edit = { ids: { blockId: block.id }, ifMatch: `"${block.version}"`, body };
    const before = await plan();
    const preview = await ask("PATCH", `${A}/blocks/{blockId}`, { ...edit, search: "?preview=1" });
    expect(preview.status).toBe(200);
    expect(await plan()).toBe(before);
    const saved = await ask("PATCH", `${A}/blocks/{blockId}`, edit);
    expect(saved.status).toBe(200);
    expect(saved.text).toBe(preview.text);
    expect(saved.headers.get("etag")).toBe(
      `"${(saved.json as unknown as BlockEdit).block?.version}"`,
    );

    const { blocks } = await season();
    const days = blocks.map((b, i) =>
      i === 0 ? b.start : addDays(blocks[i - 1]?.end ?? b.end, 1),
    );
    expect(blocks.map((b) => b.start)).toEqual(days);

    const { editId } = saved.json as unknown as BlockEdit;
    const undone = await ask("POST", `${A}/edits/{editId}/undo`, { ids: { editId } });
    expect(undone.status).toBe(200);
    expect(await plan()).toBe(before);
    const twice = await ask("POST", `${A}/edits/{editId}/undo`, { ids: { editId } });
    expect(twice.status).toBe(409);

    const stale = await ask("PATCH", `${A}/blocks/{blockId}`, {
      ...edit,
      ifMatch: saved.headers.get("etag") ?? "",
    });
    expect(stale.status).toBe(412);
  });

  test("placing and deleting one of one's own leaves the season gapless", async () => {
    const block = await blockAhead();
    const body = { phase: "recovery", start: block.start, end: addDays(block.start, 6) };
    const before = await plan();
    const made = await ask("POST", `${A}/blocks`, { body });
    expect(made.status).toBe(201);
    const own = (made.json as unknown as BlockEdit).block;
    expect(own).toMatchObject({ ...body, coached: true });
    const gone = await ask("DELETE", `${A}/blocks/{blockId}`, {
      ids: { blockId: own?.id ?? "" },
      ifMatch: `"${own?.version}"`,
    });
    expect(gone.status).toBe(200);
    for (const answer of [gone, made]) {
      const { editId } = answer.json as unknown as BlockEdit;
      expect((await ask("POST", `${A}/edits/{editId}/undo`, { ids: { editId } })).status).toBe(200);
    }
    expect(await plan()).toBe(before);
  });

  test.each([
    ["outside the season", { end: "2199-01-01" }, 400],
    ["ending before it starts", { end: "1950-01-01" }, 400],
    ["an unknown field", { colour: "red" }, 400],
  ])("%s is refused", async (_, body, status) => {
    const block = await blockAhead();
    const ids = { blockId: block.id };
    const answer = await ask("PATCH", `${A}/blocks/{blockId}`, {
      ids,
      body,
      ifMatch: `"${block.version}"`,
    });
    expect(answer.status).toBe(status);
  });

  test("what a target asks beyond the laws is held back and said", async () => {
    const block = await blockAhead();
    const answer = await ask("PATCH", `${A}/blocks/{blockId}`, {
      ids: { blockId: block.id },
      ifMatch: `"${block.version}"`,
      body: { targets: { run: { distanceM: 120_000 } } },
      search: "?preview=1",
    });
    expect(answer.status).toBe(200);
    const { weeks, violations } = answer.json as unknown as BlockEdit;
    expect(violations).toContainEqual(expect.objectContaining({ law: 2, severity: "held" }));
    for (const week of weeks) expect(week.totals.run.planned.distanceM).toBeLessThan(80_000);
  });

  test("no version, no write", async () => {
    const block = await blockAhead();
    const ids = { blockId: block.id };
    const answer = await ask("PATCH", `${A}/blocks/{blockId}`, { ids, body: { notes: "x" } });
    expect(answer.status).toBe(428);
  });
});

describe("a session", () => {
  test("moves, and the undo brings back its bytes and its version", async () => {
    const row = await sessionAhead();
    const before = await plan();
    const body = { durationS: row.durationS - 600 };
    const edit = { ids: { sessionId: row.id }, ifMatch: `"${row.version}"`, body };
    const path = `${A}/sessions/{sessionId}`;
    const preview = await ask("PATCH", path, { ...edit, search: "?preview=1" });
    const saved = await ask("PATCH", path, edit);
    expect([saved.status, saved.text]).toEqual([200, preview.text]);
    const answer = saved.json as unknown as SessionEdit;
    expect(answer.session).toMatchObject({ durationS: body.durationS, origin: "coach" });
    const ids = { editId: answer.editId };
    expect((await ask("POST", `${A}/edits/{editId}/undo`, { ids })).status).toBe(200);
    expect(await plan()).toBe(before);
  });

  test("breaking a law needs a reason by name", async () => {
    const { today } = athlete.scope;
    const body = {
      date: addDays(today, 8),
      sport: "run",
      role: "long",
      durationS: 9000,
      distanceM: 26_000,
    };
    const refused = await ask("POST", `${A}/sessions`, { body });
    expect(refused.status).toBe(409);
    expect(refused.json).toMatchObject({ code: "law_broken" });
    expect((refused.json.violations as unknown[]).length).toBeGreaterThan(0);
    const kept = await ask("POST", `${A}/sessions`, {
      body: { ...body, override: { reason: "Agreed with her physio." } },
    });
    expect(kept.status).toBe(201);
    const answer = kept.json as unknown as SessionEdit;
    expect(answer.session).toMatchObject({ distanceM: 26_000, status: "planned" });
    const ids = { editId: answer.editId };
    expect((await ask("POST", `${A}/edits/{editId}/undo`, { ids })).status).toBe(200);
  });

  test("every day it could move to is judged as its preview judges it", async () => {
    const rows = await asUser(athlete.user.id, (db) => listSessions(db, athlete.scope));
    const row = rows.find((r) => r.localDate > athlete.scope.today && r.sport === "run" && r.base);
    if (!row) throw new RangeError("a run ahead");
    const ids = { sessionId: row.id };
    const path = `${A}/sessions/{sessionId}`;
    const search = `?from=${athlete.scope.today}`;
    const { days } = (await ask("GET", `${path}/days`, { ids, search }))
      .json as unknown as JudgedDays;
    expect(days.length).toBeGreaterThanOrEqual(13);
    for (const { date, violations } of days) {
      const preview = await ask("PATCH", path, {
        ...{ ids, ifMatch: `"${row.version}"`, search: "?preview=1", body: { date } },
      });
      expect([date, preview.json.violations]).toEqual([date, violations]);
    }
    expect(days.some(({ violations }) => violations.length > 0)).toBe(true);
  });

  test.each([1, 30])("%i days past, a session has no day to move to", async (days) => {
    const sessionId = await aSession(athlete, addDays(athlete.scope.today, -days));
    const answer = await ask("GET", `${A}/sessions/{sessionId}/days`, { ids: { sessionId } });
    expect(answer.status).toBe(409);
  });

  test("days are judged up to a year ahead, and from today where an older day is asked for", async () => {
    const { today } = athlete.scope;
    const ids = { sessionId: (await sessionAhead()).id };
    const from = (day: string) =>
      ask("GET", `${A}/sessions/{sessionId}/days`, { ids, search: `?from=${day}` });
    const last = await from(addDays(today, 365));
    expect([last.status, (last.json as unknown as JudgedDays).days.length]).toEqual([200, 14]);
    const before = (await from(addDays(today, -1))).json as unknown as JudgedDays;
    expect(before.days[0]?.date).toBe(today);
    for (const day of [addDays(today, 366), "2199-12-31"]) {
      const answer = await from(day);
      expect(answer.status).toBe(400);
      expect(answer.json).toMatchObject({
        code: "invalid_input",
        fields: { from: ["A session moves to a day within a year from today."] },
      });
    }
  });

  test("two people, one session: one saves, the other is told", async () => {
    const path = `${A}/sessions/{sessionId}`;
    for (let round = 0; round < 20; round += 1) {
      const row = await sessionAhead();
      const edit = (notes: string) =>
        ask("PATCH", path, {
          ids: { sessionId: row.id },
          ifMatch: `"${row.version}"`,
          body: { notes },
        });
      const answers = await Promise.all([edit(`a ${round}`), edit(`b ${round}`)]);
      expect(answers.map((a) => a.status).toSorted()).toEqual([200, 412]);
    }
  });
});

describe("an Idempotency-Key", () => {
  const path = `${A}/activities`;
  const own = () => tokenOf(athlete.user);
  const body = { date: "2026-01-05", sport: "swim", durationS: 1800 };

  test("twenty at once are one row and twenty equal answers", async () => {
    token = await own();
    const key = uuid();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => ask("POST", path, { body, key })),
    );
    expect([...new Set(answers.map((a) => a.json.code ?? a.status))]).toEqual([201]);
    expect(new Set(answers.map((a) => a.text)).size).toBe(1);
    const other = await ask("POST", path, { body: { ...body, durationS: 1 }, key });
    expect(other.status).toBe(422);
    const log = await ask("GET", path, { search: "?from=2026-01-05&to=2026-01-05" });
    expect(log.json.activities).toHaveLength(1);
  });

  test("is needed for a write", async () => {
    const answer = await ask("POST", path, { body, key: null });
    expect(answer.json).toMatchObject({ status: 400, code: "idempotency_key_missing" });
  });
});
