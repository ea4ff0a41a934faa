import { describe, expect, test } from "vitest";
import { firstProtocol, protocols } from "../../rules/protocols/registry";
import { lengthOf } from "../draft";
import { sessionLibrary } from "./library";
import { sessionFrom } from "./session-from";
import { strengthOf } from "./strength-shelf";
import type { Family } from "./template";
import { KNOWN, UNKNOWN } from "./testing";

const each = protocols.map((p) => [p.id, p] as const);
const hamstring = firstProtocol("proximal-hamstring-tendinopathy");
const families: readonly (readonly [Family, "holds" | "slow" | "deeper" | "spring"])[] = [
  ["holds", "holds"],
  ["light", "slow"],
  ["slow", "slow"],
  ["deep", "deeper"],
  ["spring", "spring"],
];

describe.each(each)("strength for %s", (_, protocol) => {
  const shelf = strengthOf(protocol);

  test("has every routine of the protocol at its stage, each id once", () => {
    expect(new Set(shelf.map((t) => t.id)).size).toBe(shelf.length);
    for (const [family, stage] of families.filter(([f]) => f !== "light")) {
      const titles = shelf.filter((t) => t.family === family).map((t) => t.title);
      for (const routine of protocol.routines[stage]) expect(titles).toContain(routine.title);
    }
  });

  test("leaves a choice for a home without machines at every stage", () => {
    for (const [family] of families) {
      const all = shelf.filter((t) => t.family === family);
      expect(all.length, family).toBeGreaterThanOrEqual(3);
      expect(all.filter((t) => !t.tags.includes("gym")).length, family).toBeGreaterThanOrEqual(1);
    }
  });

  test("sums to any length it is given", () => {
    for (const t of shelf)
      for (const min of [0, 1, 3, 5, 8, 11, 17, 26])
        for (const athlete of [KNOWN, UNKNOWN]) {
          const lengthS = t.leastS + min * 60;
          const built = sessionFrom(t, lengthS, athlete);
          expect(built && lengthOf(built.steps), `${t.id} ${lengthS}`).toBe(lengthS);
        }
  });

  test("names nothing of another injury", () => {
    const others = protocols.filter((p) => p.kind !== protocol.kind);
    const foreign = new Set(others.flatMap((p) => strengthOf(p).map((t) => t.id)));
    expect(shelf.filter((t) => foreign.has(t.id))).toEqual([]);
    if (protocol !== hamstring)
      for (const t of shelf) expect(t.id).toMatch(new RegExp(`\\.${protocol.id}-`));
  });
});

test("the founding injury's sessions are those of the library, and nothing is made beside them", () => {
  expect(new Set(strengthOf(hamstring).map((t) => t.id))).toEqual(
    new Set(sessionLibrary.filter((t) => t.sport === "strength").map((t) => t.id)),
  );
});

describe("a routine's line becomes its sets", () => {
  const insertional = firstProtocol("achilles-tendinopathy");
  const setsOf = (title: string, durationS: number) => {
    const t = strengthOf(insertional).find((x) => x.title === title && x.family !== "light");
    if (!t) throw new Error(`no ${title}`);
    return (sessionFrom(t, durationS, KNOWN)?.steps ?? []).flatMap((s) =>
      s.kind === "repeat" ? [{ times: s.times, text: s.steps[0]?.text, s: lengthOf([s]) }] : [],
    );
  };

  test("half an hour holds the full dose: six seconds a slow repeat, both sides, rest after", () => {
    // 15 x 6 s and a minute's rest, 3 times; 12 x 6 s = 72 s, on the clock 75 s.
    expect(setsOf("Strength: heel raises on the floor", 1800)).toEqual([
      { times: 3, text: "Two-leg heel raise, 15, 3 s up and 3 s down", s: 3 * 150 },
      { times: 3, text: "Seated heel raise, 15", s: 3 * 150 },
      { times: 3, text: "Bridge, 12", s: 3 * 135 },
    ]);
  });

  test("ten minutes hold every hold of the routine, the upper time on both sides", () => {
    // 525 s for five: 105 s each, of which 90 s are held.
    expect(setsOf("Calf holds, seated", 600)).toEqual([
      { times: 5, text: "Seated heel-raise hold, 30 to 45 s per side", s: 5 * 105 },
    ]);
    // 525 s for five of 45 s on both legs together: a minute's rest.
    expect(setsOf("Calf holds, two feet", 600)).toEqual([
      { times: 5, text: "Standing heel-raise hold, 45 s", s: 5 * 105 },
    ]);
  });

  test("ten minutes hold the full dose of every protocol's holds", () => {
    for (const p of protocols.filter((x) => x !== hamstring))
      for (const t of strengthOf(p).filter((x) => x.family === "holds")) {
        const exercises = p.routines.holds.find((r) => r.title === t.title)?.exercises ?? [];
        const asked = exercises.map((e) => Number(/, (\d+) x /.exec(e)?.[1]));
        const repeats = (sessionFrom(t, 600, KNOWN)?.steps ?? []).flatMap((s) =>
          s.kind === "repeat" ? [s.times] : [],
        );
        expect(repeats, t.id).toEqual(asked);
      }
  });

  test("stage 4 is quick where the line is quick, and slow strength beside it", () => {
    // 6 x 15 hops at 3 s; 10 slow repeats at 6 s.
    expect(setsOf("Spring: small hops", 1800)).toEqual([
      { times: 6, text: "Two-foot hop, 15, a minute between", s: 6 * (45 + 60) },
      { times: 3, text: "Bent-knee heel raise on the floor, 10", s: 3 * (60 + 60) },
    ]);
    for (const p of protocols.filter((x) => x !== hamstring))
      for (const t of strengthOf(p)) {
        const efforts = t.recipe.flatMap((x) =>
          x.part === "sets" ? x.steps.flatMap((s) => s.effort ?? []) : [],
        );
        expect(efforts.includes("spring"), t.id).toBe(t.stage === 4);
      }
  });

  test("a line without sets is a mistake in the protocol", () => {
    const routine = { title: "x", intent: "y", exercises: ["Bridge"] };
    const routines = { ...insertional.routines, holds: [routine] };
    expect(() => strengthOf({ ...insertional, routines })).toThrow(RangeError);
  });
});
