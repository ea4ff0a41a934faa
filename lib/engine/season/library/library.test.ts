import { describe, expect, test } from "vitest";
import type { RunLevel } from "../../model";
import { lengthOf } from "../draft";
import { AERO_WORDS } from "./aero-blocks";
import { sessionLibrary } from "./library";
import { sessionFrom } from "./session-from";
import type { Effort } from "./targets";
import type { FixedStep, SessionTemplate } from "./template";
import { holdsAero, KNOWN, ordinary, signatureOf, UNKNOWN } from "./testing";

const each = sessionLibrary.map((t) => [t.id, t] as const);
const textsOf = (t: SessionTemplate): string[] => [
  t.title,
  t.intent,
  ...t.recipe.flatMap((p) => (p.part === "sets" ? p.steps.map((s) => s.text) : [p.text])),
];
type Bare = Pick<FixedStep, "role" | "effort">;
const stepsOf = (t: SessionTemplate): Bare[] =>
  t.recipe.flatMap((p): readonly Bare[] => {
    if (p.part === "aero") return [];
    return p.part === "sets" ? p.steps : [p];
  });
/** A recipe as its parts in order; a part done several times in brackets, however often. */
const shapeOf = (t: SessionTemplate, of: (s: Bare) => string): string =>
  t.recipe
    .map((p) => {
      if (p.part === "aero") return "aero";
      return p.part === "sets" ? `(${p.steps.map(of).join(" ")})` : of(p);
    })
    .join(" ");
const effortsOf = (t: SessionTemplate): Effort[] => stepsOf(t).flatMap((s) => s.effort ?? []);

describe("the session library as a whole", () => {
  test("holds at least 120 sessions, each id once, named by sport and family", () => {
    expect(sessionLibrary.length).toBeGreaterThanOrEqual(120);
    expect(new Set(sessionLibrary.map((t) => t.id)).size).toBe(sessionLibrary.length);
    for (const t of sessionLibrary)
      expect(t.id).toMatch(new RegExp(`^${t.sport}\\.${t.family}\\.[a-z0-9]+(-[a-z0-9]+)*$`));
  });

  test("serves every sport and role that is trained", () => {
    const served = new Set(sessionLibrary.map((t) => `${t.sport} ${t.role}`));
    for (const place of [
      ..."easy long strides steady tempo hills intervals recovery brick test"
        .split(" ")
        .map((r) => `run ${r}`),
      ..."easy technique recovery tempo steady intervals long brick test"
        .split(" ")
        .map((r) => `bike ${r}`),
      ..."easy technique steady intervals long test".split(" ").map((r) => `swim ${r}`),
      "strength strength",
      "strength rehab",
      "aqua-jog easy",
      "elliptical easy",
      "walk easy",
      "mobility mobility",
    ])
      expect(served, place).toContain(place);
  });

  test("sessions differ in structure, not only in numbers", () => {
    const shapes = sessionLibrary.map(
      (t) => `${t.sport} ${t.role} ${signatureOf(ordinary(t, KNOWN).steps)}`,
    );
    expect(new Set(shapes).size).toBeGreaterThanOrEqual(180);
  });

  test("at least 120 differ in shape alone: sport, order and nesting of steps, no number or effort", () => {
    const shapes = sessionLibrary.map((t) => `${t.sport} ${shapeOf(t, (s) => s.role)}`);
    expect(new Set(shapes).size).toBeGreaterThanOrEqual(120);
  });

  test("in every sport and role nearly every session has its own shape", () => {
    const byPlace = new Map<string, string[]>();
    for (const t of sessionLibrary) {
      const place = `${t.sport} ${t.role}`;
      const shape = shapeOf(t, (s) => `${s.role}:${s.effort}`);
      byPlace.set(place, [...(byPlace.get(place) ?? []), shape]);
    }
    for (const [place, shapes] of byPlace)
      expect(new Set(shapes).size, place).toBeGreaterThanOrEqual(Math.ceil(shapes.length * 0.8));
  });

  test("none is a copy of another with other words", () => {
    const seen = new Map<string, string>();
    for (const t of sessionLibrary) {
      const built = ordinary(t, KNOWN);
      const numbers = JSON.stringify(
        [t.sport, t.role, built.durationS, built.steps],
        (key, value) => (key === "text" ? undefined : value),
      );
      expect(seen.get(numbers), t.id).toBeUndefined();
      seen.set(numbers, t.id);
    }
  });

  test("no two sessions of a sport share a title", () => {
    const names = sessionLibrary.map((t) => `${t.sport} ${t.title}`);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});

describe.each(each)("%s", (_, t) => {
  test("fits a phone card and says what it is for", () => {
    expect(t.title.length).toBeLessThanOrEqual(34);
    expect(t.title.length).toBeGreaterThan(3);
    expect(t.intent.length).toBeGreaterThan(10);
    expect(t.intent).toMatch(/\.$/);
    for (const text of textsOf(t)) expect(text.length).toBeLessThanOrEqual(120);
  });

  test("sums to any length it is given, from its shortest on", () => {
    const aeroS = holdsAero(t) ? Math.floor(t.leastS / 600) * 300 + 600 : 0;
    const from = t.leastS + aeroS * 2;
    const lengths = [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144].map((min) => from + min * 60);
    let built = 0;
    for (const lengthS of lengths)
      for (const athlete of [KNOWN, UNKNOWN]) {
        const session = sessionFrom(t, lengthS, athlete, aeroS);
        if (!session) continue;
        built++;
        expect(lengthOf(session.steps), `${lengthS}`).toBe(lengthS);
        expect(aeroIn(session.steps)).toBe(aeroS);
        const steps = session.steps.flatMap((x) => (x.kind === "step" ? [x] : x.steps));
        expect(steps.filter((s) => !(s.durationS !== null && s.durationS > 0))).toEqual([]);
      }
    expect(built).toBeGreaterThan(0);
    expect(sessionFrom(t, t.leastS - 60, KNOWN, aeroS)).toBeNull();
  });

  test("a count in its title is the count of its steps", () => {
    const named = /(\d+) x (\d+) min/.exec(t.title);
    const repeats = ordinary(t, KNOWN).steps.flatMap((s) => (s.kind === "repeat" ? [s] : []));
    const matches = repeats.filter(
      (s) =>
        s.times === Number(named?.[1]) &&
        s.steps.some((x) => x.durationS === Number(named?.[2]) * 60),
    );
    expect(matches.length > 0).toBe(named !== null);
  });

  test("says nothing the rules forbid", () => {
    for (const text of textsOf(t)) {
      expect(text).not.toMatch(/\bstretch(es|ed|ing)?\b(?! of)/i);
      expect(text).not.toMatch(
        /breaststroke|butterfly|\bfins?\b|flip turn|kick set|sprint(?<!no sprint)/i,
      );
      expect(text).not.toMatch(/low cadence|big gears?(?<!no big gears?)/i);
      expect(text).not.toMatch(/\b(cure|heal|must|fail|injury-free|guarantee)/i);
    }
  });
});

describe("what binds the content", () => {
  const runs = sessionLibrary.filter((t) => t.sport === "run");
  const leastLevel: Partial<Record<Effort, RunLevel>> = {
    stride: 5,
    steady: 6,
    tempo: 7,
    climb: 7,
    interval: 8,
    "hard-climb": 8,
    quick: 9,
  };

  test.each(runs.map((t) => [t.id, t] as const))("%s keeps to its step of the ladder", (_, t) => {
    const efforts = effortsOf(t);
    for (const effort of efforts)
      expect(t.level, effort).toBeGreaterThanOrEqual(leastLevel[effort] ?? 1);
    const fast = efforts.some((e) => (leastLevel[e] ?? 0) >= 5 && e !== "climb");
    expect(t.tags.includes("speed")).toBe(fast);
    expect(t.tags.includes("hills")).toBe(efforts.some((e) => e.endsWith("climb")));
    expect(t.tags.includes("flat")).toBe(!t.tags.includes("hills"));
  });

  test("where surges are counted, only the fast parts are called work", () => {
    const surging = ["stride", "interval", "quick", "climb", "hard-climb"];
    for (const t of runs.filter((x) => ["strides", "intervals", "hills"].includes(x.role)))
      for (const s of stepsOf(t).filter((x) => x.role === "work"))
        expect(surging, t.id).toContain(s.effort);
  });

  test("aero parts stand only where aero is tagged, and say so; the rest of a ride is upright", () => {
    for (const t of sessionLibrary) {
      expect(t.tags.includes("aero")).toBe(holdsAero(t));
      for (const p of t.recipe)
        if (p.part === "aero") expect(p.text.startsWith(AERO_WORDS), t.id).toBe(true);
    }
    for (const t of sessionLibrary.filter((x) => x.sport === "bike" && !holdsAero(x)))
      expect(textsOf(t).join(" "), t.id).not.toMatch(
        /aero|low on the bars|drops(?<!hands off the drops)/i,
      );
  });

  test("hard bike work names no cadence under 85", () => {
    for (const t of sessionLibrary.filter((x) => x.sport === "bike"))
      for (const text of textsOf(t))
        for (const [, cadence] of text.matchAll(/cadence (\d+)/gi))
          expect(Number(cadence), `${t.id}: ${text}`).toBeGreaterThanOrEqual(85);
  });

  test("rehab stages hold what they may: holds first, springs last", () => {
    const strength = sessionLibrary.filter((t) => t.sport === "strength");
    for (const stage of [1, 2, 3, 4])
      expect(strength.filter((t) => t.stage === stage).length).toBeGreaterThanOrEqual(6);
    for (const t of strength) {
      const efforts = new Set(effortsOf(t));
      expect(t.stage, t.id).not.toBeNull();
      if (t.stage === 1)
        expect([...efforts].every((e) => e === "hold" || e === "light")).toBe(true);
      expect(efforts.has("spring"), t.id).toBe(t.stage === 4);
      expect(t.tags.includes("jumps"), t.id).toBe(t.stage === 4);
      expect(t.tags.includes("tendon-high"), t.id).toBe((t.stage ?? 0) >= 3);
      if (t.stage === 2)
        expect(textsOf(t).join(" "), t.id).not.toMatch(/deadlift|lunge|squat|step-up|swing|skip/i);
    }
    expect(strength.filter((t) => t.tags.includes("gym")).length).toBeGreaterThanOrEqual(3);
    expect(strength.filter((t) => !t.tags.includes("gym")).length).toBeGreaterThanOrEqual(20);
  });
});

function aeroIn(steps: ReturnType<typeof ordinary>["steps"]): number {
  return steps.reduce((total, s) => {
    const inner = s.kind === "step" ? [s] : s.steps;
    const times = s.kind === "step" ? 1 : s.times;
    const low = inner.filter((x) => x.text.startsWith(AERO_WORDS));
    return total + times * low.reduce((sum, x) => sum + (x.durationS ?? 0), 0);
  }, 0);
}
