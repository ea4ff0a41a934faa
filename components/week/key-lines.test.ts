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

  test("a coach locks; one letter is never two things", () => {
    const lines = keyLines(coach, toolKeys({ library: true, ahead: true }));
    expect(lines.map(({ name }) => name)).toEqual(expect.arrayContaining(["lock", "tell"]));
    const pressed = lines.map(({ keys }) => keys.join(" "));
    expect(new Set(pressed).size).toBe(pressed.length);
    expect(cardKey("l", coach)).toBe("lock");
  });

  test("who only looks has the ways to other weeks", () => {
    expect(names(reader, [])).toEqual(["open", "later", "earlier", "present", "list"]);
    expect(cardKey("m", reader)).toBeNull();
    expect([daysAway("j"), daysAway("k"), daysAway("x")]).toEqual([7, -7, null]);
  });
});
