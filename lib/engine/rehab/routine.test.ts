import { describe, expect, test } from "vitest";
import type { Step } from "../model";
import { exercises } from "../rules/exercises/registry";
import { hamstringProtocol } from "../rules/protocols/hamstring";
import { protocols } from "../rules/protocols/registry";
import { strengthOf } from "../season/library/strength-shelf";
import { KNOWN, ordinary } from "../season/library/testing";
import { routineOf } from "./routine";

const hamstring = "proximal-hamstring-tendinopathy";
const step = (
  role: "warmup" | "work" | "rest" | "cooldown",
  durationS: number,
  text: string,
): Extract<Step, { kind: "step" }> => ({
  kind: "step",
  role,
  durationS,
  distanceM: null,
  target: null,
  text,
});
const repeat = (times: number, ...steps: Extract<Step, { kind: "step" }>[]): Step => ({
  kind: "repeat",
  times,
  steps,
});
const shortly = (steps: readonly Step[], kind: Parameters<typeof routineOf>[1] = hamstring) =>
  routineOf(steps, kind).items.map(({ id, sets, amount, perSide, restS }) => ({
    id,
    sets,
    amount: `${amount.kind} ${amount.from}-${amount.to}`,
    perSide,
    restS,
  }));

describe("a session as it is done", () => {
  test("sets, repeats and rests of slow strength", () => {
    const steps = [
      step("warmup", 300, "Easy movement, two light rounds"),
      repeat(
        3,
        step("work", 150, "Single-leg bridge, 12 per side, 3 s each way"),
        step("rest", 60, "Rest"),
      ),
      repeat(2, step("work", 60, "Calf raise, 15 slow"), step("rest", 30, "Rest")),
      step("cooldown", 120, "Easy movement"),
    ];
    expect(shortly(steps)).toEqual([
      { id: "single-leg-bridge", sets: 3, amount: "reps 12-12", perSide: true, restS: 60 },
      { id: "calf-raise", sets: 2, amount: "reps 15-15", perSide: false, restS: 30 },
    ]);
    expect(routineOf(steps, hamstring)).toMatchObject({
      before: "Easy movement, two light rounds",
      after: "Easy movement",
    });
  });

  test("the other side belongs to the same hold", () => {
    const steps = [
      repeat(
        4,
        step("work", 35, "Lying leg curl, left, hold"),
        step("work", 35, "Right, hold"),
        step("rest", 60, "Rest, breathe"),
      ),
    ];
    expect(shortly(steps)).toEqual([
      { id: "curl-hold", sets: 4, amount: "hold 35-35", perSide: true, restS: 60 },
    ]);
  });

  test("holds that grow are one exercise", () => {
    const steps = [
      step("work", 20, "Bridge, hold"),
      step("rest", 60, "Rest"),
      step("work", 30, "Bridge, hold"),
      step("rest", 75, "Rest"),
      step("work", 40, "Bridge, hold"),
      step("rest", 90, "Rest"),
      step("work", 40, "Once more"),
      step("rest", 90, "Rest"),
      step("work", 30, "The last"),
    ];
    expect(shortly(steps)).toEqual([
      { id: "bridge-hold", sets: 5, amount: "hold 20-40", perSide: false, restS: 90 },
    ]);
  });

  test("the holds of a flare", () => {
    const steps = [step("work", 600, hamstringProtocol.words.holdsStep)];
    expect(shortly(steps)).toEqual([
      { id: "curl-hold", sets: 5, amount: "hold 30-45", perSide: true, restS: 60 },
    ]);
  });

  test("lengths, and what is quick before what is slow", () => {
    const steps = [
      repeat(4, step("work", 20, "A-skip, 20 m"), step("rest", 60, "Walk back")),
      repeat(3, step("work", 40, "Fast step-up, 6 per side"), step("rest", 75, "Rest")),
    ];
    expect(shortly(steps)).toEqual([
      { id: "a-skip", sets: 4, amount: "length 20-20", perSide: false, restS: 60 },
      { id: "fast-step-up", sets: 3, amount: "reps 6-6", perSide: true, restS: 75 },
    ]);
  });

  test("another injury keeps the plan's own words, and none of the hamstring's", () => {
    const steps = [repeat(3, step("work", 90, "Leg press, 8 per side"), step("rest", 60, "Rest"))];
    const { items } = routineOf(steps, "patellar-tendinopathy");
    expect(items).toMatchObject([
      { id: "leg-press", name: "Leg press", exercise: null, sets: 3, perSide: true },
    ]);
  });

  test("a line without a count is held when short and done once when long", () => {
    expect(shortly([step("work", 40, "Balance on one leg")])).toMatchObject([
      { id: "balance-on-one-leg", amount: "hold 40-40" },
    ]);
    expect(shortly([step("work", 1200, "Physio's circuit")])).toMatchObject([
      { id: "physio-s-circuit", amount: "reps 1-1" },
    ]);
  });
});

describe("every session of the strength shelf", () => {
  test.each(strengthOf(hamstringProtocol).map((one) => [one.id, one] as const))(
    "%s has instructions for all it asks",
    (_, template) => {
      const { items } = routineOf(ordinary(template, KNOWN).steps, hamstring);
      expect(items.length).toBeGreaterThan(0);
      expect(items.filter((one) => one.exercise === null).map((one) => one.text)).toEqual([]);
      expect(new Set(items.map((one) => one.id)).size).toBe(items.length);
      for (const { amount, sets } of items) {
        expect(sets).toBeGreaterThan(0);
        expect(amount.from).toBeLessThanOrEqual(amount.to);
        if (amount.kind === "hold") expect(amount.to).toBeLessThanOrEqual(60);
      }
    },
  );

  test.each(protocols.flatMap((p) => strengthOf(p).map((t) => [t.id, t, p.kind] as const)))(
    "%s can be played",
    (_, template, kind) => {
      const { items } = routineOf(ordinary(template, KNOWN).steps, kind);
      expect(items.length).toBeGreaterThan(0);
      for (const { id } of items) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    },
  );
});

describe("the exercises", () => {
  const ids = exercises.map((one) => one.id);

  test("have names of their own, a dose and words", () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(exercises.length).toBeGreaterThanOrEqual(16);
    for (const one of exercises) {
      expect(one.doses.length, one.id).toBeGreaterThan(0);
      expect(one.cues.length, one.id).toBeGreaterThanOrEqual(2);
    }
  });

  test("an easier one is there, is of no later stage, and the chain ends", () => {
    const byId = new Map(exercises.map((one) => [one.id, one]));
    const first = (id: string) => Math.min(...(byId.get(id)?.doses ?? []).map((d) => d.stage));
    for (const one of exercises) {
      const seen = [one.id];
      let next = one.easier;
      while (next !== null) {
        expect(ids, one.id).toContain(next);
        expect(seen, one.id).not.toContain(next);
        expect(first(next), `${one.id} to ${next}`).toBeLessThanOrEqual(first(seen.at(-1) ?? ""));
        seen.push(next);
        next = byId.get(next)?.easier ?? null;
      }
    }
  });
});
