export type Verdict = "met" | "not met" | "untried" | "e2e";

export type Goal = {
  /** Number in the list of fifteen; 0 for what the issue asks beside them. */
  readonly goal: number;
  readonly what: string;
  readonly figure: string;
  readonly target: string;
  readonly verdict: Verdict;
};

/** What takes people, phones or readers in the field, and what a test shows better than a figure. */
export const elsewhere: readonly Goal[] = [
  {
    goal: 1,
    what: "check-in, time of people",
    figure: "-",
    target: "<= 10 s median of 5",
    verdict: "untried",
  },
  {
    goal: 2,
    what: "sent once, one row, after reload",
    figure: "e2e/offline",
    target: "one row",
    verdict: "e2e",
  },
  {
    goal: 3,
    what: "LCP in the field, p75",
    figure: "-",
    target: "<= 2.0 s",
    verdict: "untried",
  },
  {
    goal: 8,
    what: "states told apart in grey",
    figure: "-",
    target: "9 of 10 people",
    verdict: "untried",
  },
  {
    goal: 9,
    what: "contrast pairs and distances",
    figure: "lib/format/contrast.test",
    target: "208 pass",
    verdict: "e2e",
  },
  {
    goal: 12,
    what: "undo survives reload for 24 h",
    figure: "lib/services/**/*.db.test",
    target: "same hash",
    verdict: "e2e",
  },
  {
    goal: 14,
    what: "changes explained",
    figure: "lib/engine/laws",
    target: "100 %",
    verdict: "e2e",
  },
];

export function table(goals: readonly Goal[]): string {
  const rows = goals
    .toSorted((a, b) => a.goal - b.goal)
    .map(({ goal, what, figure, target, verdict }) => [
      goal === 0 ? "-" : String(goal),
      what,
      figure,
      target,
      verdict === "e2e" ? "by test" : verdict,
    ]);
  const all = [["goal", "what", "figure", "target", ""], ...rows];
  const widths = [0, 1, 2, 3].map((i) => Math.max(...all.map((row) => row[i]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

export const judged = (ok: boolean): Verdict => (ok ? "met" : "not met");
