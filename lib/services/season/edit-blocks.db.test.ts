import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { routes } from "@/app/api/v1/routes";
import { asUser, pg } from "@/db/client";
import { listBlocks } from "@/db/repositories/blocks";
import { listWeeks } from "@/db/repositories/seasons";
import { listSessions } from "@/db/repositories/sessions";
import { closeOwner, type TestAthlete } from "@/db/testing";
import type { BlockBatchEdit, BlockChange, BlockDto, PlanEditDto } from "@/lib/contracts/blocks";
import { addDays } from "@/lib/engine/plain-date";
import type { Method } from "@/lib/http/spec";
import { type Answer, call, tokenOf } from "@/lib/http/testing";
import { aCoachOf, aPlannedRunnerNow } from "../testing";

afterAll(async () => {
  await closeOwner();
  await pg.end();
});

let athlete: TestAthlete;
/** Two coaches of the same athlete. */
let tokens: readonly [string, string];
beforeAll(async () => {
  athlete = await aPlannedRunnerNow();
  tokens = [await tokenOf(await aCoachOf(athlete)), await tokenOf(await aCoachOf(athlete))];
}, 60_000);

type Ask = {
  body?: unknown;
  ids?: Record<string, string>;
  search?: string;
  key?: string;
  token?: string;
};
function ask(method: Method, path: string, { ids = {}, ...rest }: Ask = {}): Promise<Answer> {
  const module = routes[path];
  if (!module) throw new RangeError(path);
  const params = { athleteId: athlete.id, ...ids };
  return call({ method, module, path, params, token: tokens[0], ...rest });
}

const A = "/athletes/{athleteId}";
const save = (changes: readonly BlockChange[], rest: Omit<Ask, "body"> = {}) =>
  ask("POST", `${A}/blocks/batch`, { body: { changes }, ...rest });
const undo = (answer: Answer) =>
  ask("POST", `${A}/edits/{editId}/undo`, {
    ids: { editId: (answer.json as unknown as BlockBatchEdit).editId },
  });
const edits = async () =>
  (await ask("GET", `${A}/edits`)).json.edits as unknown as readonly PlanEditDto[];

async function ahead(): Promise<readonly [BlockDto, BlockDto, BlockDto, ...BlockDto[]]> {
  const { json } = await ask("GET", `${A}/blocks`);
  const blocks = (json.blocks as unknown as BlockDto[]).filter(
    (block) => block.start > athlete.scope.today,
  );
  const [first, second, third, ...more] = blocks;
  if (!first || !second || !third) throw new RangeError("three blocks ahead");
  return [first, second, third, ...more];
}

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

const update = ({ id, version }: BlockDto, patch: object): BlockChange => ({
  op: "update",
  id,
  version,
  ...patch,
});

describe("several blocks in one step", () => {
  test("a preview answers the bytes of the save, and one undo takes all of it back", async () => {
    const [first, second] = await ahead();
    const changes = [
      update(first, { end: addDays(first.end, -7) }),
      update(second, { start: addDays(second.start, -7) }),
    ];
    const before = await plan();
    const known = (await edits()).length;
    const preview = await save(changes, { search: "?preview=1" });
    expect([preview.status, preview.text.slice(0, 300)]).toEqual([200, expect.any(String)]);
    expect(await plan()).toBe(before);
    const saved = await save(changes);
    expect(saved.text).toBe(preview.text);
    const { blocks, weeks, forecast } = saved.json as unknown as BlockBatchEdit;
    expect(blocks.find(({ id }) => id === first.id)).toMatchObject({
      end: addDays(first.end, -7),
      coached: true,
    });
    expect(blocks.find(({ id }) => id === second.id)).toMatchObject({
      start: addDays(second.start, -7),
    });
    expect(weeks.length).toBeGreaterThan(0);
    expect(forecast.length).toBeGreaterThan(0);

    const [newest, ...older] = await edits();
    expect(older).toHaveLength(known);
    expect(newest).toMatchObject({
      kind: "block",
      byMe: true,
      undoneAt: null,
      blocks: [
        { op: "update", before: { end: first.end }, after: { end: addDays(first.end, -7) } },
        { op: "update", phase: second.phase },
      ],
    });
    expect((await undo(saved)).status).toBe(200);
    expect(await plan()).toBe(before);
    expect((await edits())[0]).toMatchObject({ id: newest?.id, undoneAt: expect.any(String) });
  });

  test("a split and a merge keep the season gapless, and are taken back", async () => {
    const [first, second, third] = await ahead();
    const before = await plan();
    const cut = addDays(first.start, 7);
    const changes: BlockChange[] = [
      update(first, { end: addDays(cut, -1) }),
      { op: "create", phase: first.phase, start: cut, end: first.end },
      update(second, { end: third.end }),
      { op: "delete", id: third.id, version: third.version },
    ];
    const saved = await save(changes);
    expect([saved.status, saved.json.detail]).toEqual([200, undefined]);
    const { blocks, created } = saved.json as unknown as BlockBatchEdit;
    expect(blocks.find(({ id }) => id === created[0])).toMatchObject({ start: cut, coached: true });
    expect(blocks.find(({ id }) => id === second.id)).toMatchObject({ end: third.end });
    expect(blocks.some(({ id }) => id === third.id)).toBe(false);
    const days = blocks.map((b, i) =>
      i === 0 ? b.start : addDays(blocks[i - 1]?.end ?? b.end, 1),
    );
    expect(blocks.map((b) => b.start)).toEqual(days);
    expect((await undo(saved)).status).toBe(200);
    expect(await plan()).toBe(before);
  });

  test("the same key twice is one edit", async () => {
    const [first] = await ahead();
    const known = (await edits()).length;
    const key = uuid();
    const changes = [update(first, { notes: "once" })];
    const answers = [await save(changes, { key }), await save(changes, { key })];
    expect(new Set(answers.map((a) => a.text)).size).toBe(1);
    expect(await edits()).toHaveLength(known + 1);
    for (const answer of answers.slice(0, 1)) expect((await undo(answer)).status).toBe(200);
  });

  test("a stale block stops all of it, and both versions are told", async () => {
    const [first, second] = await ahead();
    const theirs = await save([update(second, { notes: "theirs" })], { token: tokens[1] });
    expect(theirs.status).toBe(200);
    const before = await plan();
    const asked = update(second, { notes: "mine" });
    const answer = await save([update(first, { notes: "mine too" }), asked]);
    expect([answer.status, answer.json.code]).toEqual([412, "precondition_failed"]);
    expect(answer.json.conflicts).toEqual([
      { asked, saved: expect.objectContaining({ id: second.id, notes: "theirs" }) },
    ]);
    expect(await plan()).toBe(before);
    expect((await undo(theirs)).status).toBe(200);
  });

  test("a block of somebody else's athlete is told like one that is gone", async () => {
    const other = await aPlannedRunnerNow();
    const [row] = await asUser(other.user.id, (db) => listBlocks(db, other.scope));
    const changes = [update({ id: row?.id ?? "", version: 1 } as BlockDto, { notes: "x" })];
    const answer = await save(changes);
    expect(answer.status).toBe(412);
    expect(answer.json.conflicts).toEqual([{ asked: changes[0], saved: null }]);
  });

  test("nobody's block gives way unnamed, locked or not", async () => {
    const [first, second] = await ahead();
    for (const locked of [false, true]) {
      const theirs = await save([update(second, { phase: second.phase, locked })]);
      expect(theirs.status).toBe(200);
      const longer = await save([update(first, { end: addDays(first.end, 7) })]);
      expect([longer.status, longer.json.code]).toEqual([409, "conflict"]);
      expect((await undo(theirs)).status).toBe(200);
    }
  });

  test.each([
    ["naming a block twice", 400, (b: BlockDto) => [update(b, { notes: "a" }), update(b, {})]],
    ["outside the season", 400, (b: BlockDto) => [update(b, { end: "2199-01-01" })]],
    [
      "giving the builder's own block back",
      409,
      (b: BlockDto) => [{ op: "delete" as const, id: b.id, version: b.version }],
    ],
    ["nothing at all", 400, () => []],
  ])("%s is refused", async (_, status, changes) => {
    const [first] = await ahead();
    expect((await save(changes(first))).status).toBe(status);
  });
});

describe("two coaches, the same blocks", () => {
  const ROUNDS = 50;
  const AT_ONCE = 4;
  /** Whether the seam is away from where it was. */
  let moved = false;

  /**
   * Each save adds a word to the notes it has just read, and some move the seam between the two
   * blocks by a week, too. A save that was lost would take its word with it.
   */
  test("200 racing saves: each is in the plan and its history, or was answered 412", {
    timeout: 600_000,
  }, async () => {
    const start = await ahead();
    const kept: string[] = [];
    const known = new Set((await edits()).map(({ id }) => id));
    const told = { saved: 0, stale: 0 };
    const saves: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const [first, second] = await ahead();
      moved = first.end !== start[0].end;
      const words = Array.from({ length: AT_ONCE }, (_, n) => `r${round}n${n}`);
      const answers = await Promise.all(
        Array.from(words.keys(), (n) =>
          save(racing(round, n, [first, second]), { token: tokens[n % 2] ?? "" }),
        ),
      );
      answers.forEach((answer, n) => {
        const word = words[n] ?? "";
        if (answer.status === 200) {
          kept.push(word);
          saves.push((answer.json as unknown as BlockBatchEdit).editId);
          told.saved += 1;
        } else {
          expect([answer.status, answer.json.code]).toEqual([412, "precondition_failed"]);
          expect((answer.json.conflicts as unknown[]).length).toBeGreaterThan(0);
          told.stale += 1;
        }
      });
      expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    }
    expect(told).toEqual({ saved: ROUNDS, stale: ROUNDS * (AT_ONCE - 1) });
    const [first, second] = await ahead();
    for (const block of [first, second]) {
      expect(block.notes.split(" ").filter((word) => word.startsWith("r"))).toEqual(kept);
    }
    const rows = await asUser(athlete.user.id, (db) =>
      listBlocks(db, athlete.scope, { from: athlete.scope.today }),
    );
    expect(rows.map(({ id }) => id)).toEqual(
      expect.arrayContaining(start.slice(0, 2).map(({ id }) => id)),
    );
    const history = (await edits()).filter(({ id }) => !known.has(id));
    expect(history.map(({ id }) => id).toReversed()).toEqual(saves);
  });

  function racing(round: number, n: number, [first, second]: [BlockDto, BlockDto]): BlockChange[] {
    const word = `r${round}n${n}`;
    const notes = (block: BlockDto) => ({ notes: `${block.notes} ${word}`.trim() });
    if (n !== round % AT_ONCE) return [update(first, notes(first)), update(second, notes(second))];
    const seam = addDays(first.end, moved ? 7 : -7);
    return [
      update(first, { ...notes(first), end: seam }),
      update(second, { ...notes(second), start: addDays(seam, 1) }),
    ];
  }
});
