import type { History } from "../history";
import type { PeakMean } from "./aftermath-input";
import type { Draft } from "./draft";

/** A loaded week's own sums. */
export type PeakWeek = PeakMean & { readonly index: number };

export function sumsOf(drafts: readonly Draft[]) {
  let bikeS = 0;
  let swimS = 0;
  for (const d of drafts) {
    if (d.sport === "bike") bikeS += d.durationS;
    if (d.sport === "swim") swimS += d.durationS;
  }
  return { bikeS, swimS };
}

/** Mean of the last three loaded weeks before a race; of the history when the race came first. */
export function meanOf(peaks: readonly PeakWeek[], raceDay: number, history: History): PeakMean {
  const before = peaks.filter((p) => p.index * 7 < raceDay).slice(-3);
  const weeks: readonly PeakMean[] =
    before.length > 0 ? before : history.weeks.toSorted((a, b) => b.runM - a.runM).slice(0, 3);
  const mean = (of: (w: PeakMean) => number) =>
    weeks.reduce((s, w) => s + of(w), 0) / Math.max(1, weeks.length);
  return { runM: mean((w) => w.runM), bikeS: mean((w) => w.bikeS), swimS: mean((w) => w.swimS) };
}
