import type { Outcome } from "./simulate";

/** The measures of the document, in its order, fixed before any policy ran. */
export const measures = [
  { key: "flareDays", name: "flare days", better: "fewer", digits: 1 },
  { key: "missedStarts", name: "missed starts", better: "fewer", digits: 2 },
  { key: "runFitness", name: "running fitness", better: "more", digits: 1 },
  { key: "totalFitness", name: "fitness", better: "more", digits: 1 },
  { key: "runKm", name: "run km", better: "more", digits: 0 },
] as const satisfies readonly {
  key: keyof Outcome;
  name: string;
  better: "fewer" | "more";
  digits: number;
}[];
export type Measure = (typeof measures)[number];

/** Mean with half the width of its normal 95 % interval. */
export type Estimate = { readonly mean: number; readonly half: number };

/** 97.5 % point of the standard normal. */
const Z = 1.96;

export function estimate(values: readonly number[]): Estimate {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const squares = values.reduce((sum, v) => sum + (v - mean) ** 2, 0);
  const half =
    values.length < 2 ? Infinity : Z * Math.sqrt(squares / (values.length - 1) / values.length);
  return { mean, half };
}

export const verdicts = ["win", "even", "loss"] as const;
export type Verdict = (typeof verdicts)[number];

/** Ours against theirs in one measure, athlete by athlete. */
export function compare(
  ours: readonly Outcome[],
  theirs: readonly Outcome[],
  { key, better }: Measure,
): Verdict {
  const sign = better === "more" ? 1 : -1;
  const { mean, half } = estimate(
    ours.map((o, i) => sign * (o[key] - (theirs[i]?.[key] ?? Number.NaN))),
  );
  if (mean - half > 0) return "win";
  return mean + half < 0 ? "loss" : "even";
}

/** Which of the policies, given by their means, no other matches or beats in all and beats in one. */
export function paretoFront(
  means: readonly Readonly<Record<Measure["key"], number>>[],
  by: readonly Measure["key"][],
): boolean[] {
  const value = (i: number, key: Measure["key"]) => {
    const better = measures.find((m) => m.key === key)?.better;
    return (means[i]?.[key] ?? 0) * (better === "more" ? 1 : -1);
  };
  return means.map((_, mine) =>
    means.every(
      (_, other) =>
        other === mine ||
        by.some((key) => value(other, key) < value(mine, key)) ||
        by.every((key) => value(other, key) === value(mine, key)),
    ),
  );
}

export const fronts = [
  { name: "flare days and running fitness", by: ["flareDays", "runFitness"] },
  { name: "flare days and fitness", by: ["flareDays", "totalFitness"] },
  { name: "all five measures", by: measures.map((m) => m.key) },
] as const satisfies readonly { name: string; by: readonly Measure["key"][] }[];
