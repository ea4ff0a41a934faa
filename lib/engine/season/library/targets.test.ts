import { describe, expect, test } from "vitest";
import type { Athlete, SimpleStep, Sport } from "../../model";
import { sessionLibrary } from "./library";
import { type Effort, pacesOf } from "./targets";
import { KNOWN, ordinary, UNKNOWN } from "./testing";

const THRESHOLD_BPM = 168;
const known = {
  easyPaceSPerKm: 345,
  runThresholdPaceSPerKm: 275,
  cssSPer100m: 115,
  ftpW: 190,
  thresholdHrBpm: THRESHOLD_BPM,
  maxHrBpm: 186,
} as const satisfies Partial<Athlete>;
const names = Object.keys(known) as (keyof typeof known)[];

/** Every set of thresholds an athlete may know, the empty one first. */
const athletes = Array.from({ length: 2 ** names.length }, (_, bits) => {
  const given = names.filter((_, i) => bits & (1 << i));
  const athlete: Athlete = {
    ...UNKNOWN,
    ...Object.fromEntries(given.map((name) => [name, known[name]])),
  };
  return [given.join(", ") || "nothing", athlete] as const;
});

const stepsOf = (athlete: Athlete) =>
  sessionLibrary.flatMap((t) =>
    ordinary(t, athlete).steps.flatMap((s) =>
      (s.kind === "step" ? [s] : s.steps).map((step): { t: typeof t; step: SimpleStep } => ({
        t,
        step,
      })),
    ),
  );

describe.each(athletes)("who knows %s", (_, athlete) => {
  const steps = stepsOf(athlete);
  const bpm = athlete.thresholdHrBpm ?? (athlete.maxHrBpm ?? 0) * 0.9;
  const knowsHr = bpm > 0;
  const knowsPace = athlete.easyPaceSPerKm !== null || athlete.runThresholdPaceSPerKm !== null;

  test("every step but a rest has a range to aim at", () => {
    for (const { t, step } of steps) {
      if (step.role === "rest") {
        expect(step.target, t.id).toBeNull();
        continue;
      }
      const target = step.target;
      expect(target, `${t.id}: ${step.text}`).not.toBeNull();
      if (target === null) continue;
      expect(target.low).toBeGreaterThan(0);
      expect(target.low).toBeLessThanOrEqual(target.high);
      if (target.metric === "rpe") expect(target.high).toBeLessThanOrEqual(10);
    }
  });

  test("the best known measure is used, effort where none is", () => {
    for (const { t, step } of steps) {
      const metric = step.target?.metric;
      if (metric === undefined) continue;
      if (t.sport === "bike" && athlete.ftpW !== null) expect(metric, t.id).toBe("power");
      else if (t.sport === "swim")
        expect(metric).toBe(athlete.cssSPer100m === null ? "rpe" : "pace");
      else if (t.sport === "run") {
        if (metric === "pace") expect(knowsPace).toBe(true);
        else if (metric === "hr") expect(knowsHr).toBe(true);
        else expect(metric).toBe("rpe");
      } else if (t.sport !== "bike") expect(metric).toBe("rpe");
      else expect(metric === "rpe" || (metric === "hr" && knowsHr)).toBe(true);
      if (metric === "hr") expect(step.durationS).toBeGreaterThanOrEqual(180);
    }
    const hr = steps.filter(({ step }) => step.target?.metric === "hr");
    const wanted = knowsHr && (athlete.ftpW === null || athlete.runThresholdPaceSPerKm === null);
    expect(hr.length > 0).toBe(wanted);
  });

  test("easy stays below threshold", () => {
    const gentle = ["easy", "recovery", "long", "technique"];
    const cssMps = 100 / (athlete.cssSPer100m ?? 1);
    for (const { t, step } of steps.filter((x) => gentle.includes(x.t.role))) {
      const target = step.target;
      if (!target) continue;
      if (target.metric === "hr") expect(target.high, t.id).toBeLessThan(bpm);
      if (target.metric === "power") expect(target.high, t.id).toBeLessThan(0.8 * known.ftpW);
      if (target.metric === "rpe") expect(target.high, t.id).toBeLessThanOrEqual(5);
      if (target.metric === "pace" && t.sport === "swim")
        expect(target.high, t.id).toBeLessThan(cssMps);
      if (target.metric === "pace" && t.sport === "run")
        expect(target.high, t.id).toBeLessThan(1000 / known.runThresholdPaceSPerKm);
    }
  });
});

describe("efforts rise in order", () => {
  const orders: readonly (readonly [Sport, readonly Effort[]])[] = [
    ["run", ["gentle", "easy", "steady", "tempo", "interval", "quick"]],
    ["bike", ["spin", "endurance", "firm", "steady", "tempo", "threshold", "hard", "brisk"]],
    ["swim", ["easy", "relaxed", "aerobic", "steady", "threshold", "css", "fast"]],
    ["strength", ["restful", "light", "moderate", "lift"]],
  ];

  test.each(orders)("in %s", (sport, efforts) => {
    for (const athlete of [KNOWN, UNKNOWN, { ...UNKNOWN, maxHrBpm: 186 }]) {
      const { target } = pacesOf(athlete);
      const middles = efforts.map((e) => target(sport, e, 600));
      for (const [i, now] of middles.entries()) {
        const before = middles[i - 1];
        if (!before || before.metric !== now.metric) continue;
        expect(now.low + now.high, `${efforts[i]}`).toBeGreaterThanOrEqual(
          before.low + before.high,
        );
      }
    }
  });

  test("an effort of another sport is a mistake in the library", () => {
    expect(() => pacesOf(KNOWN).target("swim", "stride", 60)).toThrow(RangeError);
  });
});

test("threshold heart rate is nine tenths of the highest where only that is known", () => {
  const byMax = pacesOf({ ...UNKNOWN, maxHrBpm: 190 }).target("run", "tempo", 600);
  const byThreshold = pacesOf({ ...UNKNOWN, thresholdHrBpm: 171 }).target("run", "tempo", 600);
  expect(byMax).toEqual({
    metric: "hr",
    low: Math.round(171 * 0.95),
    high: Math.round(171 * 0.99),
  });
  expect(byMax).toEqual(byThreshold);
});
