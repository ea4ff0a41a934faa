import { describe, expect, it } from "vitest";
import type { Language, Phase } from "@/lib/engine/model";
import { addDays, type PlainDate, plainDate } from "@/lib/engine/plain-date";
import { wordsIn } from "@/lib/words/catalogue";
import {
  create,
  cutWeek,
  insertWeek,
  leaveToPlan,
  mergeWithNext,
  move,
  moveEnd,
  moveStart,
  paste,
  remove,
  setFields,
  split,
  toggleLock,
} from "./commands";
import { type Draft, type DraftBlock, openDays } from "./draft";
import type { EditorWords } from "./editor-words";
import type { Result } from "./reshape";

const wordsOf = (language: Language): EditorWords => ({
  t: wordsIn(language, "seasonEditor"),
  phase: wordsIn(language, "phases.name"),
  language,
});
const words = wordsOf("en");

/* Week 0 begins on Monday 30 November 2026; today is the Thursday before it. */
const W0 = plainDate("2026-11-30");
const week = (n: number): PlainDate => addDays(W0, 7 * n);

function block(phase: Phase, from: number, weeks: number, more: Partial<DraftBlock> = {}) {
  return {
    id: phase,
    phase,
    start: week(from),
    end: addDays(week(from + weeks), -1),
    targets: null,
    locked: false,
    notes: "",
    ...more,
  };
}

/** Base has begun; build 3 weeks, specific 4, peak 2, taper 2, race week. */
function season(change: Partial<Record<Phase, Partial<DraftBlock>>> = {}): Draft {
  const of = (phase: Phase, from: number, weeks: number) =>
    block(phase, from, weeks, change[phase]);
  return {
    blocks: [
      of("base", -2, 4),
      of("build", 2, 3),
      of("specific", 5, 4),
      of("peak", 9, 2),
      of("taper", 11, 2),
      of("race", 13, 1),
    ],
    start: week(-2),
    end: addDays(week(14), -1),
    today: addDays(W0, -4),
    raceDays: [addDays(week(14), -1)],
    words,
  };
}

/** `base -2+4` for a block of four weeks from week -2; `(9+1)` for a week left to the plan. */
function shape(result: Result, draft = season()): string {
  if (!result.ok) return `no: ${result.says}`;
  const weeks = (from: PlainDate, to: PlainDate) =>
    `${diff(W0, from) / 7}+${(diff(from, to) + 1) / 7}`;
  return [
    ...result.blocks.map((b) => ({
      at: b.start,
      text: `${b.phase}${b.locked ? "!" : ""} ${weeks(b.start, b.end)}`,
    })),
    ...openDays({ ...draft, blocks: result.blocks }).map((g) => ({
      at: g.start,
      text: `(${weeks(g.start, g.end)})`,
    })),
  ]
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ text }) => text)
    .join(", ");
}
const diff = (a: PlainDate, b: PlainDate) =>
  Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000);

const UNTOUCHED = "base -2+4, build 2+3, specific 5+4, peak 9+2, taper 11+2, race 13+1";

describe("the ends of a block", () => {
  it.each([
    ["end later: the next one gives way", moveEnd(season(), "build", 1), "build 2+4, specific 6+3"],
    ["end earlier: the next one grows", moveEnd(season(), "build", -1), "build 2+2, specific 4+5"],
    ["start later: the one before grows", moveStart(season(), "build", 1), "base -2+5, build 3+2"],
    [
      "start earlier: the one before gives way",
      moveStart(season(), "build", -1),
      "base -2+3, build 1+4",
    ],
    ["end far later: whole blocks give way", moveEnd(season(), "build", 5), "build 2+8, peak 10+1"],
    ["the end of a block that has begun", moveEnd(season(), "base", -1), "base -2+3, build 1+4"],
  ])("%s", (_, result, part) => {
    expect(shape(result)).toContain(part);
    expect(shape(result)).not.toContain("(");
  });

  it.each([
    ["a race week does not give way", moveEnd(season(), "taper", 1), "tied to its race"],
    ["no day left", moveEnd(season(), "build", -3), "no day left"],
    ["a first day in the past", moveStart(season(), "base", 1), "has begun"],
    ["outside the season", moveEnd(season(), "race", 1), "outside the season"],
    ["a locked block", moveEnd(season({ build: { locked: true } }), "build", 1), "is locked"],
    [
      "a locked neighbour",
      moveEnd(season({ specific: { locked: true } }), "build", 1),
      "Specific of 4\u00a0Jan is locked",
    ],
  ])("refused: %s", (_, result, why) => {
    expect(shape(result)).toMatch(/^no: /);
    expect(result.says).toContain(why);
  });

  it("leaves the week to the plan where the neighbour is locked", () => {
    const draft = season({ specific: { locked: true } });
    expect(shape(moveEnd(draft, "build", -1), draft)).toContain("build 2+2, (4+1), specific! 5+4");
  });

  it("forth and back is where it was", () => {
    const there = moveEnd(season(), "build", 1);
    if (!there.ok) throw new Error(there.says);
    expect(shape(moveEnd({ ...season(), blocks: there.blocks }, "build", -1))).toBe(UNTOUCHED);
  });
});

describe("a whole block", () => {
  it("moves: the one before grows, the one behind gives way", () => {
    expect(shape(move(season(), "build", 1))).toContain("base -2+5, build 3+3, specific 6+3");
    expect(shape(move(season(), "specific", -2))).toContain("build 2+1, specific 3+4, peak 7+4");
  });

  it("splits at a week and is whole again when merged", () => {
    const two = split(season(), "specific", week(7));
    expect(shape(two)).toContain("specific 5+2, specific 7+2, peak");
    if (!two.ok) throw new Error(two.says);
    expect(shape(mergeWithNext({ ...season(), blocks: two.blocks }, "specific"))).toBe(UNTOUCHED);
    expect(shape(split(season(), "specific", week(5)))).toMatch(/^no: Choose a later week/);
  });

  it("merges with the next, which keeps nothing but its notes", () => {
    const draft = season({ build: { notes: "hills" }, specific: { notes: "flat" } });
    const merged = mergeWithNext(draft, "build");
    expect(shape(merged)).toContain("build 2+7, peak");
    expect(merged.ok && merged.blocks[1]?.notes).toBe("hills\nflat");
    expect(shape(mergeWithNext(season(), "taper"))).toMatch(/^no: Race week/);
  });

  it("goes: the one before takes its days, or the plan does", () => {
    expect(shape(remove(season(), "build"))).toContain("base -2+7, specific");
    expect(shape(leaveToPlan(season(), "build"))).toContain("base -2+4, (2+3), specific");
    expect(shape(remove(season(), "base"))).toMatch(/^no: .*has begun/);
  });

  it("is copied onto a week: what lies there gives way on both sides", () => {
    const clip = { block: block("build", 2, 1), cut: false };
    expect(shape(paste(season(), clip, week(6)))).toContain(
      "specific 5+1, build 6+1, specific 7+2, peak",
    );
  });

  it("is cut and pasted far away: its old days go to the one before", () => {
    const clip = { block: block("build", 2, 3), cut: true };
    expect(shape(paste(season(), clip, week(9)))).toBe(
      "base -2+7, specific 5+4, build 9+3, taper 12+1, race 13+1",
    );
  });

  it("is new: three weeks, or as many as there are before what is held", () => {
    expect(shape(create(season(), week(3), "recovery"))).toContain(
      "build 2+1, recovery 3+3, specific 6+3",
    );
    expect(shape(create(season(), week(12)))).toContain("taper 11+1, build 12+1, race 13+1");
    expect(shape(create(season(), week(13)))).toMatch(/^no: Race week/);
    expect(shape(create(season(), week(-1)))).toMatch(/^no: That week has begun/);
  });

  it("is locked and opened", () => {
    const once = toggleLock(season(), "build");
    expect(shape(once)).toContain("build! 2+3");
    if (!once.ok) throw new Error(once.says);
    expect(shape(toggleLock({ ...season(), blocks: once.blocks }, "build"))).toBe(UNTOUCHED);
  });
});

describe("single weeks", () => {
  it("cut out: what follows closes up as far as the taper, and the plan fills the week before it", () => {
    const cut = cutWeek(season(), "build", week(3));
    expect(shape(cut)).toBe(
      "base -2+4, build 2+2, specific 4+4, peak 8+2, (10+1), taper 11+2, race 13+1",
    );
    expect(cut.says).toBe(
      "Build is a week shorter. Specific, Peak start a week earlier. The week of 8\u00a0Feb is left to the plan: Taper of 15\u00a0Feb is tied to its race.",
    );
  });

  it("cut out, told in German", () => {
    const german = { ...season(), words: wordsOf("de") };
    expect(cutWeek(german, "build", week(3)).says).toBe(
      "Aufbau ist eine Woche kürzer. Wettkampfnah, Höhepunkt beginnen eine Woche früher. Die Woche ab 8.\u00a0Feb. ist dem Plan überlassen: Tapering ab 15.\u00a0Feb. gehört zum Rennen.",
    );
    expect(create(german, week(3), "recovery").says).toBe(
      "Vom 21.\u00a0Dez. bis 10.\u00a0Jan. ein neuer Block: Erholung.",
    );
  });

  it("no German sentence ends in two points, whatever day it names", () => {
    const german = { ...season(), words: wordsOf("de") };
    const said = [
      moveEnd(german, "build", 5),
      moveEnd(german, "build", -1),
      move(german, "build", 1),
      split(german, "specific", week(7)),
      mergeWithNext(german, "build"),
      remove(german, "build"),
      leaveToPlan(german, "build"),
      insertWeek(german, "build", week(3)),
      paste(german, { block: block("build", 2, 1), cut: false }, week(6)),
      create(german, week(3)),
      toggleLock(german, "build"),
      moveEnd(german, "taper", 1),
      moveStart(german, "base", 1),
    ].map(({ says }) => says);
    expect(said.filter((text) => text.includes("..") || !text.endsWith("."))).toEqual([]);
  });

  it("cut out before a locked block: nothing slides past it", () => {
    const draft = season({ peak: { locked: true } });
    expect(shape(cutWeek(draft, "build", week(3)), draft)).toContain(
      "build 2+2, specific 4+4, (8+1), peak! 9+2",
    );
  });

  it("inserted: what follows comes later, and the last one before the taper gives a week", () => {
    expect(shape(insertWeek(season(), "build", week(3)))).toContain(
      "build 2+4, specific 6+4, peak 10+1, taper 11+2",
    );
  });

  it("inserted where a week was cut: as before", () => {
    const cut = cutWeek(season(), "build", week(3));
    if (!cut.ok) throw new Error(cut.says);
    expect(shape(insertWeek({ ...season(), blocks: cut.blocks }, "build", week(3)))).toBe(
      UNTOUCHED,
    );
  });

  it.each([
    ["a week that has begun", cutWeek(season(), "base", week(-1)), "That week has begun"],
    ["a week of another block", cutWeek(season(), "build", week(6)), "Choose a week of the block"],
    ["a race week", cutWeek(season(), "race", week(13)), "tied to its race"],
    ["no room", insertWeek(season(), "peak", week(9)), "There is no room"],
    ["a locked block", cutWeek(season({ build: { locked: true } }), "build", week(3)), "is locked"],
  ])("refused: %s", (_, result, why) => {
    expect(result.ok).toBe(false);
    expect(result.says).toContain(why);
  });
});

describe("what the form says", () => {
  it("changes phase and targets where the block stands", () => {
    const set = setFields(season(), "build", {
      phase: "bridge",
      targets: { bike: { durationS: 7200 } },
    });
    expect(shape(set)).toContain("bridge 2+3, specific 5+4");
  });

  it("opens a locked block in the same step, and not without", () => {
    const draft = season({ build: { locked: true } });
    const end = addDays(week(4), -1);
    expect(shape(setFields(draft, "build", { end }))).toMatch(/^no: .*is locked/);
    expect(shape(setFields(draft, "build", { end, locked: false }))).toContain(
      "build 2+2, specific 4+5",
    );
  });
});

it("no command lets two blocks share a day or breaks the order, whatever is done", () => {
  const all = (draft: Draft, id: string, n: number): Result[] => [
    ...[-2, -1, 1, 2].flatMap((w) => [
      moveEnd(draft, id, w),
      moveStart(draft, id, w),
      move(draft, id, w),
    ]),
    split(draft, id, week(n)),
    mergeWithNext(draft, id),
    remove(draft, id),
    leaveToPlan(draft, id),
    cutWeek(draft, id, week(n)),
    insertWeek(draft, id, week(n)),
    create(draft, week(n)),
    paste(draft, { block: block("build", 2, 3), cut: false }, week(n)),
  ];
  const faults = ({ start, end }: Draft, blocks: readonly DraftBlock[]) =>
    blocks.filter((b, k) => {
      const next = blocks[k + 1];
      const inside = b.start >= start && b.end <= end && b.start <= b.end;
      const named = blocks.filter(({ id }) => id === b.id).length === 1;
      return !inside || !named || (next !== undefined && b.end >= next.start);
    });
  let drafts: Draft[] = [season()];
  let seen = 0;
  for (let depth = 0; depth < 2; depth += 1) {
    drafts = drafts.slice(0, 40).flatMap((draft) =>
      draft.blocks.flatMap(({ id }, i) =>
        all(draft, id, i * 2 - 1).flatMap((result) => {
          if (!result.ok) return [];
          seen += 1;
          if (faults(draft, result.blocks).length > 0) throw new Error(shape(result));
          return [{ ...draft, blocks: result.blocks }];
        }),
      ),
    );
  }
  expect(seen).toBeGreaterThan(1000);
});
