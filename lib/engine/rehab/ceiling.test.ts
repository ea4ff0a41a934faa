import { describe, expect, test } from "vitest";
import { inForceOn } from "../protocol/in-force";
import { protocols } from "../rules/protocols/registry";
import { stageWords } from "../rules/protocols/stage-words";
import { recordOf, TODAY } from "../symptoms/test-record";
import { painCeiling } from "./ceiling";

const on = (part: Parameters<typeof recordOf>[0]) =>
  painCeiling(inForceOn(recordOf(part))({ date: TODAY }));
const ceiling = (value: number) => ({
  restrictions: [{ kind: "pain-ceiling" as const, from: TODAY, to: null, value }],
});

describe("how much an exercise may hurt", () => {
  test("3 by the rules; above 5 the session ends", () => {
    expect(on({})).toMatchObject({ exerciseMax: 3, sessionMax: 5, by: null });
  });
  test("a physio's ceiling lowers it and is named", () => {
    expect(on(ceiling(2))).toMatchObject({
      exerciseMax: 2,
      sessionMax: 5,
      by: "your physio or doctor",
    });
  });
  test("no ceiling raises it", () => {
    expect(on(ceiling(6))).toMatchObject({ exerciseMax: 3, by: null });
  });
});

describe("what opens the next stage is the rule's own sentence", () => {
  test("of the hamstring", () => {
    const [hamstring] = protocols.filter((p) => p.id === "proximal-hamstring");
    if (!hamstring) throw new RangeError("the founding protocol");
    expect(stageWords(hamstring, 2)).toMatchObject({
      holds:
        "Single-leg bridges, curls and small hip thrusts, three seconds up and down, every other day, from about 15 repeats to 8 over weeks.",
      opensNext: "Move on when a lunge is at 3 or less and the sides differ by a tenth at most.",
    });
    expect(stageWords(hamstring, 4)?.opensNext).toBeNull();
  });

  test.each(protocols.map((p) => [p.id, p] as const))("of %s: nothing is lost", (_, protocol) => {
    for (const stage of [1, 2, 3, 4] as const) {
      const words = stageWords(protocol, stage);
      if (!words) continue;
      expect(words.holds.length).toBeGreaterThan(20);
      const said = `${words.holds} ${words.opensNext ?? ""}`.replace(/\s+/g, "");
      expect([...said].toSorted().join("")).toBe(
        [...words.rule.says.replace(/\s+/g, "")].toSorted().join(""),
      );
    }
  });
});
