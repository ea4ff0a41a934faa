import { describe, expect, test } from "vitest";
import { toolKeys } from "@/components/coach/tool-keys";
import { cardKey, daysAway, keyLines } from "./key-lines";

const athlete = { move: true, log: true, edit: false };
const coach = { move: true, log: false, edit: true };
const reader = { move: false, log: false, edit: false };
const names = (...asked: Parameters<typeof keyLines>) => keyLines(...asked).map(({ name }) => name);

describe("the keys of a week", () => {
  test("an athlete moves and takes back, and has no lock", () => {
    const own = names(athlete, []);
    expect(own).toEqual(expect.arrayContaining(["day", "week", "move", "undo", "present", "list"]));
    expect(own).not.toContain("lock");
    expect(cardKey("m", athlete)).toBe("move");
    expect(cardKey("l", athlete)).toBeNull();
  });

  test("a coach locks", () => {
    const lines = keyLines(coach, toolKeys({ library: true, ahead: true }));
    expect(lines.map(({ name }) => name)).toEqual(expect.arrayContaining(["lock", "tell"]));
    expect(cardKey("l", coach)).toBe("lock");
  });

  const all = [false, true];
  const viewers = Object.entries({ athlete, reader, coach }).flatMap(([who, may]) => [
    { who: `${who} without tools`, may, tools: [] },
    ...all.flatMap((library) =>
      all.map((ahead) => ({
        who: `${who}, library ${library}, days ahead ${ahead}`,
        may,
        tools: toolKeys({ library, ahead }),
      })),
    ),
  ]);
  test.each(viewers)("one letter is never two things: $who", ({ may, tools }) => {
    const pressed = keyLines(may, tools).map(({ keys }) => keys.join(" "));
    expect(pressed.length).toBeGreaterThan(3);
    expect(new Set(pressed).size).toBe(pressed.length);
  });

  test("who only looks has the ways to other weeks", () => {
    expect(names(reader, [])).toEqual(["open", "later", "earlier", "present", "list"]);
    expect(cardKey("m", reader)).toBeNull();
    expect([daysAway("j"), daysAway("k"), daysAway("x")]).toEqual([7, -7, null]);
  });
});
