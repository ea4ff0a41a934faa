import { describe, expect, test } from "vitest";
import { injuryKinds } from "../../model";
import { ruleSet } from "../adjustable";
import type { Rule } from "../rule";
import { hamstringProtocol } from "./hamstring";
import { provocationIds, type Routine } from "./protocol";
import { currentProtocols, firstProtocol, protocolBy, protocolRules, protocols } from "./registry";

const named = protocols.map((p) => [`${p.id} ${p.version}`, p] as const);
const others = named.filter(([, p]) => p !== hamstringProtocol);

describe("every injury has a protocol", () => {
  test.each(injuryKinds)("%s", (kind) => {
    expect(firstProtocol(kind)).toMatchObject({ kind, version: 1 });
    expect(currentProtocols(kind).length).toBeGreaterThan(0);
  });

  test("a name and a version are one protocol", () => {
    const keys = protocols.map((p) => `${p.id} ${p.version}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const p of protocols) expect(protocolBy(p.id, p.version)).toBe(p);
    expect(protocolBy("achilles-insertional", 99)).toBeUndefined();
  });
});

describe.each(named)("%s", (_, p) => {
  test("says what loads it, each once, and where that is known from", () => {
    const ids = p.provocations.map((x) => x.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(10);
    for (const x of p.provocations) {
      expect(provocationIds).toContain(x.id);
      expect(x.why.length).toBeGreaterThan(15);
      expect(x.source.length).toBeGreaterThan(3);
      // What no source says is graded and marked as ours.
      if (x.source.startsWith("Our choice")) expect([x.grade, x.mark]).toEqual(["I", "choice"]);
      else expect(x.mark).not.toBe("choice");
    }
  });

  test("has four stages, and at least three different sessions for each", () => {
    expect(p.stages).toHaveLength(4);
    const all: readonly Routine[] = Object.values(p.routines).flat();
    for (const routines of Object.values(p.routines))
      expect(routines.length).toBeGreaterThanOrEqual(3);
    expect(new Set(all.map((r) => r.title)).size).toBe(all.length);
    expect(new Set(all.map((r) => r.exercises.join())).size).toBe(all.length);
  });

  test("says what nobody has studied", () => {
    expect(p.gaps.length).toBeGreaterThanOrEqual(3);
    expect(p.gaps.join(" ")).toMatch(/\b(no (trial|study|measurement)|nobody)\b/i);
  });

  test("sets only numbers that exist", () => {
    const rules = new Map<string, Rule>(Object.values(ruleSet).map((r: Rule) => [r.id, r]));
    for (const [id, numbers] of Object.entries(p.sets))
      for (const number of Object.keys(numbers))
        expect(rules.get(id)?.numbers).toHaveProperty(number);
  });

  test("multipliers are shares of running: other sports stay below it, rides hardest when hard", () => {
    const n = p.tissue.numbers;
    for (const share of [
      n.bikeUpright,
      n.bikeAero,
      n.swim,
      n.aquaJog,
      n.elliptical,
      n.hike,
      n.walk,
    ]) {
      expect(share.value).toBeGreaterThan(0);
      expect(share.value).toBeLessThan(1);
    }
    expect(n.bikeAero.value).toBeGreaterThan(n.bikeUpright.value);
    expect(n.surge.value).toBeGreaterThan(1);
  });
});

describe("protocols beside the founding one", () => {
  test.each(others)("%s speaks of its own tendon only", (_, p) => {
    const said = [
      ...Object.values(p.words),
      ...Object.values(p.routines).flatMap((rs) => rs.flatMap((r) => [r.title, r.intent])),
      ...p.stages.map((s) => s.says),
    ].join(" ");
    expect(said).not.toMatch(/hamstring|sit bone|hip near straight/i);
  });

  test.each(others)("%s has rules that people can read", (_, p) => {
    for (const rule of [p.tissue, p.loadTest, ...p.clamps, ...p.stages, ...p.cautions])
      expect(protocolRules).toContain(rule);
  });

  test("at the heel bone no exercise goes below the step; in the middle of the tendon some do", () => {
    const exercises = (id: string) =>
      Object.values(protocolBy(id, 1)?.routines ?? {}).flatMap((rs) =>
        rs.flatMap((r) => r.exercises),
      );
    expect(exercises("achilles-insertional").join()).not.toMatch(/off a step/i);
    expect(exercises("achilles-mid-portion").join()).toMatch(/off a step/i);
    // Until somebody says which it is, the careful one stands.
    expect(firstProtocol("achilles-tendinopathy").id).toBe("achilles-insertional");
  });
});
