import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Session } from "@/lib/engine/model";
import { addDays, mondayOf, plainDate } from "@/lib/engine/plain-date";
import { asEngine, asUser, type Database, pg } from "../client";
import {
  aGrantee,
  anAthlete,
  anEngineSession,
  closeOwner,
  type TestAthlete,
  TODAY,
  withRollback,
} from "../testing";
import { deleteBlocks, insertBlocks, listBlocks, restoreBlock, updateBlock } from "./blocks";
import { findChange, insertChanges, listChanges, type NewChange, resolveChange } from "./changes";
import { findEdit, insertEdit, markUndone } from "./edits";
import { lockPlan } from "./seasons";
import { listSessionRevisions } from "./session-revisions";
import {
  deleteSessions,
  findSession,
  listSessions,
  restoreSessions,
  type SessionWrite,
  updateSession,
  upsertSessions,
} from "./sessions";

let ann: TestAthlete;
beforeEach(async () => {
  ann = await anAthlete();
});
afterAll(async () => {
  await pg.end();
  await closeOwner();
});

const asAnn = <T>(work: (db: Database) => Promise<T>) => asUser(ann.user.id, work);

function write(session: Session): SessionWrite {
  const { date, ...rest } = session;
  return { ...rest, id: uuidv7(), localDate: date, blockId: null, added: false, base: session };
}
const threeDays = () => [0, 2, 4].map((d) => write(anEngineSession(addDays(TODAY, d))));
const built = { kind: "built" } as const;

describe("many sessions in one statement", () => {
  test("the same plan again touches nothing; a changed session keeps its id and gets a version", async () => {
    await asAnn(async (db) => {
      expect(await upsertSessions(db, ann.scope, threeDays(), built)).toHaveLength(3);
      const first = await listSessions(db, ann.scope, { from: TODAY });
      expect(await upsertSessions(db, ann.scope, threeDays(), built)).toEqual([]);

      const shorter = write(anEngineSession(TODAY, { durationS: 1200, distanceM: 3500 }));
      const changed = await upsertSessions(db, ann.scope, [shorter], { kind: "adapted" });
      expect(changed).toMatchObject([{ id: first[0]?.id, durationS: 1200, version: 2 }]);
      expect(await listSessions(db, ann.scope, { from: TODAY })).toMatchObject([
        { durationS: 1200, version: 2 },
        { version: 1 },
        { version: 1 },
      ]);
    });
  });

  test("a person's notes and mark survive a rebuild", async () => {
    await asAnn(async (db) => {
      const [row] = await upsertSessions(db, ann.scope, threeDays(), built);
      const edit = { id: row?.id ?? "", version: 1, patch: { notes: "flat route", exempt: true } };
      await updateSession(db, ann.scope, edit, { kind: "edited" });
      const longer = write(anEngineSession(TODAY, { durationS: 3000 }));
      const [rebuilt] = await upsertSessions(db, ann.scope, [longer], built);
      expect(rebuilt).toMatchObject({ notes: "flat route", exempt: true, durationS: 3000 });
    });
  });

  test("numbers come back exactly: no rounding between the engine and the disk", async () => {
    const fitnessLoad = 40.1 / 3;
    await asAnn((db) =>
      upsertSessions(db, ann.scope, [write(anEngineSession(TODAY, { fitnessLoad }))], built),
    );
    const [row] = await asAnn((db) => listSessions(db, ann.scope));
    expect(row?.fitnessLoad).toBe(fitnessLoad);
    expect(row?.base?.fitnessLoad).toBe(fitnessLoad);
  });

  test("a range includes both its ends", async () => {
    const days = await asAnn(async (db) => {
      await upsertSessions(db, ann.scope, threeDays(), built);
      return listSessions(db, ann.scope, { from: TODAY, to: addDays(TODAY, 2) });
    });
    expect(days.map((s) => s.localDate)).toEqual([TODAY, addDays(TODAY, 2)]);
  });
});

describe("versions", () => {
  test("of two edits of one version, exactly one is kept", async () => {
    const [row] = await asAnn((db) => upsertSessions(db, ann.scope, threeDays(), built));
    const edit = (notes: string) =>
      asAnn((db) =>
        updateSession(
          db,
          ann.scope,
          { id: row?.id ?? "", version: 1, patch: { notes } },
          { kind: "edited" },
        ),
      );
    const results = await Promise.all([edit("one"), edit("two")]);
    expect(results.filter((r) => r !== undefined)).toHaveLength(1);
  });

  test("an undo gives back the old version with its content; the next edit takes a new one", async () => {
    await asAnn(async (db) => {
      const [row] = await upsertSessions(db, ann.scope, threeDays(), built);
      if (!row) throw new Error("no session");
      const at = (version: number, notes: string) =>
        updateSession(db, ann.scope, { id: row.id, version, patch: { notes } }, { kind: "edited" });
      await at(1, "moved");
      const [restored] = await restoreSessions(db, ann.scope, [row], { kind: "undone" });
      expect(restored).toMatchObject({ version: 1, lastVersion: 2, notes: "" });
      expect(await at(1, "again")).toMatchObject({ version: 3 });
    });
  });

  test("a deleted session comes back as it was, and its history tells all of it", async () => {
    await asAnn(async (db) => {
      const [row] = await upsertSessions(db, ann.scope, threeDays(), built);
      if (!row) throw new Error("no session");
      const gone = await deleteSessions(db, ann.scope, [row.id], { kind: "deleted" });
      expect(await findSession(db, ann.scope, row.id)).toBeUndefined();
      await restoreSessions(db, ann.scope, asJson(gone), { kind: "undone" });
      expect(await findSession(db, ann.scope, row.id)).toMatchObject({ key: row.key, version: 1 });
      const history = await listSessionRevisions(db, ann.scope, row.id);
      expect(history.map((h) => h.kind)).toEqual(["built", "deleted", "undone"]);
    });
  });

  test("blocks likewise; deleting one leaves its sessions in the plan", async () => {
    await asAnn(async (db) => {
      const [block] = await insertBlocks(db, ann.scope, [aBlock()]);
      if (!block) throw new Error("no block");
      const [session] = await upsertSessions(
        db,
        ann.scope,
        [{ ...write(anEngineSession(TODAY)), blockId: block.id }],
        built,
      );
      const changed = await updateBlock(db, ann.scope, {
        id: block.id,
        version: 1,
        patch: { locked: true },
      });
      expect(changed).toMatchObject({ version: 2, locked: true });
      await deleteBlocks(db, ann.scope, [block.id]);
      expect(await findSession(db, ann.scope, session?.id ?? "")).toMatchObject({ blockId: null });
      await restoreBlock(db, ann.scope, asJson(block));
      expect(await listBlocks(db, ann.scope, { from: TODAY, to: TODAY })).toMatchObject([
        { id: block.id, version: 1, lastVersion: 1 },
      ]);
    });
  });
});

describe("one writer of a plan at a time", () => {
  test("the second waits for the first and counts on", async () => {
    const order: string[] = [];
    const first = asAnn(async (db) => {
      const revision = await lockPlan(db, ann.scope);
      order.push(`first ${revision}`);
      await new Promise((resolve) => setTimeout(resolve, 150));
      order.push("first done");
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const second = asAnn(async (db) => {
      order.push(`second ${await lockPlan(db, ann.scope)}`);
    });
    await Promise.all([first, second]);
    expect(order).toEqual(["first 1", "first done", "second 2"]);
  });

  test("a physio, whose limits change the plan, may take it too", async () => {
    const physio = await aGrantee(ann, { role: "physio", scopes: [] });
    expect(await asUser(physio.user.id, (db) => lockPlan(db, physio.scope))).toBe(1);
  });
});

describe("changes", () => {
  const news = (overrides: Partial<NewChange> = {}): NewChange => {
    const before = anEngineSession(TODAY);
    return {
      id: uuidv7(),
      localDate: TODAY,
      sessionId: uuidv7(),
      sessionKey: before.key,
      sessionDate: TODAY,
      sport: "run",
      base: null,
      before,
      after: null,
      direction: "cut",
      status: "applied",
      undoableUntil: new Date(Date.now() + 86_400_000),
      why: { rule: "R-1", reason: "why", facts: [], returns: "when settled", demanded: false },
      ...overrides,
    };
  };
  const asEngineOf = (userId: string, changes: readonly NewChange[]) =>
    asUser(userId, (db) => asEngine(db, ann.scope, (e) => insertChanges(e, ann.scope, changes)));

  test("what changed is the plan's, why it changed is the symptoms'", async () => {
    const coach = await aGrantee(ann, { scopes: ["load"] });
    const change = news();
    await asEngineOf(coach.user.id, [change]);
    const seen = await asUser(coach.user.id, (db) => listChanges(db, coach.scope));
    expect(seen).toMatchObject([{ id: change.id, direction: "cut", why: null }]);
    const own = await asAnn((db) => findChange(db, ann.scope, change.id));
    expect(own?.why).toMatchObject({ rule: "R-1", demanded: false });
  });

  test("a change is resolved once, by one person", async () => {
    const change = news({ status: "proposed", direction: "return" });
    await asEngineOf(ann.user.id, [change]);
    const resolve = (to: "accepted" | "declined") =>
      asAnn((db) =>
        resolveChange(db, ann.scope, {
          id: change.id,
          from: ["proposed"],
          to,
          decidedByName: "Ann",
        }),
      );
    const results = await Promise.all([resolve("accepted"), resolve("declined")]);
    expect(results.filter((r) => r !== undefined)).toHaveLength(1);
    expect(await asAnn((db) => findChange(db, ann.scope, change.id))).toMatchObject({
      decidedBy: ann.user.id,
      undoableUntil: null,
    });
  });
});

describe("undo of an edit", () => {
  test("once, by whoever may write the plan, and only in its time", async () => {
    const edit = (undoableUntil: Date) => ({
      id: uuidv7(),
      kind: "session" as const,
      verb: "update" as const,
      subjectId: uuidv7(),
      inverse: { sessions: [] },
      byName: "Ann",
      overrideReason: null,
      undoableUntil,
    });
    const now = new Date("2026-12-02T09:00:00Z");
    const fresh = edit(new Date("2026-12-03T08:59:00Z"));
    const old = edit(now);
    await withRollback(ann.user.id, async (db) => {
      await insertEdit(db, ann.scope, fresh);
      await insertEdit(db, ann.scope, old);
      expect(await markUndone(db, ann.scope, { id: fresh.id, now })).toMatchObject({
        undoneBy: ann.user.id,
      });
      expect(await markUndone(db, ann.scope, { id: fresh.id, now })).toBeUndefined();
      expect(await markUndone(db, ann.scope, { id: old.id, now })).toBeUndefined();
    });
    expect(await asAnn((db) => findEdit(db, ann.scope, fresh.id))).toBeUndefined();
  });
});

/** As the inverse of an edit is kept. */
const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

function aBlock() {
  return {
    id: uuidv7(),
    seasonId: null,
    phase: "base" as const,
    start: mondayOf(TODAY),
    end: plainDate("2026-12-27"),
    targets: null,
    locked: false,
    coached: true,
    notes: "",
  };
}
