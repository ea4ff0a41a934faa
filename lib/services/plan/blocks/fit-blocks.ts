import type { BlockRow } from "@/db/schema/seasons";
import type { Block } from "@/lib/engine/model";
import { addDays, maxDate, type PlainDate } from "@/lib/engine/plain-date";

export type BlockFit = {
  readonly keep: readonly { readonly row: BlockRow; readonly to: Block }[];
  readonly insert: readonly Block[];
  readonly remove: readonly BlockRow[];
};

type Fitting = {
  readonly built: readonly Block[];
  /** Ids of those among `built` that people fixed. */
  readonly own: ReadonlySet<string>;
  readonly today: PlainDate;
};

/**
 * Which stored blocks become which of the season's. What a person fixed is its own row and no
 * other; a block of the builder keeps a row of the same phase that overlaps. One that began before
 * today keeps its beginning, for the past stays as it was.
 */
export function fitBlocks(rows: readonly BlockRow[], { built, own, today }: Fitting): BlockFit {
  const left = rows.filter((row) => row.end >= today);
  const keep: { row: BlockRow; to: Block }[] = [];
  const insert: Block[] = [];
  const ahead = built
    .filter((block) => block.end >= today)
    .toSorted((a, b) => (a.start < b.start ? -1 : 1));
  for (const block of [
    ...ahead.filter((b) => own.has(b.id)),
    ...ahead.filter((b) => !own.has(b.id)),
  ]) {
    const at = left.findIndex((row) =>
      own.has(block.id) ? row.id === block.id : standsFor(row, block),
    );
    const [row] = at < 0 ? [] : left.splice(at, 1);
    if (row)
      keep.push({ row, to: { ...block, start: row.start < today ? row.start : block.start } });
    else insert.push(afterPast(block, rows, today));
  }
  const remove = left.filter((row) => row.start >= today);
  for (const row of left.filter((r) => r.start < today)) {
    keep.push({ row, to: { ...asBlock(row), end: addDays(today, -1) } });
  }
  return { keep, insert, remove };
}

/** A new block leaves the days before today to the block that held them. */
function afterPast(block: Block, rows: readonly BlockRow[], today: PlainDate): Block {
  const held = rows.some((row) => row.start < today && row.end >= block.start);
  return held ? { ...block, start: maxDate(block.start, today) } : block;
}

function standsFor(row: BlockRow, block: Block): boolean {
  if (row.coached) return false;
  return row.phase === block.phase && row.start <= block.end && row.end >= block.start;
}

function asBlock({ id, phase, start, end, targets, locked, notes }: BlockRow): Block {
  return { id, phase, start, end, targets, locked, notes };
}
