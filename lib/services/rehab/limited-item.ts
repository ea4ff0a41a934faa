import type { RestrictionRow } from "@/db/schema/care";
import type { PlayItem } from "@/lib/contracts/rehab-play";
import type { PlainDate } from "@/lib/engine/plain-date";
import {
  ceilingWords,
  exerciseLimitsOn,
  exerciseRestrictions,
  withinLimit,
} from "@/lib/engine/rehab/exercise-limits";

/** What people set on single exercises, as it stands on a day. */
export type StandingLimits = {
  readonly rows: readonly RestrictionRow[];
  readonly within: (item: PlayItem) => PlayItem | null;
};

export function standingLimits(all: readonly RestrictionRow[], date: PlainDate): StandingLimits {
  const rows = exerciseRestrictions(all, date);
  const limits = exerciseLimitsOn(rows, date);
  const within = (item: PlayItem): PlayItem | null => {
    const limit = limits.get(item.id);
    const kept = withinLimit(item, limit);
    if (kept === null) return null;
    const easier = easierOf(item, within);
    if (!limit) return { ...kept, easier };
    const { kind } = item.amount;
    return {
      ...kept,
      mostSets: Math.min(item.mostSets, limit.sets ?? item.mostSets),
      mostKg: limit.kg,
      mostAmount: kind === "reps" ? limit.reps : kind === "hold" ? limit.holdS : null,
      limits: rows
        .filter((row) => row.exercise === item.id)
        .map((row) => ({ words: ceilingWords(row), by: row.authorName, since: row.from })),
      easier,
    };
  };
  return { rows, within };
}

/** Where the easier one is not allowed, the next easier one. */
function easierOf(item: PlayItem, within: StandingLimits["within"]): PlayItem | null {
  for (let next = item.easier; next !== null; next = next.easier) {
    const kept = within(next);
    if (kept) return kept;
  }
  return null;
}
