import { describe, expect, it } from "vitest";
import type { BlockDto } from "@/lib/contracts/blocks";
import type { SeasonDto } from "@/lib/contracts/season";
import type { Phase } from "@/lib/engine/model";
import { addDays, type PlainDate, plainDate } from "@/lib/engine/plain-date";
import { wordsIn } from "@/lib/words/catalogue";
import { type CommandName, commandOf, commands, pageKeyOf, stepOf } from "./keys";
import { cellsOf, mondaysOf, stepFrom } from "./layout";
import { dragged, perform } from "./perform";
import {
  changesOf,
  draftOfVisit,
  dropped,
  isChanged,
  opened,
  rebased,
  redone,
  saved,
  savedAgain,
  takenBack,
  undone,
  type Visit,
} from "./visit";

const words = {
  t: wordsIn("en", "seasonEditor"),
  phase: wordsIn("en", "phases.name"),
  language: "en",
} as const;
const W0 = plainDate("2026-11-30");
const week = (n: number): PlainDate => addDays(W0, 7 * n);
const today = addDays(W0, -4);

function block(
  id: string,
  phase: Phase,
  from: number,
  weeks: number,
  more: Partial<BlockDto> = {},
) {
  const dto: BlockDto = {
    id,
    phase,
    start: week(from),
    end: addDays(week(from + weeks), -1),
    targets: null,
    locked: false,
    notes: "",
    coached: false,
    version: 1,
    ...more,
  };
  return dto;
}

const season = (blocks: BlockDto[]): SeasonDto => ({
  start: week(-1),
  end: addDays(week(9), -1),
  races: [],
  blocks,
  weeks: [],
  forecast: [],
  infeasible: [],
});
const SAVED = season([
  block("base", "base", -1, 3),
  block("build", "build", 2, 4),
  block("peak", "peak", 6, 3),
]);
const on = (visit: Visit, blockId: string, monday = week(3)): Visit => ({
  ...visit,
  place: { blockId, monday },
});
const start = () => on(opened(SAVED, today, words), "build");
const spans = ({ blocks }: Visit) =>
  blocks.map(({ phase, start, end }) => `${phase} ${start.slice(5)} ${end.slice(5)}`);
const run = (visit: Visit, ...names: CommandName[]) => names.reduce(perform, visit);

describe("the way back within a visit", () => {
  it("undoes and does again any number of steps", () => {
    const steps: CommandName[] = ["shorter", "split", "lock", "longer", "starts-later", "merge"];
    const all = [start()];
    for (const name of steps) all.push(perform(all.at(-1) ?? start(), name));
    const last = all.at(-1) ?? start();
    const steady = last.past.length;
    let back = last;
    for (let i = 0; i < steady; i += 1) back = undone(back);
    expect(spans(back)).toEqual(spans(start()));
    expect(isChanged(back)).toBe(false);
    for (let i = 0; i < steady; i += 1) back = redone(back);
    expect(back.blocks).toEqual(last.blocks);
    expect(undone(start())).toEqual(start());
  });

  it("a refused command is no step and says why", () => {
    const locked = perform(start(), "lock");
    const refused = perform(locked, "shorter");
    expect(refused.past).toHaveLength(1);
    expect(refused.said).toMatchObject({ no: true, text: expect.stringContaining("locked") });
  });

  it("a save is one step; it is taken back, made again, and what followed still fits", () => {
    const asked = run(start(), "shorter", "lock");
    const body = { changes: changesOf(asked) };
    const after = season([
      block("base", "base", -1, 3),
      block("build", "build", 2, 3, { version: 2, locked: true, coached: true }),
      block("made-1", "peak", 5, 4, { coached: true }),
    ]);
    const done = saved(asked, body, { season: after, editId: "e1" });
    expect(done.past.map(({ kind }) => kind)).toEqual(["saved"]);
    const further = perform(on(done, "made-1", week(6)), "split");
    const before = takenBack(undone(further), SAVED);
    expect(spans(before)).toEqual(spans(start()));
    const renamed = {
      ...after,
      blocks: after.blocks.map((b) => (b.id === "made-1" ? { ...b, id: "made-2" } : b)),
    };
    const again = redone(savedAgain(before, { season: renamed, editId: "e2" }));
    expect(spans(again)).toEqual(spans(further));
    expect(changesOf(again)).toEqual([
      expect.objectContaining({ op: "update", id: "made-2" }),
      expect.objectContaining({ op: "create", phase: "peak" }),
    ]);
    expect(again.past[0]).toMatchObject({ kind: "saved", editId: "e2" });
  });

  it("giving up leaves the season as saved, and the saves their way back", () => {
    const visit = dropped(perform(start(), "shorter"));
    expect([isChanged(visit), visit.past]).toEqual([false, []]);
  });
});

describe("what is sent", () => {
  it("names each touched block with its version, and nothing else", () => {
    expect(changesOf(start())).toEqual([]);
    expect(changesOf(perform(start(), "shorter"))).toEqual([
      { op: "update", id: "build", version: 1, end: addDays(week(5), -1) },
      { op: "update", id: "peak", version: 1, start: week(5) },
    ]);
  });

  it("a block of the builder goes only where another takes its days", () => {
    expect(changesOf(perform(start(), "merge"))).toContainEqual({
      op: "delete",
      id: "peak",
      version: 1,
    });
    expect(changesOf(perform(start(), "leave"))).toEqual([]);
    const own = season(SAVED.blocks.map((b) => ({ ...b, coached: true })));
    expect(changesOf(perform(on(opened(own, today, words), "build"), "leave"))).toEqual([
      { op: "delete", id: "build", version: 1 },
    ]);
  });
});

describe("after somebody else's save", () => {
  const theirs = season([
    block("base", "base", -1, 3, { notes: "theirs", version: 2 }),
    block("build", "build", 2, 4, { notes: "theirs", version: 2 }),
    block("peak", "peak", 6, 3),
  ]);

  it("what I changed stands on theirs, part by part", () => {
    const visit = rebased(perform(start(), "shorter"), theirs);
    expect(visit.blocks.map(({ notes }) => notes)).toEqual(["theirs", "theirs", ""]);
    expect(changesOf(visit)).toEqual([
      { op: "update", id: "build", version: 2, end: addDays(week(5), -1) },
      { op: "update", id: "peak", version: 1, start: week(5) },
    ]);
    expect(changesOf(undone(visit))).toEqual([]);
  });

  it("theirs is taken where I say so", () => {
    const visit = rebased(perform(start(), "shorter"), theirs, {
      given: new Set(["build", "peak"]),
    });
    expect(isChanged(visit)).toBe(false);
  });

  it("what a held block stands against now is dropped and said", () => {
    const held = season([
      block("base", "base", -1, 3),
      block("new", "recovery", 2, 4, { locked: true, coached: true }),
      block("peak", "peak", 6, 3),
    ]);
    const visit = rebased(perform(start(), "lock"), held);
    expect([isChanged(visit), visit.said.no]).toEqual([false, true]);
  });
});

describe("copy, cut and paste", () => {
  it("a cut block moves where it is pasted; a copy stays", () => {
    const cut = perform(on(perform(start(), "cut"), "peak", week(7)), "paste");
    expect(cut.clip).toBeNull();
    expect(cut.blocks.map(({ phase }) => phase)).toEqual(["base", "peak", "build"]);
    const copied = perform(on(perform(start(), "copy"), "peak", week(7)), "paste");
    expect(copied.blocks.map(({ phase }) => phase)).toEqual(["base", "build", "peak", "build"]);
    expect(copied.place.blockId).toBe("new-1");
    expect(perform(start(), "paste").said.no).toBe(true);
  });
});

describe("the pointer", () => {
  it.each([
    ["end", 1, "longer"],
    ["end", -1, "shorter"],
    ["start", 1, "starts-later"],
    ["whole", 1, "later"],
    ["whole", -1, "earlier"],
  ] as const)("dragging the %s by %i does what the key does", (grip, weeks, name) => {
    const pulled = dragged(start(), { id: "build", grip }, weeks);
    const pressed = perform(start(), name);
    expect([pulled.blocks, pulled.said]).toEqual([pressed.blocks, pressed.said]);
  });
});

const press = (key: string, mods: string[] = []) => ({
  key,
  shiftKey: mods.includes("Shift"),
  altKey: mods.includes("Alt"),
  ctrlKey: mods.includes("Ctrl"),
  metaKey: false,
});
const named: Readonly<Record<string, string>> = {
  "→": "ArrowRight",
  "←": "ArrowLeft",
  Del: "Delete",
};

describe("keys", () => {
  it.each(commands)("$label has the key it shows", ({ name, keys, ofWeek }) => {
    const key = keys.at(-1) ?? "";
    expect(
      commandOf(
        press(named[key] ?? key.toLowerCase(), keys.slice(0, -1)),
        ofWeek ? "week" : "block",
      ),
    ).toBe(name);
  });

  it("takes a week out by Delete and Ctrl+X while a week is chosen", () => {
    expect(commandOf(press("Delete"), "week")).toBe("cut-week");
    expect(commandOf(press("x", ["Ctrl"]), "week")).toBe("cut-week");
  });

  it("leaves other keys alone", () => {
    for (const key of ["a", "Tab", "ArrowUp", "F5"])
      expect(commandOf(press(key), "block")).toBeNull();
    expect(commandOf(press("r", ["Ctrl"]), "block")).toBeNull();
    expect(stepOf(press("ArrowLeft", ["Alt"]))).toBeNull();
    expect([
      pageKeyOf(press("z", ["Ctrl"])),
      pageKeyOf(press("Z", ["Ctrl", "Shift"])),
      pageKeyOf(press("z")),
    ]).toEqual(["undo", "redo", null]);
  });
});

describe("walking", () => {
  it("goes over blocks, down to weeks and back, and stops at the edges", () => {
    const draft = draftOfVisit(start());
    const at = (blockId: string, n: number) => ({
      place: { blockId, monday: week(n) },
      level: "block" as const,
    });
    expect(stepFrom(draft, at("build", 3), "right").place).toEqual({
      blockId: "peak",
      monday: week(6),
    });
    expect(stepFrom(draft, at("peak", 6), "right").place.blockId).toBe("peak");
    const down = stepFrom(draft, at("build", 3), "down");
    expect(down.level).toBe("week");
    expect(stepFrom(draft, down, "left").place).toEqual({ blockId: "build", monday: week(2) });
    expect(stepFrom(draft, stepFrom(draft, down, "last"), "up")).toMatchObject({
      level: "block",
      place: { blockId: "peak" },
    });
  });

  it("shows every block, however short", () => {
    const short = season([
      block("base", "base", -1, 3),
      { ...block("x", "race", 2, 1), end: addDays(week(2), 1) },
      { ...block("build", "build", 2, 7), start: addDays(week(2), 2) },
    ]);
    const draft = draftOfVisit(opened(short, today, words));
    const shown = cellsOf(draft, mondaysOf(draft)).map(
      ({ block, weeks }) => `${block?.id} ${weeks}`,
    );
    expect(shown).toEqual(["base 3", "x 1", "build 6"]);
  });
});
