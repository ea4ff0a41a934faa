import type { SessionRow } from "@/db/schema/sessions";
import { isAnswered } from "@/lib/engine/adapt/match";
import type { Session } from "@/lib/engine/model";
import { canonical } from "./ids";
import { basesOf } from "./readapt";

type Input = {
  /** Stored sessions from today on. */
  readonly rows: readonly SessionRow[];
  /** What the builder now wants from today on. */
  readonly built: readonly Session[];
  /** Blocks whose sessions the builder leaves alone. */
  readonly lockedBlocks: ReadonlySet<string>;
};

/**
 * The plan as intended after a rebuild: what people placed, locked or did stays; the builder's own
 * sessions stand around it, never twice on one day in one sport.
 */
export function mergeBases({ rows, built, lockedBlocks }: Input): {
  bases: Session[];
  fresh: Set<string>;
} {
  const kept = rows.filter((row) => staysPut(row, lockedBlocks));
  const keptKeys = new Set(kept.map((row) => row.key));
  const taken = kept
    .filter((row) => !built.some((s) => s.key === row.key))
    .map((row) => `${row.localDate} ${row.sport}`);
  const around = built.filter((session) => {
    if (keptKeys.has(session.key)) return false;
    const place = taken.indexOf(`${session.date} ${session.sport}`);
    if (place >= 0) taken.splice(place, 1);
    return place < 0;
  });
  const before = new Map(basesOf(rows).map((s) => [s.key, canonical(s)]));
  const fresh = around.filter((s) => before.get(s.key) !== canonical(s)).map((s) => s.key);
  return { bases: [...basesOf(kept), ...around], fresh: new Set(fresh) };
}

function staysPut(row: SessionRow, lockedBlocks: ReadonlySet<string>): boolean {
  if (row.base === null) return false;
  return (
    isAnswered(row.status) ||
    row.locked ||
    row.origin !== "engine" ||
    (row.blockId !== null && lockedBlocks.has(row.blockId))
  );
}
