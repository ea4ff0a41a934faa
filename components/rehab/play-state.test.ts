import { describe, expect, test } from "vitest";
import type { PlayItem } from "@/lib/contracts/rehab-play";
import type { Side } from "@/lib/engine/model";
import { wordsIn } from "@/lib/words/catalogue";
import { doseWords } from "./amount-words";
import {
  bodyOfSet,
  isComplete,
  nextNumber,
  type PlayedSet,
  painOf,
  painSet,
  restsAfter,
  setsOf,
  verdictOn,
  whereToStart,
  withEasier,
  withWaiting,
  worstPain,
} from "./play-state";

const item = (id: string, part: Partial<PlayItem> = {}): PlayItem => ({
  id,
  name: id,
  text: "",
  sets: 2,
  mostSets: 2,
  amount: { kind: "reps", from: 12, to: 12 },
  perSide: true,
  sided: true,
  restS: 60,
  takesLoad: true,
  last: null,
  guide: null,
  easier: null,
  ...part,
});
const done = (side: Side, set: number, part: Partial<PlayedSet> = {}): PlayedSet => ({
  exercise: "bridge",
  side,
  set,
  sessionId: "s",
  kind: "reps",
  value: 12,
  loadKg: null,
  pain: null,
  ...part,
});

describe("counting sets", () => {
  const sets = [done("left", 1), done("right", 1), done("left", 2)];

  test("each side has its own, and a rest comes after both", () => {
    expect(restsAfter(item("bridge"), sets.slice(0, 1))).toBe(false);
    expect(restsAfter(item("bridge"), sets.slice(0, 2))).toBe(true);
    expect(isComplete(item("bridge"), sets)).toBe(false);
    const all = [...sets, done("right", 2)];
    expect(isComplete(item("bridge"), all)).toBe(true);
    expect(restsAfter(item("bridge"), all)).toBe(false);
  });

  test("numbers go on through the day, also from another session", () => {
    const morning = done("left", 3, { sessionId: "earlier" });
    expect(nextNumber([...sets, morning], "bridge", "left")).toBe(4);
    expect(nextNumber(sets, "bridge", "right")).toBe(2);
    expect(nextNumber(sets, "curl", "left")).toBe(1);
    expect(setsOf([...sets, morning], "bridge", "s")).toHaveLength(3);
  });

  test("a visit begins where the last one ended", () => {
    const items = [item("bridge", { perSide: false, sets: 1 }), item("curl")];
    expect(whereToStart(items, [], "s")).toBe(0);
    expect(whereToStart(items, [done("both", 1)], "s")).toBe(1);
    expect(whereToStart([items[0] ?? item("x")], [done("both", 1)], "s")).toBe(1);
  });
});

describe("pain", () => {
  const ceiling = { exerciseMax: 3, sessionMax: 5, rules: [], by: null };

  test.each([
    [null, "go-on"],
    [0, "go-on"],
    [3, "go-on"],
    [4, "stop-exercise"],
    [5, "stop-exercise"],
    [6, "stop-session"],
  ] as const)("%s of 10: %s", (pain, verdict) => {
    expect(verdictOn(pain, ceiling)).toBe(verdict);
  });

  test("a lower ceiling stops sooner", () => {
    expect(verdictOn(2, { ...ceiling, exerciseMax: 1 })).toBe("stop-exercise");
  });

  test("is noted with the painful side, is never guessed, and the worst counts", () => {
    const sets = [done("left", 1), done("right", 1)];
    expect(painSet(sets, "left")?.side).toBe("left");
    expect(painSet(sets, "both")?.side).toBe("right");
    expect([painOf(sets), worstPain(sets)]).toEqual([null, null]);
    const noted = [done("left", 1, { pain: 4 }), done("left", 2, { pain: 2 })];
    expect([painOf(noted), worstPain(noted)]).toEqual([2, 4]);
    expect(worstPain([done("left", 1, { pain: 0 })])).toBe(0);
  });
});

describe("the easier exercise", () => {
  const easier = item("bridge-hold", { sets: 5, mostSets: 5 });

  test("comes next with the sets that are left", () => {
    const list = [item("bridge", { easier }), item("curl")];
    const next = withEasier(list, 0, 1);
    expect(next.items.map((one) => [one.id, one.sets])).toEqual([
      ["bridge", 2],
      ["bridge-hold", 1],
      ["curl", 2],
    ]);
    expect(next.at).toBe(1);
  });

  test("is not put in twice, and need not exist", () => {
    const list = [item("bridge", { easier }), item("bridge-hold")];
    expect(withEasier(list, 0, 2)).toEqual({ items: list, at: 1 });
    expect(withEasier([item("curl")], 0, 2).at).toBe(0);
  });
});

test("what waits on the device stands over what the server said, and is not counted twice", () => {
  const waiting = [done("left", 1, { pain: 2 }), done("right", 1)];
  expect(withWaiting([done("left", 1), done("left", 2)], waiting)).toEqual([
    done("left", 1, { pain: 2 }),
    done("left", 2),
    done("right", 1),
  ]);
});

test("a set is sent with one amount", () => {
  const body = bodyOfSet(done("left", 2, { kind: "hold", value: 40, pain: 0 }), undefined);
  expect(body).toMatchObject({ holdS: 40, side: "left", set: 2, pain: 0 });
  expect(body).not.toHaveProperty("reps");
});

test("a dose in words", () => {
  const words = (part: Partial<PlayItem>, language: "en" | "de" = "en") =>
    doseWords(item("x", part), wordsIn(language, "rehab"));
  expect(words({})).toBe("2 sets of 12, each side");
  expect(
    words({ sets: 5, mostSets: 5, sided: false, amount: { kind: "hold", from: 30, to: 45 } }),
  ).toBe("5 holds of 30 to 45 s");
  expect(
    words({ sets: 3, mostSets: 4, sided: false, amount: { kind: "length", from: 20, to: 20 } }),
  ).toBe("3 to 4 sets of 20 m");
  expect(words({}, "de")).toBe("2 Sätze zu 12, je Seite");
});
