import type { Sport } from "@/lib/engine/model";
import type { PlainDate } from "@/lib/engine/plain-date";

type Entry = {
  readonly date: PlainDate;
  readonly atMs: number | null;
  readonly sport: Sport;
  readonly durationS: number;
  readonly distanceM: number | null;
  readonly id: string;
  readonly open: { readonly written: string } | null;
};

/** Two of a sport that begin this close are one, recorded twice, ms. Our choice. */
const SAME_START_MS = 120_000;

/**
 * One file's entries without those that stand in it twice, oldest first: the same name at the service,
 * the same start, or, where only days are known, the same day, sport and size.
 */
export function withoutRepeats<E extends Entry>(entries: readonly E[]): E[] {
  const ids = new Set<string>();
  const sizes = new Set<string>();
  const lastStart = new Map<Sport, number>();
  const inTime = entries.toSorted(
    (a, b) =>
      (a.atMs ?? Date.parse(a.date)) - (b.atMs ?? Date.parse(b.date)) ||
      (a.date < b.date ? -1 : a.date > b.date ? 1 : 0),
  );
  return inTime.filter((entry) => {
    const { id, atMs, sport } = entry;
    if (id !== "" && ids.has(id)) return false;
    if (atMs === null) {
      const size = sizeOf(entry);
      if (id === "" && sizes.has(size)) return false;
      sizes.add(size);
    } else {
      const last = lastStart.get(sport);
      if (last !== undefined && atMs - last < SAME_START_MS) return false;
      lastStart.set(sport, atMs);
    }
    ids.add(id);
    return true;
  });
}

function sizeOf({ date, sport, durationS, distanceM, open }: Entry): string {
  return `${date} ${sport} ${durationS} ${distanceM ?? open?.written ?? ""}`;
}
