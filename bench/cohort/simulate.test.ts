import { describe, expect, it } from "vitest";
import { hiddenAthlete } from "./athlete";
import type { Diary, Policy } from "./diary";
import { checkInOf } from "./morning";
import { atNoise, drawn, noiseLevels, PARAMETERS, reportParameters } from "./parameters";
import { normal, uniform } from "./random";
import { foundingSetting, lastLongRunUnits } from "./season";
import { simulate } from "./simulate";

const setting = foundingSetting();
const base = atNoise("base");

/** Plans nothing, and shows what it was shown. */
function probe(seen: Diary[] = []): Policy {
  const decide = (diary: Diary) => {
    seen.push(diary);
    return { sessions: [] };
  };
  return { id: "probe", name: "Probe", says: "Nothing is planned.", decide };
}

describe("chance", () => {
  it("is even, normal, and belongs to its address", () => {
    const evens = Array.from({ length: 20_000 }, (_, i) => uniform(5, "wobble", i));
    const normals = Array.from({ length: 20_000 }, (_, i) => normal(5, "wobble", i));
    const mean = (xs: readonly number[]) => xs.reduce((a, b) => a + b, 0) / xs.length;
    expect(mean(evens)).toBeCloseTo(0.5, 2);
    expect(mean(normals)).toBeCloseTo(0, 1);
    expect(mean(normals.map((x) => x * x))).toBeCloseTo(1, 1);
    expect(uniform(5, "wobble", 3)).toBe(evens[3]);
    expect(
      new Set([uniform(5, "wobble", 3), uniform(6, "wobble", 3), uniform(5, "trait", 3)]).size,
    ).toBe(3);
  });
});

describe("the parameters", () => {
  it.each(Object.entries(PARAMETERS))(
    "%s lies between its low and high and names its source",
    (_, p) => {
      expect(p.low).toBeLessThan(p.base);
      expect(p.base).toBeLessThan(p.high);
      expect(p.mark === "choice").toBe(p.source.startsWith("Our choice"));
      expect(p.unit).not.toBe("");
    },
  );

  it("noise levels change the diary and nothing else; a draw stays in its ranges", () => {
    for (const level of noiseLevels) {
      const numbers = atNoise(level);
      for (const [name, p] of Object.entries(PARAMETERS))
        expect(numbers[name as keyof typeof numbers]).toBe(
          name in reportParameters ? p[level] : p.base,
        );
    }
    for (let draw = 1; draw <= 20; draw++) {
      const numbers = drawn(draw);
      for (const [name, p] of Object.entries(PARAMETERS)) {
        const value = numbers[name as keyof typeof numbers];
        expect(value).toBeGreaterThanOrEqual(p.low);
        expect(value).toBeLessThanOrEqual(p.high);
      }
    }
    expect(drawn(1)).not.toEqual(drawn(2));
  });
});

describe("a simulated season", () => {
  it("is the same for the same seed and another for another", () => {
    const outcomes = [1, 1, 2].map((seed) => {
      const seen: Diary[] = [];
      return { outcome: simulate(setting, base, seed, probe(seen)), seen };
    });
    expect(outcomes[0]).toEqual(outcomes[1]);
    expect(outcomes[0]?.seen.at(-1)?.record).not.toEqual(outcomes[2]?.seen.at(-1)?.record);
  });

  it("without training nobody starts, nothing is run, and fitness fades", () => {
    const outcome = simulate(setting, base, 4, probe());
    expect(outcome.missedStarts).toBe(2);
    expect(outcome.runKm).toBe(0);
    expect(outcome.runFitness).toBeLessThan(5);
    expect(outcome.totalFitness).toBeLessThan(10);
  });

  it("shows a policy the diary and nothing hidden", () => {
    const seen: Diary[] = [];
    simulate(setting, base, 9, probe(seen));
    const hidden = hiddenAthlete(9, base, lastLongRunUnits(setting));
    const text = JSON.stringify(seen.at(-1));
    for (const { seed, ...traits } of [hidden])
      for (const value of Object.values(traits)) expect(text).not.toContain(`${value}`);
    expect(Object.keys(seen[0] ?? {}).sort()).toEqual(["record", "season", "start", "today"]);
    const caseKeys = Object.keys(setting.record).sort();
    expect(Object.keys(seen.at(-1)?.record ?? {}).sort()).toEqual(caseKeys);
    for (const diary of seen) {
      expect(diary.season).toBe(setting.season);
      expect(diary.record.checkIns.every((c) => c.date <= diary.today)).toBe(true);
      expect(diary.record.activities.every((a) => a.date < diary.today)).toBe(true);
    }
  });

  it("a policy that writes into its diary changes nothing", () => {
    const vandal: Policy = {
      ...probe(),
      decide: ({ record }) => {
        (record.checkIns as unknown[]).length = 0;
        (record.activities as unknown[]).length = 0;
        return { sessions: [] };
      },
    };
    expect(simulate(setting, base, 3, vandal)).toEqual(simulate(setting, base, 3, probe()));
  });

  it("sends somebody who was asked to see someone, and tells so some days later", () => {
    const seen: Diary[] = [];
    const asking = {
      ...probe(),
      decide: (d: Diary) => ({ ...probe(seen).decide(d), seeSomeone: true }),
    };
    const outcome = simulate(setting, base, 3, asking);
    expect(outcome.referredDays).toBe(seen.length);
    expect(seen[6]?.record.clearances).toEqual([]);
    expect(seen[7]?.record.clearances).toEqual([{ date: seen[7]?.today }]);
  });
});

describe("a check-in", () => {
  const at = (morningPain: number, seed = 1) =>
    checkInOf(hiddenAthlete(seed, base, 18), base, {
      date: setting.start,
      day: 3,
      morningPain,
      yesterday: { date: setting.start, during: 1, after: 2, acheHours: 30 },
      before: { date: setting.start, during: 1, after: 2, acheHours: 40 },
    });

  it("is in whole points of the scale, less is told of more pain only by as much as is kept back", () => {
    for (let seed = 0; seed < 200; seed++) {
      for (const pain of [0, 2.4, 9.8]) {
        const told = at(pain, seed).morningPain ?? -1;
        expect(Number.isInteger(told)).toBe(true);
        expect(told).toBeGreaterThanOrEqual(0);
        expect(told).toBeLessThanOrEqual(10);
      }
      expect(at(8, seed).morningPain).toBeGreaterThanOrEqual(at(2, seed).morningPain ?? 10);
    }
  });

  it("on average tells less than is felt", () => {
    const told = Array.from({ length: 400 }, (_, seed) => at(6, seed).morningPain ?? 0);
    const mean = told.reduce((a, b) => a + b, 0) / told.length;
    expect(mean).toBeLessThan(6);
    expect(mean).toBeGreaterThan(4.8);
  });

  it("knows an ache that went on only a day later, and leaves some tests out", () => {
    expect(at(1).acheHours).toBe(20);
    expect(at(1).responses?.[0]?.acheHours).toBe(40);
    const tests = Array.from({ length: 400 }, (_, day) =>
      checkInOf(hiddenAthlete(1, base, 18), base, {
        date: setting.start,
        day,
        morningPain: 1,
        yesterday: null,
        before: null,
      }),
    );
    const left = tests.filter((c) => c.loadTest === undefined).length;
    expect(left).toBeGreaterThan(40);
    expect(left).toBeLessThan(120);
    expect(tests[0]?.duringPain).toBeUndefined();
  });
});
