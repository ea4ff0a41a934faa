import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lengthOf } from "../adapt/prescription";
import { findViolations } from "../laws/violations";
import type { ExerciseLimitKind, Restriction, Session, SimpleStep, Step } from "../model";
import { exerciseLimitKinds } from "../model";
import { hamstringProtocol } from "../rules/protocols/hamstring";
import { strengthOf } from "../season/library/strength-shelf";
import { KNOWN, ordinary } from "../season/library/testing";
import { assessDays } from "../symptoms/assess";
import { recordOf, TODAY } from "../symptoms/test-record";
import {
  beyondLimits,
  type ExerciseLimits,
  exerciseLimitsOn,
  exerciseLimitWords,
  withinLimit,
} from "./exercise-limits";
import { limitedSession } from "./limited-session";
import { routineOf } from "./routine";

const kind = "proximal-hamstring-tendinopathy";
const limit = (
  of: ExerciseLimitKind,
  exercise: string,
  value: number | null = null,
): Restriction => ({ kind: of, exercise, value, from: TODAY, to: null });
const limits = (...all: Restriction[]): ExerciseLimits => exerciseLimitsOn(all, TODAY);
const step = (role: SimpleStep["role"], durationS: number | null, text: string): SimpleStep => ({
  kind: "step",
  role,
  durationS,
  distanceM: null,
  target: null,
  text,
});
const repeat = (times: number, ...steps: SimpleStep[]): Step => ({ kind: "repeat", times, steps });

const steps = [
  step("warmup", 300, "Easy movement"),
  repeat(3, step("work", 150, "Single-leg bridge, 12 per side"), step("rest", 60, "Rest")),
  repeat(2, step("work", 60, "Calf raise, 15 slow, 20 kg"), step("rest", 30, "Rest")),
  step("cooldown", 120, "Easy movement"),
];
const session: Session = {
  key: `${TODAY}.strength.1`,
  date: TODAY,
  sport: "strength",
  role: "strength",
  title: "Strength",
  intent: "Slow.",
  durationS: lengthOf(steps),
  distanceM: null,
  steps,
  aeroS: 0,
  needsLevel: 0,
  fitnessLoad: 20,
  tissueLoad: 1,
  locked: false,
  origin: "engine",
  status: "planned",
  held: false,
};
const shortly = (s: Session) =>
  routineOf(s.steps, kind).items.map((i) => `${i.id} ${i.sets} x ${i.amount.from}-${i.amount.to}`);

describe("a session within limits on single exercises", () => {
  test("what is forbidden falls away with its rests, and the session is shorter by it", () => {
    const after = limitedSession(session, kind, limits(limit("no-exercise", "single-leg-bridge")));
    expect(shortly(after)).toEqual(["calf-raise 2 x 15-15"]);
    expect(after).toMatchObject({ title: "Strength, within limits", durationS: 600 });
    expect(lengthOf(after.steps)).toBe(600);
  });

  test("fewer sets, fewer repeats, less weight", () => {
    const after = limitedSession(
      session,
      kind,
      limits(
        limit("max-exercise-sets", "single-leg-bridge", 2),
        limit("max-exercise-reps", "single-leg-bridge", 8),
        limit("max-exercise-kg", "calf-raise", 12.5),
      ),
    );
    expect(shortly(after)).toEqual(["single-leg-bridge 2 x 8-8", "calf-raise 2 x 15-15"]);
    expect(routineOf(after.steps, kind).items[1]?.text).toBe("Calf raise, 15 slow, 12.5 kg");
    // 210 s less of 1230 s, up to the whole minute.
    expect(after.durationS).toBe(1020);
  });

  test("holds are shorter, on both sides, and the holds of a flare too", () => {
    const holds = [
      repeat(
        4,
        step("work", 40, "Lying leg curl, left, hold"),
        step("work", 40, "Right, hold"),
        step("rest", 60, "Rest"),
      ),
    ];
    const of = (own: readonly Step[], ...all: Restriction[]) =>
      limitedSession({ ...session, steps: own, durationS: lengthOf(own) }, kind, limits(...all));
    expect(shortly(of(holds, limit("max-exercise-hold-s", "curl-hold", 25)))).toEqual([
      "curl-hold 4 x 25-25",
    ]);
    expect(of(holds, limit("no-exercise", "curl-hold"))).toMatchObject({ status: "cancelled" });
    const flare = [step("work", 600, hamstringProtocol.words.holdsStep)];
    const shorter = of(
      flare,
      limit("max-exercise-hold-s", "curl-hold", 35),
      limit("max-exercise-sets", "curl-hold", 3),
    );
    expect(shortly(shorter)).toEqual(["curl-hold 3 x 30-35"]);
    expect(shorter.durationS).toBe(360);
  });

  test("a limit that the session keeps anyway, or on another exercise, changes nothing", () => {
    for (const one of [
      limit("max-exercise-sets", "single-leg-bridge", 3),
      limit("max-exercise-range-deg", "single-leg-bridge", 60),
      limit("no-exercise", "nordic-curl"),
      { ...limit("no-exercise", "calf-raise"), to: TODAY, from: TODAY, exercise: null },
    ])
      expect(limitedSession(session, kind, limits(one))).toBe(session);
  });

  test("it holds from its first day to its last", () => {
    const one = { ...limit("no-exercise", "calf-raise"), to: TODAY };
    expect(exerciseLimitsOn([one], TODAY).get("calf-raise")?.forbidden).toBe(true);
    expect(exerciseLimitsOn([{ ...one, to: "2000-01-01" as typeof TODAY }], TODAY).size).toBe(0);
  });

  test("of two the lower holds, whichever was set first", () => {
    const [a, b] = [limit("max-exercise-kg", "row", 20), limit("max-exercise-kg", "row", 8)];
    expect(limits(a, b).get("row")?.kg).toBe(8);
    expect(limits(b, a).get("row")?.kg).toBe(8);
  });
});

test("an exercise of the list keeps to its limit, or is left out", () => {
  const item = { sets: 4, amount: { kind: "reps", from: 8, to: 12 } } as const;
  const of = (...all: Restriction[]) => withinLimit(item, limits(...all).get("row"));
  expect(of()).toBe(item);
  expect(of(limit("no-exercise", "row"))).toBeNull();
  expect(of(limit("max-exercise-sets", "row", 0))).toBeNull();
  expect(
    of(limit("max-exercise-sets", "row", 2), limit("max-exercise-reps", "row", 10)),
  ).toMatchObject({ sets: 2, amount: { from: 8, to: 10 } });
  expect(of(limit("max-exercise-hold-s", "row", 5))).toMatchObject(item);
});

test("words", () => {
  expect(exerciseLimitWords(limit("no-exercise", "single-leg-bridge"))).toBe(
    "Single-leg bridge: not now",
  );
  expect(exerciseLimitWords(limit("max-exercise-kg", "leg-press", 40))).toBe(
    "Leg press: 40 kg at most",
  );
});

test("law 6: planning it is a hard violation that says why; what is within is none", () => {
  const record = recordOf({ restrictions: [limit("no-exercise", "calf-raise")] });
  const [assessment] = assessDays(record, TODAY, TODAY);
  if (!assessment) throw new RangeError("today is assessed");
  const of = (one: Session) =>
    findViolations({ record, today: TODAY, assessment, sessions: [one] }).filter(
      (v) => v.law === 6,
    );
  expect(of(session)).toMatchObject([
    { severity: "hard", rule: "RESTRICTION", message: "Calf raise is not allowed now." },
  ]);
  expect(of(limitedSession(session, kind, limits(...record.restrictions)))).toEqual([]);
});

test("every session of the shelf under any limits: within them, no longer, and the same done twice", () => {
  const shelf = strengthOf(hamstringProtocol).map((t) => ordinary(t, KNOWN));
  const any = fc.record({
    of: fc.constantFrom(...exerciseLimitKinds),
    nth: fc.nat(7),
    value: fc.integer({ min: 0, max: 40 }),
  });
  let cut = 0;
  fc.assert(
    fc.property(fc.constantFrom(...shelf), fc.array(any, { maxLength: 5 }), (made, draws) => {
      const { items } = routineOf(made.steps, kind);
      const named = (nth: number) => items[nth % items.length]?.id ?? "";
      const all = limits(...draws.map((d) => limit(d.of, named(d.nth), d.value)));
      const before: Session = {
        ...session,
        steps: made.steps,
        durationS: Math.ceil(lengthOf(made.steps) / 60) * 60,
      };
      const after = limitedSession(before, kind, all);
      expect(after.durationS).toBeLessThanOrEqual(before.durationS);
      if (after === before) return;
      cut += 1;
      if (after.status === "cancelled") return;
      expect(beyondLimits(after.steps, kind, all)).toEqual([]);
      expect(limitedSession(after, kind, all)).toBe(after);
      expect(after.durationS - lengthOf(after.steps)).toBe(
        before.durationS - lengthOf(before.steps),
      );
    }),
    { numRuns: 400 },
  );
  expect(cut).toBeGreaterThan(100);
});
