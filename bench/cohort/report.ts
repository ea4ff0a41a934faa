import {
  compare,
  estimate,
  fronts,
  type Measure,
  measures,
  paretoFront,
  verdicts,
} from "./compare";
import { policies } from "./policies";
import type { CohortResult } from "./run-cohorts";
import type { Outcome } from "./simulate";

/* Tables in Markdown: the same text on the terminal and in docs/evidence/cohort.md. */

export type Results = {
  /** Base parameters at low, base and high noise, in this order. */
  readonly noise: readonly CohortResult[];
  readonly draws: readonly CohortResult[];
};

export const OURS = policies.findIndex((p) => p.id === "rebound");
const others = policies.map((_, i) => i).filter((i) => i !== OURS);

export function reportOf({ noise, draws }: Results): string {
  return [
    ...noise.flatMap((cohort) => [
      `### ${cohort.name}, ${cohort.athletes} simulated athletes`,
      meansTable(cohort),
      winsTable([cohort], "Rebound against each of the others, athlete by athlete"),
      frontLines(cohort),
    ]),
    ...(draws.length === 0 ? [] : drawsSection(draws)),
  ].join("\n\n");
}

/** Why starts were missed, and how others were taken: told, not compared. */
const details = [
  { key: "deferred", name: "missed: policy said no", digits: 2 },
  { key: "unready", name: "missed: no long run", digits: 2 },
  { key: "runWalks", name: "started as run-walk", digits: 2 },
  { key: "referredDays", name: "days sent to someone", digits: 1 },
] as const;

function meansTable({ outcomes }: CohortResult): string {
  const columns = [...measures, ...details];
  const rows = policies.map(({ name }, i) => {
    const cells = columns.map(({ key, digits }) => {
      const { mean, half } = estimate((outcomes[i] ?? []).map((o) => o[key]));
      return `${mean.toFixed(digits)} ± ${half.toFixed(digits)}`;
    });
    return `| ${[name, ...cells].join(" | ")} |`;
  });
  return [
    `| policy (simulation) | ${columns.map((c) => c.name).join(" | ")} |`,
    `|---|${columns.map(() => "---").join("|")}|`,
    ...rows,
  ].join("\n");
}

/** Wins, evens and losses of Rebound, counted over the cohorts. */
function winsTable(cohorts: readonly CohortResult[], title: string): string {
  const tally = (theirs: number, measure: Measure) => {
    const found = cohorts.map((c) =>
      compare(c.outcomes[OURS] ?? [], c.outcomes[theirs] ?? [], measure),
    );
    if (found.length === 1) return found[0] ?? "";
    return verdicts.map((v) => found.filter((f) => f === v).length).join(" / ");
  };
  const rows = others.map((i) => {
    const cells = measures.map((m) => tally(i, m));
    return `| ${policies[i]?.name} | ${cells.join(" | ")} |`;
  });
  return [
    `| ${title} | ${measures.map((m) => m.name).join(" | ")} |`,
    `|---|${measures.map(() => "---").join("|")}|`,
    ...rows,
  ].join("\n");
}

export function meansOf({ outcomes }: CohortResult): Record<Measure["key"], number>[] {
  return outcomes.map(
    (list) =>
      Object.fromEntries(
        measures.map(({ key }) => [key, estimate(list.map((o) => o[key])).mean]),
      ) as Record<Measure["key"], number>,
  );
}

export function onFront(cohort: CohortResult, by: readonly Measure["key"][]): boolean[] {
  return paretoFront(meansOf(cohort), by);
}

function frontLines(cohort: CohortResult): string {
  return fronts
    .map(({ name, by }) => {
      const on = onFront(cohort, by);
      const names = policies.filter((_, i) => on[i]).map((p) => p.name);
      const ours = on[OURS]
        ? "Rebound is on it."
        : `**Rebound is not on it**: ${beater(cohort, by)}.`;
      return `- Pareto front in ${name}: ${names.join(", ")}. ${ours}`;
    })
    .join("\n");
}

/** Who matches or beats Rebound in every measure of a front. */
function beater(cohort: CohortResult, by: readonly Measure["key"][]): string {
  const means = meansOf(cohort);
  const names = others
    .filter((i) => {
      const [us, them] = [means[OURS], means[i]];
      return us && them && paretoFront([us, them], by)[0] === false;
    })
    .map((i) => policies[i]?.name);
  return `${names.join(" and ")} did as well or better in each`;
}

function drawsSection(draws: readonly CohortResult[]): string[] {
  const head = [
    "draw",
    "flare days",
    "missed starts",
    "running fitness",
    "fitness",
    "run km",
    "on the fronts",
  ];
  const rows = draws.map((draw, at) => {
    const cells = measures.map((m) => {
      const best = others
        .map((i) => mean(draw.outcomes[i] ?? [], m))
        .reduce((a, b) => ((m.better === "fewer" ? b < a : b > a) ? b : a));
      return `${mean(draw.outcomes[OURS] ?? [], m).toFixed(m.digits)} (${best.toFixed(m.digits)})`;
    });
    const on = fronts.map(({ by }) => (onFront(draw, by)[OURS] ? "yes" : "no"));
    return `| ${[at + 1, ...cells, on.join(", ")].join(" | ")} |`;
  });
  return [
    `### ${draws.length} parameter draws, ${draws[0]?.athletes} simulated athletes each`,
    winsTable(draws, "Draws in which Rebound wins / is even / loses (simulation)"),
    "Rebound's mean in each draw, the best other policy's in brackets; whether Rebound is on the fronts (flare days and running fitness, flare days and fitness, all five):",
    [`| ${head.join(" | ")} |`, `|${head.map(() => "---").join("|")}|`, ...rows].join("\n"),
  ];
}

function mean(outcomes: readonly Outcome[], { key }: Measure): number {
  return estimate(outcomes.map((o) => o[key])).mean;
}
